import { isDeterminer, isPreposition } from './word-kinds.ts';
import type { Word } from './words.ts';

const either =
  /^(?:call|brand|label|states?|reports?|claims?|reply|replies|posts?|texts?|tweets?|notes?|calls?|demands?|concerns?|comments?|answers?|cites?|puts?|shows?|offers?|jokes?|warnings?|feelings?|writing|reading|warning|meaning|thought|thoughts|sound|allowed|agreed|called|shot|found|judged|rated|posted|expected|promises?|praises?|questions?|remarks?|hopes?|wants?|attacks?|estimates?|updates?|stresses|sighs?|cracked|set|pledges?|read|cries|repeats?|shrugs?|smiles?|laughs?|orders?|accounts?|whispers?|grades?|asks?|cautions?|urges?|worry|worries|laments?)$/;

const plainForm =
  /^(?:note|report|state|claim|comment|post|tweet|text|joke|answer|reply|demand|offer|promise|praise|question|remark|hope|want|estimate|update|order|account|whisper|grade|ask|attack|pledge|laugh|sigh|smile|shrug|caution|urge|worry|lament)$/;
/** A plural or "they", and what may stand between them and a verb. */
const takesPlainForm =
  /[^siu]s$|^(?:i|we|you|they|who|people|men|women|children|officials|also|often|still|to|not|and|or|would|could|will|can|should|may|might|must|did|do)$/;

/** "the state said", "a report said", "in reply": a noun, not the verb it looks like. */
export const isNoun = (words: readonly Word[], i: number): boolean => {
  const word = words[i] as Word;
  const before = words[i - 1];
  if (word.possessive) return true;
  if (!either.test(word.lower)) return false;
  if (before === undefined || before.kind === 'quote') return false;
  if (/^(?:call|brand|label)$/.test(word.lower))
    return !/^(?:to|they|we|i|you|who|also|often)$/.test(before.lower) && !before.lower.endsWith('s');
  if (before.lower === 'to') return false;
  // "a paper that calls it"
  if (before.lower === 'that') return false;
  if (isDeterminer(before) || before.possessive) return true;
  if (isPreposition(before)) return true;
  if (word.capital && before.kind === 'word') return true;
  // "In a program note, the director"
  if (plainForm.test(word.lower) && before.kind === 'word' && !takesPlainForm.test(before.lower)) return true;
  return /^(?:news|police|inspection|annual|new|latest|recent|united|red|several|official|formal|public|final)$/.test(
    before.lower,
  );
};

/** "Lee had written", "she has often written": without "has" the form belongs to what was written. */
export const isPerfect = (words: readonly Word[], i: number): boolean => {
  if (words[i]?.lower !== 'written') return false;
  const adverb = /^(?:also|often|once|never|since|later|just)$/.test(words[i - 1]?.lower ?? '');
  return /^(?:has|have|had)$/.test(words[adverb ? i - 2 : i - 1]?.lower ?? '');
};
