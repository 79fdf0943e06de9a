import type { Entry } from '../domain/entry.ts';
import type { Question } from '../domain/question.ts';
import { type DraftSection, emptyDraft, type FoundDraft, meeting } from './draft.ts';
import {
  asPrinted,
  currentFirst,
  formalFirst,
  inspectorateFirst,
  inTurn,
  kindsFirst,
  type Order,
  statedFirst,
} from './order.ts';
import { rankByWords } from './rank.ts';
import { listRemarks } from './remarks.ts';
import type { Shelf } from './shelf.ts';
import { findingsAsked } from './sorts.ts';
import { topOf } from './top.ts';
import { comparing, documentWords } from './wording.ts';

/** Inspections and lines of each that are shown: what was said now, and before, and before that. */
const mostInspections = 6;
const mostLines = 6;

/** What tells of a change by itself comes first: "has improved", "closed", then what was found. */
const told = inTurn([
  currentFirst,
  kindsFirst([['progress', 'closure', 'monitoring-change']]),
  formalFirst,
  statedFirst,
  inspectorateFirst,
  asPrinted,
]);

/**
 * What was said at each inspection, newest first, praise and criticism alike: whether that is better is for the reader.
 * Where the newest inspection says nothing of what was asked, its section stays and says so.
 */
export const draftChange = (typed: Question, shelf: Shelf): FoundDraft => {
  const question = { ...typed, words: subjectOf(typed.words), leftover: subjectOf(typed.leftover) };
  const { kinds, fits } = findingsAsked(question);
  // "Improved" asks after what went well and what did not.
  const asked = question.kinds.length > 0 ? { kinds, fits } : { kinds: [], fits: () => true };
  const met = meeting(question, { supports: ['finding'], kinds: asked.kinds }, shelf).filter(asked.fits);
  const left = { ...question, words: question.leftover, topics: [], kinds: [] };
  const ranked = question.leftover === '' ? null : rankByWords(left, met, shelf, 'fitting');
  const entries = ranked === null || ranked.total === 0 ? met : ranked.entries;
  const groups = new Map<number, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.rank);
    if (group === undefined) groups.set(entry.rank, [entry]);
    else group.push(entry);
  }
  const order =
    question.words === '' ? told : inTurn([currentFirst, byWords(question, entries, shelf), told]);
  const ranks = [...groups.keys()].toSorted((a, b) => a - b);
  const silent = silentRank(question, ranks, shelf);
  const shown = [...(silent === null ? [] : [silent]), ...ranks].slice(0, question.newest ?? mostInspections);
  const sections = shown.flatMap((rank): readonly DraftSection[] => {
    const inspection = shelf.inspections[rank];
    const group = groups.get(rank) ?? [];
    if (inspection === undefined) return [];
    return [
      {
        heading: { kind: 'inspection', inspection },
        entries: topOf(group, order, mostLines),
        total: group.length,
      },
    ];
  });
  const total = sections.reduce((sum, section) => sum + section.total, 0);
  return {
    ...emptyDraft(typed),
    shape: 'timeline',
    sections: total === 0 ? [] : sections,
    remarks: listRemarks(sections.flatMap((section) => section.entries)),
    total,
  };
};

/** "Improved since the review" says what is asked of the subject, and is none. */
const subjectOf = (words: string): string =>
  words
    .split(' ')
    .filter((word) => !comparing.test(word) && !documentWords.has(word.toLowerCase()))
    .join(' ');

/** What has most of the words asked with comes first, where there are any. */
const byWords = (question: Question, entries: readonly Entry[], shelf: Shelf): Order => {
  const places = new Map(
    rankByWords(question, entries, shelf, 'all').entries.map((entry, place) => [entry.id, place] as const),
  );
  const placeOf = (entry: Entry): number => places.get(entry.id) ?? places.size;
  return (a, b) => placeOf(a) - placeOf(b);
};

/** The newest inspection of the body, where it says nothing of what others say something of; null where it does. */
const silentRank = (question: Question, ranks: readonly number[], shelf: Shelf): number | null => {
  const [newest] = ranks;
  if (newest === undefined || question.organisations.length !== 1) return null;
  const [body] = question.organisations;
  const last = shelf.inspections.findIndex(({ organisations }) => organisations.includes(body as string));
  return last >= 0 && last < newest ? last : null;
};
