import type { Finding } from '../domain/finding.ts';
import { topicsOf } from '../reference/topics-of.ts';
import { erasOf } from './eras.ts';
import type { Reading } from './reading.ts';
import { rules } from './rules.ts';
import { subjectsOf } from './subjects-of.ts';
import type { Rule, Unit, Verdict } from './unit.ts';
import { makeUnits } from './units.ts';
import { voiceOf } from './voice-of.ts';

/** Every finding of a document, in reading order: one a sentence or list item, none overlapping another. */
export const findFindings = (reading: Reading): readonly Finding[] => {
  const { source } = reading.page;
  const eras = erasOf(reading);
  const subjects = subjectsOf(reading);
  const findings: Finding[] = [];
  for (const unit of makeUnits(reading)) {
    const ruled = rule(unit, reading);
    if (ruled === null || ruled.verdict.kind === null) continue;
    const { kind, trigger } = ruled.verdict;
    findings.push({
      id: `f${findings.length + 1}`,
      span: source.spanOf(unit),
      leadIn: unit.leadIn === null ? null : source.spanOf(unit.leadIn.place),
      kind,
      voice: voiceOf(unit, reading),
      era: eras[unit.sentence.index] ?? 'current',
      subjects: subjects(unit),
      topics: topicsOf(unit.words, reading.page.reference),
      speaker: unit.quote?.attribution.speaker ?? null,
      quoteId: unit.quote?.id ?? null,
      rule: ruled.by.name,
      trigger:
        trigger === null
          ? unit.leadIn?.trigger === undefined || unit.leadIn.trigger === null
            ? null
            : source.spanOf(unit.leadIn.trigger)
          : source.span(unit.start + trigger.start, unit.start + trigger.end),
    });
  }
  return findings;
};

const rule = (unit: Unit, reading: Reading): { by: Rule; verdict: Verdict } | null => {
  for (const by of rules) {
    const verdict = by.apply(unit, { phrases: reading.phrases });
    if (verdict !== null) return { by, verdict };
  }
  return null;
};
