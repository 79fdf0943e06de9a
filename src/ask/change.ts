import type { Question } from '../domain/question.ts';
import { emptyDraft, type FoundDraft, meeting, mostItems } from './draft.ts';
import { type Column, inRounds } from './in-rounds.ts';
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
import { anyFits, findingsAsked } from './sorts.ts';
import { topOf } from './top.ts';
import { comparing, documentWords } from './wording.ts';

/** Inspections, and lines of each that are shown at a time: what was said now, and before, and before that. */
const mostInspections = 6;
const mostLines = 6;

/** What tells of a change by itself comes first: "has improved", "closed", then what was found. */
const told: readonly Order[] = [
  currentFirst,
  kindsFirst([['progress', 'closure', 'monitoring-change']]),
  formalFirst,
  statedFirst,
  inspectorateFirst,
  asPrinted,
];

/**
 * What was said at each inspection, newest first, praise and criticism alike: whether that is better is for the reader.
 * Where the newest inspection says nothing of what was asked, its section stays and says so.
 */
export const draftChange = (typed: Question, shelf: Shelf): FoundDraft => {
  const question = { ...typed, words: subjectOf(typed.words), leftover: subjectOf(typed.leftover) };
  const { kinds, fits } = findingsAsked(question);
  // "Improved" asks after what went well and what did not.
  const asked = question.kinds.length > 0 ? { kinds, fits } : { kinds: [], fits: anyFits };
  const met = meeting(question, { supports: ['finding'], kinds: asked.kinds }, shelf).filter(
    asked.fits(shelf),
  );
  const left = { ...question, words: question.leftover, topics: [], kinds: [] };
  const ranked = question.leftover === '' ? null : rankByWords(left, met, shelf, 'fitting');
  const ids = ranked === null || ranked.total === 0 ? met : ranked.ids;
  const { ranks } = shelf.facts;
  const ranksHeld = [...new Set(ids.map((id) => ranks[id] as number))].toSorted((a, b) => a - b);
  const silent = silentRank(question, ranksHeld, shelf);
  const shown = [...(silent === null ? [] : [silent]), ...ranksHeld].slice(
    0,
    question.newest ?? mostInspections,
  );
  const groups = new Map(shown.map((rank) => [rank, [] as number[]]));
  for (const id of ids) groups.get(ranks[id] as number)?.push(id);
  const orders = question.words === '' ? told : [currentFirst, byWords(question, ids, shelf), ...told];
  const order = inTurn(orders, shelf.facts);
  const room = typed.skip + mostItems;
  const columns = [...groups].flatMap(([rank, group]): readonly Column[] => {
    const inspection = shelf.inspections[rank];
    return inspection === undefined
      ? []
      : [
          {
            heading: { kind: 'inspection', inspection },
            ids: topOf(group, order, room),
            total: group.length,
          },
        ];
  });
  const total = columns.reduce((sum, column) => sum + column.total, 0);
  const sections = inRounds(columns, { each: mostLines, room, entryAt: shelf.entryAt });
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
const byWords = (question: Question, ids: Uint32Array, shelf: Shelf): Order => {
  const best = [...rankByWords(question, ids, shelf, 'all').ids];
  const places = new Map(best.map((id, place) => [id, place] as const));
  return () => (id) => places.get(id) ?? places.size;
};

/** The newest inspection of the body, where it says nothing of what others say something of; null where it does. */
const silentRank = (question: Question, ranks: readonly number[], shelf: Shelf): number | null => {
  const [newest] = ranks;
  if (newest === undefined || question.organisations.length !== 1) return null;
  const [body] = question.organisations;
  const last = shelf.inspections.findIndex(({ organisations }) => organisations.includes(body as string));
  return last >= 0 && last < newest ? last : null;
};
