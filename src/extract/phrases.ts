import type { Place } from '../domain/span.ts';
import type { Wording } from '../reference/reference.ts';
import { Recent } from '../reference/recent.ts';
import { type LetterRuns, letterRunsOf } from './letter-runs.ts';
import { type Candidate, PhraseCandidates, nothingTried } from './phrase-candidates.ts';

interface Match extends Place {
  readonly order: number;
}

/** What was found in one text, by number of the list. */
type Found = readonly (readonly Match[])[];

const none: readonly Match[] = [];

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
  readonly #candidates: PhraseCandidates;
  /** By number of a set of which one must stand behind: the run where one stands last, in the text that is read. */
  readonly #lastOfLater: Int32Array;
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
    this.#candidates = new PhraseCandidates(wording.map(([, phrases]) => phrases));
    this.#lastOfLater = new Int32Array(this.#candidates.laterSets);
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
    let found: (readonly Match[])[] | null = null;
    const runs = letterRunsOf(lower);
    let areLatersRead = false;
    for (let run = 0; run < runs.count; run += 1) {
      const tried = this.#candidates.at(lower, runs, run);
      if (tried === nothingTried) continue;
      found ??= this.#noneFound.slice();
      const start = runs.starts[run] as number;
      for (const one of tried.open) {
        if (one.later !== null && !areLatersRead) {
          this.#readLaters(lower, runs);
          areLatersRead = true;
        }
        if (one.later !== null && (this.#lastOfLater[one.later] as number) <= run) continue;
        if (!mayStand(one, found, start)) continue;
        one.pattern.lastIndex = start;
        if (one.pattern.test(lower)) put(one, found, start, one.pattern.lastIndex);
      }
      for (const one of tried.whole) {
        if (mayStand(one, found, start)) put(one, found, start, runs.ends[run] as number);
      }
    }
    return found ?? this.#noneFound;
  }

  /** Only for the few sentences with a phrase that asks. */
  #readLaters(lower: string, runs: LetterRuns): void {
    this.#lastOfLater.fill(-1);
    for (let run = 0; run < runs.count; run += 1) {
      for (const later of this.#candidates.latersAt(lower, runs, run)) this.#lastOfLater[later] = run;
    }
  }
}

/** Not behind the beginning of another of its list, nor where an earlier row begins, whatever their order here. */
const mayStand = ({ list, order }: Candidate, found: Found, start: number): boolean => {
  const last = (found[list] as readonly Match[]).at(-1);
  if (last === undefined) return true;
  return last.start === start ? order <= last.order : last.end <= start;
};

const put = ({ list, order }: Candidate, found: (readonly Match[])[], start: number, end: number): void => {
  const places = found[list] as Match[];
  const match = { start, end, order };
  if (places.at(-1)?.start === start) places.pop();
  if (places.length === 0) found[list] = [match];
  else places.push(match);
};

const compiled = new WeakMap<Wording, Phrases>();

export const phrasesOf = (wording: Wording): Phrases => {
  const known = compiled.get(wording);
  if (known !== undefined) return known;
  const made = new Phrases(wording);
  compiled.set(wording, made);
  return made;
};
