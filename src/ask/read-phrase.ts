import { readOrganisations } from './read-organisations.ts';
import { readPeople } from './read-people.ts';
import type { Shelf } from './shelf.ts';
import { Unread } from './unread.ts';

/** Words in double quotes must stand in the evidence, unless they are no more than a name somebody put in quotes. */
export const readPhrase = (
  text: string,
  shelf: Shelf,
): { readonly phrase: string | null; readonly rest: string } => {
  const quoted = /"([^"]*[\p{L}\p{N}][^"]*)"/u.exec(text);
  const words = quoted?.[1]?.trim();
  if (quoted === null || words === undefined) return { phrase: null, rest: text };
  const alone = new Unread(words);
  readOrganisations(alone, shelf);
  readPeople(alone, shelf, true);
  const isName = alone.words().length === 0;
  const rest = text.replace(quoted[0], () => (isName ? words : ' '));
  return { phrase: isName ? null : words, rest: rest.replace(/\s+/g, ' ').trim() };
};
