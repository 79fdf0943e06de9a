import type { Entry } from '../domain/entry.ts';
import { type Question, typedFor } from '../domain/question.ts';
import type { Shelf } from './shelf.ts';
import { topOf } from './top.ts';
import { otherWordsFor } from './other-words.ts';
import { isSumWanted, wanted } from './wanted.ts';
import { kindWording, titleShort } from './wording.ts';

/**
 * A line answers only when it has at least this much of the weight of what was asked, or is about the very topic. Below
 * it a line shares a common word with the question ("unicorns in custody") and showing it would be a guess.
 */
const leastShare = 0.3;

/**
 * What else than words speaks for a line, on the scale of the text score (0 to 1). The order matters, not the digits:
 * where words stand weighs less than what they say.
 */
const weights = {
  share: 0.6,
  topic: 0.5,
  kind: 0.25,
  grade: 0.25,
  title: 0.3,
  finding: 0.1,
  scope: 0.35,
  named: 0.05,
  earlier: -0.1,
  noLonger: -0.3,
  duty: 0.15,
  heading: -0.3,
  notes: -0.4,
} as const;

/** Ranked lists are kept to this length: what comes later answers less than anybody reads on for. */
const mostRanked = 200;

export interface Ranked {
  /** Best first; only lines that answer, and of very many only the best. */
  readonly entries: readonly Entry[];
  /** How many lines answer. */
  readonly total: number;
  readonly corrections: readonly { readonly typed: string; readonly readAs: string }[];
}

/** Ranks entries by how well their words fit the question's; keeps those that answer, or all of them. */
export const rankByWords = (
  question: Question,
  candidates: readonly Entry[],
  shelf: Shelf,
  keep: 'fitting' | 'all',
): Ranked => {
  const ids = new Set(candidates.map((entry) => entry.id));
  return rankFound(
    question,
    candidates,
    shelf,
    shelf.search(wordWeights(question, shelf), (id) => ids.has(id)),
    keep,
  );
};

/** Ranks any line of the library: those that full text finds, and those on the question's topics. */
export const rankEverything = (question: Question, shelf: Shelf): Ranked => {
  const found = shelf.search(wordWeights(question, shelf));
  const candidates = new Map(
    question.topics.length === 0
      ? []
      : shelf.select({ topics: question.topics }).map((entry) => [entry.id, entry] as const),
  );
  for (const hit of found.hits) {
    const entry = shelf.entries[hit.id];
    // Less answers only by its topic, which is there already, or by the number or date that was asked for.
    if (entry === undefined) continue;
    const share = shareOf(entry, hit);
    if (share >= leastShare || (question.wants !== null && share > 0)) candidates.set(hit.id, entry);
  }
  const lines = [...candidates.values()].filter(({ evidence }) => evidence.supports !== 'quote');
  return rankFound(question, lines, shelf, found, 'fitting');
};

const rankFound = (
  question: Question,
  candidates: readonly Entry[],
  shelf: Shelf,
  found: ReturnType<Shelf['search']>,
  keep: 'fitting' | 'all',
): Ranked => {
  const highest = found.hits[0]?.score ?? 1;
  const text = new Map(found.hits.map((hit) => [hit.id, hit]));
  const topicShare = topicShareOf(question, candidates);
  // Beside other words "the Engage stage" is what is asked about: lines that place a force in it answer no better.
  const kinds =
    question.intent === 'search' && question.leftover !== ''
      ? question.kinds.filter((kind) => kind !== 'monitoring-change')
      : question.kinds;
  const names = question.organisations.flatMap((id) => shelf.reference.organisations.get(id)?.name ?? []);
  const kindShare = kindShareOf(question);
  const asked = typedFor(question);
  const isNational = question.organisations.length === 0 && nationalWords.test(asked);
  const isPast = question.eras.includes('earlier') || question.inspected !== null || question.period !== null;
  const earlier = asksNow.test(asked) ? weights.noLonger : isPast ? 0 : weights.earlier;
  const asksDuty = duty.test(asked);
  const bare = (printed: number): boolean =>
    printed > 0 && question.words === '' && question.organisations.length > 0;
  const scored: { entry: Entry; score: number }[] = [];
  for (const entry of candidates) {
    const { evidence } = entry;
    const hit = text.get(entry.id);
    const words = hit?.score ?? 0;
    const share = shareOf(entry, hit);
    const topical = topicShare(entry);
    const isKind = evidence.findingKind !== null && kinds.includes(evidence.findingKind);
    const kindsMet = kindShare(entry);
    const ofKind = isKind || kindsMet > 0;
    const printed = wanted(question, entry);
    // "When were inspectors in Humberside" has no words left: any line of the force with a date in it answers.
    // Within one force a line that names the very kind asked for answers, whatever else was typed.
    const named = question.organisations.length > 0 && kindsMet > 0;
    const isSum = question.organisations.length > 0 && isSumWanted(question, entry);
    const answers =
      topical > 0 || share >= leastShare || (ofKind && printed > 0) || named || bare(printed) || isSum;
    if (keep === 'fitting' && !answers) continue;
    let score = (words / highest) * (1 - weights.share) + share * weights.share + printed;
    score += weights.topic * topical;
    if (ofKind) score += weights.kind * (kindsMet > 0 ? (1 + kindsMet) / 2 : 1);
    if (question.grades.length > 0 && entry.grades.some(({ grade }) => question.grades.includes(grade)))
      score += weights.grade;
    if (hasTitle(question, entry)) score += weights.title;
    if (names.some((name) => evidence.spans[0].words.includes(name))) score += weights.named;
    if (evidence.era === 'earlier') score += earlier;
    if (isNational && evidence.subjects.length === 0) score += weights.scope;
    if (asksDuty && saysDuty.test(evidence.spans[0].words)) score += weights.duty;
    if (evidence.supports === 'finding') score += weights.finding;
    if (entry.part !== 'body') score += weights[entry.part];
    scored.push({ entry, score });
  }
  const best = topOf(scored, (a, b) => b.score - a.score || a.entry.id - b.entry.id, mostRanked);
  return { entries: best.map(({ entry }) => entry), total: scored.length, corrections: found.corrections };
};

