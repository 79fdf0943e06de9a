import { ByNumber, ByPair, mostWords, unnumbered } from '../reference/vocabulary.ts';
import type { LetterRuns } from './letter-runs.ts';
import { type Opening, laterOf, letter, openingsOf } from './phrase-openings.ts';
import { phraseSource } from './phrase-source.ts';
import { StartIndex, Starts } from './start-index.ts';

/** A phrase by one of its first words. */
export interface Candidate {
  /** Number of its list. */
  readonly list: number;
  /** Position in its list: of two that begin at one place, the earlier is taken. */
  readonly order: number;
  readonly pattern: RegExp;
  readonly isPrefix: boolean;
  /** What may follow the first word; null where only the pattern tells. */
  readonly next: Starts | null;
  /** Whether the first word may be the whole phrase. */
  readonly mayEnd: boolean;
  /** Number of the set of which one must stand somewhere behind; null where none must. */
  readonly later: number | null;
}

/** The phrases to be tried where a run of letters stands. */
export interface Tried {
  /** Their patterns tell whether they stand there. */
  readonly open: readonly Candidate[];
  /** Whole with that run, since what stands behind it is not how they go on. */
  readonly whole: readonly Candidate[];
}

/** By far the commonest. */
export const nothingTried: Tried = { open: [], whole: [] };

/** What is known of one run of letters. */
interface Facts {
  /** Phrases that it may begin. */
  readonly candidates: readonly Candidate[];
  /** What is tried where no run follows it after white space alone. */
  readonly alone: Tried;
  /** And where an apostrophe follows it. */
  readonly short: Tried;
  /** The sets that it is in. */
  readonly laters: readonly number[];
}

/** Bits of a run's kind. */
const known = 1;
const begins = 2;
const isLater = 4;
/** Second in some phrase, whatever its first. */
const follows = 8;

const none: readonly number[] = [];

const nothingKnown: Facts = { candidates: [], alone: nothingTried, short: nothingTried, laters: [] };

const triedOf = (candidates: readonly Candidate[], isOpen: (one: Candidate) => boolean): Tried => {
  const open = candidates.filter(isOpen);
  const whole = candidates.filter((one) => one.mayEnd && !isOpen(one));
  return open.length === 0 && whole.length === 0 ? nothingTried : { open, whole };
};

/**
 * The phrases of lists by how they begin. The commonest words begin dozens ("in", "has", "no"), of which the word
 * behind leaves one or none: what is tried is kept by the two words together.
 */
export class PhraseCandidates {
  readonly #byStart = new StartIndex<Candidate>();
  /** `*n't`: any word with an apostrophe after its letters. */
  readonly #negated: Candidate[] = [];
  /** First word unknown: tried everywhere. */
  readonly #anywhere: Candidate[] = [];
  readonly #laters = new StartIndex<number>();
  /** By what the second word of a phrase may be. */
  readonly #seconds = new StartIndex<true>();
  readonly #facts = new ByNumber<Facts>();
  /**
   * By number of a run, what is known of it in one byte: nearly every word of a text begins nothing, and its facts are
   * then never touched.
   */
  readonly #kinds = new Uint8Array(mostWords);
  readonly #pairs = new ByPair<Tried>();
  /** How many sets there are of which one must stand behind. */
  readonly laterSets: number;

  constructor(lists: readonly (readonly string[])[]) {
    let laters = 0;
    for (const [list, phrases] of lists.entries()) {
      for (const [order, phrase] of phrases.entries()) {
        const starts = laterOf(phrase);
        for (const start of starts ?? []) this.#laters.add(start, laters);
        this.#add(list, order, phrase, starts === null ? null : laters);
        if (starts !== null) laters += 1;
      }
    }
    this.laterSets = laters;
  }

