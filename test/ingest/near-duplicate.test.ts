import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allAtOnce } from '../../src/domain/steps.ts';
import { createKnownTexts, findLikenesses } from '../../src/ingest/near-duplicate.ts';

const release =
  'Northmoor Police must answer calls sooner, inspectors say. Inspectors who came in the spring found that callers waited for too long, that records were kept late, and that supervisors did not always know about it. Chief Constable Ann Other said that the force had taken on more people and would take on more before the winter. The inspectors will be back next year to see what has changed.';

const known = () => {
  const texts = createKnownTexts();
  texts.add('northmoor', release);
  return texts;
};

describe('createKnownTexts', () => {
  it.each([
    {
      why: 'the same words with other marks, spaces and letters',
      text: release.toUpperCase().replaceAll(', ', ' – ').replaceAll('. ', '.\n\n'),
      kind: 'same',
    },
    {
      why: 'one word changed by who passed it on',
      text: release.replace('inspectors say', 'inspectors said yesterday'),
      kind: 'nearly-same',
    },
    { why: 'a line added below', text: `${release} Get the report.`, kind: 'nearly-same' },
    { why: 'half of it', text: release.slice(0, release.length / 2), kind: 'different' },
    {
      why: 'another release that prints the same statement',
      text: `A charity has welcomed the work of inspectors in the county this week, and asked for more. ${release.slice(180, 290)} Its own figures show that families are not told enough.`,
      kind: 'different',
    },
    { why: 'nothing', text: '', kind: 'different' },
  ])('$why: $kind', ({ text, kind }) => {
    expect(known().compare(text).kind).toBe(kind);
  });

  it('says how much is shared, and with which', () => {
    const likeness = known().compare(`${release} Get the report.`);
    // 68 words make 64 runs of five; three more words make three more.
    expect(likeness).toEqual({ kind: 'nearly-same', id: 'northmoor', share: 64 / 67 });
  });

  it('knows every text that was added, in any order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.lorem({ maxCount: 30 }), { minLength: 1, maxLength: 12 }), (texts) => {
        const all = createKnownTexts();
        for (const [index, text] of texts.entries()) all.add(String(index), text);
        for (const text of texts) expect(all.compare(text).kind).toBe('same');
      }),
    );
  });
});

describe('texts among themselves', () => {
  it('are as like as comparing each with those before it tells', () => {
    const word = fc.constantFrom(
      ...'custody records children sergeant visits overdue review force plan night'.split(' '),
    );
    const base = Array.from({ length: 90 }, (_, at) => `word${at}`);
    /** Copies of one text with some words changed, and texts of their own. */
    const text = fc.oneof(
      fc.array(fc.tuple(fc.nat(89), word), { maxLength: 4 }).map((changes) => {
        const words = [...base];
        for (const [at, other] of changes) words[at] = other;
        return words.join(' ');
      }),
      fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        const found = allAtOnce(findLikenesses(texts.length, (place) => texts[place] as string));
        const known = createKnownTexts();
        texts.forEach((one, place) => {
          const likeness = known.compare(one);
          expect(found.same[place]).toBe(likeness.kind === 'same' ? Number(likeness.id) : place);
          const shares = [...found.shares].filter((_, at) => found.second[at] === place);
          expect(Math.max(0, ...shares)).toBe(likeness.kind === 'nearly-same' ? likeness.share : 0);
          if (likeness.kind !== 'same') known.add(String(place), one);
        });
      }),
    );
  });
});
