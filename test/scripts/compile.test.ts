import { describe, expect, it } from 'vitest';
import { compile } from '../../scripts/gold/compile.ts';

const head = [
  'style: an example',
  'quirks: [A1]',
  'forces: [haven]',
  'date: 2020-01-02',
  'programme: custody',
  'stage: inspection',
];
const source = (body: string, ...more: string[]): string =>
  `---\n${[...head, ...more].join('\n')}\n---\n${body}`;

const goldOf = (text: string) => {
  const compiled = compile(text);
  if (!('ok' in compiled)) throw new Error(compiled.problems.join('\n'));
  return compiled.ok.gold;
};

describe('the gold of a marked document', () => {
  it('is what stands in its head and its marks', () => {
    const gold = goldOf(
      source(
        [
          '[[skip | Haven: a headline]]',
          '[[concern custody earlier voice:force/press | Cells were cold]], and [[also | dark]].',
          '[[wish @none era:current/earlier | more light]]; [[not | no more paint]].',
          'Ann Lee said: “{{lee | We know it and we will mend it by May.',
          '',
          '“We have begun to paint every single wall.}}” Bo said it was “{{bo fragment | late}}”, and “{{skip | so}}”.',
        ].join('\n'),
        'speakers: { lee: "Ann Lee, force-leader/other", bo: document }',
        'scale: peel5',
        'grades: [{ area: Cells, grade: good, printed: Cells were cold }]',
        'counts: [{ value: 1, unit: wall, printed: every single wall }]',
      ),
    );
    expect(gold.findings).toEqual([
      {
        kind: ['concern'],
        match: 'Cells were cold',
        alsoMatch: ['dark'],
        force: [],
        forces: ['haven'],
        topics: ['custody'],
        era: 'earlier',
        eraAlso: [],
        voice: 'force',
        voiceAlso: ['press'],
      },
      {
        kind: ['improvement', 'concern', 'recommendation'],
        match: 'more light',
        alsoMatch: [],
        force: [],
        forces: [],
        topics: [],
        era: 'current',
        eraAlso: ['earlier'],
        voice: 'inspectorate',
        voiceAlso: [],
      },
    ]);
    expect(gold.quotes).toEqual([
      {
        from: 'We know it and we',
        to: 'to paint every single wall.',
        toAlso: [],
        speaker: 'Ann Lee',
        speakerAlso: [],
        role: 'force-leader',
        roleAlso: ['other'],
        directness: 'direct',
      },
      {
        from: 'late',
        to: 'late',
        toAlso: [],
        speaker: null,
        speakerAlso: [],
        role: 'document',
        roleAlso: [],
        directness: 'fragment',
      },
    ]);
    expect(gold.notFindings).toEqual(['no more paint']);
    expect(gold.ignore).toEqual({ findings: ['Haven: a headline'], quotes: ['so'] });
    expect(gold.grades).toEqual([
      {
        force: 'haven',
        area: 'Cells',
        grade: 'good',
        previous: null,
        scale: 'peel5',
        n: 1,
        printed: 'Cells were cold',
      },
    ]);
    expect(gold.counts).toEqual([{ value: 1, of: null, printed: 'every single wall' }]);
  });

  it('takes a statement broken by its attribution as one', () => {
    const gold = goldOf(
      source(
        '“{{lee | It is cold in there,}}” said Lee, “{{lee+ | and it is dark too.}}”',
        'speakers: { lee: "Ann Lee, other" }',
      ),
    );
    expect(gold.quotes.map(({ from, to }) => [from, to])).toEqual([
      ['It is cold in there,', 'and it is dark too.'],
    ]);
  });

  it('takes as many words for an anchor as make it the only one', () => {
    const gold = goldOf(
      source(
        '“{{lee | We are so very sorry today.}}” We are so very sorry.',
        'speakers: { lee: "Lee, other" }',
      ),
    );
    expect(gold.quotes[0]?.from).toBe('We are so very sorry today.');
  });

  it.each([
    {
      why: 'words that stand twice are no anchor',
      text: source('[[concern | It is cold]]. It is cold.'),
      problem: 'line 9: "It is cold" stands 2 times in the text',
    },
    {
      why: 'a reader sees no tags',
      text: source('[[concern | It <b>is</b> cold]]'),
      problem: 'line 9: "It <b>is</b> cold" holds markup: mark words without it',
    },
    {
      why: 'an unknown kind',
      text: source('[[bad | It is cold]]'),
      problem: 'line 9: "bad" is no kind of finding',
    },
    {
      why: 'a speaker nobody introduced',
      text: source('“{{lee | It is cold}}”'),
      problem: 'line 9: "lee" is not among the speakers',
    },
    {
      why: 'also with nothing before it',
      text: source('[[also | It is cold]]'),
      problem: 'line 9: also follows no finding',
    },
    {
      why: 'several forces and no word whose finding it is',
      text: source('[[concern | It is cold]]').replace('[haven]', '[haven, kent]'),
      problem: 'line 9: there are several forces: say whose it is, with @',
    },
    {
      why: 'a printed number that the text does not print',
      text: source('Text', 'counts: [{ value: 3, unit: cells, printed: three cells }]'),
      problem: 'head: "three cells" stands 0 times in the text',
    },
    {
      why: 'a key the head does not know',
      text: source('Text', 'colour: red'),
      problem: 'head: : Unrecognized key: "colour"',
    },
  ])('is refused: $why', ({ text, problem }) => {
    expect(compile(text)).toEqual({ problems: [problem] });
  });
});
