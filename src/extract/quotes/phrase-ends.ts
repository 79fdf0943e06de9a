import { timeNoun } from './mentions.ts';
import type { Part } from './parts.ts';
import { isOfficeJoiner, particles } from './word-kinds.ts';
import type { Word } from './words.ts';

/** "WASHINGTON (AP) —": where a report comes from, before the dash at `dash`. */
export const isDateline = (words: readonly Word[], parts: readonly Part[], dash: number): boolean =>
  dash > 0 &&
  dash < 12 &&
  /^\p{Lu}{3,}$/u.test((words[0] as Word).words) &&
  parts[dash + 1] !== 'relative' &&
  parts
    .slice(0, dash)
    .every((part, k) => part !== 'verb' && part !== 'auxiliary' && (words[k] as Word).kind !== 'quote');

/** "this week", "last Tuesday night", "two years ago": says when, not who. */
export const tellsTime = (words: readonly Word[], from: number, to: number): boolean => {
  const last = words[to - 1] as Word;
  if (to - from > 4 || !timeNoun.test(last.lower)) return false;
  const first = words[from] as Word;
  return (
    /^(?:this|last|next|each|every|that|one|morning|afternoon|evening|night)$/.test(first.lower) ||
    /^(?:ago|later|earlier|before)$/.test(words[to]?.lower ?? '')
  );
};

/** Behind the last word of the noun phrase that starts at `from`. */
export const phraseEnd = (words: readonly Word[], parts: readonly Part[], from: number): number => {
  let k = parts[from] === 'determiner' ? from + 1 : from;
  // "two of the", "all the": a second article goes on only right behind the first.
  while (k < words.length && k < from + 3 && parts[k] === 'determiner') k += 1;
  for (; k < words.length; k += 1) {
    const part = parts[k];
    if (part === 'name' || part === 'noun') continue;
    const next = parts[k + 1];
    if (part === 'adverb' && k === from + 1 && (next === 'noun' || next === 'name')) continue;
    if (part === 'joiner' && (words[k]?.words === '&' || isOfficeJoiner(words, k)) && next !== undefined)
      continue;
    if (part === 'comma' && isOfficeJoiner(words, k)) continue;
    if (particles.has((words[k] as Word).lower) && next === 'name') continue;
    break;
  }
  return Math.max(k, from + 1);
};
