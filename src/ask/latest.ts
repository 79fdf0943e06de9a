import type { Entry } from '../domain/entry.ts';
import { compareNewestFirst } from '../domain/partial-date.ts';
import type { Question } from '../domain/question.ts';
import { type DraftSection, emptyDraft, type FoundDraft, meeting } from './draft.ts';
import { asPrinted, currentFirst, formalFirst, inspectorateFirst, inTurn, statedFirst } from './order.ts';
import type { Shelf } from './shelf.ts';
import { topOf } from './top.ts';

/** Releases shown and lines of each: enough to see what they are about. */
const mostReleases = 8;
const mostLines = 2;

const strongestFirst = inTurn([currentFirst, formalFirst, statedFirst, inspectorateFirst, asPrinted]);

/** The newest releases, those without a date last, each with its strongest findings, or its first line where it has none. */
export const draftLatest = (question: Question, shelf: Shelf): FoundDraft => {
  const met = meeting(question, { kinds: question.kinds }, shelf);
  const groups = new Map<string, Entry[]>();
  for (const entry of met) {
    if (entry.part === 'notes' || entry.evidence.supports === 'quote') continue;
    const group = groups.get(entry.evidence.release.id);
    if (group === undefined) groups.set(entry.evidence.release.id, [entry]);
    else group.push(entry);
  }
  const releases = [...groups.values()].toSorted((a, b) =>
    compareNewestFirst(
      a[0]?.evidence.release.publishedOn.value ?? null,
      b[0]?.evidence.release.publishedOn.value ?? null,
    ),
  );
  const sections = releases
    .slice(0, question.newest ?? mostReleases)
    .flatMap((group): readonly DraftSection[] => {
      const [first] = group;
      if (first === undefined) return [];
      const findings = group.filter(({ evidence }) => evidence.supports === 'finding');
      const entries = findings.length > 0 ? topOf(findings, strongestFirst, mostLines) : [firstLine(group)];
      return [
        { heading: { kind: 'release', release: first.evidence.release }, entries, total: findings.length },
      ];
    });
  return { ...emptyDraft(question), shape: 'documents', sections, total: releases.length };
};

/** The first line of the body; a heading where there is nothing else. */
export const firstLine = (group: readonly Entry[]): Entry => {
  const starts = topOf(group, (a, b) => a.evidence.spans[0].start - b.evidence.spans[0].start, group.length);
  return (starts.find(({ part }) => part === 'body') ?? starts[0]) as Entry;
};
