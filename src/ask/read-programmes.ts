import { PhraseTrie } from '../reference/phrase-trie.ts';
import type { Reference } from '../reference/reference.ts';
import { wordsOf } from '../reference/words.ts';
import type { Unread } from './unread.ts';

/** What people type for a programme, beside the names that its row gives. */
const shortNames: Readonly<Record<string, readonly string[]>> = {
  'crime-data-integrity': ['CDI', 'crime data integrity'],
  'joint-targeted-area': [
    'JTAI',
    'JTAIs',
    'joint targeted area inspection',
    'joint targeted area inspections',
  ],
  'national-child-protection': ['NCPI', 'NCPIs', 'national child protection inspections'],
  custody: ['custody inspection', 'custody inspections', 'police custody inspections'],
  peel: ['PEEL', 'PEEL assessment', 'PEEL assessments', 'PEEL inspection', 'PEEL inspections'],
};

const compiled = new WeakMap<Reference, PhraseTrie<string>>();

const triesOf = (reference: Reference): PhraseTrie<string> => {
  const known = compiled.get(reference);
  if (known !== undefined) return known;
  const trie = new PhraseTrie<string>();
  for (const { id, name } of reference.programmes.values()) {
    const names = new Set([name, ...(shortNames[id] ?? [])]);
    // Letter case tells "PEEL" from a verb only where there is another reading, and there is none here.
    for (const one of names) for (const form of new Set([one, one.toLowerCase()])) trie.add(form, id);
  }
  compiled.set(reference, trie);
  return trie;
};

/** Means a programme and nothing else. */
const abbreviation = /^(?:JTAIs?|NCPIs?|CDI|joint targeted area inspections?)$/i;

/** Programmes by their names; `short`: only by those that name nothing else. Taken, since a line found under a programme need not print its name. */
export const readProgrammes = (
  unread: Unread,
  reference: Reference,
  which: 'any' | 'short',
): readonly string[] => {
  const trie = triesOf(reference);
  const words = wordsOf(unread.rest);
  const programmes: string[] = [];
  for (let at = 0; at < words.length;) {
    const [match] = trie.longestAt(words, at);
    if (match === undefined) {
      at += 1;
      continue;
    }
    const start = words[at]?.start ?? 0;
    const end = words[match.to - 1]?.end ?? start;
    if (which === 'any' || abbreviation.test(unread.whole.slice(start, end))) {
      unread.take({ start, end });
      programmes.push(match.value);
    }
    at = match.to;
  }
  return [...new Set(programmes)];
};

/** The programme that a key's value names: its id, its name or a short one. */
export const programmeOf = (value: string, reference: Reference): string | null => {
  const plain = value.toLowerCase().replace(/[\s_-]+/g, ' ');
  for (const { id, name } of reference.programmes.values()) {
    const names = [id.replaceAll('-', ' '), name, ...(shortNames[id] ?? [])];
    if (names.some((one) => one.toLowerCase() === plain)) return id;
  }
  return null;
};
