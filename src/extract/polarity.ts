import type { Place } from '../domain/span.ts';
import type { Phrases } from './phrases.ts';

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
const contrast = /[,;–—.]?\s(?:but|however|yet|nevertheless|nonetheless)\b[,\s]/gi;
/** Opens a clause that is granted: the rest of the sentence counts. */
const granting =
  /(?:^|[,;(]\s|^“|\b(?:that|and)\s)(?:while|whilst|although|though|despite|in spite of|even though|notwithstanding)\b|^[“‘"']?(?:when|where|where once)\b/i;

/**
 * Which way the words of one sentence lean, and which words say so; null when nothing does. Negated praise is
 * criticism and negated criticism is nothing; where a sentence has both, the clause that counts decides ("good, but",
 * "despite X, Y"), and criticism before praise within it.
 */
export const leaningOf = (words: string, phrases: Phrases): Leaning | null => {
  const hits = hitsOf(words, phrases);
  if (hits.length === 0) return null;
  const opening = openingOf(words, phrases);
  if (opening !== null) return opening;
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
      if (place.start <= negation.start && negation.end <= place.end) used.add(negation);
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
      if (negationOf(words, place, negations) === null && !needs.some((need) => isWanted(words, place, need)))
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
  const remedies = hits.filter(({ leans }) => leans !== 'criticism');
  const isRemedied = (hit: Hit): boolean =>
    hit.leans === 'criticism' &&
    remedies.some(
      (remedy) =>
        remedy.start <= hit.start && hit.end <= remedy.end && hit.end - hit.start < remedy.end - remedy.start,
    );
  const terms = phrases.findAll('terms', words);
  const inTerm = (hit: Hit): boolean => terms.some(({ start, end }) => start <= hit.start && hit.end <= end);
  const counted = hits.filter((hit) => !inTerm(hit) && !isRemedied(hit));
  return (counted.length === 0 ? denied.filter((hit) => !inTerm(hit)) : counted).toSorted(
    (a, b) => a.start - b.start,
  );
};

/** "Less headway", "too few good files": of the good there is not enough. */
const scant = /\b(?:less|little|too little|too few|few|fewer|scant|insufficient|limited)\s+(?:\p{L}+\s+)?$/iu;

const scantOf = (words: string, place: Place): Place | null => {
  const match = scant.exec(words.slice(0, place.start));
  // "Fewer complaints" and "a little better" are good.
  if (match === null || /\b(?:no|a|not)\s+$/iu.test(words.slice(0, match.index))) return null;
  return { start: match.index, end: place.start };
};

/** "Few complaints", "very little delay": of the bad there is not much. "A few delays" are some. */
const little = /(?<!\b(?:a|too|so) )\b(?:few|fewer|little|minimal|hardly any|next to no)\s+(?:\p{L}+\s+)?$/iu;

const littleOf = (words: string, place: Place): Place | null => {
  const match = little.exec(words.slice(Math.max(0, place.start - 40), place.start));
  return match === null ? null : { start: place.start - match[0].length, end: place.start };
};

/** "Confident to challenge poor conduct", "good at spotting neglect": meeting a fault is none; "failed to spot" is. */
const counterOf = (words: string, place: Place, phrases: Phrases): Place | null => {
  const verb = phrases
    .findAll('counters', words)
    .findLast(({ end }) => end <= place.start && place.start - end <= 30);
  if (verb === undefined || onlyWanted.test(words.slice(Math.max(0, verb.start - 40), verb.start + 3)))
    return null;
  return /[,;:]|\b(?:and|but|which|that|because)\b/i.test(words.slice(verb.end, place.start)) ? null : verb;
};

/** "Seldom arrested", "hardly ever fails", "no child was held overnight", "few are detained": what is hard on people, and rare. */
const rare =
  /\b(?:hardly (?:ever|any)|rarely|seldom|scarcely|never|almost never|nobody|no one|none|no (?:child|children|victims?|detainees?|woman|women|officers?|one)|(?<!\b(?:a|too|so) )(?:few|fewer))\b/giu;

const sparedOf = (words: string, phrases: Phrases): readonly Place[] => {
  const hard = phrases.findAll('ordeals', words);
  if (hard.length === 0) return [];
  const found: Place[] = [];
  for (const match of words.matchAll(rare)) {
    const from = match.index + match[0].length;
    const ordeal = hard.find(({ start, end }) => start >= from || (start < from && end > from));
    if (ordeal === undefined) continue;
    const between = words.slice(from, ordeal.start);
    // "Few staff knew why detainees were held": what is rare must be what is hard.
    if (/[,;:]|\b(?:but|which|that|because|so|knew|know|said|how|why|when)\b/i.test(between)) continue;
    if (between.trim().split(/\s+/).filter(Boolean).length <= 8)
      found.push({ start: match.index, end: Math.max(ordeal.end, from) });
  }
  return found;
};

/** Within the need's words, or at most three words from them in the same clause. */
const isWanted = (words: string, place: Place, need: Place): boolean => {
  if (place.start < need.end && need.start < place.end) return true;
  const between =
    place.start >= need.end ? words.slice(need.end, place.start) : words.slice(place.end, need.start);
  return between.trim().split(/\s+/).length <= 3 && !/[,;:.]|\b(?:and|but|which)\b/i.test(between);
};

/** "no concerns", "not a serious weakness", "without delay": nothing but such words may stand between. */
const onlyQualifies =
  /^\s+(?:(?:a|an|any|the|further|other|significant|serious|major|real|obvious|evidence of|signs? of|longer|been|be|to|way)\s+)*$/i;

/** "None of the suites was described as unsafe": these deny all that follows in their clause. */
const deniesAll = /^(?:none|nobody|neither)$/i;

const denialOf = (words: string, place: Place, negations: readonly Place[]): Place | null =>
  negations.find(
    (negation) =>
      negation.end <= place.start &&
      deniesAll.test(words.slice(negation.start, negation.end)) &&
      !/[,;:]|\b(?:and|but|that|because|so)\b/i.test(words.slice(negation.end, place.start)),
  ) ??
  negations.find(
    (negation) => negation.end <= place.start && onlyQualifies.test(words.slice(negation.end, place.start)),
  ) ??
  null;

/** What takes a fault away: "cleared its backlog", "the backlog has been cleared"; null for "failed to clear". */
const remedyOf = (words: string, place: Place, phrases: Phrases): Place | null => {
  const verb = phrases
    .findAll('remedies', words)
    .findLast(({ end }) => end <= place.start && place.start - end <= 40);
  if (verb !== undefined) {
    const between = words.slice(verb.end, place.start);
    const before = words.slice(Math.max(0, verb.start - 40), verb.start);
    const sameClause = !/[,;:]|\b(?:and|but|which|that|because)\b/i.test(between);
    if (sameClause && between.trim().split(/\s+/).length <= 4 && !onlyWanted.test(before)) return verb;
  }
  const done = phrases.findAll('remedied', words).find(({ start }) => start >= place.end);
  if (done === undefined || done.start - place.end > 60) return null;
  return /[,;:]|\b(?:and|but|not|n['’]t)\b/i.test(words.slice(place.end, done.start)) ? null : done;
};

/** "failed to clear", "needs to reduce", "plans to tackle": the fault is still there. */
const onlyWanted =
  /\b(?:not|n['’]t|no|never|fail(?:s|ed|ing)? to|need(?:s|ed)? to|must|should|could|yet to|unable to|(?:plan|aim|want|hope|ask|tell|urge|intend|promise|pledge)(?:s|ed|ing)? to|told to)\s+(?:\p{L}+\s+){0,2}$/iu;

/** The negation that governs a phrase: at most four words before it, in the same clause. "not only" negates nothing. */
export const negationOf = (words: string, place: Place, negations: readonly Place[]): Place | null => {
  for (const negation of negations) {
    if (negation.start > place.start) break;
    if (negation.end > place.start) continue;
    const between = words.slice(negation.end, place.start);
    if (/^\s+only\b/i.test(between) || /[,;:.]|\b(?:but|and|which|that|because|so)\b/i.test(between))
      continue;
    if (between.trim().split(/\s+/).filter(Boolean).length <= 4) return negation;
  }
  return null;
};

/** Says that something is not done: a negated verb, or "none/nobody/no one" did. "no longer", "not only" say otherwise. */
const bareNegation = (words: string, negation: Place): boolean => {
  const word = words.slice(negation.start, negation.end).toLowerCase();
  const after = words.slice(negation.end, negation.end + 24);
  if (/^\s+(?:only|just|least|surprising|to mention|yet published|unique|alone)\b/i.test(after)) return false;
  if (word === 'no' || word === 'without' || word === 'nowhere') return false;
  if (word === 'nothing' || word === 'nobody' || word === 'none') return true;
  return !/^\s+(?:hesitate|forget|underestimate|doubt|mean|matter)\b/i.test(after);
};

export const clauseThatCounts = (words: string): Place => {
  const all = { start: 0, end: words.length };
  let last: RegExpExecArray | null = null;
  for (const match of words.matchAll(contrast)) last = match;
  if (last !== null && last.index > 0) return { start: last.index, end: words.length };
  const grants = granting.exec(words);
  if (grants === null) return all;
  const comma = words.indexOf(', ', grants.index + grants[0].length);
  // "Although X, Y": Y counts. "Y, although X": Y counts too.
  if (grants.index < words.length / 3) return comma < 0 ? all : { start: comma, end: words.length };
  return { start: 0, end: grants.index };
};
