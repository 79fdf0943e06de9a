import type { Place } from '../domain/span.ts';
import type { Phrases } from './phrases.ts';
import {
  bareNegation,
  counterOf,
  denialOf,
  isWanted,
  littleOf,
  negationOf,
  remedyOf,
  scantOf,
  sparedOf,
} from './turns.ts';
import { cued } from './cued.ts';

export interface Leaning {
  readonly leans: 'criticism' | 'praise' | 'progress';
  readonly trigger: Place;
  /** What the clause that is granted says, where it leans the other way: "good, but slow" does both. */
  readonly granted: Omit<Leaning, 'granted'> | null;
}

interface Hit extends Place {
  readonly leans: 'criticism' | 'praise' | 'progress';
  /** Whether it names the verdict ("were praised for"): other words of the clause then only say for what. */
  readonly outright?: boolean;
}

/** Between a clause that is granted and the one that counts: "good, but slow". */
const contrast = cued(/[,;–—.]?\s(?:but|however|yet|nevertheless|nonetheless)\b[,\s]/gi);
/** Opens a clause that is granted: the rest of the sentence counts. */
const granting = cued(
  /(?:^|[,;(]\s|^“|\b(?:that|and)\s)(?:while|whilst|although|though|despite|in spite of|even though|notwithstanding)\b|^[“‘"']?(?:when|where|where once)\b/i,
);

/**
 * Which way the words of one sentence lean, and which words say so; null when nothing does. Negated praise is
 * criticism and negated criticism is nothing; where a sentence has both, the clause that counts decides ("good, but",
 * "despite X, Y"), and criticism before praise within it.
 */
export const leaningOf = (words: string, phrases: Phrases): Leaning | null => {
  const opening = openingOf(words, phrases);
  if (opening !== null) return opening;
  const hits = hitsOf(words, phrases);
  if (hits.length === 0) return null;
  const counts = clauseThatCounts(words);
  const inside = hits.filter((hit) => hit.start >= counts.start && hit.end <= counts.end);
  const main = strongest(inside);
  if (main === null) {
    const any = strongest(hits);
    return any === null ? null : { ...any, granted: null };
  }
  // "When its audit showed failings, it acted at once": what is set behind is no second finding.
  const background = /^[“‘"']?(?:when|where)\b/i.test(words);
  const other = background ? null : strongest(hits.filter((hit) => !inside.includes(hit)));
  const opposite = other !== null && (other.leans === 'criticism') !== (main.leans === 'criticism');
  return { ...main, granted: opposite ? other : null };
};

/** "To their credit, nobody argued", "Worryingly, ...": the first words say how the rest is meant. */
const openingOf = (words: string, phrases: Phrases): Leaning | null => {
  for (const [list, leans] of openings) {
    const trigger = phrases.find(list, words);
    if (trigger !== null && /^[“‘"']?$/.test(words.slice(0, trigger.start)))
      return { leans, trigger, granted: null };
  }
  return null;
};

const openings = [
  ['opens-well', 'praise'],
  ['opens-badly', 'criticism'],
] as const;

const verdicts = [
  ['verdict-good', 'praise'],
  ['verdict-bad', 'criticism'],
] as const;

/** Whether words name both sides without setting one against the other: "strengths and weaknesses". */
export const namesBothSides = (words: string, phrases: Phrases): boolean => {
  const hits = hitsOf(words, phrases);
  const whole = clauseThatCounts(words);
  return (
    whole.start === 0 &&
    whole.end === words.length &&
    hits.some(({ leans }) => leans === 'criticism') &&
    hits.some(({ leans }) => leans !== 'criticism')
  );
};

const strongest = (hits: readonly Hit[]): Omit<Leaning, 'granted'> | null => {
  const verdict =
    hits.find(({ leans, outright }) => outright && leans === 'criticism') ??
    hits.find(({ outright }) => outright);
  if (verdict !== undefined) {
    // "Pleased with the progress": what is praised is that it is better.
    const better = verdict.leans === 'praise' ? hits.find(({ leans }) => leans === 'progress') : undefined;
    const told = better ?? verdict;
    return { leans: told.leans, trigger: { start: told.start, end: told.end } };
  }
  const order = ['criticism', 'progress', 'praise'] as const;
  for (const leans of order) {
    const hit = hits.find((candidate) => candidate.leans === leans);
    if (hit !== undefined) return { leans, trigger: { start: hit.start, end: hit.end } };
  }
  return null;
};

const hitsOf = (words: string, phrases: Phrases): readonly Hit[] => {
  const negations = phrases.findAll('negation', words);
  const used = new Set<Place>();
  const needs = phrases.findAll('need', words);
  const denied: Hit[] = [];
  const hits: Hit[] = needs.map((place) => ({ ...place, leans: 'criticism' }));
  const spared = sparedOf(words, phrases);
  for (const place of phrases.findAll('criticism', words)) {
    if (spared.some((one) => one.start <= place.start && place.end <= one.end)) continue;
    const negation = denialOf(words, place, negations);
    if (negation !== null) {
      // "has no backlog" is no fault; praise only where nothing else is said.
      used.add(negation);
      denied.push({ start: negation.start, end: place.end, leans: 'praise' });
      continue;
    }
    const little = littleOf(words, place) ?? counterOf(words, place, phrases);
    if (little !== null) denied.push({ start: little.start, end: place.end, leans: 'praise' });
    else {
      const remedy = remedyOf(words, place, phrases);
      hits.push(
        remedy === null
          ? { ...place, leans: 'criticism' }
          : {
              start: Math.min(remedy.start, place.start),
              end: Math.max(remedy.end, place.end),
              leans: 'progress',
            },
      );
    }
  }
  for (const place of spared) {
    for (const negation of negations)
      if (place.start < negation.end && negation.start < place.end) used.add(negation);
    hits.push({ ...place, leans: 'praise' });
  }
  for (const leans of ['progress', 'praise'] as const) {
    for (const place of phrases.findAll(leans, words)) {
      // "needs to make some improvements", "better records are needed": the word is part of what is wanted.
      if (needs.some((need) => isWanted(words, place, need))) continue;
      const negation = negationOf(words, place, negations) ?? scantOf(words, place);
      if (negation === null) hits.push({ ...place, leans });
      else {
        used.add(negation);
        hits.push({ start: negation.start, end: place.end, leans: 'criticism' });
      }
    }
  }
  for (const [list, leans] of verdicts) {
    for (const place of phrases.findAll(list, words)) {
      const turned =
        negationOf(words, place, negations) ?? (leans === 'praise' ? scantOf(words, place) : null);
      if (turned === null && !needs.some((need) => isWanted(words, place, need)))
        hits.push({ ...place, leans, outright: true });
    }
  }
  // A bare "does not", "was not", "none": something that ought to hold does not.
  for (const negation of negations) {
    // "could not fault" is praise whole.
    const within = hits.some((hit) => hit.start <= negation.start && negation.end <= hit.end);
    if (!used.has(negation) && !within && bareNegation(words, negation))
      hits.push({ ...negation, leans: 'criticism' });
  }
  // "Wrong priorities have dropped", "one of the lowest crime rates": a word of a longer phrase is no fault of its own.
  const isRemedied = (hit: Hit): boolean =>
    hits.some(
      (whole) =>
        (whole.leans === 'criticism') !== (hit.leans === 'criticism') &&
        (hit.leans === 'criticism' || whole.outright === true) &&
        whole.start <= hit.start &&
        hit.end <= whole.end &&
        hit.end - hit.start < whole.end - whole.start,
    );
  const terms = phrases.findAll('terms', words);
  const inTerm = (hit: Hit): boolean => terms.some(({ start, end }) => start <= hit.start && hit.end <= end);
  const counted = hits.filter((hit) => !inTerm(hit) && !isRemedied(hit));
  return (counted.length === 0 ? denied.filter((hit) => !inTerm(hit)) : counted).toSorted(
    (a, b) => a.start - b.start,
  );
};

export const clauseThatCounts = (words: string): Place => {
  const all = { start: 0, end: words.length };
  let last: RegExpExecArray | null = null;
  for (const match of contrast.matchAll(words)) last = match;
  if (last !== null && last.index > 0) return { start: last.index, end: words.length };
  const grants = granting.exec(words);
  if (grants === null) return all;
  const comma = words.indexOf(', ', grants.index + grants[0].length);
  // "Although X, Y": Y counts. "Y, although X": Y counts too.
  if (grants.index < words.length / 3) return comma < 0 ? all : { start: comma, end: words.length };
  return { start: 0, end: grants.index };
};
