import type { Role } from '../domain/person.ts';
import { PhraseTrie, startsWithCapital } from './phrase-trie.ts';
import type { Reference, TitleRow } from './reference.ts';
import { wordsOf } from './words.ts';
import type { Word } from './words.ts';

export interface TitleMention {
  /** Half-open, UTF-16 units; from the first word in front that belongs to it ("Temporary", "His Majesty's"). */
  readonly start: number;
  readonly end: number;
  readonly title: TitleRow;
  readonly role: Role;
  /** Printed with "former" or "ex": the office is no longer held. */
  readonly former: boolean;
}

/**
 * Every printed title in running text, in reading order, none overlapping another, the longest where several fit.
 * A title is not a person: "the chief constable" is found as well as "Chief Constable Ann Vale".
 */
export const findTitles = (text: string, reference: Reference): TitleMention[] => {
  const words = wordsOf(text);
  const titles = titlesOf(reference);
  const found: TitleMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const body = skipInFront(words, at);
    const [match] = [...titles.longestAt(words, at), ...titles.longestAt(words, body.to)].sort(
      (a, b) => b.to - a.to,
    );
    if (match === undefined) continue;
    if (match.value !== null && standsAsTitle(match.value, words, match.to)) {
      const start = words[at]!.start;
      const end = words[match.to - 1]!.end;
      found.push({ start, end, title: match.value, role: match.value.role, former: body.former });
    }
    at = match.to - 1;
  }
  return found;
};

const inFront = new Set([
  'temporary',
  'temp',
  'acting',
  'interim',
  'deputy',
  'assistant',
  'former',
  'ex',
  'once',
  'then',
  'hm',
]);
const lettered = new Set(['t', 'a', 'd']);

/** Past the words that belong to a title and change nothing of its role: "former", "Acting Deputy", "T/", "His Majesty's". */
const skipInFront = (words: readonly Word[], at: number): { to: number; former: boolean } => {
  let to = at;
  let former = false;
  for (;;) {
    const word = words[to];
    const next = words[to + 1];
    if (word === undefined || next === undefined) return { to, former };
    if (lettered.has(word.key) && next.key === '/') to += 2;
    else if ((word.key === 'his' || word.key === 'her') && next.key === 'majesty') to += 2;
    else if (inFront.has(word.key) && next.joined) to += 1;
    else return { to, former };
    former ||= word.key === 'former' || word.key === 'ex' || word.key === 'once';
  }
};

/** Two letters in capitals (CC, AC) are a title only before a name: a CC may be a county council. */
const standsAsTitle = (title: TitleRow, words: readonly Word[], to: number): boolean => {
  const next = words[to];
  return (
    !/^\p{Lu}{2}$/u.test(title.title) ||
    title.title === 'MP' ||
    (next?.joined === true && startsWithCapital(next.printed))
  );
};

// Longer names that begin like a title and are none.
const bodies = [
  'HMI Prisons',
  'HMI Probation',
  "Mayor's Office",
  "commissioner's office",
  "chief constables' council",
];

const compiled = new WeakMap<Reference, PhraseTrie<TitleRow | null>>();

const titlesOf = (reference: Reference): PhraseTrie<TitleRow | null> => {
  const known = compiled.get(reference);
  if (known !== undefined) return known;
  const trie = new PhraseTrie<TitleRow | null>();
  for (const title of reference.titles) trie.add(title.title, title, !title.title.includes(' '));
  for (const body of bodies) trie.add(body, null);
  compiled.set(reference, trie);
  return trie;
};
