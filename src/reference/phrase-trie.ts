import { ByNumber } from './vocabulary.ts';
import { initialOf, wordsOf } from './words.ts';
import type { Word } from './words.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** Words ending in `*`: what they begin with, by first letter. */
  readonly beginning: Map<string, { readonly start: string; readonly node: Node<T> }[]>;
  /** Of all that stands in the two above: hardly any word goes on with a phrase, and most are told by this. */
  initials: number;
  readonly entries: Entry<T>[];
}

interface Entry<T> {
  readonly value: T;
  /** By position: the word exactly as it must be printed (`AA`), `capital` for its first letter, null for any case. */
  readonly letterCase: readonly (string | null)[] | null;
}

export interface PhraseMatch<T> {
  /** Index of the first word after it. */
  readonly to: number;
  readonly value: T;
}

/** In so few a word is looked up at once. */
const fewPhrases = 8;

const emptyNode = <T>(): Node<T> => ({
  next: new Map(),
  beginning: new Map(),
  initials: 0,
  entries: [],
});

/**
 * Phrases to be found in running text, as whole words. A trailing `*` on a word matches any ending; a comma in a
 * phrase may be left out in the text; a word in capitals (`AA`) matches only in capitals. Looking up costs the length
 * of the longest phrase at each word, whatever the number of phrases.
 */
export class PhraseTrie<T> {
  readonly #root: Node<T> = emptyNode();
  /** Where a word leads from the root, by its number, since texts use few words often. */
  readonly #first = new ByNumber<readonly Node<T>[]>();
  #phrases = 0;

  /** `capital`: the first word that the phrase writes with a capital must be printed with one (`the Met`, not `they met`). */
  add(phrase: string, value: T, capital = false): void {
    const words = phraseWords(phrase);
    this.#insert(words, value, capital);
    if (words.some((word) => word.printed === ',')) {
      this.#insert(
        words.filter((word) => word.printed !== ','),
        value,
        capital,
      );
    }
  }

  #insert(words: readonly PhraseWord[], value: T, capital: boolean): void {
    this.#phrases += 1;
    let node = this.#root;
    for (const word of words) node = step(node, word);
    const first = capital ? words.findIndex((word) => startsWithCapital(word.printed)) : -1;
    const letterCase = words.map((word, index) =>
      /^(?=.*\p{Lu})[\p{Lu}\p{N}]{2,}$/u.test(word.printed)
        ? word.printed
        : index === first
          ? 'capital'
          : null,
    );
    this.#first.clear();
    node.entries.push({ value, letterCase: letterCase.some((one) => one !== null) ? letterCase : null });
  }

  /** Whether any phrase begins with such a word; nearly every word of a text begins none, so asking this first is cheap. */
  mayBegin(word: Word): boolean {
    return this.#firstSteps(word).length > 0;
  }

  /** The longest phrases that begin at word `from`: all of that length, or none. */
  longestAt(words: readonly Word[], from: number): readonly PhraseMatch<T>[] {
    const all = this.allAt(words, from);
    if (all.length < 2) return all;
    let longest: PhraseMatch<T>[] = [];
    for (const match of all) {
      const best = longest[0]?.to ?? 0;
      if (match.to > best) longest = [match];
      else if (match.to === best) longest.push(match);
    }
    return longest;
  }

  #firstSteps(word: Word): readonly Node<T>[] {
    // Each phrase of the reference is tried in a trie of its own as it is read: to keep by number took 0.1 s of that.
    if (this.#phrases < fewPhrases) return stepsFrom(this.#root, word);
    const { number } = word;
    return this.#first.get(number) ?? this.#first.set(number, stepsFrom(this.#root, word));
  }

  /** Every phrase that begins at word `from`. */
  allAt(words: readonly Word[], from: number): readonly PhraseMatch<T>[] {
    // Nearly every word begins nothing whole, and then nothing is made.
    let matches: PhraseMatch<T>[] | null = null;
    this.eachAt(words, from, (to, value) => (matches ??= []).push({ to, value }));
    return matches ?? none;
  }

  /** Meets what `allAt` finds, one after another. Makes nothing: the cues of topics stand at every third word. */
  eachAt(words: readonly Word[], from: number, meet: (to: number, value: T) => void): void {
    const first = words[from];
    if (first === undefined) return;
    let nodes = this.#firstSteps(first);
    for (let index = from; nodes.length > 0;) {
      for (const node of nodes) {
        for (const entry of node.entries) if (fits(entry, words, from)) meet(index + 1, entry.value);
      }
      index += 1;
      if (index === words.length) return;
      const word = words[index]!;
      // A comma or stroke written in the phrase stands for itself, so what joins it does not matter.
      if (!(word.joined || isMark(word.key) || isMark(words[index - 1]!.key))) return;
      nodes = nodes.length === 1 ? stepsFrom(nodes[0]!, word) : stepsFromAll(nodes, word);
    }
  }
}

interface PhraseWord {
  readonly key: string;
  readonly printed: string;
  readonly open: boolean;
}

const phraseWords = (phrase: string): PhraseWord[] =>
  wordsOf(phrase).map((word) => ({
    key: word.key,
    printed: word.printed,
    open: phrase[word.end] === '*',
  }));

const step = <T>(node: Node<T>, word: PhraseWord): Node<T> => {
  node.initials |= initialOf(word.key);
  if (!word.open) {
    const next = node.next.get(word.key) ?? emptyNode<T>();
    node.next.set(word.key, next);
    return next;
  }
  const letter = word.key[0] ?? '';
  const begun = node.beginning.get(letter) ?? [];
  node.beginning.set(letter, begun);
  const known = begun.find((one) => one.start === word.key);
  if (known !== undefined) return known.node;
  const next = emptyNode<T>();
  begun.push({ start: word.key, node: next });
  return next;
};

/** Nearly every step leads nowhere, and then nothing is made. */
const none: readonly never[] = [];

const isMark = (key: string): boolean => key === ',' || key === '/';

const stepsFrom = <T>(node: Node<T>, { key, initial }: Word): readonly Node<T>[] => {
  if ((node.initials & initial) === 0) return none;
  const exact = node.next.get(key);
  const open = node.beginning.size === 0 ? undefined : node.beginning.get(key[0] ?? '');
  if (open === undefined) return exact === undefined ? none : [exact];
  const steps = exact === undefined ? [] : [exact];
  for (const one of open) if (key.startsWith(one.start)) steps.push(one.node);
  return steps;
};

const stepsFromAll = <T>(nodes: readonly Node<T>[], word: Word): readonly Node<T>[] => {
  const steps: Node<T>[] = [];
  for (const node of nodes) steps.push(...stepsFrom(node, word));
  return steps;
};

const fits = <T>(entry: Entry<T>, words: readonly Word[], from: number): boolean =>
  entry.letterCase === null ||
  entry.letterCase.every((wanted, offset) => {
    const printed = words[from + offset]?.printed ?? '';
    return wanted === null || (wanted === 'capital' ? startsWithCapital(printed) : printed === wanted);
  });

export const startsWithCapital = (printed: string): boolean => /^\p{Lu}/u.test(printed);
