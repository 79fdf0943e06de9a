import { describe, expect, test } from 'vitest';
import { parseReference } from '../../src/reference/parse-reference.ts';
import type { ReferenceFile } from '../../src/reference/parse-reference.ts';

const file = (name: string, text: string): ReferenceFile => ({ name, text });

const force = (id: string, rest = ''): string => `
- id: ${id}
  name: ${id} Police
  kind: police-force
  source: invented
${rest}`;

const problemsOf = (...files: readonly ReferenceFile[]): string[] => {
  const parsed = parseReference(files);
  return 'problems' in parsed
    ? parsed.problems.map(({ file: name, line, message }) => `${name}:${line ?? '-'} ${message}`)
    : [];
};

describe('a wrong file is told with its file and line', () => {
  test.each([
    {
      why: 'not YAML at all',
      files: [file('terms.yml', '- term: a\n  meaning: [b')],
      problems: [
        'terms.yml:2 not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
      ],
    },
    {
      why: 'a key written twice would be lost in silence',
      files: [file('terms.yml', '- term: a\n  term: b\n  meaning: c\n  source: d')],
      problems: ['terms.yml:2 not YAML: Map keys must be unique'],
    },
    {
      why: 'a name that is no table',
      files: [file('force.yml', '[]')],
      problems: [
        'force.yml:- no table has this name; there are organisations.yml, people.yml, titles.yml, programmes.yml, topics.yml, terms.yml, commissioners.yml, naming.yml, wording.yml, leaning.yml',
      ],
    },
    {
      why: 'a row without its source',
      files: [file('terms.yml', '- term: a\n  meaning: b\n')],
      problems: ['terms.yml:1 source: Invalid input: expected string, received undefined'],
    },
    {
      why: 'a misspelt key',
      files: [file('terms.yml', '- term: a\n  meaning: b\n  source: c\n  alias: [d]\n')],
      problems: ['terms.yml:4 Unrecognized key: "alias"'],
    },
    {
      why: 'a date that is none',
      files: [file('organisations.yml', force('alpha', '  from: 31 May\n'))],
      problems: ['organisations.yml:6 from: a date is 2019-08-30, 2019-08 or 2019'],
    },
    {
      why: 'a period that ends before it begins',
      files: [file('organisations.yml', force('alpha', '  from: 2019-08\n  to: 2018\n'))],
      problems: ['organisations.yml:7 ends (2018) before it begins (2019-08)'],
    },
    {
      why: 'an id with an underscore',
      files: [file('organisations.yml', force('north_alpha'))],
      problems: ['organisations.yml:2 id: an id is lower-case words joined by hyphens'],
    },
    {
      why: 'an id given twice, in two files',
      files: [
        file('a/organisations.yml', force('alpha')),
        file('b/organisations.yml', force('alpha').replace('alpha Police', 'Beta Police')),
      ],
      problems: ['b/organisations.yml:2 the id "alpha" is already given at a/organisations.yml:2'],
    },
    {
      why: 'an id that nobody has',
      files: [
        file(
          'people.yml',
          '- name: Ann Vale\n  offices:\n    - role: inspector\n      title: Inspector\n      organisation: nobody\n      source: invented\n',
        ),
      ],
      problems: ['people.yml:5 no organisation has the id "nobody"'],
    },
    {
      why: 'a topic under one that is not there',
      files: [file('topics.yml', '- { id: a, name: A, cues: [b], broader: [c], source: d }')],
      problems: ['topics.yml:1 no topic has the id "c"'],
    },
    {
      why: 'topics above each other',
      files: [
        file(
          'topics.yml',
          '- { id: a, name: A, cues: [b], broader: [c], source: d }\n- { id: c, name: C, cues: [e], broader: [a], source: d }',
        ),
      ],
      problems: ['topics.yml:1 "a" is broader than itself', 'topics.yml:2 "c" is broader than itself'],
    },
    {
      why: 'cues that no text can hold',
      files: [
        file(
          'topics.yml',
          '- id: a\n  name: A\n  source: d\n  cues:\n    - "!!"\n    - b*\n    - s.55\n    - supervis*\n',
        ),
      ],
      problems: [
        'topics.yml:5 "!!" can never be found in a text',
        'topics.yml:6 "b*" can never be found in a text',
        'topics.yml:7 "s.55" can never be found in a text',
      ],
    },
    {
      why: 'an alias that two claim',
      files: [
        file(
          'organisations.yml',
          force('alpha', '  aliases: [The Yard]\n') + force('beta', '  shared: [the yard]\n'),
        ),
      ],
      problems: [
        'organisations.yml:12 "the yard" also names alpha (organisations.yml:6); where both may be meant, list it under shared in both',
      ],
    },
    {
      why: 'a town that lies wholly within two forces',
      files: [
        file(
          'organisations.yml',
          force('alpha', '  towns: [Hilltop]\n') + force('beta', '  place: Hilltop\n'),
        ),
      ],
      problems: [
        'organisations.yml:12 "Hilltop" also names alpha (organisations.yml:6); where both may be meant, list it under shared in both',
      ],
    },
    {
      why: 'wording without its reason',
      files: [file('wording.yml', 'praise:\n  source: invented\n  phrases: [good]\n')],
      problems: ['wording.yml:1 praise.why: Invalid input: expected string, received undefined'],
    },
    {
      why: 'all problems at once, of every file',
      files: [
        file('titles.yml', '- title: A\n  role: boss\n  source: b\n'),
        file('terms.yml', '- term: a\n  meaning: ""\n  source: c\n'),
      ],
      problems: [
        'titles.yml:2 role: Invalid option: expected one of "inspector"|"force-leader"|"fire-leader"|"pcc"|"council"|"charity"|"government"|"union"|"document"|"other"',
        'terms.yml:2 meaning: must not be empty',
      ],
    },
  ])('$why', ({ files, problems }) => {
    expect(problemsOf(...files)).toEqual(problems);
  });
});

