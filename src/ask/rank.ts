import type { Count } from '../domain/count.ts';
import type { Entry } from '../domain/entry.ts';
import { type Question, typedFor } from '../domain/question.ts';
import type { Shelf } from './shelf.ts';
import { topOf } from './top.ts';
import { kindWording, otherWords, titleShort } from './wording.ts';

/**
 * A line answers only when it has at least this much of the weight of what was asked, or is about the very topic. Below
 * it a line shares a common word with the question ("unicorns in custody") and showing it would be a guess.
 */
const leastShare = 0.3;

/**
 * What else than words speaks for a line, on the scale of the text score (0 to 1). The order matters, not the digits:
 * a number where one was asked for weighs as much as a topic; where words stand weighs less than what they say.
 */
const weights = {
  share: 0.6,
  topic: 0.5,
  number: 0.3,
  unit: 0.2,
  kind: 0.25,
  grade: 0.25,
  title: 0.3,
  finding: 0.1,
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
    shelf.search(wordWeights(question), (id) => ids.has(id)),
    keep,
  );
};

/** Ranks any line of the library: those that full text finds, and those on the question's topics. */
export const rankEverything = (question: Question, shelf: Shelf): Ranked => {
  const found = shelf.search(wordWeights(question));
  const candidates = new Map(
    question.topics.length === 0
      ? []
      : shelf.select({ topics: question.topics }).map((entry) => [entry.id, entry] as const),
  );
  for (const hit of found.hits) {
    const entry = shelf.entries[hit.id];
    // Less answers only by its topic, which is there already, or by the number or date that was asked for.
    const may = hit.share >= leastShare || (question.wants !== null && hit.share > 0);
    if (entry !== undefined && may) candidates.set(hit.id, entry);
  }
  const lines = [...candidates.values()].filter(({ evidence }) => evidence.supports !== 'quote');
  return rankFound(question, lines, found, 'fitting');
};

const rankFound = (
  question: Question,
  candidates: readonly Entry[],
  found: ReturnType<Shelf['search']>,
  keep: 'fitting' | 'all',
): Ranked => {
  const highest = found.hits[0]?.score ?? 1;
  const text = new Map(found.hits.map((hit) => [hit.id, hit]));
  const topicShare = topicShareOf(question, candidates);
  const kindShare = kindShareOf(question);
  const bare = (printed: number): boolean =>
    printed > 0 && question.words === '' && question.organisations.length > 0;
  const scored: { entry: Entry; score: number }[] = [];
  for (const entry of candidates) {
    const { evidence } = entry;
    const { score: words, share } = text.get(entry.id) ?? { score: 0, share: 0 };
    const topical = topicShare(entry);
    const isKind = evidence.findingKind !== null && question.kinds.includes(evidence.findingKind);
    const kindsMet = kindShare(entry);
    const ofKind = isKind || kindsMet > 0;
    const printed = wanted(question, entry);
    // "When were inspectors in Humberside" has no words left: any line of the force with a date in it answers.
    // Within one force a line that names the very kind asked for answers, whatever else was typed.
    const named = question.organisations.length > 0 && kindsMet > 0;
    const answers = topical > 0 || share >= leastShare || (ofKind && printed > 0) || named || bare(printed);
    if (keep === 'fitting' && !answers) continue;
    let score = (words / highest) * (1 - weights.share) + share * weights.share + printed;
    score += weights.topic * topical;
    if (ofKind) score += weights.kind * (kindsMet > 0 ? (1 + kindsMet) / 2 : 1);
    if (question.grades.length > 0 && entry.grades.some(({ grade }) => question.grades.includes(grade)))
      score += weights.grade;
    if (hasTitle(question, entry)) score += weights.title;
    if (evidence.supports === 'finding') score += weights.finding;
    if (entry.part !== 'body') score += weights[entry.part];
    scored.push({ entry, score });
  }
  const best = topOf(scored, (a, b) => b.score - a.score || a.entry.id - b.entry.id, mostRanked);
  return { entries: best.map(({ entry }) => entry), total: scored.length, corrections: found.corrections };
};

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

/**
 * Typed words at full weight; at half of it what releases call the same thing, and the words of a kind, which its facet
 * has answered already.
 */
const wordWeights = (question: Question): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  const ofKinds = kindWords(question);
  for (const word of question.words.split(' ').filter((one) => one !== '')) {
    found.set(word, ofKinds.has(word.toLowerCase()) ? 0.5 : 1);
    for (const other of otherWords[word.toLowerCase()] ?? []) if (!found.has(other)) found.set(other, 0.5);
  }
  return found;
};

/**
 * How many of the kinds a question names a line prints, as a share: of "how many causes of concern were closed" the
 * line that closes some has both. 0 where it prints none.
 */
const kindShareOf = (question: Question): ((entry: Entry) => number) => {
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

export const numberWords =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|third|quarter|dozen|double)\b/i;
export const datesPrinted =
  /\b(?:19|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

const wanted = (question: Question, entry: Entry): number => {
  if (question.wants === null) return 0;
  const words = entry.evidence.spans.map((span) => span.words).join(' ');
  if (question.wants === 'date') return datesPrinted.test(words) ? weights.number : 0;
  if (!numberWords.test(words)) return 0;
  const unit = entry.counts.some((count) => countMatches(question, count));
  return weights.number + (unit ? weights.unit : 0);
};

/** Whether a printed number counts what the question names: "overdue visits" where visits are asked about. */
export const countMatches = (question: Question, count: Count): boolean => {
  const asked = `${typedFor(question)} ${question.kinds.join(' ')}`.toLowerCase();
  return count.unit.split(' ').some((word) => word.length > 3 && asked.includes(word.replace(/s$/, '')));
};

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
