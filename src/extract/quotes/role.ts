import type { Role, Speaker } from '../../domain/person.ts';
import type { Page } from '../page.ts';
import { documentNoun } from './proper-words.ts';
import type { Statement } from './statements.ts';

/** Who the speaker is: name as printed, role by printed title first. `conflict` says where the words fit another voice. */
export const speakerOf = (
  page: Page,
  statement: Statement,
): { readonly speaker: Speaker | null; readonly conflict: string | null } => {
  const { mention, name } = statement;
  if (mention === null) {
    return { speaker: statement.directness === 'fragment' ? document : null, conflict: null };
  }
  const words = page.text.slice(Math.max(0, mention.start - 120), mention.end + 120);
  const role = roleIn(words, mention.name, mention.kind);
  const speaker: Speaker = {
    name: mention.kind === 'person' || mention.kind === 'pronoun' ? name : null,
    role,
    title: mention.title === null ? null : page.text.slice(mention.title.start, mention.title.end),
    organisation: role === 'inspector' ? 'hmicfrs' : null,
    mention: page.source.spanOf(mention),
  };
  return { speaker, conflict: null };
};

const document: Speaker = { name: null, role: 'document', title: null, organisation: null, mention: null };

const roleIn = (words: string, name: string, kind: string): Role => {
  if (kind === 'noun' || kind === 'body' || name === 'it' || name === 'It') {
    const last = name
      .toLowerCase()
      .split(/[ ,]/)
      .find((word) => documentNoun.test(word));
    if (last !== undefined || name.toLowerCase() === 'it') return 'document';
  }
  if (/\b(?:HMI|HMCI|HM (?:Chief )?Inspector|Majesty['’]s (?:Chief )?Inspector)/.test(words))
    return 'inspector';
  if (/commissioner|PCC/i.test(words)) return 'pcc';
  if (/chief fire officer|CFO/i.test(words)) return 'fire-leader';
  if (/chief constable|ACC|DCC/i.test(words)) return 'force-leader';
  return 'other';
};
