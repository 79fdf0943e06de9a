import { auxiliary, be, cueOf, finite } from './cues.ts';
import { anyoneIn, type Mention, mentionIn } from './mentions.ts';
import { personNoun, postNominal } from './proper-words.ts';
import { isDeterminer, isNamePart, isOfficeJoiner, isPreposition, isPronoun } from './word-kinds.ts';
import type { Word } from './words.ts';

const signs = new Set([',', '—', '–', '-', '(', ')', ';', ':']);
export const isSign = (word: Word | undefined): boolean => word?.kind === 'sign' && signs.has(word.words);
/** Begin a part of a sentence that holds no subject for a later verb. */
const adverbialStart = new Set(
  'in on at after before during since until when while as if because although though despite with without by for from to following amid under over through asked speaking testifying appearing responding referring writing citing noting according of like unlike about whether where who which whose that including and but or standing sitting looking dressed'.split(
    ' ',
  ),
);
const stops = new Set(
  'that but because when while if although though as after before since until which who whose where whether than or so yet then'.split(
    ' ',
  ),
);

/** "the state said", "a report said", "in reply": a noun, not the verb it looks like. */
export const isNoun = (words: readonly Word[], i: number): boolean => {
  const word = words[i] as Word;
  const before = words[i - 1];
  if (word.possessive) return true;
  if (
    !/^(?:call|brand|label|states?|reports?|claims?|reply|replies|posts?|texts?|tweets?|notes?|calls?|demands?|concerns?|comments?|answers?|cites?|puts?|shows?|offers?|jokes?|warnings?|feelings?|writing|reading|warning|meaning|thought|thoughts|sound|allowed|agreed|called|shot|found|judged|rated|posted|expected|promises?|praises?|questions?|remarks?|hopes?|wants?|attacks?|estimates?|updates?|stresses|sighs?|cracked|set|pledges?|read|cries|repeats?|shrugs?|smiles?|laughs?|orders?|accounts?|whispers?|grades?|asks?)$/.test(
      word.lower,
    )
  )
    return false;
  if (before === undefined || before.kind === 'quote') return false;
  if (/^(?:call|brand|label)$/.test(word.lower))
    return !/^(?:to|they|we|i|you|who|also|often)$/.test(before.lower) && !before.lower.endsWith('s');
  if (before.lower === 'to') return false;
  if (isDeterminer(before) || before.possessive) return true;
  if (isPreposition(before)) return true;
  if (word.capital && before !== undefined && before.kind === 'word') return true;
  return /^(?:news|police|inspection|annual|new|latest|recent|united|red|several|official|formal|public|final)$/.test(
    before.lower,
  );
};

/** The noun phrase that begins at `from` (or behind an adverb there). */
export const subjectAfter = (words: readonly Word[], from: number): Mention | null => {
  let a = from;
  while (a < words.length && a < from + 3 && auxiliary.has((words[a] as Word).lower)) a += 1;
  const end = phraseEnd(words, a);
  if (end <= a) return null;
  const found = mentionIn(words, a, end);
  return found === null ? null : (namedBeside(words, end, found) ?? found);
};

export const anySubjectAfter = (words: readonly Word[], from: number): Mention | null => {
  const found = subjectAfter(words, from);
  if (found !== null) return found;
  let end = from;
  const stop = phraseEnd(words, from);
  while (end < stop && !isPreposition(words[end] as Word)) end += 1;
  return anyoneIn(words, from, end);
};

const phraseMost = 16;

const phraseEnd = (words: readonly Word[], from: number): number => {
  let k = from;
  for (; k < words.length && k < from + phraseMost; k += 1) {
    const word = words[k] as Word;
    if (word.kind === 'quote') break;
    if (word.kind === 'sign' && word.words !== '&' && word.words !== '/' && !isOfficeJoiner(words, k)) break;
    if (k > from && (stops.has(word.lower) || finite.has(word.lower))) break;
    if (k > from && !word.capital && cueOf(word.lower) !== undefined && !isNoun(words, k)) break;
  }
  return k;
};

