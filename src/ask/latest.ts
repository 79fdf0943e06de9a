import type { Entry } from '../domain/entry.ts';
import { compareNewestFirst } from '../domain/partial-date.ts';
import type { Question } from '../domain/question.ts';
import { type DraftSection, emptyDraft, type FoundDraft, meeting } from './draft.ts';
import { asPrinted, currentFirst, formalFirst, inspectorateFirst, inTurn, statedFirst } from './order.ts';
import { ofRow } from './of-row.ts';
import type { Shelf } from './shelf.ts';
import { topOf } from './top.ts';

/** Releases shown and lines of each: enough to see what they are about. */
const mostReleases = 8;
const mostLines = 2;

const strongestFirst = [currentFirst, formalFirst, statedFirst, inspectorateFirst, asPrinted];

/** The newest releases, those without a date last, each with its strongest findings, or its first line where it has none. */
export const draftLatest = (question: Question, shelf: Shelf): FoundDraft => {
  const { facts, entryAt } = shelf;
  const met = meeting(question, { kinds: question.kinds }, shelf);
  const isAll = met.length === facts.size;
  const most = question.newest ?? mostReleases;
  const { forms, tables } = facts;
  const isAside = ofRow(
    forms,
    tables.forms,
    ({ part, supports }) => part === 'notes' || supports === 'quote',
  );
  const isFinding = ofRow(forms, tables.forms, ({ supports }) => supports === 'finding');
  const groups = new Map<number, number[]>();
  const counted = new Set<number>();
  for (const id of met) {
    if (isAside(id)) continue;
    const release = facts.releases[id] as number;
    counted.add(release);
    const group = groups.get(release);
    if (group !== undefined) group.push(id);
    // Entries come newest inspection first, whose releases lie within days: twice as many hold the newest for sure.
    else if (groups.size < 2 * most) groups.set(release, [id]);
    // All there is needs no counting.
    else if (isAll) break;
  }
  const releases = [...groups.values()]
    .map((group) => ({ group, release: entryAt(group[0] as number).evidence.release }))
    .toSorted((a, b) => compareNewestFirst(a.release.publishedOn.value, b.release.publishedOn.value));
  const order = inTurn(strongestFirst, facts);
  const sections = releases.slice(0, most).map(({ group, release }): DraftSection => {
    const findings = group.filter(isFinding);
    const entries =
      findings.length > 0 ? topOf(findings, order, mostLines).map(entryAt) : [firstLine(group.map(entryAt))];
    return { heading: { kind: 'release', release }, entries, total: findings.length };
  });
  const total = isAll ? shelf.coverage.releases : counted.size;
  return { ...emptyDraft(question), shape: 'documents', sections, total };
};

/** The first line of the body; a heading where there is nothing else. */
const firstLine = (group: readonly Entry[]): Entry => {
  const starts = topOf(group, (a, b) => a.evidence.spans[0].start - b.evidence.spans[0].start, group.length);
  return (starts.find(({ part }) => part === 'body') ?? starts[0]) as Entry;
};
