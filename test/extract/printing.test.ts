import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGoldFolder } from '../../scripts/gold/read-folder.ts';
import { readDocument } from '../../src/app/read-document.ts';
import { reflow } from '../../src/text/reflow.ts';
import { inventedReference } from '../support/invented-reference.ts';

const reference = await inventedReference();
const folder = await readGoldFolder(new URL('../gold/seen', import.meta.url).pathname);
if (folder.kind !== 'read') throw new Error('the gold cannot be read');
/** Clean texts in curly marks: what a change of printing starts from. Those printed with straight marks say so themselves. */
const texts = folder.cases
  .filter(({ file, text }) => file.endsWith('.txt') && /[“‘]/.test(text) && !/["']/.test(text))
  .map(({ text }) => reflow(text).text);

const same = (words: string): string =>
  words
    .replace(/[“”„‟]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** What was read, without places and without the way it was printed. */
const readIn = (text: string) => {
  const { extraction } = readDocument(
    { name: 'document.txt', bytes: new TextEncoder().encode(text) },
    reference,
  );
  return {
    about: extraction.subjects.map(({ id }) => id),
    published: extraction.publishedOn.value,
    findings: extraction.findings.map(({ kind, era, voice, span }) => [kind, era, voice, same(span.words)]),
    quotes: extraction.quotes.map(({ contents, attribution }) => [
      same(contents.map(({ words }) => words).join(' ')),
      same(attribution.speaker?.name ?? ''),
    ]),
  };
};

/** Lines broken at words, as mail and old sites do; items hang under their bullet. */
const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => {
      const lines: string[] = [];
      let current = '';
      for (const word of line.split(' ')) {
        if (current !== '' && current.length + 1 + word.length > width) {
          lines.push(current);
          current = word;
        } else current = current === '' ? word : `${current} ${word}`;
      }
      return [...lines, current].join('\n');
    })
    .join('\n');

const aText = fc.constantFrom(...texts);

describe('how a document is printed does not change what is read from it', () => {
  it('has texts to print', () => {
    expect(texts.length).toBeGreaterThan(8);
  });

  it('bullets of any kind', () => {
    fc.assert(
      fc.property(aText, fc.constantFrom('•', '·', '▪', '*', '–', '· ·'), (text, bullet) => {
        expect(readIn(text.replace(/^- /gm, () => `${bullet} `))).toEqual(readIn(text));
      }),
      { numRuns: 60 },
    );
  });

  it('spaces that do not break, and runs of them', () => {
    fc.assert(
      fc.property(aText, fc.constantFrom('\u00a0', '  ', ' \u00a0', '\u2009'), (text, space) => {
        expect(readIn(text.replaceAll(' ', space))).toEqual(readIn(text));
      }),
      { numRuns: 60 },
    );
  });

  it('straight marks for curly ones', () => {
    for (const text of texts) {
      const straight = text.replace(/[“”]/g, '"').replace(/’/g, "'");
      expect(readIn(straight)).toEqual(readIn(text));
    }
  });

  it('hard wraps at any usual width', () => {
    fc.assert(
      fc.property(aText, fc.integer({ min: 58, max: 90 }), (text, width) => {
        expect(readIn(wrapped(text, width))).toEqual(readIn(text));
      }),
      { numRuns: 60 },
    );
  });
});
