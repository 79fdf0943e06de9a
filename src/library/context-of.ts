import type { Evidence } from '../domain/answer.ts';
import { isNonEmpty, type NonEmpty } from '../domain/known.ts';
import type { Release } from '../domain/release.ts';
import { overlaps, type Span } from '../domain/span.ts';
import { findBlocks } from '../text/layout.ts';
import { SourceText } from '../text/source-text.ts';

/** Words where they stand: the paragraphs or items that hold them, whole, and what is printed just before and after. */
export interface InContext {
  readonly before: Span | null;
  readonly around: NonEmpty<Span>;
  readonly after: Span | null;
}

/** Null where the evidence is not of this text. Between paragraphs of one statement nothing is left out. */
export const contextOf = (evidence: Pick<Evidence, 'spans'>, release: Release): InContext | null => {
  if (evidence.spans.some((span) => span.textHash !== release.textHash)) return null;
  const blocks = findBlocks(release.text);
  const holds = (at: number): boolean => {
    const block = blocks[at];
    return block !== undefined && evidence.spans.some((span) => overlaps(block, span));
  };
  const first = blocks.findIndex((_, at) => holds(at));
  const last = blocks.findLastIndex((_, at) => holds(at));
  const source = new SourceText(release.text);
  const spanAt = (at: number): Span | null => {
    const block = blocks[at];
    return block === undefined ? null : source.spanOf(block);
  };
  const around = blocks.slice(first, last + 1).map((block) => source.spanOf(block));
  if (first < 0 || !isNonEmpty(around)) return null;
  return { before: spanAt(first - 1), around, after: spanAt(last + 1) };
};
