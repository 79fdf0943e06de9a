import type { Place } from '../domain/span.ts';
import type { Phrases } from './phrases.ts';

// What turns a word of praise or blame round, or takes it away: denials, remedies, wants, rarity.

/** "Less headway", "too few good files": of the good there is not enough. */
const scant = /\b(?:less|little|too little|too few|few|fewer|scant|insufficient|limited)\s+(?:\p{L}+\s+)?$/iu;

export const scantOf = (words: string, place: Place): Place | null => {
  const match = scant.exec(words.slice(0, place.start));
  // "Fewer complaints" and "a little better" are good.
  if (match === null || /\b(?:no|a|not)\s+$/iu.test(words.slice(0, match.index))) return null;
  return { start: match.index, end: place.start };
};

/** "Few complaints", "very little delay": of the bad there is not much. "A few delays" are some. */
const little = /(?<!\b(?:a|too|so) )\b(?:few|fewer|little|minimal|hardly any|next to no)\s+(?:\p{L}+\s+)?$/iu;

export const littleOf = (words: string, place: Place): Place | null => {
  const match = little.exec(words.slice(Math.max(0, place.start - 40), place.start));
  return match === null ? null : { start: place.start - match[0].length, end: place.start };
};

/** "Confident to challenge poor conduct", "good at spotting neglect": meeting a fault is none; "failed to spot" is. */
export const counterOf = (words: string, place: Place, phrases: Phrases): Place | null => {
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

export const sparedOf = (words: string, phrases: Phrases): readonly Place[] => {
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
export const isWanted = (words: string, place: Place, need: Place): boolean => {
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

export const denialOf = (words: string, place: Place, negations: readonly Place[]): Place | null =>
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
export const remedyOf = (words: string, place: Place, phrases: Phrases): Place | null => {
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
export const bareNegation = (words: string, negation: Place): boolean => {
  const word = words.slice(negation.start, negation.end).toLowerCase();
  const after = words.slice(negation.end, negation.end + 24);
  if (/^\s+(?:only|just|least|surprising|to mention|yet published|unique|alone)\b/i.test(after)) return false;
  if (word === 'no' || word === 'without' || word === 'nowhere') return false;
  if (word === 'nothing' || word === 'nobody' || word === 'none') return true;
  return !/^\s+(?:hesitate|forget|underestimate|doubt|mean|matter)\b/i.test(after);
};
