import { describe, expect, it } from 'vitest';
import { unknown } from '../../src/domain/known.ts';
import { extract } from '../../src/extract/extract.ts';
import { layOut } from '../../src/extract/page.ts';
import { phrasesOf } from '../../src/extract/phrases.ts';
import { rules } from '../../src/extract/rules.ts';
import { ruling } from '../../src/extract/ruling.ts';
import { makeUnits } from '../../src/extract/units.ts';
import { findQuotes } from '../../src/extract/quotes/find-quotes.ts';
import type { FindingKind } from '../../src/domain/finding.ts';
import type { Unit } from '../../src/extract/unit.ts';
import { shippedReference } from '../support/shipped-reference.ts';

const reference = await shippedReference();
const phrases = phrasesOf(reference.wording);

/** Names of the rules that decide the units of an example, each unit by the first rule that answers. */
const deciding = (text: string): readonly string[] => {
  const page = layOut(text, reference);
  const units = makeUnits({
    page,
    phrases,
    quotes: findQuotes(page),
    mentions: [],
    subjects: [],
    publisher: unknown('none is given'),
    publishedOn: { value: null, certainty: 'unknown', why: '' },
    stage: { value: 'inspection', certainty: 'inferred', why: '' },
    firstPerson: 'inspectorate',
  });
  let last: { unit: Unit; kind: FindingKind | null } | null = null;
  return units.flatMap((unit) => {
    const before = last?.unit.sentence.block === unit.sentence.block ? last.kind : null;
    const ruled = ruling(unit, { phrases, before });
    last = { unit, kind: ruled?.verdict.kind ?? null };
    return ruled?.by.name ?? [];
  });
};

describe('rules', () => {
  it('have names of their own', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });

  describe.each(rules.map((rule) => ({ name: rule.name, rule })))('$name', ({ rule }) => {
    it.each(rule.matches)('decides: %s', (text) => {
      expect(deciding(text)).toContain(rule.name);
    });
    it.each(rule.passes)('leaves alone: %s', (text) => {
      expect(deciding(text)).not.toContain(rule.name);
    });
  });

  it('are asked about nothing in a document without sentences', () => {
    expect(deciding('')).toEqual([]);
  });

  it('reach the extraction with the words that made them fire', () => {
    const extraction = extract(
      {
        id: 'r',
        file: 'r.md',
        title: null,
        publisher: unknown('none is given'),
        published: null,
        address: null,
        organisations: [],
        programme: null,
        licence: null,
        text: 'A force inspected\n\nInspectors found that supervision was not adequate.',
        textHash: '',
        problems: [],
      },
      reference,
    );
    expect(extraction.findings.map(({ kind, rule, trigger }) => [kind, rule, trigger?.words])).toEqual([
      ['concern', 'leaning', 'not adequate'],
    ]);
  });
});
