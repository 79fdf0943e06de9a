import type { Remark } from '../domain/answer.ts';
import type { Count } from '../domain/count.ts';
import type { Entry } from '../domain/entry.ts';
import { type Question, typedFor } from '../domain/question.ts';
import { asOne, type DraftSection, emptyDraft, type FoundDraft, meeting, mostItems } from './draft.ts';
import { draftFindings } from './findings.ts';
import { draftQuotes } from './quotes.ts';
import { otherWordsFor } from './other-words.ts';
import { kindShareOf } from './kind-share.ts';
import { countMatches, numberWords } from './wanted.ts';
import { rankLines } from './search.ts';
import type { Shelf } from './shelf.ts';
import { findingsAsked, kindsNamed } from './sorts.ts';
import { draftWhichForces } from './which-forces.ts';

type Counted = Extract<Remark, { kind: 'tally' }>['of'];

const before = String.raw`(?:how many|number of|count(?: of| the| all)?(?: the)?) (?:\p{L}+ ){0,2}?`;

/** What this library can count itself; anything else is a number that somebody has to have printed. */
const libraryUnits: readonly { readonly of: Counted; readonly asked: RegExp }[] = [
  {
    of: 'organisations',
    asked: new RegExp(`${before}(?:forces|services|brigades|constabularies)\\b`, 'iu'),
  },
  { of: 'inspections', asked: new RegExp(`${before}inspections\\b`, 'iu') },
  { of: 'releases', asked: new RegExp(`${before}(?:releases|documents|articles|sources)\\b`, 'iu') },
  { of: 'statements', asked: new RegExp(`${before}(?:statements|quotes|quotations)\\b`, 'iu') },
  {
    of: 'findings',
    asked: new RegExp(`${before}(?:findings|criticisms|concerns|things)\\b(?! of)`, 'iu'),
  },
];

/**
 * How many: of what the library itself holds (forces, inspections, releases, statements, findings) counted here, each
 * inspection once; of anything else the numbers that releases print, with what they count.
 */
export const draftHowMany = (question: Question, shelf: Shelf): FoundDraft => {
  const unit = libraryUnits.find(({ asked }) => asked.test(typedFor(question)))?.of;
  const counted = unit === undefined || question.kinds.length > 0 ? null : countHere(question, unit, shelf);
  return counted !== null && counted.total > 0 ? counted : printedCounts(question, shelf);
};

/** What is counted is no condition on a line, nor is how it would be said. */
const unitWords =
  /^(?:police|fire|rescue|forces?|services?|brigades?|constabular(?:y|ies)|inspections?|releases?|documents?|articles?|sources?|statements?|quot(?:es?|ations?)|findings?|criticisms?|concerns?|things?|mention(?:s|ed)?|made|are|there)$/i;

const countHere = (asked: Question, of: Counted, shelf: Shelf): FoundDraft => {
  const leftover = asked.leftover
    .split(' ')
    .filter((word) => !unitWords.test(word))
    .join(' ');
  const question = { ...asked, leftover };
  switch (of) {
    case 'organisations':
      return draftWhichForces(question, shelf);
    case 'statements':
      return tallied(draftQuotes(question, shelf), of);
    case 'findings': {
      const { kinds } = findingsAsked(question);
      return tallied(draftFindings({ ...question, kinds }, shelf), of);
    }
    case 'inspections':
    case 'releases':
      return groups(question, of, shelf);
  }
};

const tallied = (draft: FoundDraft, of: Counted): FoundDraft => ({
  ...draft,
  remarks: draft.total === 0 ? [] : [{ kind: 'tally', of, number: draft.total }, ...draft.remarks],
});