  #add(list: number, order: number, phrase: string, later: number | null): void {
    const pattern = new RegExp(`(?:${phraseSource(phrase)})(?![${letter}])`, 'y');
    const openings = openingsOf(phrase);
    // Openings of one phrase mostly share what follows them.
    const nexts = new Map((openings ?? []).map(({ next }) => [next, next && new Starts(next.starts)]));
    for (const next of nexts.keys()) for (const start of next?.starts ?? []) this.#seconds.add(start, true);
    const candidateOf = (isPrefix: boolean, next: Opening['next']): Candidate => ({
      list,
      order,
      pattern,
      isPrefix,
      next: nexts.get(next) ?? null,
      mayEnd: next?.mayEnd ?? false,
      later,
    });
    if (openings === null) this.#anywhere.push(candidateOf(true, null));
    for (const start of openings ?? []) {
      const one = candidateOf(start.isPrefix, start.next);
      if (start.letters === '') this.#negated.push(one);
      else this.#byStart.add(start, one);
    }
  }

  /** What is tried at one of the runs of a text. */
  at(lower: string, runs: LetterRuns, run: number): Tried {
    const { codes, count, starts, ends, numbers } = runs;
    const number = numbers[run] as number;
    const end = ends[run] as number;
    const kind = this.#kindOf(lower, runs, run);
    if (end < lower.length && isApostrophe(codes[end] as number))
      return this.#factsOf(lower, runs, run).short;
    if ((kind & begins) === 0) return nothingTried;
    const facts = this.#factsOf(lower, runs, run);
    const next = run + 1;
    if (
      next === count ||
      !isSpace(codes, end, starts[next] as number) ||
      (this.#kindOf(lower, runs, next) & follows) === 0
    )
      return facts.alone;
    const nextNumber = numbers[next] as number;
    return (
      this.#pairs.get(number, nextNumber) ??
      this.#pairs.set(number, nextNumber, before(facts, lower, runs, run))
    );
  }

  /** Numbers the sets that a run is in of which one must stand behind. */
  latersAt(lower: string, runs: LetterRuns, run: number): readonly number[] {
    return (this.#kindOf(lower, runs, run) & isLater) === 0 ? none : this.#factsOf(lower, runs, run).laters;
  }

  #kindOf(lower: string, runs: LetterRuns, run: number): number {
    const number = runs.numbers[run] as number;
    const kept = number === unnumbered ? 0 : (this.#kinds[number] as number);
    if (kept !== 0) return kept;
    const { candidates, laters } = this.#factsOf(lower, runs, run);
    const isSecond =
      number === unnumbered || this.#seconds.of(lower.slice(runs.starts[run], runs.ends[run])).length > 0;
    const kind =
      known |
      (candidates.length > 0 ? begins : 0) |
      (laters.length > 0 ? isLater : 0) |
      (isSecond ? follows : 0);
    if (number !== unnumbered) this.#kinds[number] = kind;
    return kind;
  }

  #factsOf(lower: string, { starts, ends, numbers }: LetterRuns, run: number): Facts {
    const number = numbers[run] as number;
    return (
      this.#facts.get(number) ?? this.#facts.set(number, this.#learn(lower.slice(starts[run], ends[run])))
    );
  }

  #learn(letters: string): Facts {
    const candidates = [...this.#byStart.of(letters), ...this.#anywhere];
    const laters = this.#laters.of(letters);
    const alone = triedOf(candidates, ({ next }) => next === null);
    const short = triedOf(
      [...candidates, ...this.#negated],
      ({ next, isPrefix }) => next === null || isPrefix,
    );
    return candidates.length === 0 && laters.length === 0 && short === nothingTried
      ? nothingKnown
      : { candidates, alone, short, laters };
  }
}

const before = (
  { candidates }: Facts,
  lower: string,
  { numbers, starts }: LetterRuns,
  run: number,
): Tried => {
  const next = numbers[run + 1] as number;
  const at = starts[run + 1] as number;
  return triedOf(candidates, (one) => one.next === null || one.next.fit(next, lower, at));
};

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** Whether nothing but white space stands there, as `\s` has it: nearly always a space. */
const isSpace = (codes: Uint16Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const code = codes[at] as number;
    if (code === 32 || (code >= 9 && code <= 13)) continue;
    // Signs of printing, as quotation marks are, need no pattern.
    if (code < 128 || (code >= 0x2010 && code < 0x2028) || !/\s/.test(String.fromCharCode(code)))
      return false;
  }
  return true;
};
