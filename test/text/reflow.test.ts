import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reflow } from '../../src/text/reflow.ts';

/** Greedy wrapping, as a mail program does it. */
const wrap = (line: string, width: number, indent: string): string => {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = indent + word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current].join('\n');
};

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'e', 'i', 'n', 'o', 'r', 's', 't', 'v'),
  minLength: 2,
  maxLength: 11,
});
const sentence = fc
  .tuple(fc.array(word, { minLength: 6, maxLength: 24 }), fc.nat({ max: 5 }))
  .map(([words, name]) => {
    const all = words.map((item, index) =>
      index === 0 || index === name ? item.charAt(0).toUpperCase() + item.slice(1) : item,
    );
    return `${all.join(' ')}.`;
  });
const paragraph = fc.array(sentence, { minLength: 2, maxLength: 6 }).map((all) => all.join(' '));
const list = fc
  .array(fc.array(word, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 5 })
  .map((items) => items.map((words) => `- ${words.join(' ')};`).join('\n'));
const numbered = fc
  .array(sentence, { minLength: 1, maxLength: 5 })
  .map((items) => items.map((words, index) => `${index + 1}. ${words}`).join('\n'));
const cleanText = fc
  .array(fc.tuple(paragraph, fc.oneof({ weight: 3, arbitrary: paragraph }, list, numbered)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => all.flat().join('\n\n'));

/** A paragraph cut mostly after full stops and before names is, to anybody, headings and paragraphs of a line each. */
const isCutAtCapitals = (text: string, change: (line: string) => string): boolean =>
  text.split('\n').some((line) => {
    const afterCuts = change(line).split('\n').slice(1);
    return afterCuts.filter((rest) => /^\p{Lu}/u.test(rest)).length * 2 > afterCuts.length;
  });

const eachLine = (text: string, change: (line: string) => string): string =>
  text.split('\n').map(change).join('\n');

const strange = fc
  .array(
    fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\n',
        '\n\n',
        '\r\n',
        '- ',
        '– ',
        '• ',
        '•',
        '· ',
        '1. ',
        '2.',
        '(a) ',
        '*',
        ' ',
        '\t',
        '\u00a0',
        '\u00ad',
        '\u200b',
        'some words that are in lower case and fairly long as lines go',
        'said:',
        '“Well',
        '---',
      ),
    ),
  )
  .map((parts) => parts.join(''));

