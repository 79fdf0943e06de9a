import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkedText } from '../../scripts/gold/marked-text.ts';

const marked = (body: string): string => `---\nstyle: x\n---\n${body}`;

describe('a marked document', () => {
  it('gives back its text without head and marks, and what was marked', () => {
    const { head, text, marks, problems } = parseMarkedText(
      marked(
        '[[concern custody @haven | Cells are “{{report fragment | dirty}}”]] and\n[[not | it rained]].\n',
      ),
    );
    expect(problems).toEqual([]);
    expect(head).toBe('style: x');
    expect(text).toBe('Cells are “dirty” and\nit rained.\n');
    expect(
      marks.map(({ kind, labels, start, end, line }) => [kind, labels, text.slice(start, end), line]),
    ).toEqual([
      ['finding', ['concern', 'custody', '@haven'], 'Cells are “dirty”', 4],
      ['quote', ['report', 'fragment'], 'dirty', 4],
      ['finding', ['not'], 'it rained', 5],
    ]);
  });

  it('may hold a bar of its own after the first', () => {
    const { text } = parseMarkedText(marked('[[grade | Treatment | Good]] |'));
    expect(text).toBe('Treatment | Good |');
  });

  it.each([
    {
      why: 'no head',
      source: 'Text',
      problem: 'line 1: the file must begin with a head between two --- lines',
    },
    {
      why: 'no bar',
      source: marked('a [[concern b]]'),
      problem: 'line 4: a mark is written [[labels | words]]',
    },
    { why: 'never closed', source: marked('a\n[[not | b'), problem: 'line 5: the mark is never closed' },
    {
      why: 'closed twice',
      source: marked('[[not | b]]]]'),
      problem: 'line 4: ]] closes nothing that is open here',
    },
    {
      why: 'marks that cross',
      source: marked('[[not | a {{x | b]] c}}'),
      problem: 'line 4: ]] closes nothing that is open here',
    },
  ])('is refused with its line: $why', ({ source, problem }) => {
    expect(parseMarkedText(source).problems).toContain(problem);
  });

  it('keeps any text that holds no marks as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((text) => !/\[\[|\]\]|\{\{|\}\}/.test(text)),
        (text) => {
          expect(parseMarkedText(marked(text))).toMatchObject({ text, marks: [], problems: [] });
        },
      ),
    );
  });

  it('answers any text whatever, however broken its marks', () => {
    const piece = fc.constantFrom('[[', ']]', '{{', '}}', ' | ', 'not', '\n', 'a b');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { text, marks } = parseMarkedText(marked(pieces.join('')));
        for (const { start, end } of marks) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
