import type { EntryFacts } from '../domain/entry.ts';
import { type Question, typedFor } from '../domain/question.ts';
import type { TopicId } from '../domain/topic.ts';
import { bearsTitle } from './bears-title.ts';
import { type HitOf } from './each-hit.ts';
import { kindShareOf } from './kind-share.ts';
import { ofRow } from './of-row.ts';
import type { Shelf } from './shelf.ts';
import { wantedBy } from './wanted.ts';

/**
 * A line answers only when it has at least this much of the weight of what was asked, or is about the very topic. Below
 * it a line shares a common word with the question ("unicorns in custody") and showing it would be a guess.
 */
export const leastShare = 0.3;

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

/** How well lines answer one question. */
export interface Scorer {
  /**
   * Without what its own words would add (`wordsAdd` at most), so that words are cut out of the text for few lines;
   * null for a line that does not answer, unless `keepsAll`.
   */
  readonly without: (id: number, keepsAll: boolean) => number | null;
  readonly whole: (id: number) => number;
  readonly wordsAdd: number;
}

export const scorerOf = (
  question: Question,
  candidates: Uint32Array,
  shelf: Shelf,
  found: ReturnType<Shelf['search']>,
): Scorer => {
  const { facts, entryAt } = shelf;
  const { tables } = facts;
  const highest = found.hits[0]?.score ?? 1;
  const hits = hitsOf(found, facts);
  const topicShare = topicShareOf(question.topics, candidates, facts);
  // Beside other words "the Engage stage" is what is asked about: lines that place a force in it answer no better.
  const kinds =
    question.intent === 'search' && question.leftover !== ''
      ? question.kinds.filter((kind) => kind !== 'monitoring-change')
      : question.kinds;
  const asked = typedFor(question);
  const isPast = question.eras.includes('earlier') || question.inspected !== null || question.period !== null;
  const earlier = asksNow.test(asked) ? weights.noLonger : isPast ? 0 : weights.earlier;
  const isNational = question.organisations.length === 0 && nationalWords.test(asked);
  const names = question.organisations.flatMap((id) => shelf.reference.organisations.get(id)?.name ?? []);
  const asksDuty = duty.test(asked);
  const kindShare = kindShareOf(question);
  const asksGrade = question.grades.length > 0 || kinds.includes('graded-judgment');
  const wanted = wantedBy(question);
  const isOfOne = question.organisations.length > 0;
  const bare = isOfOne && question.words === '';

  const formOf = ofRow(facts.forms, tables.forms, ({ leadIn, findingKind, era, supports, part }) => ({
    leadIn,
    isKind: findingKind !== null && kinds.includes(findingKind),
    earlier: era === 'earlier' ? earlier : 0,
    finding: supports === 'finding' ? weights.finding : 0,
    part: part === 'body' ? 0 : weights[part],
  }));
  const hasGrade = ofRow(facts.grades, tables.grades, (grades) =>
    question.grades.length === 0
      ? grades.length > 0
      : grades.some(({ grade }) => question.grades.includes(grade)),
  );
  const isOfNobody = ofRow(facts.subjects, tables.subjects, (subjects) => subjects.length === 0);
  const bears = bearsTitle(question, facts);

  const score = (id: number, keepsAll: boolean, readsWords: boolean): number | null => {
    const form = formOf(id);
    const hit = hits(id);
    // An item is read with what leads into it: "By March the force should: train every sergeant".
    const share = (form.leadIn ? hit?.around : hit?.share) ?? 0;
    const topical = topicShare(id);
    const kindsMet = kindShare === null ? 0 : kindShare(entryAt(id));
    const printed = wanted === null ? 0 : wanted.worth(entryAt(id));
    const ofKind = form.isKind || kindsMet > 0;
    // "When were inspectors in Humberside" has no words left: any line of the force with a date in it answers.
    // Within one force a line that names the very kind asked for answers, whatever else was typed.
    const answers =
      topical > 0 ||
      share >= leastShare ||
      (ofKind && printed > 0) ||
      (isOfOne && kindsMet > 0) ||
      (bare && printed > 0) ||
      (isOfOne && wanted?.isSum(entryAt(id)) === true);
    if (!keepsAll && !answers) return null;
    let reached = ((hit?.score ?? 0) / highest) * (1 - weights.share) + share * weights.share + printed;
    reached += weights.topic * topical;
    if (ofKind) reached += weights.kind * (kindsMet > 0 ? (1 + kindsMet) / 2 : 1);
    if (asksGrade && hasGrade(id)) reached += weights.grade;
    if (bears(id)) reached += weights.title;
    const words = readsWords ? entryAt(id).evidence.spans[0].words : '';
    if (readsWords && names.some((name) => words.includes(name))) reached += weights.named;
    reached += form.earlier;
    if (isNational && isOfNobody(id)) reached += weights.scope;
    if (readsWords && asksDuty && saysDuty.test(words)) reached += weights.duty;
    return reached + form.finding + form.part;
  };
  return {
    without: (id, keepsAll) => score(id, keepsAll, false),
    whole: (id) => score(id, true, true) as number,
    wordsAdd: (names.length > 0 ? weights.named : 0) + (asksDuty ? weights.duty : 0),
  };
};

