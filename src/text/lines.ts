/** Consecutive raw words kept as they stand: `text` is found in the raw text at `raw`. */
export interface Piece {
  readonly text: string;
  readonly raw: number;
}

/** One line of a raw text, cleaned within itself. */
export interface Line {
  /** A piece of ' ' stands for any run of white space. */
  readonly pieces: readonly Piece[];
  /** The pieces as one string, without the marker; empty for a blank line. */
  readonly text: string;
  /** Printed bullet or number as a clean text has it (`-`, `1.`, `(a)`); null for a line without one. */
  readonly marker: string | null;
  /** Whether the marker is a long dash, which also begins the attribution under a pull quote. */
  readonly dashed: boolean;
  /** Raw offset of the marker, or of the first kept character. */
  readonly start: number;
  /** Raw offset after the last kept character. */
  readonly end: number;
  /** Units from the first kept character to the last, marker and inner spaces as printed: what a wrapping program counted. */
  readonly width: number;
}

// Bullets of Word lists arrive as private-use characters (U+F0A7, U+F0B7).
const glyph = '[•·▪●◦‣⁃∙■□▫○➢➤►✓✔\uf0a7\uf0b7]';
/** Dashes and asterisks are also written in running text, so they need a space after them. "• •" is one bullet. */
const bullets = new RegExp(`^(?:${glyph}\\s*|[-–—*]\\s+(?=\\S))+`, 'u');
const number = /^(?:\(?\d{1,2}[.)]|\(?[a-z]\)|[a-z]\.|\(?[ivx]{2,4}[.)])(?=\s+\S)/u;
const numberAlone = /^(?:\(?\d{1,2}[.)]|\([a-z]\))$/u;
/** Lines drawn across a page, and strokes that stand for nothing. */
const onlySigns = new RegExp(`^(?:[-_=*~–—\\s]|${glyph})+$`, 'u');
/** A bullet whose words are on the next line. */
const onlyBullets = new RegExp(`^(?:${glyph}|\\s)+$`, 'u');

// Zero-width characters, soft hyphens, byte order marks, direction marks and control characters are not words.
const ignorable =
  '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f';
const token = new RegExp(`[${ignorable}]+|[\\s\\u0085]+|[^\\s\\u0085${ignorable}]+`, 'gu');
const ignored = new RegExp(`^[${ignorable}]`, 'u');
/** The common case: words with one plain space between them, kept as they stand. */
const plain = new RegExp(`^[^\\s\\u0085${ignorable}]+(?: [^\\s\\u0085${ignorable}]+)*$`, 'u');
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

/** Flattened lists ("including: • one • two") are printed on one line; each glyph starts an item all the same. */
const inlineList = /(?:^|[:;])\s*[•▪●◦]/u;
/** "• •" is one bullet printed twice. */
const inlineGlyph = /[•▪●◦](?:\s*[•▪●◦])*(?=\s)/gu;

const isSpace = (text: string): boolean => /^[\s\u0085]/u.test(text);

const findPieces = (raw: string, from: number, to: number): Pick<Line, 'pieces' | 'text' | 'end'> => {
  const words = raw.slice(from, to);
  if (plain.test(words)) return { pieces: [{ text: words, raw: from }], text: words, end: to };
  const pieces: Piece[] = [];
  let text = '';
  let space = -1;
  let end = from;
  for (const match of words.matchAll(token)) {
    const at = from + match.index;
    const part = match[0];
    if (ignored.test(part)) continue;
    if (isSpace(part)) {
      if (space < 0) space = at;
      continue;
    }
    if (space >= 0 && pieces.length > 0) {
      pieces.push({ text: ' ', raw: space });
      text += ' ';
    }
    space = -1;
    pieces.push({ text: part, raw: at });
    text += part;
    end = at + part.length;
  }
  return { pieces, text, end };
};

const toLine = (raw: string, from: number, to: number): Line => {
  const { pieces, text, end } = findPieces(raw, from, to);
  const start = pieces[0]?.raw ?? from;
  const whole: Line = { pieces, text, marker: null, dashed: false, start, end, width: end - start };
  if (text === '' || (onlySigns.test(text) && !onlyBullets.test(text)))
    return { ...whole, pieces: [], text: '', width: 0 };
  const printed = bullets.exec(text) ?? number.exec(text) ?? numberAlone.exec(text);
  if (printed === null) return whole;
  const isNumber = /[\da-z]/u.test(printed[0]);
  const item = {
    ...afterMarker(whole, printed[0].length),
    marker: isNumber ? printed[0] : '-',
    dashed: /^[–—]/u.test(text),
  };
  return onlySigns.test(item.text) ? { ...item, pieces: [], text: '' } : item;
};

/** The line without its first `length` units and the space after them. */
const afterMarker = (line: Line, length: number): Line => {
  const pieces: Piece[] = [];
  let left = length;
  for (const piece of line.pieces) {
    if (left >= piece.text.length) {
      left -= piece.text.length;
      continue;
    }
    // The space after the marker is part of what the marker becomes.
    const from = pieces.length === 0 && piece.text[left] === ' ' ? left + 1 : left;
    if (from < piece.text.length) pieces.push({ text: piece.text.slice(from), raw: piece.raw + from });
    left = 0;
  }
  return { ...line, pieces, text: line.text.slice(length).trimStart() };
};

/** The line as printed, marker included, for a marker that turns out to belong to running text. */
export const withoutMarker = (raw: string, line: Line): Line => {
  if (line.marker === null) return line;
  const before: Piece[] = [];
  const first = line.pieces[0]?.raw ?? line.end;
  for (const match of raw.slice(line.start, first).matchAll(token)) {
    const at = line.start + match.index;
    if (ignored.test(match[0])) continue;
    before.push({ text: isSpace(match[0]) ? ' ' : match[0], raw: at });
  }
  const pieces = [...before, ...line.pieces];
  return { ...line, marker: null, dashed: false, pieces, text: pieces.map((piece) => piece.text).join('') };
};

/**
 * Whether an item that stands below an empty line begins a list of its own: bullets after numbers, numbers after
 * bullets, or a count that starts again. Takes the markers of the item before and of the item.
 */
export const beginsList = (before: string, marker: string): boolean =>
  (before === '-') !== (marker === '-') || /^\(?(?:1|a|i)[.)]/u.test(marker);

/** Every line of a raw text, blank ones included. Accepts any string; linear. */
export const findLines = (raw: string): readonly Line[] => {
  const lines: Line[] = [];
  const add = (from: number, to: number): void => {
    const words = raw.slice(from, to);
    let start = from;
    if (inlineList.test(words)) {
      for (const match of words.matchAll(inlineGlyph)) {
        const at = from + match.index;
        if (at > start) lines.push(toLine(raw, start, at));
        start = at;
      }
    }
    lines.push(toLine(raw, start, to));
  };
  let from = 0;
  for (const match of raw.matchAll(lineEnd)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, raw.length);
  return lines;
};
