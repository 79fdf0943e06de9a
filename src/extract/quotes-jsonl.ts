import type { Place } from '../domain/span.ts';
import type { Reference } from '../reference/reference.ts';
import { joinMaps } from '../text/offset-map.ts';
import { reflow } from '../text/reflow.ts';
import { readRemains } from '../text/remains.ts';
import { layOut } from './page.ts';
import { findStatements } from './quotes/find-statements.ts';
import type { Statement } from './quotes/statements.ts';

/** One line of the input: any English news text, wrapped or not. */
export interface NewsText {
  readonly id: string | number;
  readonly text: string;
}

/** A quoted segment and who said it; offsets are UTF-16 units of the text as given, half-open. */
export interface NewsQuote {
  /** Quote marks included. */
  readonly start: number;
  readonly end: number;
  /** The fullest form of the name in the text, else the words that name the speaker as printed. */
  readonly speaker: string;
  /** The words that name the speaker in the attribution. */
  readonly speakerStart: number;
  readonly speakerEnd: number;
}

/** Fewer words inside a reporter's sentence are a word at issue rather than speech. */
const fragmentWordsLeast = 4;

/** Every quoted segment of a text that somebody is credited with; a statement of three segments gives three. */
export const quotesOfLine = (
  { id, text }: NewsText,
  reference: Reference,
): { readonly id: string | number; readonly quotes: readonly NewsQuote[] } => {
  const read = readRemains(text);
  const { text: clean, map: wrapped } = reflow(read.text);
  const map = joinMaps(read.map, wrapped);
  const page = layOut(clean, reference);
  const quotes: NewsQuote[] = [];
  for (const statement of findStatements(page)) {
    const { mention } = statement;
    if (mention === null || statement.directness === 'unmarked' || isTooShort(clean, statement)) continue;
    for (const place of segmentsOf(clean, statement.marked)) {
      quotes.push({
        start: map.toRaw(place.start),
        end: map.toRawEnd(place.end),
        speaker: statement.name ?? statement.label ?? mention.name,
        speakerStart: map.toRaw(mention.start),
        speakerEnd: map.toRawEnd(mention.end),
      });
    }
  }
  return { id, quotes };
};

/** Lines between an opening mark and its closing mark are one segment, however the text was cut into lines. */
const segmentsOf = (text: string, marked: readonly Place[]): readonly Place[] => {
  const segments: Place[] = [];
  for (const place of marked) {
    const last = segments.at(-1);
    const goesOn =
      last !== undefined &&
      !opensSegment.test(text.slice(place.start, place.start + 2)) &&
      !/\S/.test(text.slice(last.end, place.start).replace(/[-–—•*]/g, ''));
    if (goesOn) segments[segments.length - 1] = { start: last.start, end: place.end };
    else segments.push(place);
  }
  return segments;
};
const opensSegment = /^(?:["“”„‟«»＂‘'‚`‛‹]|’’)/;

const isTooShort = (text: string, { directness, places }: Statement): boolean =>
  directness === 'fragment' &&
  places.every(({ start, end }) => text.slice(start, end).split(/\s+/).length < fragmentWordsLeast);
