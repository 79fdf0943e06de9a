import type { AttributionBasis } from '../../domain/quote.ts';
import type { Place } from '../../domain/span.ts';
import { type Clause, findClauses } from './clauses.ts';
import { walkSubjects } from './subject-walk.ts';
import { mentionOf, subjectAfter } from './subjects.ts';
import { auxiliary } from './cues.ts';
import { type Mention, mentionIn } from './mentions.ts';
import { isNamePart } from './word-kinds.ts';
import { personNoun } from './proper-words.ts';
import type { Frame, Word } from './words.ts';

/** Who a quoted segment is credited to, and the words that say so. */
export interface Credit {
  readonly basis: AttributionBasis;
  readonly cue: Place | null;
  readonly mention: Mention | null;
  /** How tightly cue and quote stand together: adjacent for `he said: “...”`, sentence when only in one sentence. */
  readonly hold: 'adjacent' | 'sentence';
  /** Says somebody spoke, not who: "was described as". */
  readonly passive: boolean;
}

/** Words between a cue and the quote it introduces: "told reporters in the rain on Tuesday,". */
const introMost = 22;
const tightMost = 7;
/** Words between a quote and its verb: "Smith, who has led the group since it began, said". */
const tailMost = 40;

/** Credits of the quotes of one sentence, by their index in the frame's words; null where the sentence credits nobody. */
export const creditsIn = (text: string, frame: Frame): ReadonlyMap<number, Credit | null> => {
  const { words } = frame;
  const clauses = findClauses(words);
  const credits = new Map<number, Credit | null>();
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    if (word.kind === 'quote') credits.set(i, creditOf(text, words, clauses, i, frame.block.kind === 'item'));
  }
  return credits;
};

const creditOf = (
  text: string,
  words: readonly Word[],
  clauses: readonly Clause[],
  q: number,
  isItem: boolean,
): Credit | null => {
  const before = adjacentBefore(words, clauses, q);
  const after = adjacentAfter(text, words, clauses, q);
  if (before !== null && (after === null || (closedBySign(words, q) && isTight(words, before, q))))
    return toCredit(words, before, insideOr('before', words, q, before), 'adjacent');
  if (after !== null) {
    // "The mayor told aides he would “...,” The Ledger reported": the paper passes on what the mayor said.
    const source = after.cue.force === 'report' ? lastBefore(clauses, q) : null;
    if (source !== null && source.cue.force === 'strong' && !source.passive)
      return toCredit(words, source, 'inside', 'sentence');
    return toCredit(words, after, 'after', 'adjacent');
  }
  if (before !== null) return toCredit(words, before, 'before', 'adjacent');
  const dashed = dashAfter(words, q);
  if (dashed !== null) return dashed;
  const label = labelled(words, q, isItem);
  if (label !== null) return label;
  const leftClause = lastBefore(clauses, q);
  if (leftClause !== null && (leftClause.subject !== null || leftClause.passive))
    return toCredit(words, leftClause, 'inside', 'sentence');
  const rightClause = clauses.find(
    (clause) => clause.at > q && clause.subject !== null && clause.cue.force !== 'weak',
  );
  if (rightClause !== undefined) return toCredit(words, rightClause, 'inside', 'sentence');
  return null;
};

const insideOr = (
  basis: AttributionBasis,
  words: readonly Word[],
  q: number,
  clause: Clause,
): AttributionBasis =>
  words.slice(0, clause.at).some((word) => word.kind === 'quote') && q > clause.at ? 'inside' : basis;

const toCredit = (
  words: readonly Word[],
  clause: Clause,
  basis: AttributionBasis,
  hold: Credit['hold'],
): Credit => {
  const cue = words[clause.at] as Word;
  return {
    basis,
    cue: { start: cue.start, end: cue.end },
    mention: clause.subject,
    hold,
    passive: clause.passive,
  };
};

const closedBySign = (words: readonly Word[], q: number): boolean => {
  const before = words[q - 1];
  return before?.kind === 'sign' && /[:,;]/.test(before.words);
};

/** "said:", "told reporters in Dayton,": no room for a clause between the verb and its quote. */
const isTight = (words: readonly Word[], clause: Clause, q: number): boolean =>
  words[q - 1]?.words === ':' || q - clause.at <= tightMost;

const lastBefore = (clauses: readonly Clause[], q: number): Clause | null => {
  let found: Clause | null = null;
  for (const clause of clauses)
    if (clause.at < q && (clause.subject !== null || clause.passive)) found = clause;
  return found;
};

const adjacentBefore = (words: readonly Word[], clauses: readonly Clause[], q: number): Clause | null => {
  const clause = clauses.findLast((one) => one.at < q);
  if (clause === undefined || q - clause.at > introMost) return null;
  const between = words.slice(clause.at + 1, q);
  if (between.some((word) => word.kind === 'quote')) return null;
  if (clause.passive || clause.subject === null) return null;
  const last = words[q - 1] as Word;
  const direct = q === clause.at + 1;
  if (clause.inverted && !(last.kind === 'sign' && /[:,;]/.test(last.words))) return null;
  if (last.kind === 'sign' && last.words === ':') return clause;
  if (clause.cue.force === 'weak')
    return direct || (between.length === 1 && last.words === ',') ? clause : null;
  if (direct || (between.length === 1 && last.lower === 'that')) return clause;
  if (clause.cue.force === 'report') return null;
  return last.kind === 'sign' && /[,;—–-]/.test(last.words) ? clause : null;
};