describe('reflow undoes what programs do to a clean text', () => {
  it('wrapped at any width', () => {
    fc.assert(
      fc.property(
        cleanText,
        fc.integer({ min: 55, max: 100 }),
        fc.constantFrom('', '  '),
        (text, width, indent) => {
          const wrapLine = (line: string): string =>
            wrap(line, width, /^(?:-|\d+\.) /.test(line) ? indent : '');
          fc.pre(!isCutAtCapitals(text, wrapLine));
          expect(reflow(eachLine(text, wrapLine)).text).toBe(text);
        },
      ),
    );
  });

  it('with any bullet', () => {
    fc.assert(
      fc.property(
        cleanText,
        fc.constantFrom('•', '·      ', '▪\t', '*', '\uf0b7', '• •', '  •', '●', '-'),
        (text, bullet) => {
          expect(reflow(eachLine(text, (line) => line.replace(/^- /, `${bullet} `))).text).toBe(text);
        },
      ),
    );
  });

  it('with non-breaking spaces, soft hyphens, zero-width characters, tabs and other line ends', () => {
    fc.assert(
      fc.property(
        cleanText,
        fc.constantFrom('\u00a0', '\t', '  ', ' \u200b', '\u2009 ', ' \u00ad'),
        fc.constantFrom('\n', '\r\n', '\r', '\u2028'),
        (text, space, end) => {
          expect(reflow(text.replaceAll(' ', space).replaceAll('\n', end)).text).toBe(text);
        },
      ),
    );
  });

  it('and leaves a clean text alone', () => {
    fc.assert(
      fc.property(fc.oneof(cleanText, strange), (raw) => {
        const { text } = reflow(raw);
        expect(reflow(text).text).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the map of reflow', () => {
  it('leads back to the same characters, in order, for any string', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          strange,
          cleanText.map((text) => eachLine(text, (line) => wrap(line, 70, ''))),
        ),
        (raw) => {
          const { text, map } = reflow(raw);
          const wrong: number[] = [];
          let before = 0;
          let marker = true;
          for (let offset = 0; offset < text.length; offset += 1) {
            const at = map.toRaw(offset);
            const kept = !marker && text[offset] !== ' ' && text[offset] !== '\n';
            if (at < before || at > raw.length || (kept && raw[at] !== text[offset])) wrong.push(offset);
            before = at;
            // An item's marker is put in, `- ` for any bullet, and maps to the printed one as a whole.
            if (text[offset] === '\n') marker = true;
            else if (text[offset] === ' ') marker = false;
          }
          expect(wrong).toEqual([]);
          expect(map.toRaw(text.length)).toBeLessThanOrEqual(raw.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('refuses a place outside the text', () => {
    expect(() => reflow('words').map.toRaw(6)).toThrow(RangeError);
  });

  it('gives whole words their raw place', () => {
    const raw = 'One  line\nhas   «two\u00a0words».';
    const { text, map } = reflow(raw);
    expect(text).toBe('One line\n\nhas «two words».');
    const start = text.indexOf('«');
    const end = text.indexOf('»') + 1;
    expect(raw.slice(map.toRaw(start), map.toRaw(end))).toBe('«two\u00a0words»');
  });
});

describe('reflow decides', () => {
  const wrapped =
    'Inspectors of the service said in their latest letter that it\nhad made good headway with its plan for the training of staff\n';
  it.each([
    {
      why: 'a name cut from its verb is joined, the statement stays apart',
      raw: `${wrapped}in every one of its areas.\nHM Inspector Ann Other\nsaid:\n“I am glad to see the progress that has been made by all who\nwork there.\n“But there is more to do.”`,
      text: 'Inspectors of the service said in their latest letter that it had made good headway with its plan for the training of staff in every one of its areas.\n\nHM Inspector Ann Other said:\n\n“I am glad to see the progress that has been made by all who work there.\n\n“But there is more to do.”',
    },
    {
      why: 'the same in text that is not wrapped',
      raw: 'Chief Constable Ann Other\nsaid:\n“We accept it.”',
      text: 'Chief Constable Ann Other said:\n\n“We accept it.”',
    },
    {
      why: 'a bullet cut from its item',
      raw: `${wrapped}and was pleased to see that it:\n· has\ngood systems for its staff and for all those who depend on it;\nand\n· is\nquick.`,
      text: 'Inspectors of the service said in their latest letter that it had made good headway with its plan for the training of staff and was pleased to see that it:\n\n- has good systems for its staff and for all those who depend on it; and\n- is quick.',
    },
    {
      why: 'a line each in a pasted page',
      raw: 'A longer first line that could well be the headline of a page\nAnother line that has its own full sentence in it.\nAnd one more.',
      text: 'A longer first line that could well be the headline of a page\n\nAnother line that has its own full sentence in it.\n\nAnd one more.',
    },
    {
      why: 'lines under a lead-in that lost their bullets are not one sentence',
      raw: 'These are now more effective in all parts of the county force:\nour work with partners on the protection of children at risk\nour training of officers and staff who answer calls for help\nour systems',
      text: 'These are now more effective in all parts of the county force:\n\nour work with partners on the protection of children at risk\n\nour training of officers and staff who answer calls for help\n\nour systems',
    },
    {
      why: 'a bullet on a line of its own',
      raw: 'It found:\n•\nslow work;\n•\n\nlate work.',
      text: 'It found:\n\n- slow work;\n- late work.',
    },
    {
      why: 'a list printed on one line',
      raw: 'It found: • slow work; • late work.',
      text: 'It found:\n\n- slow work;\n- late work.',
    },
    {
      why: 'items parted by empty lines are one list',
      raw: '·       one;\n\n·       two; and\n\n·       three.',
      text: '- one;\n- two; and\n- three.',
    },
    {
      why: 'long dashes that form a list',
      raw: 'It found:\n– slow work\n– late work',
      text: 'It found:\n\n- slow work\n- late work',
    },
    {
      why: 'a long dash before a name is an attribution',
      raw: 'I am worried.\n\n– Ann Other, inspector',
      text: 'I am worried.\n\n– Ann Other, inspector',
    },
    {
      why: 'a dash inside a wrapped sentence',
      raw: `${wrapped}and that each of them had been given up to a hundred reports\n- double what anyone would wish to see for them or for staff\nwho work there.`,
      text: 'Inspectors of the service said in their latest letter that it had made good headway with its plan for the training of staff and that each of them had been given up to a hundred reports - double what anyone would wish to see for them or for staff who work there.',
    },
    {
      why: 'printed numbers and letters stay',
      raw: '1.\tOne.\n2.\tTwo.\n\n(a)  first\n(b)  second',
      text: '1. One.\n2. Two.\n\n(a) first\n(b) second',
    },
    {
      why: 'bullets and numbers parted by an empty line are two lists',
      raw: '• one\n\n1. Note.\n2. Note.\n\n1. Again.',
      text: '- one\n\n1. Note.\n2. Note.\n\n1. Again.',
    },
    {
      why: 'bullets right below a number are its own',
      raw: '1. One:\n• two\n2. Three.',
      text: '1. One:\n- two\n2. Three.',
    },
    { why: 'an initial is not a letter of a list', raw: 'A. Other spoke.', text: 'A. Other spoke.' },
    {
      why: 'a word cut at its hyphen',
      raw: `${wrapped}and that all of the places it went to were found to be well-\nkept, with pre-\nand post-inspection notes.`,
      text: 'Inspectors of the service said in their latest letter that it had made good headway with its plan for the training of staff and that all of the places it went to were found to be well-kept, with pre- and post-inspection notes.',
    },
    { why: 'lines drawn across the page go', raw: 'One.\n-----\n***\nTwo.', text: 'One.\n\nTwo.' },
    { why: 'nothing', raw: ' \n\t\u200b\n', text: '' },
  ])('$why', ({ raw, text }) => {
    expect(reflow(raw).text).toBe(text);
  });
});
