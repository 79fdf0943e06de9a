import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/text/decode.ts';
import { repairDamage } from '../../src/text/encoding-damage.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** One byte a character, as Windows-1252 has them. */
const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...utf8(part)])));
const wide = (text: string, big: boolean): Uint8Array => {
  const buffer = Buffer.from(text, 'utf16le');
  return big ? buffer.swap16() : buffer;
};

describe('decode', () => {
  it.each([
    {
      why: 'plain UTF-8',
      bytes: utf8('“Well”, she said.'),
      html: false,
      text: '“Well”, she said.',
      encoding: 'utf-8',
      certainty: 'stated',
      kinds: [],
    },
    {
      why: 'the byte order mark goes',
      bytes: bytes(0xef, 0xbb, 0xbf, 'Words'),
      html: false,
      text: 'Words',
      encoding: 'utf-8',
      certainty: 'stated',
      kinds: [],
    },
    {
      why: 'UTF-16 with its mark',
      bytes: wide('\ufeffIt’s', false),
      html: false,
      text: 'It’s',
      encoding: 'utf-16le',
      certainty: 'stated',
      kinds: [],
    },
    {
      why: 'the other UTF-16',
      bytes: wide('\ufeffIt’s', true),
      html: false,
      text: 'It’s',
      encoding: 'utf-16be',
      certainty: 'stated',
      kinds: [],
    },
    {
      why: 'UTF-16 without a mark',
      bytes: wide('Some words in it', false),
      html: false,
      text: 'Some words in it',
      encoding: 'utf-16le',
      certainty: 'guessed',
      kinds: ['encoding-guessed'],
    },
    {
      why: 'Windows quote marks',
      bytes: bytes(0x93, 'We accept it', 0x94, ' it', 0x92, 's said'),
      html: false,
      text: '“We accept it” it’s said',
      encoding: 'windows-1252',
      certainty: 'guessed',
      kinds: ['encoding-guessed'],
    },
    {
      why: 'a page that says what it is',
      bytes: bytes('<meta charset="windows-1252"><p>', 0x93, 'Yes', 0x94),
      html: true,
      text: '<meta charset="windows-1252"><p>“Yes”',
      encoding: 'windows-1252',
      certainty: 'stated',
      kinds: [],
    },
    {
      why: 'a page that declares Latin 1 and is UTF-8',
      bytes: utf8('<meta charset="iso-8859-1"><p>“Yes”'),
      html: true,
      text: '<meta charset="iso-8859-1"><p>“Yes”',
      encoding: 'utf-8',
      certainty: 'stated',
      kinds: [],
    },
    {
      why: 'a cut character at the end',
      bytes: bytes('“One” “two” “three”', 0xe2, 0x80),
      html: false,
      text: '“One” “two” “three”\ufffd',
      encoding: 'utf-8',
      certainty: 'guessed',
      kinds: ['encoding-guessed', 'encoding-damage'],
    },
    {
      why: 'nothing',
      bytes: bytes(),
      html: false,
      text: '',
      encoding: 'utf-8',
      certainty: 'stated',
      kinds: [],
    },
    {
      why: 'a PDF',
      bytes: utf8('%PDF-1.7 etc'),
      html: false,
      text: '',
      encoding: null,
      certainty: 'guessed',
      kinds: ['no-text'],
    },
    {
      why: 'a binary file',
      bytes: bytes('GIF', 0, 1, 2, 0xff, 'x'),
      html: false,
      text: '',
      encoding: null,
      certainty: 'guessed',
      kinds: ['no-text'],
    },
  ])('$why', (row) => {
    const decoded = decode(row.bytes, { html: row.html });
    expect({ ...decoded, problems: decoded.problems.map(({ kind }) => kind) }).toEqual({
      text: row.text,
      encoding: row.encoding,
      certainty: row.certainty,
      problems: row.kinds,
    });
  });

  it('believes what the sender declared over a guess', () => {
    expect(decode(bytes('caf', 0x8e), { declared: 'macintosh' }).text).toBe('café');
  });

  it('does not believe an encoding nobody knows', () => {
    expect(
      decode(bytes('caf', 0xe9, ' au lait, s', 0x92, 'il vous pla', 0xee, 't'), { declared: 'klingon' }).text,
    ).toBe('café au lait, s’il vous plaît');
  });

  it('never throws, and gives back any text in UTF-8 that has nothing to repair', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        (raw) => typeof decode(raw, { html: raw.length % 2 === 0 }).text === 'string',
      ),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'Z', ' ', '’', '“', 'é', 'ŵ', '£', '–', '\n') }),
        (text) => {
          expect(decode(utf8(text)).text).toBe(text);
        },
      ),
    );
  });
});

describe('repairDamage', () => {
  it.each([
    {
      why: 'UTF-8 read as Windows-1252',
      text: 'itâ€™s â€œdoneâ€\u009d â€“ at last',
      repaired: 'it’s “done” – at last',
      repairs: 4,
    },
    { why: 'an accent and a pound sign', text: 'cafÃ©, Â£5', repaired: 'café, £5', repairs: 2 },
    { why: 'a reference without its hash', text: 'don&8217;t', repaired: 'don’t', repairs: 1 },
    {
      why: 'escaped twice',
      text: 'don&amp;rsquo;t &amp;#8220;stop&amp;#8221;',
      repaired: 'don’t “stop”',
      repairs: 3,
    },
    { why: 'a Windows code in a reference', text: 'don&#146;t', repaired: 'don’t', repairs: 1 },
    {
      why: 'a small tilde for an opening mark',
      text: 'graded ˜good’',
      repaired: 'graded ‘good’',
      repairs: 1,
    },
    { why: 'quote marks as control characters', text: '\u0093Yes\u0094', repaired: '“Yes”', repairs: 2 },
    {
      why: 'accents of other languages stay',
      text: 'Â son âge, São Tomé, Heddlu Môn, tŷ',
      repaired: 'Â son âge, São Tomé, Heddlu Môn, tŷ',
      repairs: 0,
    },
    {
      why: 'an ampersand stays',
      text: 'Fire & Rescue; R&D; AT&T',
      repaired: 'Fire & Rescue; R&D; AT&T',
      repairs: 0,
    },
  ])('$why', ({ text, repaired, repairs }) => {
    expect(repairDamage(text)).toEqual({ text: repaired, repairs, lost: 0 });
  });
});
