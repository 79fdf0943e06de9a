import type { TopicId } from '../domain/topic.ts';
import { topicsOf } from '../reference/topics-of.ts';
import type { Sentence } from './page.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './unit.ts';

/** Speaks of what the sentence before named: "It isn't always recorded", "Not all staff fill in the forms". */
const looksBack =
  /\b(?:it|its|this|these|those|them|they|such|that|incidents?|the (?:unit|team|process|issue|area|forms?))\b/i;

const takesUp = /^[“‘"']?(?:and|but|it|this|these|those|they|not all|some of)\b/i;

/**
 * What a unit is about, by its own words. Where those name no topic, or speak of "it", "these", "incidents", the topics
 * of the sentence before it in the same passage count too.
 */
export const topicsByUnit = (reading: Reading): ((unit: Unit) => readonly TopicId[]) => {
  const { page } = reading;
  const known = new Map<number, readonly TopicId[]>();
  const ofSentence = (sentence: Sentence | undefined, reach: number): readonly TopicId[] => {
    if (sentence === undefined || sentence.block.kind === 'heading') return [];
    const own =
      known.get(sentence.index) ?? topicsOf(page.text.slice(sentence.start, sentence.end), page.reference);
    known.set(sentence.index, own);
    if (own.length > 0 || reach === 0) return own;
    return ofSentence(page.sentences[sentence.index - 1], reach - 1);
  };
  return (unit) => {
    const own = topicsOf(unit.words, page.reference);
    const before = page.sentences[unit.sentence.index - 1];
    if (unit.leadIn !== null || before === undefined || before.block.kind === 'item') return own;
    if (!looksBack.test(unit.words)) return own;
    // Into the paragraph before only where this one names no topic, or takes up what that one said.
    if (before.block !== unit.sentence.block && own.length > 0 && !takesUp.test(unit.words)) return own;
    return [...new Set([...own, ...ofSentence(before, 2)])];
  };
};