/** Releases or inspections that say anything of it, each with its first line. */
const groups = (question: Question, of: 'inspections' | 'releases', shelf: Shelf): FoundDraft => {
  const { kinds, fits } = findingsAsked(question);
  const met = meeting(question, kinds.length === 0 ? {} : { supports: ['finding'], kinds }, shelf).filter(
    fits(shelf),
  );
  const { facts } = shelf;
  const sections = new Map<number, { readonly first: number; total: number }>();
  const releases = new Set<number>();
  for (const id of met) {
    const release = facts.releases[id] as number;
    const key = of === 'releases' ? release : (facts.ranks[id] as number);
    const group = sections.get(key);
    if (group === undefined) sections.set(key, { first: id, total: 1 });
    else group.total += 1;
    releases.add(release);
    for (const other of facts.tables.copies[facts.copies[id] as number] ?? []) releases.add(other);
  }
  const number = of === 'releases' ? releases.size : sections.size;
  return {
    ...emptyDraft(question),
    shape: 'documents',
    sections: [...sections.values()].slice(0, mostItems).map(({ first, total }): DraftSection => {
      const entry = shelf.entryAt(first);
      const { evidence, inspection } = entry;
      return {
        heading:
          of === 'releases'
            ? { kind: 'release', release: evidence.release }
            : { kind: 'inspection', inspection },
        entries: [entry],
        total,
      };
    }),
    remarks: number === 0 ? [] : [{ kind: 'tally', of, number }],
    total: number,
  };
};

/** Lines among which printed counts of what was asked are looked for, to be said beside them. */
const linesRead = 3;

const printedCounts = (question: Question, shelf: Shelf): FoundDraft => {
  const kinds = kindsNamed(question);
  const ranked = rankLines({ ...question, kinds, wants: 'number' }, shelf);
  const { corrections } = ranked;
  const place = placeByNumber(question);
  const left = question.leftover
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length > 3);
  const others = left.flatMap((word) => otherWordsFor(word, shelf.formOf));
  // "Achieved" says which of two numbers is meant; five letters stand for a word's other forms.
  const lacks = (entry: Entry): number => {
    const words = wordsOf(entry).toLowerCase();
    const has = (word: string): boolean => words.includes(word.slice(0, 5));
    return left.some(has) ? 0 : others.some(has) ? 1 : 2;
  };
  const kindShare = kindShareOf(question) ?? (() => 0);
  const entries = ranked.entries.toSorted(
    (a, b) =>
      place(a) - place(b) ||
      lacks(a) - lacks(b) ||
      Number(b.part === 'body') - Number(a.part === 'body') ||
      kindShare(b) - kindShare(a),
  );
  const printed: { count: Count; entry: Entry }[] = [];
  for (const entry of entries.slice(0, linesRead)) {
    const count =
      entry.counts.find((one) => isOfUnit(question, one)) ??
      entry.counts.find((one) => countMatches(question, one));
    if (count !== undefined && !printed.some((one) => one.count.span.words === count.span.words))
      printed.push({ count, entry });
  }
  return {
    ...emptyDraft({ ...question, corrections }),
    shape: 'count',
    sections: asOne(entries, entries.length),
    remarks: printed.map(({ count, entry }) => ({
      kind: 'printed-count',
      count,
      release: entry.evidence.release,
    })),
    total: entries.length,
  };
};

/** What stands right after "how many": the things that are counted, and not those that only stand in the question. */
const unitAsked =
  /\b(?:how many|number of|count(?: of| the| all)?(?: the)?)\s+((?:[\p{L}\p{N}'-]+\s*){1,4})/iu;

const isOfUnit = (question: Question, { unit }: Count): boolean => {
  // Grades are counted by the areas they were given for.
  if (question.kinds.includes('graded-judgment')) return /^(?:areas?|judge?ments?|pillars?)\b/.test(unit);
  const asked = unitAsked.exec(typedFor(question))?.[1]?.toLowerCase() ?? '';
  const head = unit.split(' ').find((word) => word.length > 2) ?? unit;
  return asked.includes(head.replace(/s$/, ''));
};

const wordsOf = ({ evidence }: Entry): string => evidence.spans.map(({ words }) => words).join(' ');

/** Lines that count the very thing, then those that print any number, then the rest. */
const placeByNumber =
  (question: Question) =>
  (entry: Entry): number => {
    if (entry.counts.some((count) => count.denominator !== null || isOfUnit(question, count))) return 0;
    return numberWords.test(wordsOf(entry)) ? 1 : 2;
  };