/** "the company's chief, Ann Lee, ...": a role noun whose holder stands right behind the comma. */
const namedBeside = (words: readonly Word[], comma: number, found: Mention): Mention | null => {
  if (found.kind === 'person' || found.kind === 'pronoun') return null;
  if (!/^[,;]$/.test(words[comma]?.words ?? '')) return null;
  const end = phraseEnd(words, comma + 1);
  const next = words[comma + 1];
  if (next === undefined || !isNamePart(next)) return null;
  if (found.kind === 'body' && !personNoun.test(found.name.toLowerCase().split(' ').at(-1) ?? ''))
    return null;
  const beside = mentionIn(words, comma + 1, end);
  if (beside === null || beside.kind === 'noun' || beside.kind === 'pronoun' || beside.start > next.end + 60)
    return null;
  return { ...beside, title: beside.title ?? { start: found.start, end: found.end } };
};

/** The subject of the verb at `verb`, looked for to its left in the same sentence. `anyone`: the verb is one that only a speaker can have. */
export const subjectBefore = (words: readonly Word[], verb: number, anyone = false): Mention | null => {
  let end = verb;
  while (end > 0 && auxiliary.has((words[end - 1] as Word).lower)) end -= 1;
  // "was quoted as saying", "went on to say"
  while (
    end > 0 &&
    (be.has((words[end - 1] as Word).lower) ||
      /^(?:quoted|cited|as|went|goes|go|on|to)$/.test((words[end - 1] as Word).lower)) &&
    end > verb - 6
  ) {
    if (/^(?:as|on|to)$/.test((words[end - 1] as Word).lower) && end === verb) break;
    end -= 1;
  }
  if (end === 0) return null;
  const last = words[end - 1] as Word;
  if (last.kind === 'quote') return null;
  if (/^(?:who|which)$/.test(last.lower)) {
    // "by Lee, who said": whoever stands right before the comma.
    const stop = words[end - 2]?.words === ',' ? end - 2 : end - 1;
    let a = stop;
    while (
      a > 0 &&
      (words[a - 1] as Word).kind === 'word' &&
      !isPreposition(words[a - 1] as Word) &&
      !finite.has((words[a - 1] as Word).lower)
    )
      a -= 1;
    return a < stop ? mentionIn(words, a, stop) : null;
  }
  if (!isSign(last)) return trailingPhrase(words, end, anyone);
  // The subject stands before an inserted part: "Smith, who leads the group, said".
  return chunkedSubject(words, end - 1, anyone);
};

/** The noun phrase that ends at `end`: back to a comma, another clause or a preposition that belongs to no noun. */
export const trailingPhrase = (words: readonly Word[], end: number, anyone: boolean): Mention | null => {
  let a = end;
  while (a > 0 && end - a < phraseMost) {
    const word = words[a - 1] as Word;
    if (word.kind === 'quote') break;
    if (word.kind === 'sign' && word.words !== '&' && word.words !== '/') break;
    if (stops.has(word.lower) && !(word.lower === 'that' && a > 1 && isPreposition(words[a - 2] as Word)))
      break;
    if (finite.has(word.lower) && a < end) break;
    if (!word.capital && cueOf(word.lower) !== undefined && !isNoun(words, a - 1)) break;
    if (word.lower === 'and' && !joins(words, a - 1) && !isOfficeJoiner(words, a - 1)) break;
    if (isPronoun(word)) {
      a -= 1;
      break;
    }
    a -= 1;
    if (isDeterminer(word) && !isPreposition(words[a - 1] ?? word)) break;
  }
  const relative = whoBefore(words, a);
  if (relative > 0) return trailingPhrase(words, relative, anyone);
  while (a < end && isPreposition(words[a] as Word)) a = nextPhrase(words, a + 1, end);
  if (a >= end) return chunkedSubject(words, end);
  const first = words[a] as Word;
  if (first.lower === 'who' || first.lower === 'which') return chunkedSubject(words, a);
  // "who" cut the phrase: "Smith, who runs it said".
  const cutBy = words[a - 1];
  if (cutBy !== undefined && /^(?:who|which|whose)$/.test(cutBy.lower)) return chunkedSubject(words, a - 1);
  const found = mentionIn(words, a, end);
  if (found !== null) {
    const role = words[a - 1];
    // "Assistant Chief Constable, Becky Lee said": the title stands before the comma.
    if (found.kind === 'person' && found.title === null && role?.words === ',')
      return { ...found, title: titleBeforeComma(words, a - 1) };
    return found;
  }
  return (anyone ? anyoneIn(words, a, end) : null) ?? chunkedSubject(words, end);
};

