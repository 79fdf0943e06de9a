import type { Era, Finding, FindingKind } from '../domain/finding.ts';
import type { Span } from '../domain/span.ts';
import { deadlineIn } from './deadline-of.ts';
import type { Reading } from './reading.ts';
import { ruling } from './ruling.ts';
import { subjectsOf } from './subjects-of.ts';
import type { Unit } from './unit.ts';
import { topicsByUnit } from './topics-of-unit.ts';
import { makeUnits } from './units.ts';
import { voiceOf } from './voice-of.ts';

const ofInspection = /inspect|HMIC|\bHMI\b|watchdog|arolyg/i;

/**
 * Every finding of a document, in reading order: one a sentence or list item, none overlapping another; but a sentence
 * that praises and criticises gives two at the same place.
 */
export const findFindings = (
  reading: Reading,
  programme: string | null,
  eras: readonly Era[],
): readonly Finding[] => {
  const { source } = reading.page;
  // A text that speaks of no inspection finds nothing, whatever it praises or blames.
  if (!ofInspection.test(reading.page.text)) return [];
  const subjects = subjectsOf(reading);
  const topics = topicsByUnit(reading, programme);
  const findings: Finding[] = [];
  const told = new Set<string>();
  let last: { unit: Unit; kind: FindingKind | null } | null = null;
  for (const unit of makeUnits(reading)) {
    const before = last?.unit.sentence.block === unit.sentence.block ? last.kind : null;
    const ruled = ruling(unit, { phrases: reading.phrases, before });
    last = { unit, kind: ruled?.verdict.kind ?? null };
    if (ruled === null || ruled.verdict.kind === null) continue;
    const { kind, trigger, also } = ruled.verdict;
    // A page that prints its first paragraph twice finds nothing twice.
    const words = unit.words.toLowerCase();
    if (told.has(words)) continue;
    told.add(words);
    const shared = {
      span: source.spanOf(unit),
      leadIn: unit.leadIn === null ? null : source.spanOf(unit.leadIn.place),
      voice: voiceOf(unit, reading),
      era: eras[unit.sentence.index] ?? 'current',
      subjects: subjects(unit),
      topics: topics(unit, ruled.verdict.kind === 'graded-judgment'),
      speaker: unit.quote?.attribution.speaker ?? null,
      quoteId: unit.quote?.id ?? null,
      rule: ruled.by.name,
      kindInferred: ruled.by.infers ?? null,
      deadline: kind === 'recommendation' ? deadlineOf(unit, reading) : null,
    };
    const said = trigger === null ? null : source.span(unit.start + trigger.start, unit.start + trigger.end);
    const byLeadIn = unit.leadIn?.trigger ?? null;
    findings.push({
      ...shared,
      id: `f${findings.length + 1}`,
      kind,
      trigger: said ?? (byLeadIn === null ? null : source.spanOf(byLeadIn)),
    });
    if (also === undefined) continue;
    const alsoSaid = source.span(unit.start + also.trigger.start, unit.start + also.trigger.end);
    findings.push({ ...shared, id: `f${findings.length + 1}`, kind: also.kind, trigger: alsoSaid });
  }
  return findings;
};

const deadlineOf = (unit: Unit, { page }: Reading): Span | null => {
  for (const place of [unit, unit.leadIn?.place]) {
    if (place === undefined) continue;
    const found = deadlineIn(page.text.slice(place.start, place.end));
    if (found !== null) return page.source.span(place.start + found.start, place.start + found.end);
  }
  return null;
};
