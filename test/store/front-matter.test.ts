import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inferred, stated } from '../../src/domain/known.ts';
import { parseFrontMatter, renderFile } from '../../src/store/front-matter.ts';
import { markdownOfText, textOfMarkdown } from '../../src/store/markdown-text.ts';
import { reflow } from '../../src/text/reflow.ts';

describe('parseFrontMatter', () => {
  it('reads every key', () => {
    const { matter, body, problems } = parseFrontMatter(
      '---\ntitle: "Force told: act"\npublisher: { name: Northmoor Police, kind: force }\npublished: 2019-08-30\naddress: https://northmoor.police.uk/a\norganisations: [northmoor]\nprogramme: peel\nlicence: OGL-3.0\nsource: written for this test\n---\nWords.\n',
    );
    expect(problems).toEqual([]);
    expect(body).toBe('Words.\n');
    expect(matter).toEqual({
      title: 'Force told: act',
      publisher: stated({ name: 'Northmoor Police', kind: 'force' }, 'it is given with the release'),
      published: '2019-08-30',
      address: 'https://northmoor.police.uk/a',
      organisations: ['northmoor'],
      programme: 'peel',
      licence: 'OGL-3.0',
    });
  });

  it.each([
    { why: 'a month', typed: '2017-09', published: '2017-09' },
    { why: 'a bare year', typed: '2017', published: '2017' },
    { why: 'a day without a year', typed: '--08-04', published: '--08-04' },
    { why: 'in quotes', typed: '"2017"', published: '2017' },
  ])('a date that is $why', ({ typed, published }) => {
    const read = parseFrontMatter(`---\npublished: ${typed}\n---\nWords`);
    expect([read.matter.published, read.problems]).toEqual([published, []]);
  });

  it.each([
    {
      why: 'unknown key',
      head: 'title: T\ncolour: red',
      line: 3,
      message:
        '`colour` is not known; the keys are title, publisher, published, address, organisations, programme, licence, source',
    },
    {
      why: 'a date that cannot be',
      head: 'title: T\npublished: 2019-02-30',
      line: 3,
      message: '`published` must be 2019-08-30, 2019-08, 2019 or --08-30; it is left out',
    },
    {
      why: 'a kind that is none',
      head: 'publisher: { name: N, kind: paper }\ntitle: T',
      line: 2,
      message:
        '`publisher.kind` must be one of inspectorate, force, fire-service, commissioner, press, syndicator, government, other; it is left out',
    },
    {
      why: 'an address that is no web page',
      head: 'title: T\n\naddress: javascript:alert(1)',
      line: 4,
      message: '`address` must be an http or https address; it is left out',
    },
    {
      why: 'ids, not names',
      head: 'title: T\norganisations: [Northmoor Police]',
      line: 3,
      message: '`organisations.0` must be ids such as merseyside or cleveland-fire; it is left out',
    },
  ])('tells $why with its line and keeps the rest', ({ head, line, message }) => {
    const { matter, problems } = parseFrontMatter(`---\n${head}\n---\nWords`);
    expect(problems).toEqual([{ line, message }]);
    expect(matter.title).toBe('T');
  });

  it.each([
    { why: 'bad YAML', file: '---\ntitle: a: b\n---\nWords', line: 2 },
    { why: 'no keys', file: '---\njust words\n---\nWords', line: 2 },
  ])('says so of $why, and keeps the text', ({ file, line }) => {
    const { body, problems } = parseFrontMatter(file);
    expect(body).toBe('Words');
    expect(problems.map((problem) => problem.line)).toEqual([line]);
  });

  it('takes a file without a head as text', () => {
    expect(parseFrontMatter('Words.\n\n---\n\nMore.').body).toBe('Words.\n\n---\n\nMore.');
  });

  it('never throws, and never loses the text', () => {
    const sign = fc.constantFrom('-', '-', ':', '\n', 'a', ' ', '&', '*', '[', '{', '"', '?', '!');
    fc.assert(
      fc.property(fc.string({ unit: sign }), (head) => {
        expect(parseFrontMatter(`---\n${head}\n---\nx`).body).toMatch(/x$/);
      }),
    );
  });
});

describe('textOfMarkdown', () => {
  it.each([
    {
      why: 'links are their words',
      markdown: 'See [the report](https://a.example/b_(c)) and <https://a.example>.',
      text: 'See the report and https://a.example.',
    },
    {
      why: 'emphasis goes',
      markdown: 'It was **very** _good_, __truly__ *so*.',
      text: 'It was very good, truly so.',
    },
    {
      why: 'headings are lines',
      markdown: '# Title ##\nFirst words.\n## Next\nSecond.',
      text: 'Title\n\nFirst words.\n\nNext\n\nSecond.',
    },
    { why: 'lists', markdown: 'Found:\n\n* one;\n* two.\n', text: 'Found:\n\n- one;\n- two.' },
    {
      why: 'signs in words stay',
      markdown: 'a snake_case_name, 2 * 3 * 4, C# and R&D',
      text: 'a snake_case_name, 2 * 3 * 4, C# and R&D',
    },
    { why: 'escaped signs stay', markdown: '\\*not emphasis\\* \\# 1', text: '*not emphasis* # 1' },
    {
      why: 'quotes and comments',
      markdown: '> We accept it.\n\n<!-- note -->\nEnd.',
      text: 'We accept it.\n\nEnd.',
    },
  ])('$why', ({ markdown, text }) => {
    expect(textOfMarkdown(markdown)).toBe(text);
  });

  it('gives back any clean text that was written as Markdown', () => {
    const piece = fc.constantFrom(
      'word',
      ' ',
      '*',
      '**',
      '_',
      '[',
      ']',
      '(',
      ')',
      '#',
      '# ',
      '> ',
      '\\',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '<',
      '!',
      '---',
      'said:',
      '<!--',
      '-->',
      '. ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        const { text } = reflow(parts.join(''));
        expect(textOfMarkdown(markdownOfText(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('renderFile', () => {
  it('writes what parseFrontMatter reads', () => {
    const matter = {
      title: 'Force: "act" # now',
      publisher: inferred(
        { name: "The People's Paper", kind: 'press' as const },
        'the address is at paper.example',
      ),
      published: null,
      address: null,
      organisations: ['northmoor'],
      programme: null,
      licence: null,
    } as const;
    const file = renderFile(matter, 'Words.\n\n- item');
    expect(file).toBe(
      "---\ntitle: 'Force: \"act\" # now'\npublisher:\n  name: The People's Paper\n  kind: press\n  inferred: the address is at paper.example\norganisations:\n  - northmoor\n---\n\nWords.\n\n- item\n",
    );
    expect(parseFrontMatter(file)).toEqual({ matter, body: '\nWords.\n\n- item\n', problems: [] });
  });
});