const adjacentAfter = (
  text: string,
  words: readonly Word[],
  clauses: readonly Clause[],
  q: number,
): Clause | null => {
  let k = q + 1;
  while (
    k < words.length &&
    (words[k] as Word).kind === 'sign' &&
    /^[,—–\-.]$/.test((words[k] as Word).words)
  )
    k += 1;
  const start = k;
  while (k < words.length && auxiliary.has((words[k] as Word).lower)) k += 1;
  const next = words[k];
  if (next === undefined || next.kind !== 'word') return null;
  const punctuated =
    start > q + 1 ||
    /[,?!…—–\-.]["'’”“)\s]*$/.test(
      text.slice(Math.max(0, (words[q] as Word).end - 4), (words[q] as Word).end),
    );
  const clause = clauses.find(
    (one) => one.at > q && one.subject !== null && (!one.cue.participle || one.at === k),
  );
  if (clause === undefined || clause.at - q > tailMost || clause.subject === null) return null;
  for (let i = q + 1; i < clause.at; i += 1) if ((words[i] as Word).kind === 'quote') return null;
  if (clause.at === k) return punctuated || clause.inverted ? clause : null;
  if (clause.inverted || clause.cue.participle) return null;
  const near = words[Math.min(words.length - 1, k + 8)] as Word;
  const begins = clause.subject.start >= (words[start] as Word).start && clause.subject.start <= near.start;
  if (!begins || firstIsJoiner(next)) return null;
  return punctuated || clause.at - k <= 4 ? clause : null;
};

const firstIsJoiner = (word: Word): boolean =>
  /^(?:and|but|or|to|of|in|on|at|for|with|which|that|as|by|from|is|was|were|are|has|had|while|when|because|although|though|if|after|before)$/.test(
    word.lower,
  );

/** `Ann Lee: “...”`, `Statement from Ann Lee, director: “...”`. */
const labelled = (words: readonly Word[], q: number, isItem: boolean): Credit | null => {
  const colon = words[q - 1];
  if (colon === undefined || colon.words !== ':' || q > 30) return null;
  // "- Norfolk: “...”" in a list is a place or a subject, not a speaker.
  if (isItem && q === 2) return null;
  // "- Nobody could say how often it was used: “...”": the words bear out what the item states.
  if (isItem && walkSubjects(words.slice(0, q - 1)).size > 0) return null;
  const mention = labelMention(words.slice(0, q - 1)) ?? lastSubject(words.slice(0, q - 1));
  return mention === null ? null : { basis: 'before', cue: null, mention, hold: 'adjacent', passive: false };
};

/** "The mayor was blunter: “...”": the subject of the last verb before the colon. */
const lastSubject = (words: readonly Word[]): Mention | null => {
  const subjects = [...walkSubjects(words).values()];
  // "Lee evokes the idea of light as a sign in her foreword: “...”": not what a verb under the main one may have for its own.
  const subject = subjects.findLast(({ main }) => main) ?? subjects.at(-1);
  if (subject === undefined || subject.phrase === null) return null;
  const mention = mentionOf(words, subject.phrase, subject.apposition, true);
  return mention !== null && mood.test(mention.name) ? null : mention;
};

/** "Spirits remained strong: “...”": tells how somebody felt, not who speaks. */
const mood =
  /^(?:(?:his|her|their|the|but) )?(?:spirits|tempers|tensions|feelings|emotions|memories|hopes|nerves|things)$/i;

/** What "his ...: “...”" may lead in with. */
const spoken =
  /^(?:statement|tweet|post|message|letter|comment|reaction|response|email|e-mail|remarks?|words|advice|answer|reply|verdict|warning|explanation|note|motto|goal|rule|conclusion|prediction|view|take|pitch|plea|question|theory|diagnosis|demand|request|assessment|refrain|toast|joke|line|slogan|philosophy|promise|complaint|argument|point|pledge|mantra)s?$/;

/** Who a line such as `Statement from Ann Lee` or `Ann Lee, director` names. */
export const labelMention = (words: readonly Word[]): Mention | null => {
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    if (/^(?:from|by)$/.test(word.lower)) return subjectAfter(words, i + 1);
    // "Smith's advice:"
    if (word.possessive && isNamePart(word))
      return mentionIn(
        words.slice(0, i + 1).map((one, k) => (k === i ? { ...one, possessive: false } : one)),
        0,
        i + 1,
      );
    if (
      /^(?:his|her|their)$/.test(word.lower) &&
      words.slice(i + 1, i + 4).some(({ lower }) => spoken.test(lower))
    ) {
      const pronoun = word.lower === 'his' ? 'he' : word.lower === 'her' ? 'she' : 'they';
      return { kind: 'pronoun', start: word.start, end: word.end, name: pronoun, title: null };
    }
  }
  const first = words[0];
  if (first === undefined) return null;
  return isNamePart(first) || personNoun.test(first.lower) ? subjectAfter(words, 0) : null;
};

/** `“...” — Ann Lee, director` or `“...” -- tackle Ann Lee` at the end of a line. */
const dashAfter = (words: readonly Word[], q: number): Credit | null => {
  let from = q + 1;
  while (/^[—–\-~]$/.test(words[from]?.words ?? '')) from += 1;
  if (from === q + 1) return null;
  let name = from;
  while (name < from + 3 && words[name]?.kind === 'word' && !(words[name] as Word).capital) name += 1;
  const first = words[name];
  if (first === undefined || !isNamePart(first)) return null;
  const mention = subjectAfter(words, from);
  if (mention === null || mention.kind === 'noun' || mention.start > first.end + 60) return null;
  return { basis: 'after', cue: null, mention, hold: 'adjacent', passive: false };
};
