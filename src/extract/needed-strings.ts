/**
 * Texts and patterns are compared in symbols: a lower-case letter a to z for either case of it, `0` for any figure,
 * and a space for whatever else, of which a word boundary has one on its outer side.
 */
export const symbolOf = (code: number): string => {
  const letter = code | 32;
  if (letter >= 97 && letter <= 122 && code < 128) return String.fromCharCode(letter);
  return code >= 48 && code <= 57 ? '0' : ' ';
};

/** What is known of what a part of a pattern matches. */
interface Known {
  /** All that it may match, in symbols, `|` for a word boundary; null where that is too much to list. */
  readonly exact: readonly string[] | null;
  /** Strings of which one stands in whatever it matches; null where none must. */
  readonly needed: readonly string[] | null;
}

const nothing: Known = { exact: null, needed: null };
const empty: Known = { exact: [''], needed: null };

/** Strings of one part: more are not multiplied out. */
const mostStrings = 160;
/**
 * In symbols: the beginning of a longer one is needed as well, and tells enough. With half as many a third more patterns
 * were tried for nothing ("service" for "service then had"); with all of them, as many.
 */
const longestString = 14;

/**
 * Strings of which one stands, in symbols, in any text where the pattern matches; null where it may match without, or
 * where that cannot be told. Derived from the pattern's own source: nobody has to keep them in step.
 */
export const neededStrings = (pattern: RegExp): readonly string[] | null => {
  const { exact, needed } = new Reader(pattern.source).read();
  const found = exact === null ? needed : better(null, exact);
  return found === null
    ? null
    : [...new Set(found.map((one) => one.slice(0, longestString)))].filter(
        (one, _, all) => !all.some((other) => other !== one && one.includes(other)),
      );
};

/** Boundaries beside a word's letters become the space that must stand there; elsewhere they say nothing more. */
const settled = (string: string): string =>
  string
    .replace(/\|+/g, '|')
    .replace(/(?<=\w)\|(?=\w)/g, '')
    .replace(/^\|(?=\w)|(?<=\w)\|$/g, ' ')
    .replaceAll('|', '');

/** The rarer of two sets that are both needed: of longer strings, and fewer. */
const better = (
  known: readonly string[] | null,
  other: readonly string[] | null,
): readonly string[] | null => {
  const strings = other?.map(settled) ?? null;
  if (strings === null || strings.some((one) => one !== '0' && one.trim().length < 2)) {
    return strings?.every((one) => one.includes('0')) === true && known === null ? ['0'] : known;
  }
  return known === null || commonness(strings) < commonness(known) ? strings : known;
};

const commonness = (strings: readonly string[]): number =>
  strings.reduce((sum, { length }) => sum + 8 ** -length, 0);

/** Reads the source of an expression. What it does not know it takes for a part that may match anything. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): Known {
    const alternatives: Known[] = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      alternatives.push(this.#sequence());
    }
    return eitherOf(alternatives);
  }

  #sequence(): Known {
    const parts: Known[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string)) {
      parts.push(this.#repeated(this.#part()));
    }
    return oneAfterAnother(parts);
  }

  #repeated(part: Known): Known {
    const match = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at, this.#at + 12));
    if (match === null) return part;
    this.#at += match[0].length;
    const [sign = '', least] = match;
    const isOptional = sign.startsWith('?') || (least === '0' && match[3] === '1');
    if (isOptional) return part.exact === null ? nothing : { exact: ['', ...part.exact], needed: null };
    if (least === '1' && match[2] === '') return part;
    const mayBeNone = sign.startsWith('*') || least === '0';
    return mayBeNone ? nothing : { exact: null, needed: part.needed ?? better(null, part.exact) };
  }

  #part(): Known {
    const sign = this.#source[this.#at] as string;
    this.#at += 1;
    switch (sign) {
      case '(':
        return this.#group();
      case '[':
        return this.#oneOf();
      case '\\':
        return this.#escaped();
      case '^':
      case '$':
        return { exact: ['|'], needed: null };
      case '.':
        return nothing;
      default:
        return { exact: [symbolOf(sign.charCodeAt(0))], needed: null };
    }
  }

  #group(): Known {
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 30))?.[0] ?? '';
    this.#at += opening.length;
    const inside = this.read();
    this.#at += 1;
    // What only looks around matches nothing itself.
    return /^\?<?[=!]$/.test(opening) ? empty : inside;
  }

  #escaped(): Known {
    const sign = this.#source[this.#at] as string;
    this.#at += 1;
    if (sign === 'b') return { exact: ['|'], needed: null };
    if (sign === 'd') return { exact: ['0'], needed: null };
    if ('snrt'.includes(sign)) return { exact: [' '], needed: null };
    if (sign === 'u' || sign === 'p' || sign === 'P' || sign === 'k') {
      const rest = /^(?:[0-9a-f]{4}|\{[^}]*\}|<[^>]*>)/i.exec(this.#source.slice(this.#at))?.[0] ?? '';
      this.#at += rest.length;
      const code = sign === 'u' ? Number.parseInt(rest.replace('{', ''), 16) : NaN;
      return Number.isNaN(code) ? nothing : { exact: [symbolOf(code)], needed: null };
    }
    return /\w/.test(sign) ? nothing : { exact: [' '], needed: null };
  }

  #oneOf(): Known {
    const end = /^(?:\\.|[^\]\\])*/s.exec(this.#source.slice(this.#at))?.[0].length ?? 0;
    const members = this.#source.slice(this.#at, this.#at + end);
    this.#at += end + 1;
    // A range, all but some, or a kind of letters.
    if (/^\^|\w-\w|\\[wWpPDSuk]/.test(members)) return nothing;
    const symbols = [...members.matchAll(/\\?(.)/gsu)].map(([whole, one = '']) =>
      whole === '\\d' ? '0' : whole.startsWith('\\') ? ' ' : symbolOf(one.charCodeAt(0)),
    );
    return { exact: [...new Set(symbols)], needed: null };
  }
}

const eitherOf = (alternatives: readonly Known[]): Known => {
  const [only] = alternatives;
  if (only !== undefined && alternatives.length === 1) return only;
  const exact = alternatives.flatMap((one) => one.exact ?? []);
  if (alternatives.every((one) => one.exact !== null) && exact.length <= mostStrings)
    return { exact: [...new Set(exact)], needed: null };
  const needed = alternatives.map((one) => one.needed ?? better(null, one.exact));
  return { exact: null, needed: needed.includes(null) ? null : needed.flatMap((one) => one ?? []) };
};

const oneAfterAnother = (parts: readonly Known[]): Known => {
  let strings: readonly string[] = [''];
  let needed: readonly string[] | null = null;
  let isExact = true;
  for (const part of parts) {
    const { exact } = part;
    if (exact !== null && exact.length * strings.length <= mostStrings) {
      strings = strings.flatMap((before) => exact.map((after) => before + after));
      continue;
    }
    isExact = false;
    needed = better(better(needed, strings), part.needed);
    strings = exact ?? [''];
  }
  return isExact ? { exact: strings, needed: null } : { exact: null, needed: better(needed, strings) };
};