/** "people who attended the dinner said": where the "who" stands whose clause the phrase at `a` belongs to; -1 without one. */
const whoBefore = (words: readonly Word[], a: number): number => {
  for (let k = a - 1; k > 0 && k >= a - 6; k -= 1) {
    const word = words[k] as Word;
    if (word.kind !== 'word' || (k < a && cueOf(word.lower)?.force === 'strong')) return -1;
    if (word.lower === 'who' && k < a - 1) return words[k - 1]?.kind === 'word' ? k : -1;
  }
  return -1;
};

const nextPhrase = (words: readonly Word[], from: number, end: number): number => {
  let k = from;
  while (k < end && !isDeterminer(words[k] as Word)) k += 1;
  // "on Friday the mayor said": the phrase behind the preposition ends where the next article stands.
  return k > from ? k : end;
};

const joins = (words: readonly Word[], and: number): boolean => {
  const before = words[and - 1];
  const after = words[and + 1];
  if (before === undefined || after === undefined) return false;
  return (isNamePart(before) || postNominal.test(before.words)) && (after.capital || isDeterminer(after));
};

const titleBeforeComma = (words: readonly Word[], comma: number): Mention['title'] => {
  let a = comma;
  while (a > 0 && (words[a - 1] as Word).kind === 'word') a -= 1;
  if (a === comma || comma - a > 10) return null;
  while (a < comma && (isDeterminer(words[a] as Word) || /^(?:and|but)$/.test((words[a] as Word).lower)))
    a += 1;
  const head = words.slice(a, comma);
  if (!head.some((word) => personNoun.test(word.lower) || word.capital)) return null;
  return a < comma ? { start: (words[a] as Word).start, end: (words[comma - 1] as Word).end } : null;
};

/** Among the parts between commas left of `end`: the first that names somebody and is no adverbial. */
export const chunkedSubject = (words: readonly Word[], end: number, anyone = false): Mention | null => {
  let from = end;
  const limit = Math.max(0, end - 60);
  while (from > limit) {
    const word = words[from - 1] as Word;
    if (word.kind === 'quote') break;
    if (word.kind === 'sign' && /[.!?;:]/.test(word.words)) break;
    from -= 1;
  }
  let a = from;
  let fallback: Mention | null = null;
  for (let k = from; k <= end; k += 1) {
    const word = words[k];
    const boundary = k === end || (word !== undefined && isSign(word));
    if (!boundary) continue;
    if (k > a) {
      const chunk = chunkMention(words, a, k, anyone && fallback === null);
      if (chunk !== null) {
        if (chunk.kind === 'noun' || chunk.kind === 'body') {
          const beside = words[k]?.words === ',' ? namedBeside(words, k, chunk) : null;
          if (beside !== null) return beside;
        }
        if (chunk.kind !== 'noun' || fallback === null) {
          if (chunk.kind === 'person' || chunk.kind === 'pronoun') return chunk;
          fallback ??= chunk;
        }
      }
    }
    a = k + 1;
  }
  return fallback;
};

const chunkMention = (words: readonly Word[], from: number, to: number, anyone: boolean): Mention | null => {
  let a = from;
  while (
    a < to &&
    /^(?:but|and|so|yet|then|later|still|also|meanwhile|however)$/.test((words[a] as Word).lower)
  )
    a += 1;
  // "while Rep. Lee, its chairwoman, argued": a clause that is nothing but its subject.
  if (
    /^(?:while|as|because|when|although|though|if|that)$/.test(words[a]?.lower ?? '') &&
    words.slice(a + 1, to).every((word) => word.capital)
  )
    a += 1;
  const first = words[a];
  if (first === undefined || a >= to) return null;
  if (adverbialStart.has(first.lower) || first.kind !== 'word') return null;
  if (first.lower.endsWith('ing') && !first.capital) return null;
  // A part with a verb of its own: its subject is the subject of what follows too ("Smith has led it, and said").
  const end = Math.min(phraseEnd(words, a), to);
  return mentionIn(words, a, end) ?? (anyone ? anyoneIn(words, a, end) : null);
};
