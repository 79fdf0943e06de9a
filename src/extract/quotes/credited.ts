import type { Block } from '../../text/layout.ts';
import type { Page } from '../page.ts';
import { type Credit, creditsIn } from './attribution.ts';
import { type Around, creditFromAround } from './carry.ts';
import type { Mention } from './mentions.ts';
import { type People, referentOf, type Spoken } from './people.ts';
import type { Segment } from './segments.ts';
import { type Shape, shapeOf } from './speech.ts';
import { type Frame, framesOf, type Word, wordsOf } from './words.ts';

/** A segment with the sentence it stands in and whoever is credited with it. */
export interface Credited {
  readonly segment: Segment;
  readonly shape: Shape;
  readonly frame: Frame;
  /** Index of the segment among the frame's words, and of the frame in its block. */
  readonly at: number;
  readonly frameAt: number;
  readonly credit: Credit | null;
  /** True when its own sentence (or the line above) says who; false when taken over from its surroundings. */
  readonly own: boolean;
  /** Fullest form printed of the speaker's name; null for pronouns nobody fits, nouns and bodies. */
  readonly name: string | null;
  /** True when its line holds nothing but quoted words. */
  readonly alone: boolean;
}

/** Every outer segment of the body with its credit, in reading order. Headings are left out: their quotes are not speech. */
export const findCredited = (
  page: Page,
  segments: readonly Segment[],
  people: People,
): readonly Credited[] => {
  const { text } = page;
  const credited: Credited[] = [];
  const frames = new FrameCache(text, segments);
  let spoken: Spoken | null = null;
  for (let s = 0; s < segments.length;) {
    const block = (segments[s] as Segment).block;
    const first = s;
    while (s < segments.length && (segments[s] as Segment).block === block) s += 1;
    if (block.kind === 'heading') continue;
    const own = segments.slice(first, s);
    const blockFrames = frames.of(block);
    const alone = blockFrames.every((frame) => frame.words.every((word) => word.kind === 'quote'));
    for (const [frameAt, frame] of blockFrames.entries()) {
      if (!frame.words.some((word) => word.kind === 'quote')) continue;
      const credits = creditsIn(text, frame);
      for (const [at, ownCredit] of credits) {
        const segment = (frame.words[at] as Word).segment as Segment;
        const around: Around = {
          page,
          frames,
          block,
          blockFrames,
          frameAt,
          at,
          credited,
          opensBlock: segment === own[0] && segment.start === block.start,
        };
        let credit: Credit | null = ownCredit;
        let isOwn = ownCredit !== null;
        const lineAbove: Credit | null =
          credit?.hold === 'adjacent' || segment.continues ? null : creditFromAround(around, 'line-above');
        if (lineAbove !== null) {
          credit = lineAbove;
          isOwn = true;
        }
        const shape = shapeOf(text, segment, frame, at, credit);
        if (credit === null || (segment.continues && credit.hold !== 'adjacent')) {
          isOwn = false;
          credit = segment.continues ? (credited.at(-1)?.credit ?? null) : creditFromAround(around, shape);
        }
        const name: string | null =
          segment.continues && !isOwn
            ? (credited.at(-1)?.name ?? null)
            : nameOf(credit?.mention ?? null, people, spoken, credited);
        credited.push({ segment, shape, frame, at, frameAt, credit, own: isOwn, name, alone });
        if (credit?.mention != null && shape !== 'named') {
          spoken = {
            name: name ?? credit.mention.name,
            kind: credit.mention.kind,
            mention: credit.mention,
            at: segment.start,
          };
        }
      }
    }
  }
  return credited;
};

const nameOf = (
  mention: Mention | null,
  people: People,
  spoken: Spoken | null,
  credited: readonly Credited[],
): string | null => {
  if (mention === null) return null;
  if (mention.kind === 'person') {
    return mention.name.includes(' and ')
      ? mention.name
          .split(' and ')
          .map((one) => people.fullName(one, mention.start))
          .join(' and ')
      : people.fullName(mention.name, mention.start);
  }
  if (mention.kind !== 'pronoun') return null;
  const pronoun = mention.name.toLowerCase();
  // The same pronoun of the same attribution was settled already.
  const settled = credited.findLast((one) => one.credit?.mention?.start === mention.start);
  if (settled !== undefined) return settled.name;
  if (pronoun === 'i' || pronoun === 'we' || pronoun === 'it' || pronoun === 'who') return null;
  if (pronoun === 'they' && spoken !== null && spoken.kind !== 'person' && spoken.kind !== 'pronoun')
    return null;
  return referentOf(pronoun, mention.start, people, spoken)?.name ?? null;
};

/** Sentences of blocks, laid out when first asked for. */
export class FrameCache {
  readonly #text: string;
  readonly #segments = new Map<number, Segment[]>();
  readonly #frames = new Map<number, readonly Frame[]>();

  constructor(text: string, segments: readonly Segment[]) {
    this.#text = text;
    for (const segment of segments) {
      const known = this.#segments.get(segment.block.index);
      if (known === undefined) this.#segments.set(segment.block.index, [segment]);
      else known.push(segment);
    }
  }

  of(block: Block): readonly Frame[] {
    const known = this.#frames.get(block.index);
    if (known !== undefined) return known;
    const words = wordsOf(this.#text, block.start, block.end, this.#segments.get(block.index) ?? []);
    const frames = framesOf(this.#text, block, words);
    this.#frames.set(block.index, frames);
    return frames;
  }
}
