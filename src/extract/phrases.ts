import type { Place } from '../domain/span.ts';
import type { Wording } from '../reference/reference.ts';
import { Recent } from '../reference/recent.ts';
import { ByNumber } from '../reference/vocabulary.ts';
import { type LetterRuns, letterRunsOf } from './letter-runs.ts';
import { laterOf, letter, openingsOf } from './phrase-openings.ts';
import { phraseSource } from './phrase-source.ts';
import { StartIndex, Starts } from './start-index.ts';

/** A phrase by one of its first words. */
interface Candidate {
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

interface Match extends Place {
  readonly order: number;
}

/** What was found in one text, by number of the list. */
type Found = readonly (readonly Match[])[];

const none: readonly Match[] = [];

/** What is known of one run of letters. */
interface Facts {
  /** Phrases that it may begin. */
  readonly candidates: readonly Candidate[];
  /** The sets that it is in. */
  readonly laters: readonly number[];
}

const nothingKnown: Facts = { candidates: [], laters: [] };

/** Of the same length, so that places stay true: a letter whose lower case is longer is left as it is. */
const lowerCase = (words: string): string => {
  const lower = words.toLowerCase();
  return lower.length === words.length
    ? lower
    : words.replace(/[A-Z\u00c0-\u00de]/g, (one) => one.toLowerCase());
};

/** Sentences are asked about by one rule after another, and a document’s twice; the last answers are kept. */
const remembered = 700;
/** In UTF-16 units: a sentence. Of whole texts only the last is kept. */
const longestKept = 1000;

/** Their phrases begin with the commonest words, and few sentences come so far down the list of rules. */
const askedLast: ReadonlySet<string> = new Set([
  'practice',
  'body-acts',
  'faint-criticism',
  'faint-duration',
  'faint-praise',
  'faint-progress',
  'good-idioms',
  'bad-idioms',
  'good-words',
  'bad-words',
  'duties',
  'troubles',
  'handles',
  'turns',
  'turns-of-degree',
  'turns-nothing',
]);

/**
 * The lists that the rules read, compiled once per reference. All lists are looked for in one pass over the words of a
 * sentence: a phrase is only tried where its first word stands, with a second that may follow it and its last behind.
 * Throws where a list is missing: that is a bug, not a document's fault.
 */
export class Phrases {
  /** Each under its number, with the phrases that read it: those that only the last rule asks for are read by themselves. */
  readonly #lists = new Map<string, { readonly by: Phrases; readonly number: number }>();
  readonly #candidates = new StartIndex<Candidate>();
  /** `*n't`: any word with an apostrophe after its letters. */
  readonly #negated: Candidate[] = [];
  /** First word unknown: tried everywhere. */
  readonly #anywhere: Candidate[] = [];
  readonly #laters = new StartIndex<number>();
  /** By number of the set: the run where one of it stands last, in the text that is read. */
  #lastOfLater = new Int32Array(0);
  readonly #facts = new ByNumber<Facts>();
  readonly #noneFound: Found;
  readonly #recent = new Recent<Found>(remembered);
  /** Asked about by one rule after another. */
  #last: { readonly words: string; readonly found: Found } | null = null;

  constructor(all: Wording) {
    const rare = [...all].filter(([list]) => askedLast.has(list));
    const isMixed = rare.length > 0 && rare.length < all.size;
    const wording = isMixed ? [...all].filter(([list]) => !askedLast.has(list)) : [...all];
    for (const [number, [list]] of wording.entries()) this.#lists.set(list, { by: this, number });
    if (isMixed) for (const [list, known] of new Phrases(new Map(rare)).#lists) this.#lists.set(list, known);
    this.#noneFound = wording.map(() => none);
    let laters = 0;
    for (const [list, [, phrases]] of wording.entries()) {
      for (const [order, phrase] of phrases.entries()) {
        const starts = laterOf(phrase);
        for (const start of starts ?? []) this.#laters.add(start, laters);
        this.#add(list, order, phrase, starts === null ? null : laters);
        if (starts !== null) laters += 1;
      }
    }
    this.#lastOfLater = new Int32Array(laters);
  }

  /** First match of the list in `words`, or null. */
  find(list: string, words: string): Place | null {
    return this.findAll(list, words)[0] ?? null;
  }

  /** In reading order, none overlapping another. */
  findAll(list: string, words: string): readonly Place[] {
    const known = this.#lists.get(list);
    if (known === undefined) throw new Error(`wording.yml has no list ${list}`);
    return known.by.#foundIn(words)[known.number] as readonly Match[];
  }

  has(list: string, words: string): boolean {
    return this.findAll(list, words).length > 0;
  }

  #add(list: number, order: number, phrase: string, later: number | null): void {
    const pattern = new RegExp(`(?:${phraseSource(phrase)})(?![${letter}])`, 'y');
    const made = { list, order, pattern, later };
    const openings = openingsOf(phrase);
    if (openings === null) this.#anywhere.push({ ...made, isPrefix: true, next: null, mayEnd: false });
    // Openings of one phrase mostly share what follows them.
    const nexts = new Map((openings ?? []).map(({ next }) => [next, next && new Starts(next.starts)]));
    for (const { next, ...start } of openings ?? []) {
      const one: Candidate = {
        ...made,
        isPrefix: start.isPrefix,
        next: nexts.get(next) ?? null,
        mayEnd: next?.mayEnd ?? false,
      };
      if (start.letters === '') this.#negated.push(one);
      else this.#candidates.add(start, one);
    }
  }

