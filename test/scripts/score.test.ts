import { describe, expect, it } from 'vitest';
import { goldSchema } from '../../scripts/gold/gold.ts';
import type { GoldInput } from '../../scripts/gold/gold.ts';
import type { Reading, ReadFinding, ReadQuote } from '../../scripts/gold/reading.ts';
import { score } from '../../scripts/gold/score.ts';
import { figureOf } from '../../scripts/gold/tally.ts';

const text =
  'Inspectors found that cells were cold. “We will mend it,” said Ann Lee of Haven Police. It was good.';

const place = (words: string): { readonly start: number; readonly end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const cold = 'Inspectors found that cells were cold.';
const mend = 'We will mend it,';

const readFinding = (changes: Partial<ReadFinding> = {}): ReadFinding => ({
  text: cold,
  ...place(cold),
  kind: 'concern',
  forces: ['haven'],
  topics: ['custody'],
  era: 'current',
  voice: 'inspectorate',
  ...changes,
});

const readQuote = (changes: Partial<ReadQuote> = {}): ReadQuote => ({
  spans: [place(mend)],
  directness: 'direct',
  speaker: { name: 'Ann Lee', role: 'force-leader' },
  ...changes,
});

const reading = (changes: Partial<Reading> = {}): Reading => ({
  text,
  publishedOn: { value: '2020-01-02', certainty: 'stated' },
  forces: [{ id: 'haven' }],
  programme: 'custody',
  stage: 'inspection',
  quotes: [readQuote()],
  findings: [readFinding()],
  grades: [],
  counts: [],
  problems: [],
  ...changes,
});

const gold = (changes: Partial<GoldInput> = {}): GoldInput => ({
  forces: ['haven'],
  date: '2020-01-02',
  programme: 'custody',
  stage: 'inspection',
  quotes: [{ from: mend, to: mend, speaker: 'Ann Lee', role: 'force-leader' }],
  findings: [
    {
      kind: ['concern'],
      match: 'cells were cold',
      forces: ['haven'],
      topics: ['custody'],
      voice: 'inspectorate',
    },
  ],
  notFindings: ['We will mend it'],
  ...changes,
});

const figures = (wanted: GoldInput, read: Reading | null): Record<string, number | null> => {
  const one = { name: 'one', file: 'one.txt', text, gold: goldSchema.parse(wanted) };
  const { measures } = score([{ gold: one, reading: read }]);
  return Object.fromEntries([...measures].map(([name, measure]) => [name, figureOf(measure)]));
};

describe('the score', () => {
  it('is one in everything when all is read as gold says', () => {
    const all = figures(gold(), reading());
    expect(Object.keys(all).sort()).toEqual(
      [
        'date', 'direct quotes', 'document', 'era', 'findings', 'force', 'forces', 'grounded', 'kind',
        'not findings', 'polarity', 'programme', 'quotes', 'role', 'speaker', 'stage', 'topics', 'voice',
      ],
    ); // prettier-ignore
    expect(new Set(Object.values(all))).toEqual(new Set([1]));
  });

  it('is nothing where a document was not read', () => {
    expect(figures(gold(), null)).toEqual({
      document: 0,
      forces: 0,
      quotes: 0,
      'direct quotes': 0,
      findings: 0,
    });
  });

  it.each<{
    why: string;
    gold?: Partial<GoldInput>;
    read?: Partial<Reading>;
    expected: Record<string, number>;
  }>([
    {
      why: 'an improvement asked for and a concern are one kind',
      read: { findings: [readFinding({ kind: 'area-for-improvement' })] },
      expected: { findings: 1, kind: 1, polarity: 1 },
    },
    {
      why: 'a recommendation is not a concern, though both criticise',
      read: { findings: [readFinding({ kind: 'recommendation' })] },
      expected: { findings: 1, kind: 0, polarity: 1 },
    },
    {
      why: 'praise where there is criticism',
      read: { findings: [readFinding({ kind: 'good-practice' })] },
      expected: { findings: 1, kind: 0, polarity: 0 },
    },
    {
      why: 'a grade has no sign that could be wrong',
      read: { findings: [readFinding({ kind: 'graded-judgment' })] },
      expected: { kind: 0, polarity: 1 },
    },
    {
      why: 'of two readings of one place the right one counts, the other is no extra',
      read: { findings: [readFinding({ kind: 'progress' }), readFinding()] },
      expected: { findings: 1, kind: 1 },
    },
    {
      why: 'any accepted era, voice or force will do',
      gold: {
        findings: [
          {
            kind: ['concern'],
            match: 'cells were cold',
            era: 'earlier',
            eraAlso: ['current'],
            voice: 'press',
            voiceAlso: ['inspectorate'],
            forces: ['kent', 'haven'],
          },
        ],
      },
      expected: { era: 1, voice: 1, force: 1 },
    },
    {
      why: 'topics are asked one by one, and by either spelling',
      gold: {
        findings: [
          { kind: ['concern'], match: 'cells were cold', topics: ['custody', 'use_of_force', 'training'] },
        ],
      },
      read: { findings: [readFinding({ topics: ['use-of-force', 'training-skills'] })] },
      expected: { topics: 2 / 3 },
    },
    {
      why: 'a finding where gold says there is none',
      read: { findings: [readFinding(), readFinding({ text: 'We will mend it,', ...place(mend) })] },
      expected: { findings: 2 / 3, 'not findings': 0 },
    },
    {
      why: 'what gold leaves out counts neither way',
      gold: { ignore: { findings: ['It was good.'], quotes: null } },
      read: { findings: [readFinding(), readFinding({ text: 'It was good.', ...place('It was good.') })] },
      expected: { findings: 1 },
    },
    {
      why: 'gold that lists only some findings has no extras',
      gold: { partial: true },
      read: { findings: [readFinding(), readFinding({ text: 'It was good.', ...place('It was good.') })] },
      expected: { findings: 1 },
    },
    {
      why: 'words that do not stand at their place',
      read: { findings: [readFinding({ start: 0, end: 5 })] },
      expected: { grounded: 0.5 },
    },
    {
      why: 'a quote cut short is missed, and one too many',
      read: { quotes: [readQuote({ spans: [place('We will')] })] },
      expected: { quotes: 0, 'direct quotes': 0 },
    },
    {
      why: 'a fragment counts among the quotes only',
      gold: {
        quotes: [{ from: mend, to: mend, speaker: 'Ann Lee', role: 'force-leader', directness: 'fragment' }],
      },
      read: { quotes: [readQuote({ directness: 'fragment' })] },
      expected: { quotes: 1 },
    },
    {
      why: 'a surname is enough for a speaker',
      read: { quotes: [readQuote({ speaker: { name: 'Lee', role: 'pcc' } })] },
      expected: { speaker: 1, role: 0 },
    },
    {
      why: 'nobody is not somebody',
      gold: { quotes: [{ from: mend, to: mend, speaker: null, role: 'document' }] },
      expected: { speaker: 0, role: 0 },
    },
    {
      why: 'who has no speaker is a document',
      gold: { quotes: [{ from: mend, to: mend, speaker: null, role: 'document' }] },
      read: { quotes: [readQuote({ speaker: null })] },
      expected: { speaker: 1, role: 1 },
    },
    {
      why: 'forces that may be there are no extras',
      gold: { forcesAlso: ['kent'] },
      read: { forces: [{ id: 'haven' }, { id: 'kent' }, { id: 'essex' }] },
      expected: { forces: 2 / 3 },
    },
    {
      why: 'a year that was worked out is right only when said to be so',
      gold: { date: null, partialDate: '--01-02', dateInferable: ['2020-01-02'] },
      expected: { date: 0 },
    },
    {
      why: 'and then it is',
      gold: { date: null, partialDate: '--01-02', dateInferable: ['2020-01-02'] },
      read: { publishedOn: { value: '2020-01-02', certainty: 'inferred' } },
      expected: { date: 1 },
    },
    {
      why: 'day and month are not enough where the year is printed',
      gold: { partialDate: '--01-02' },
      read: { publishedOn: { value: '--01-02', certainty: 'stated' } },
      expected: { date: 0 },
    },
    {
      why: 'a grade is its word and its area',
      gold: {
        grades: [
          {
            force: 'haven',
            area: 'Custody',
            grade: 'good',
            scale: 'peel5',
            previous: 'adequate',
            printed: 'good',
          },
          { force: 'haven', area: 'Vetting', grade: 'good', scale: 'peel5', printed: 'vetting good' },
        ],
      },
      read: {
        grades: [
          {
            text: 'It was good',
            organisation: 'haven',
            area: 'custody',
            grade: 'good',
            scale: 'peel4',
            previous: null,
            areas: 1,
          },
        ],
      },
      expected: { grades: 2 / 3, 'grade force': 1, 'grade scale': 0, 'grade before': 0 },
    },
    {
      why: 'a count is its value and its place',
      gold: {
        counts: [
          { value: 6, of: 15, approx: 'almost', printed: 'almost six of the 15' },
          { value: 7, printed: 'seven cells' },
        ],
      },
      read: { counts: [{ text: 'six of the 15', value: 6, denominator: 15, approximately: null }] },
      expected: { counts: 0.5, 'counts of how many': 1, 'counts exact or not': 0 },
    },
    {
      why: 'a problem that must be told',
      gold: { problems: ['voice-conflict', 'list-lost'] },
      read: { problems: [{ kind: 'list-lost' }] },
      expected: { 'problems told': 0.5 },
    },
  ])('$why', ({ gold: wanted, read, expected }) => {
    const all = figures(gold(wanted), reading(read));
    for (const [measure, figure] of Object.entries(expected)) {
      expect([measure, all[measure]]).toEqual([measure, expect.closeTo(figure, 10)]);
    }
  });

  it('names the case, the measure and the words of every miss', () => {
    const one = { name: 'h01', file: 'h01.txt', text, gold: goldSchema.parse(gold()) };
    const { misses } = score([{ gold: one, reading: reading({ findings: [], programme: 'peel' }) }]);
    expect(misses).toEqual([
      { case: 'h01', measure: 'programme', message: 'peel, right is custody' },
      { case: 'h01', measure: 'findings', message: 'missed: concern: cells were cold' },
    ]);
  });
});
