/**
 * What a word is made of, lower case: Latin letters with their accents, figures. Written as ranges since `\\p{L}`
 * without regard to case takes a hundred times as long to compile.
 */
export const letter = 'a-z0-9\\u00c0-\\u024f';

/** What one run of letters may be: these, or where an ending is left open (`supervis*`) what begins with them. */
export interface Start {
  /** Lower case. */
  readonly letters: string;
  readonly isPrefix: boolean;
}

/** What may stand right after the first word, white space between. */
export interface Next {
  readonly starts: readonly Start[];
  /** The phrase may be whole with its first word. */
  readonly mayEnd: boolean;
}

/** How a phrase of `wording.yml` may begin, so that it is tried only where it may stand. */
export interface Opening extends Start {
  /** Null where that cannot be told. After a prefix an apostrophe may always stand. */
  readonly next: Next | null;
}

const firstRun = new RegExp(`^[${letter}]+`);
/** Nothing of the notation but an ending left open, white space for `_` and figures behind it. */
const plain = new RegExp(`^[${letter}](?:[${letter}'’*_,-]|_#)*$`);

/** `*n't`: any word, so long as an apostrophe follows its letters. */
const anyNegated = new RegExp(`^\\*[${letter}]*['’]`);

/** `#`: a number in figures. */
const figures: readonly Start[] = '0123456789'.split('').map((letters) => ({ letters, isPrefix: true }));

interface Part {
  readonly alternatives: readonly string[];
  readonly isOptional: boolean;
  /** Whether its alternatives are all there is to it: no brackets inside a word. */
  readonly isSimple: boolean;
}

const partOf = (word: string): Part => {
  const optional = /^\[(.+)\]$/.exec(word)?.[1];
  const whole = /^\(([^()]*)\)$/.exec(optional ?? word)?.[1] ?? optional ?? word;
  const alternatives = whole.toLowerCase().replace(/[()]/g, '').split('|');
  // A bare `a|b` takes the phrase after it into its second half.
  const isBare = alternatives.length > 1 && whole === word;
  return { alternatives, isOptional: optional !== undefined, isSimple: !isBare && !/[()]/.test(whole) };
};

const partsOf = (phrase: string): readonly Part[] => phrase.trim().split(/\s+/).map(partOf);

/** Of each alternative first word; null when that cannot be told. */
export const openingsOf = (phrase: string): readonly Opening[] | null => {
  const parts = partsOf(phrase);
  const isSimple = parts.every((part) => part.isSimple);
  const openings: Opening[] = [];
  for (const [index, { alternatives, isOptional }] of parts.entries()) {
    const next = isSimple ? nextOf(parts.slice(index + 1)) : null;
    for (const alternative of alternatives) {
      if (anyNegated.test(alternative)) {
        openings.push({ letters: '', isPrefix: true, next: { starts: [], mayEnd: false } });
        continue;
      }
      if (alternative === '#') {
        openings.push(...figures.map((start) => ({ ...start, next: null })));
        continue;
      }
      const letters = firstRun.exec(alternative)?.[0];
      if (letters === undefined) return null;
      const isPrefix = alternative[letters.length] === '*';
      openings.push({ letters, isPrefix, next: nextWithin(alternative, letters.length, next) });
    }
    if (!isOptional) return openings.map((one) => (isAlone(one, openings) ? one : { ...one, next: null }));
  }
  return null;
};

/** After the letters that an alternative begins with: the rest of it, or what follows the whole. */
const nextWithin = (alternative: string, length: number, next: Next | null): Next | null => {
  const rest = alternative.slice(length).replace(/^\*/, '');
  if (rest === '') return next;
  const starts = rest.startsWith('_') ? startsOf([rest.slice(1)]) : null;
  return starts === null ? null : { starts, mayEnd: false };
};

/** `(no|no_one)`: where two ways to begin fit one word, and one may be whole with it, the pattern tells which is meant. */
const isAlone = (one: Opening, all: readonly Opening[]): boolean =>
  all.every(
    (other) =>
      other === one ||
      other.letters === '' ||
      !(one.next?.mayEnd === true || other.next?.mayEnd === true) ||
      !(other.letters.startsWith(one.letters) || one.letters.startsWith(other.letters)),
  );

const nextOf = (parts: readonly Part[]): Next | null => {
  const starts: Start[] = [];
  for (const part of parts) {
    const own = startsOf(part.alternatives);
    if (own === null) return null;
    starts.push(...own);
    if (!part.isOptional) return { starts, mayEnd: false };
  }
  // After several that may be left out `phraseSource` asks for white space: only the pattern tells.
  return parts.length < 2 ? { starts, mayEnd: true } : null;
};

const startsOf = (alternatives: readonly string[]): readonly Start[] | null =>
  alternatives.every((alternative) => alternative === '#' || plain.test(alternative))
    ? alternatives.flatMap((alternative) => {
        if (alternative === '#') return figures;
        const letters = firstRun.exec(alternative)?.[0] as string;
        return { letters, isPrefix: alternative[letters.length] === '*' };
      })
    : null;

/**
 * What must stand somewhere behind the first two words: the last part that may not be left out. Null where there is
 * none, or that cannot be told.
 */
export const laterOf = (phrase: string): readonly Start[] | null => {
  const parts = partsOf(phrase);
  const last = parts.findLastIndex(({ isOptional }) => !isOptional);
  return last < 2 || !parts.every(({ isSimple }) => isSimple)
    ? null
    : startsOf((parts[last] as Part).alternatives);
};
