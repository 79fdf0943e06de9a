import type { Remark } from '../domain/answer.ts';
import type { Entry } from '../domain/entry.ts';
import type { Question } from '../domain/question.ts';
import { type DraftSection, emptyDraft, type FoundDraft, meeting, mostItems } from './draft.ts';
import { asPrinted, inTurn, newestFirst, type Order } from './order.ts';
import { rankByWords } from './rank.ts';
import type { Shelf } from './shelf.ts';

/** Who is quoted: a section a person, with the title printed at the time and one statement of theirs. */
export const draftWho = (question: Question, shelf: Shelf): FoundDraft => {
  const condition = { supports: ['quote' as const], voices: [], eras: [], grades: [] };
  const met = meeting(question, condition, shelf);
  const left = { ...question, words: question.leftover, topics: [], kinds: [] };
  const entries = question.leftover === '' ? met : rankByWords(left, met, shelf, 'fitting').entries;
  const people = new Map<string, { best: Entry; total: number }>();
  for (const entry of entries) {
    const { speaker } = entry.evidence;
    // A report that speaks is nobody.
    if (speaker === null || speaker.role === 'document') continue;
    // One person in two offices is two speakers: the words are of the office held at the time.
    const key = `${speaker.name ?? ''}|${speaker.role}|${speaker.name === null ? (speaker.organisation ?? '') : ''}`;
    const known = people.get(key);
    if (known === undefined) people.set(key, { best: entry, total: 1 });
    else {
      known.total += 1;
      if (fullest(entry, known.best) < 0) known.best = entry;
    }
  }
  const rows = [...people.values()].toSorted((a, b) => b.total - a.total || fullest(a.best, b.best));
  const sections = rows.slice(0, mostItems).flatMap(({ best, total }): readonly DraftSection[] => {
    const { speaker } = best.evidence;
    return speaker === null ? [] : [{ heading: { kind: 'person', speaker }, entries: [best], total }];
  });
  return {
    ...emptyDraft(question),
    shape: 'speakers',
    sections,
    remarks: roleRemarks(sections),
    total: rows.length,
  };
};

const directFirst: Order = (a, b) => directPlace(a) - directPlace(b);
const directPlace = ({ evidence }: Entry): number =>
  evidence.directness === 'direct' ? 0 : evidence.directness === 'fragment' ? 1 : 2;

const fullest = inTurn([directFirst, newestFirst, asPrinted]);

/** That no inspector is among them is worth saying: what the force says is then all there is. */
const roleRemarks = (sections: readonly DraftSection[]): readonly Remark[] => {
  const roles = sections.flatMap(({ entries }) => entries.map(({ evidence }) => evidence.speaker?.role));
  return roles.length > 0 && !roles.includes('inspector') ? [{ kind: 'no-quote-by', role: 'inspector' }] : [];
};