describe('rows of several files are put together', () => {
  test('an alias that both know to be shared, a place that a force and a service share', () => {
    const text =
      force('alpha', '  place: Hilltop\n  shared: [ABC]\n') +
      force('beta-fire', '  place: Hilltop\n  shared: [ABC]\n').replace('police-force', 'fire-service');
    const parsed = parseReference([file('organisations.yml', text)]);
    expect('ok' in parsed && parsed.ok.organisations.get('beta-fire')?.aliases).toEqual(['ABC']);
  });

  test('a folder of one’s own adds rows and phrases', () => {
    const parsed = parseReference([
      file('shipped/organisations.yml', force('alpha')),
      file('own/organisations.yml', force('beta')),
      file('shipped/wording.yml', 'praise: { why: w, source: s, phrases: [good] }'),
      file('own/wording.yml', 'praise: { why: w, source: s, phrases: [grand] }'),
    ]);
    if (!('ok' in parsed)) throw new Error(JSON.stringify(parsed.problems));
    expect([...parsed.ok.organisations.keys()]).toEqual(['alpha', 'beta']);
    expect(parsed.ok.wording.get('praise')).toEqual(['good', 'grand']);
  });

  test('titles stand longest first, so that the first that fits is the right one', () => {
    const parsed = parseReference([
      file(
        'titles.yml',
        '- { title: Chief, role: other, source: a }\n- { title: Chief Constable, role: other, source: a }',
      ),
    ]);
    expect('ok' in parsed && parsed.ok.titles.map((row) => row.title)).toEqual(['Chief Constable', 'Chief']);
  });

  test('the hash follows the rows, not the files', () => {
    const hash = (...files: readonly ReferenceFile[]): string => {
      const parsed = parseReference(files);
      if (!('ok' in parsed)) throw new Error(JSON.stringify(parsed.problems));
      return parsed.ok.hash;
    };
    const once = hash(file('x/organisations.yml', force('alpha')));
    expect(hash(file('y/organisations.yml', force('alpha')))).toBe(once);
    expect(hash(file('x/organisations.yml', force('alpha', '  towns: [Hilltop]\n')))).not.toBe(once);
  });
});