  #foundIn(words: string): Found {
    if (this.#last?.words === words) return this.#last.found;
    const isKept = words.length <= longestKept;
    let found = isKept ? this.#recent.get(words) : undefined;
    if (found === undefined) {
      found = this.#read(lowerCase(words));
      if (isKept) this.#recent.set(words, found);
    }
    this.#last = { words, found };
    return found;
  }

  #read(lower: string): Found {
    const found = this.#noneFound.slice();
    const runs = letterRunsOf(lower);
    const facts = this.#factsOf(lower, runs);
    const { codes, count, starts, ends, numbers } = runs;
    for (let run = 0; run < count; run += 1) {
      const end = ends[run] as number;
      const isShort = end < lower.length && isApostrophe(codes[end] as number);
      const own = (facts[run] as Facts).candidates;
      const candidates = isShort && this.#negated.length > 0 ? [...own, ...this.#negated] : own;
      if (candidates.length === 0) continue;
      const start = starts[run] as number;
      const after = run + 1 < count && isSpace(codes, end, starts[run + 1] as number) ? run + 1 : null;
      for (const { list, order, pattern, isPrefix, next, mayEnd, later } of candidates) {
        const isOpen =
          next === null ||
          (isPrefix && isShort) ||
          (after !== null && next.fit(numbers[after] as number, lower, starts[after] as number));
        if (isOpen ? later !== null && (this.#lastOfLater[later] as number) <= run : !mayEnd) continue;
        const places = found[list] as Match[];
        const last = places.at(-1);
        // Two of one list at one place: the earlier row is taken, whatever their order here.
        const rival = last?.start === start ? last : undefined;
        if (rival === undefined ? (last?.end ?? 0) > start : rival.order < order) continue;
        // One word that may stand alone is whole as it is.
        let stop = end;
        if (isOpen) {
          pattern.lastIndex = start;
          if (!pattern.test(lower)) continue;
          stop = pattern.lastIndex;
        }
        const match = { start, end: stop, order };
        if (rival !== undefined) places.pop();
        if (places.length === 0) found[list] = [match];
        else places.push(match);
      }
    }
    return found;
  }

  /** What is known of each run, and where the last of each set stands. Kept by number: texts use few words often. */
  #factsOf(lower: string, { count, starts, ends, numbers }: LetterRuns): readonly Facts[] {
    const all: Facts[] = [];
    this.#lastOfLater.fill(-1);
    for (let run = 0; run < count; run += 1) {
      const number = numbers[run] as number;
      const facts =
        this.#facts.get(number) ?? this.#facts.set(number, this.#learn(lower.slice(starts[run], ends[run])));
      for (const later of facts.laters) this.#lastOfLater[later] = run;
      all.push(facts);
    }
    return all;
  }

  #learn(letters: string): Facts {
    const candidates = [...this.#candidates.of(letters), ...this.#anywhere];
    const laters = this.#laters.of(letters);
    return candidates.length === 0 && laters.length === 0 ? nothingKnown : { candidates, laters };
  }
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** Whether nothing but white space stands there, as `\s` has it: nearly always a space. */
const isSpace = (codes: Uint16Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const code = codes[at] as number;
    if (code === 32 || (code >= 9 && code <= 13)) continue;
    if (code < 128 || !/\s/.test(String.fromCharCode(code))) return false;
  }
  return true;
};

const compiled = new WeakMap<Wording, Phrases>();

export const phrasesOf = (wording: Wording): Phrases => {
  const known = compiled.get(wording);
  if (known !== undefined) return known;
  const made = new Phrases(wording);
  compiled.set(wording, made);
  return made;
};
