import type { Extraction } from '../domain/extraction.ts';
import type { Finding } from '../domain/finding.ts';
import { SourceText } from '../text/source-text.ts';

/** Where a span stood; nothing else in an extraction has this key. */
interface PackedSpan {
  readonly $: readonly [number, number];
}

/** What of a packed extraction can be used as it stands: all that holds no span. */
export interface PackedReading extends Pick<
  Extraction,
  'releaseId' | 'textHash' | 'publishedOn' | 'publisher' | 'subjects' | 'programme' | 'stage' | 'problems'
> {
  readonly findings: readonly Pick<Finding, 'id' | 'kind' | 'voice' | 'era' | 'subjects' | 'topics'>[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isSpan = (value: Record<string, unknown>): boolean =>
  typeof value['textHash'] === 'string' && typeof value['words'] === 'string';

/** An extraction as JSON keeps it: spans by their places alone, since their words stand in the text. */
export const packExtraction = (extraction: Extraction): unknown => {
  const pack = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(pack);
    if (!isObject(value)) return value;
    if (isSpan(value)) return { $: [value['start'], value['end']] };
    const packed: Record<string, unknown> = {};
    for (const key in value) packed[key] = pack(value[key]);
    return packed;
  };
  return pack(extraction);
};

/**
 * The extraction again, its spans cut anew out of the text. Throws (RangeError) where a place lies outside the text: then
 * it was packed from another.
 */
export const unpackExtraction = (packed: unknown, text: string): Extraction => {
  const source = new SourceText(text);
  const unpack = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unpack);
    if (!isObject(value)) return value;
    if ('$' in value) {
      const [start, end] = (value as unknown as PackedSpan).$;
      return source.span(start, end);
    }
    const whole: Record<string, unknown> = {};
    for (const key in value) whole[key] = unpack(value[key]);
    return whole;
  };
  return unpack(packed) as Extraction;
};