/** An item is read with what leads into it: "By March the force should: train every sergeant". */
const shareOf = (
  { evidence }: Entry,
  hit: { readonly share: number; readonly around: number } | undefined,
): number => (evidence.leadIn === null ? hit?.share : hit?.around) ?? 0;

/**
 * How much of the question's topics an entry is about, 0 to 1: a topic few of the candidates are about weighs more, so
 * that "nursing in the custody suites" is about health care before it is about custody.
 */
const topicShareOf = (question: Question, candidates: readonly Entry[]): ((entry: Entry) => number) => {
  const rarity = question.topics.map((topic) => {
    const about = candidates.filter(({ evidence }) => evidence.topics.includes(topic)).length;
    return { topic, weight: Math.log(1 + candidates.length / (about + 1)) };
  });
  const whole = rarity.reduce((sum, { weight }) => sum + weight, 0);
  return ({ evidence }) =>
    rarity.reduce((sum, { topic, weight }) => (evidence.topics.includes(topic) ? sum + weight : sum), 0) /
    (whole || 1);
};

/** What may stand for a typed word, beside it: nearer to a hint than to the word. */
const otherWeight = 0.35;

/**
 * Typed words at full weight; at half of it the words of a kind, which its facet has answered already; at less what
 * releases call the same thing, of which the nearest takes the place of a word that no release prints.
 */
const wordWeights = (question: Question, shelf: Shelf): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  const ofKinds = kindWords(question);
  for (const word of question.words.split(' ').filter((one) => one !== '')) {
    const others = otherWordsFor(word, shelf.formOf);
    const [printed] = shelf.knows(word) ? [word] : others.filter(shelf.knows);
    // Of a body that is named what no release prints is said, and the rest is looked for.
    if (printed === undefined && question.organisations.length > 0 && question.unprinted.includes(word))
      continue;
    const typed = printed ?? word;
    found.set(typed, Math.max(found.get(typed) ?? 0, ofKinds.has(word.toLowerCase()) ? 0.5 : 1));
    for (const other of others) if (!found.has(other)) found.set(other, otherWeight);
  }
  return found;
};

/**
 * How many of the kinds a question names a line prints, as a share: of "how many causes of concern were closed" the
 * line that closes some has both. 0 where it prints none.
 */
export const kindShareOf = (question: Question): ((entry: Entry) => number) => {
  const text = typedFor(question);
  const named = kindWording.filter(({ pattern }) => text.search(pattern) >= 0);
  return ({ evidence }) =>
    named.filter(({ pattern }) => evidence.spans.some((span) => span.words.search(pattern) >= 0)).length /
    (named.length || 1);
};

const kindWords = (question: Question): ReadonlySet<string> =>
  new Set(
    question.kinds.length === 0
      ? []
      : kindWording.flatMap(({ pattern }) =>
          [...typedFor(question).matchAll(pattern)].flatMap(([words]) => words.toLowerCase().split(' ')),
        ),
  );

/** What holds today is not what an earlier inspection found. */
const asksNow = /\b(?:now|nowadays|currently|at present|today|these days|still|any longer)\b/i;
/** "Across the country" asks for what is said of no one force. */
const nationalWords =
  /\b(?:across|around|throughout) (?:the )?(?:country|nation|board|forces|police|services|England)\b|\bnational(?:ly)?\b|\bnationwide\b|\bcountrywide\b|\bin England and Wales\b|\bforces (?:generally|in general|as a whole)\b/i;
/** What has to be done is answered by a line that says that it has to be. */
const duty = /\b(?:must|should|ha(?:s|ve|d) to|needs? to|required to|supposed to|obliged to)\b/i;
const saysDuty =
  /\b(?:must|should|ha(?:s|ve|d) to|needs? to|required to|asked (?:to|for)|told to|is expected to)\b/i;

/**
 * Whether the speaker bears the very title that was typed: "Norfolk Chief Constable" and "Chief Constable of Norfolk"
 * do for "chief constable", a deputy does not.
 */
export const hasTitle = (question: Question, entry: Entry): boolean => {
  const title = entry.evidence.speaker?.title?.toLowerCase();
  if (title === undefined) return false;
  const printed = titleShort[title] ?? title;
  return question.titles.some((typed) => {
    const wanted = titleShort[typed] ?? typed;
    const at = printed.indexOf(wanted);
    if (at < 0 || /\p{L}/u.test(printed[at + wanted.length] ?? '')) return false;
    return !/\b(?:deputy|assistant|vice|detective|\p{L}+-)\s*$/u.test(printed.slice(0, at));
  });
};
