import { cueOf, finite } from './cues.ts';
import { genderOf } from './first-names.ts';
import type { Word } from './words.ts';

/** Begin sentences before a noun or a comma, and are no names though print gives them a capital there. */
const plain = new Set(
  `new old good great big small heavy early late local federal national public private recent former current top key major
  senior young older fellow longtime retired additional overall online inside outside elsewhere further nearly almost roughly
  countless numerous various similar different fresh free full real high low long short`
    .trim()
    .split(/\s+/),
);
const participle = /^\p{L}{2,}ing$/u;
const past = /^\p{L}{3,}ed$/u;
const adverb = /^\p{L}{3,}ly$/u;
/** Kelly, Reilly, Connolly. */
const surname = /[eio]lly$/;

/**
 * The words of a sentence, its first without its capital where that is due to the place alone: "Recalling her
 * training, she", "Thankfully, he", "New signs". What may be a name keeps it.
 */
export const withPlainOpener = (words: readonly Word[]): readonly Word[] => {
  const [first, next] = words;
  if (
    first === undefined ||
    next === undefined ||
    !first.capital ||
    first.possessive ||
    first.kind !== 'word'
  )
    return words;
  return isPlainOpener(first.lower, next) ? [{ ...first, capital: false }, ...words.slice(1)] : words;
};

const isPlainOpener = (lower: string, next: Word): boolean => {
  if (next.kind === 'quote') return false;
  const verb = finite.has(next.lower) || cueOf(next.lower) !== undefined;
  if (plain.has(lower)) return next.kind === 'word' ? !next.capital && !verb : next.words === ',';
  if (participle.test(lower))
    return (
      next.kind === 'word' &&
      !verb &&
      !next.capital &&
      /^(?:\p{L}{1,3}|th\p{L}+|with|from|into|after|about|their|your)$/u.test(next.lower) &&
      !/^(?:and|or|led|won|ran|had|has|was|did|got|who)$/.test(next.lower)
    );
  if (past.test(lower))
    return /^(?:about|at|by|for|from|in|if|into|of|on|off|over|to|under|up|out|whether|why|how|with|as)$/.test(
      next.lower,
    );
  return adverb.test(lower) && next.words === ',' && !surname.test(lower) && genderOf(lower) === null;
};
