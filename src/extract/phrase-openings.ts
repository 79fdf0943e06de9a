/**
 * What a word is made of, lower case: Latin letters with their accents, figures. Written as ranges since `\\p{L}`
 * without regard to case takes a hundred times as long to compile.
 */
export const letter = 'a-z0-9\\u00c0-\\u024f';

/** How a phrase of `wording.yml` may begin, so that it is tried only where it may stand. */
export interface Opening {
  /** The first run of letters, lower case. */
  readonly letters: string;
  /** Whether any ending may follow them, as in `supervis*`. */
  readonly isPrefix: boolean;
  /**
   * What may stand after that word: bits of `bitOf`, and `endsHere`; `unknown` where that cannot be told. After a
   * prefix an apostrophe may always stand.
   */
  readonly next: number;
}

export const unknown = -1;
/** The phrase may be whole with its first word. */
export const endsHere = 1 << 27;
/** Of what begins a word: a bit for each of a to z, one for all else. */
export const bitOf = (code: number): number => (code >= 97 && code <= 122 ? 1 << (code - 97) : 1 << 26);

const firstRun = new RegExp(`^[${letter}]+`);
/** Nothing of the notation but an ending left open and white space for `_`. */
const plain = new RegExp(`^[${letter}][${letter}'’*_-]*$`);

/** `*n't`: any word, so long as an apostrophe follows its letters. */
const anyNegated = new RegExp(`^\\*[${letter}]*['’]`);

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

/** Of each alternative first word; null when that cannot be told. */
export const openingsOf = (phrase: string): readonly Opening[] | null => {
  const parts = phrase.trim().split(/\s+/).map(partOf);
  const isSimple = parts.every((part) => part.isSimple);
  const openings: Opening[] = [];
  for (const [index, { alternatives, isOptional }] of parts.entries()) {
    const next = isSimple ? nextOf(parts.slice(index + 1)) : unknown;
    for (const alternative of alternatives) {
      if (anyNegated.test(alternative)) {
        openings.push({ letters: '', isPrefix: true, next: 0 });
        continue;
      }
      const letters = firstRun.exec(alternative)?.[0];
      if (letters === undefined) return null;
      const rest = alternative.slice(letters.length);
      openings.push({
        letters,
        isPrefix: rest.startsWith('*'),
        next: rest === '' || rest === '*' ? next : unknown,
      });
    }
    if (!isOptional) return openings.map((one) => (isAlone(one, openings) ? one : { ...one, next: unknown }));
  }
  return null;
};

/** `(no|no_one)`: where two ways to begin fit one word, the pattern tells which is meant. */
const isAlone = ({ letters, next }: Opening, all: readonly Opening[]): boolean =>
  letters === '' ||
  next === unknown ||
  all.filter(
    (one) => one.letters !== '' && (one.letters.startsWith(letters) || letters.startsWith(one.letters)),
  ).length === 1;

const nextOf = (parts: readonly Part[]): number => {
  let next = 0;
  for (const { alternatives, isOptional } of parts) {
    for (const alternative of alternatives) {
      if (!plain.test(alternative)) return unknown;
      next |= bitOf(alternative.charCodeAt(0));
    }
    if (!isOptional) return next;
  }
  // After several that may be left out `phraseSource` asks for white space: only the pattern tells.
  return parts.length < 2 ? next | endsHere : unknown;
};