/** What a search said of an entry, if it found it. */
const hitsOf = (
  { hits, others }: ReturnType<Shelf['search']>,
  { size }: EntryFacts,
): ((id: number) => HitOf | undefined) => {
  const best = new Map(hits.map((hit) => [hit.id, hit]));
  if (others.ids.length === 0) return (id) => best.get(id);
  /** From 1; 0 for those that are not among the others. */
  const places = new Uint32Array(size);
  others.ids.forEach((id, at) => {
    places[id] = at + 1;
  });
  return (id) => {
    const place = places[id] as number;
    if (place === 0) return best.get(id);
    return {
      score: others.scores[place - 1] as number,
      share: others.shares[place - 1] as number,
      around: others.arounds[place - 1] as number,
    };
  };
};

/**
 * How much of the question's topics an entry is about, 0 to 1: a topic few of the candidates are about weighs more, so
 * that "nursing in the custody suites" is about health care before it is about custody.
 */
const topicShareOf = (
  asked: readonly TopicId[],
  candidates: Uint32Array,
  { topics, tables }: EntryFacts,
): ((id: number) => number) => {
  if (asked.length === 0) return () => 0;
  const times = new Uint32Array(tables.topics.length);
  for (const id of candidates) {
    const row = topics[id] as number;
    times[row] = (times[row] as number) + 1;
  }
  const rarity = asked.map((topic) => {
    const about = tables.topics.reduce(
      (sum, row, at) => (row.includes(topic) ? sum + (times[at] as number) : sum),
      0,
    );
    return { topic, weight: Math.log(1 + candidates.length / (about + 1)) };
  });
  const whole = rarity.reduce((sum, { weight }) => sum + weight, 0);
  return ofRow(
    topics,
    tables.topics,
    (row) =>
      rarity.reduce((sum, { topic, weight }) => (row.includes(topic) ? sum + weight : sum), 0) / (whole || 1),
  );
};

/** What holds today is not what an earlier inspection found. */
const asksNow = /\b(?:now|nowadays|currently|at present|today|these days|still|any longer)\b/i;
/** "Across the country" asks for what is said of no one force. */
const nationalWords =
  /\b(?:across|around|throughout) (?:the )?(?:country|nation|board|forces|police|services|England)\b|\bnational(?:ly)?\b|\bnationwide\b|\bcountrywide\b|\bin England and Wales\b|\bforces (?:generally|in general|as a whole)\b/i;
/** What has to be done is answered by a line that says that it has to be. */
const duty = /\b(?:must|should|ha(?:s|ve|d) to|needs? to|required to|supposed to|obliged to)\b/i;
const saysDuty =
  /\b(?:must|should|ha(?:s|ve|d) to|needs? to|required to|asked (?:to|for)|told to|is expected to)\b/i;
