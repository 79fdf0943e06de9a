import type { Place } from '../domain/span.ts';
import { numberOf, numberWords } from './numbers.ts';
import type { Phrases } from './phrases.ts';
import { type Leaning, clauseThatCounts } from './polarity.ts';
import { negationOf } from './turns.ts';
import { cued } from './cued.ts';

type Faint = Omit<Leaning, 'granted'>;

const lists = [
  ['faint-criticism', 'criticism'],
  ['faint-progress', 'progress'],
  ['faint-praise', 'praise'],
] as const;

const shareOf = cued(
  new RegExp(
    `\\b(${numberWords})\\s+(?:\\p{L}+\\s+){0,2}?(?:(?:out\\s+)?of|in)\\s+(?:the\\s+|these\\s+|those\\s+|every\\s+)?(${numberWords})\\b`,
    'iu',
  ),
);

/** "Went unvisited", "left unlocked": what ought to have been done was not. */
const undone = cued(
  /\bun(?!it|der|ified|iformed|precedented|announced|changed|covered|varnished|bias)\p{L}{3,}ed\b/iu,
);

/**
 * Which way a sentence leans that is known to tell what was found: by words too faint to tell that it is a finding at
 * all ("patrol cars stand idle"). Null where even they are silent. Criticism weighs more where both are there, since
 * praise is seldom printed as a bare fact; a share ("nine of the 31 were kept") speaks where no word does.
 */
export const faintLeaningOf = (words: string, phrases: Phrases): Faint | null => {
  const main = blankAsides(words);
  const whole = { start: 0, end: main.length };
  const found =
    strongest(main, clauseThatCounts(main), phrases) ??
    strongest(main, whole, phrases) ??
    strongest(words, whole, phrases);
  if (found !== null) return found;
  const lasted = phrases.find('faint-duration', words);
  return lasted === null ? null : { leans: 'criticism', trigger: lasted };
};

/** What is said of a thing in passing: "teams that were broken up in 2016", "a contract, a sore point for years, is". */
const asides =
  /\b(?:that|which|who)\s+(?:was|were|had)\b[^,;.]{3,60}?(?=\s(?:has|have|is|are|now|get|gets)\s)|,\s+(?:an?|once|long|for years|until recently)\s[^,;.]{3,50},/giu;

/** Blanked and not cut, so that places stay true. */
const blankAsides = (words: string): string => words.replace(asides, (aside) => ' '.repeat(aside.length));

const strongest = (words: string, within: Place, phrases: Phrases): Faint | null => {
  const negations = phrases.findAll('negation', words);
  const found: Faint[] = [];
  for (const [list, leans] of lists) {
    for (const place of phrases.findAll(list, words)) {
      if (place.start < within.start || place.end > within.end) continue;
      // A phrase that begins with its own "not" is whole as it stands.
      const negation = negationOf(words, place, negations);
      found.push(
        negation === null
          ? { leans, trigger: place }
          : {
              leans: leans === 'criticism' ? 'praise' : 'criticism',
              trigger: { start: negation.start, end: place.end },
            },
      );
    }
  }
  const left = undone.exec(words);
  if (left !== null && left.index >= within.start && left.index < within.end)
    found.push({ leans: 'criticism', trigger: { start: left.index, end: left.index + left[0].length } });
  const weighOf = (leans: Leaning['leans']): number => found.filter((one) => one.leans === leans).length;
  const first = (leans: Leaning['leans']): Faint | null => found.find((one) => one.leans === leans) ?? null;
  const good = weighOf('praise') + weighOf('progress');
  if (weighOf('criticism') > 0 && weighOf('criticism') >= good) return first('criticism');
  return first('progress') ?? first('praise') ?? byShare(words);
};

/** "Nine of the 40 were kept": less than half is too few, more than four in five is well done. */
const byShare = (words: string): Faint | null => {
  const match = shareOf.exec(words);
  const [part, whole] = [numberOf(match?.[1] ?? ''), numberOf(match?.[2] ?? '')];
  if (match === null || part === null || whole === null || whole === 0 || part > whole) return null;
  const share = part / whole;
  const trigger = { start: match.index, end: match.index + match[0].length };
  if (share < 0.5) return { leans: 'criticism', trigger };
  return share > 0.8 ? { leans: 'praise', trigger } : null;
};
