import { isDeterminer, isPreposition } from './word-kinds.ts';
import type { Word } from './words.ts';

const either =
  /^(?:call|brand|label|states?|reports?|claims?|reply|replies|posts?|texts?|tweets?|notes?|calls?|demands?|concerns?|comments?|answers?|cites?|puts?|shows?|offers?|jokes?|warnings?|feelings?|writing|reading|warning|meaning|thought|thoughts|sound|allowed|agreed|called|shot|found|judged|rated|posted|expected|promises?|praises?|questions?|remarks?|hopes?|wants?|attacks?|estimates?|updates?|stresses|sighs?|cracked|set|pledges?|read|cries|repeats?|shrugs?|smiles?|laughs?|orders?|accounts?|whispers?|grades?|asks?)$/;

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
  return /^(?:news|police|inspection|annual|new|latest|recent|united|red|several|official|formal|public|final)$/.test(
    before.lower,
  );
};
