import type { Block } from '../../text/layout.ts';
import { antecedentOf } from './antecedent.ts';
import { describedPerson } from './described.ts';
import type { Page } from '../page.ts';
import { type Credit, creditsIn } from './attribution.ts';
import { type Around, creditFromAround } from './carry.ts';
import { answerLine, intervieweeOf } from './interviewee.ts';
import type { Mention } from './mentions.ts';
import { isPersonIn, type People } from './people.ts';
import { referentOf, type Spoken } from './referent.ts';
import type { Segment } from './segments.ts';
import { sentenceSubject } from './sentence-subject.ts';
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
  /** What to call a speaker without a name: "the company" for "it". */
  readonly label: string | null;
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
  const ledger = new Ledger();
  const frames = new FrameCache(text, segments);
  let spoken: Spoken | null = null;
  let interviewee: Mention | null = null;
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
          ledger,
          alone,
          opensBlock: segment === own[0] && segment.start === block.start,
        };
        let credit: Credit | null = ownCredit;
        if (answerLine.test(text.slice(block.start, block.start + 4))) {
          interviewee ??= intervieweeOf(page, people);
          credit = interviewee && {
            basis: 'before',
            cue: null,
            mention: interviewee,
            hold: 'adjacent',
            passive: false,
          };
        }
        let isOwn = credit !== null;
        const lineAbove: Credit | null =
          credit?.hold === 'adjacent' || segment.continues ? null : creditFromAround(around, 'line-above');
        if (lineAbove !== null) {
          credit = lineAbove;
          isOwn = true;
        }
        const shape = shapeOf(text, segment, frame, at, credit);
        if (credit === null || (segment.continues && credit.hold !== 'adjacent')) {
          isOwn = false;
          credit = segment.continues ? (ledger.last?.credit ?? null) : creditFromAround(around, shape);
        }
        const last: Credited | undefined = ledger.last;
        const { name, label }: Called =
          segment.continues && !isOwn
            ? (last ?? nobody)
            : calledBy(credit?.mention ?? null, people, spoken, around);
        ledger.add({ segment, shape, frame, at, frameAt, credit, own: isOwn, name, label, alone });
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
  return ledger.all;
};

interface Called {
  readonly name: string | null;
  readonly label: string | null;
}
const nobody: Called = { name: null, label: null };

const calledBy = (mention: Mention | null, people: People, spoken: Spoken | null, around: Around): Called => {
  if (mention === null) return nobody;
  if (isPersonIn(mention, people)) return { name: fullNames(mention, people), label: null };
  if (mention.kind === 'noun') {
    const name = describedPerson(mention, people, around);
    return { name, label: name === null ? mention.name : null };
  }
  if (mention.kind !== 'pronoun') return { name: null, label: mention.name };
  const pronoun = mention.name.toLowerCase();
  // The same pronoun of the same attribution was settled already.
  const settled = around.ledger.ofMention(mention.start);
  if (settled !== undefined) return { name: settled.name, label: settled.label };
  if (pronoun === 'who') {
    const before = namedBefore(mention, people, around);
    if (before !== null) return { name: before, label: null };
  }
  if (pronoun === 'i' || pronoun === 'we' || pronoun === 'who') return { name: null, label: mention.name };
  const antecedent = antecedentOf(mention, around, people);
  if (antecedent !== null) {
    if (antecedent.person && (pronoun === 'he' || pronoun === 'she')) people.learn(antecedent.name, pronoun);
    return antecedent.person
      ? { name: antecedent.name, label: null }
      : { name: null, label: antecedent.name };
  }
  if (pronoun === 'it' || (pronoun === 'they' && spoken !== null && spoken.kind !== 'person')) return nobody;
  const name =
    referentOf(pronoun, mention.start, people, spoken)?.name ?? personBelow(around, people, pronoun);
  return { name, label: null };
};

/** "... by Ann Lee, the commissioner, who said": the person named last before it in the sentence, at most an apposition away. */
const namedBefore = (
  { start }: Mention,
  people: People,
  { page, blockFrames, frameAt }: Around,
): string | null => {
  const place = people.places[people.before(start)];
  const from = blockFrames[frameAt]?.words[0]?.start ?? start;
  if (place === undefined || place.start < from || place.possessive) return null;
  return /^,(?: [^,;:“”"]{3,60},)? $/u.test(page.text.slice(place.end, start)) ? place.name : null;
};

/** "Her message was simple: “...”" as a text's first words: the next sentence tells who. */
const personBelow = ({ page, frames, block }: Around, people: People, pronoun: string): string | null => {
  const below = page.blocks[block.index + 1];
  const opening = below === undefined ? null : sentenceSubject(frames.of(below)[0]?.words ?? []);
  if (opening === null || !isPersonIn(opening, people)) return null;
  const name = people.fullName(opening.name, opening.start);
  const gender = people.genderOfName(name);
  return gender === null || gender === pronoun ? name : null;
};

const fullNames = (mention: Mention, people: People): string =>
  mention.name
    .split(' and ')
    .map((one) => people.fullName(one, mention.start))
    .join(' and ');

/** What was credited so far, looked up without a search. */
export class Ledger {
  readonly all: Credited[] = [];
  readonly #byMention = new Map<number, Credited>();
  readonly #byFrame = new Map<Frame, Credited>();

  get last(): Credited | undefined {
    return this.all.at(-1);
  }

  add(one: Credited): void {
    this.all.push(one);
    if (one.credit?.mention != null) this.#byMention.set(one.credit.mention.start, one);
    if (one.shape !== 'named') this.#byFrame.set(one.frame, one);
  }

  ofMention(start: number): Credited | undefined {
    return this.#byMention.get(start);
  }

  /** The last of a sentence that is speech. */
  lastIn(frame: Frame): Credited | undefined {
    return this.#byFrame.get(frame);
  }
}

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
