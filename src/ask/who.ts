import type { Remark } from '../domain/answer.ts';
import type { Question } from '../domain/question.ts';
import { type DraftSection, emptyDraft, type FoundDraft, meeting, mostItems } from './draft.ts';
import { ofRow } from './of-row.ts';
import { asPrinted, directFirst, inTurn, newestFirst } from './order.ts';
import { rankByWords } from './rank.ts';
import type { Shelf } from './shelf.ts';

/** Who is quoted: a section a person, with the title printed at the time and one statement of theirs. */
export const draftWho = (question: Question, shelf: Shelf): FoundDraft => {
  const condition = { supports: ['quote' as const], voices: [], eras: [], grades: [] };
  const met = meeting(question, condition, shelf);
  const left = { ...question, words: question.leftover, topics: [], kinds: [] };
  const ids = question.leftover === '' ? met : rankByWords(left, met, shelf, 'fitting').ids;
  const { facts, entryAt } = shelf;
  // One person in two offices is two speakers: the words are of the office held at the time.
  const speakerOf = ofRow(facts.speakers, facts.tables.speakers, (speaker) =>
    // A report that speaks is nobody.
    speaker === null || speaker.role === 'document'
      ? ''
      : `${speaker.name ?? ''}|${speaker.role}|${speaker.name === null ? (speaker.organisation ?? '') : ''}`,
  );
  const fullest = inTurn([directFirst, newestFirst, asPrinted], facts);
  const people = new Map<string, { best: number; total: number }>();
  for (const id of ids) {
    const key = speakerOf(id);
    if (key === '') continue;
    const known = people.get(key);
    if (known === undefined) people.set(key, { best: id, total: 1 });
    else {
      known.total += 1;
      if (fullest(id, known.best) < 0) known.best = id;
    }
  }
  const rows = [...people.values()].toSorted((a, b) => b.total - a.total || fullest(a.best, b.best));
  const sections = rows.slice(0, mostItems).flatMap(({ best, total }): readonly DraftSection[] => {
    const entry = entryAt(best);
    const { speaker } = entry.evidence;
    return speaker === null ? [] : [{ heading: { kind: 'person', speaker }, entries: [entry], total }];
  });
  return {
    ...emptyDraft(question),
    shape: 'speakers',
    sections,
    remarks: roleRemarks(sections),
    total: rows.length,
  };
};

/** That no inspector is among them is worth saying: what the force says is then all there is. */
const roleRemarks = (sections: readonly DraftSection[]): readonly Remark[] => {
  const roles = sections.flatMap(({ entries }) => entries.map(({ evidence }) => evidence.speaker?.role));
  return roles.length > 0 && !roles.includes('inspector') ? [{ kind: 'no-quote-by', role: 'inspector' }] : [];
};
