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
  const most = question.newest ?? mostReleases;
  const groups = new Map<string, Entry[]>();
  const counted = new Set<string>();
  for (const entry of met) {
    if (entry.part === 'notes' || entry.evidence.supports === 'quote') continue;
    const { id } = entry.evidence.release;
    counted.add(id);
    const group = groups.get(id);
    if (group !== undefined) group.push(entry);
    // Entries come newest inspection first, whose releases lie within days: twice as many hold the newest for sure.
    else if (groups.size < 2 * most) groups.set(id, [entry]);
    // All there is needs no counting.
    else if (met.length === shelf.entries.length) break;
  }
  const releases = [...groups.values()].toSorted((a, b) =>
    compareNewestFirst(
      a[0]?.evidence.release.publishedOn.value ?? null,
      b[0]?.evidence.release.publishedOn.value ?? null,
    ),
  );
  const sections = releases.slice(0, most).flatMap((group): readonly DraftSection[] => {
    const [first] = group;
    if (first === undefined) return [];
    const findings = group.filter(({ evidence }) => evidence.supports === 'finding');
    const entries = findings.length > 0 ? topOf(findings, strongestFirst, mostLines) : [firstLine(group)];
    return [
      { heading: { kind: 'release', release: first.evidence.release }, entries, total: findings.length },
    ];
  });
  const total = met.length === shelf.entries.length ? shelf.coverage.releases : counted.size;
  return { ...emptyDraft(question), shape: 'documents', sections, total };
};

/** The first line of the body; a heading where there is nothing else. */
export const firstLine = (group: readonly Entry[]): Entry => {
  const starts = topOf(group, (a, b) => a.evidence.spans[0].start - b.evidence.spans[0].start, group.length);
  return (starts.find(({ part }) => part === 'body') ?? starts[0]) as Entry;
};
