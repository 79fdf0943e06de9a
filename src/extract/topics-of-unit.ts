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
  const told = new Map<number, readonly TopicId[]>();
  /** Of the nearest sentence before that has any, up to two back: as told of its unit, else by its words. */
  const before = (sentence: Sentence, reach: number): readonly TopicId[] => {
    const previous = page.sentences[sentence.index - 1];
    if (previous === undefined || previous.block.kind === 'heading') return [];
    if (previous.block.kind === 'item' && previous.block !== sentence.block) return [];
    const topics =
      told.get(previous.index) ?? topicsOf(page.text.slice(previous.start, previous.end), page.reference);
    return topics.length > 0 || reach === 0 ? topics : before(previous, reach - 1);
  };
  return (unit) => {
    const own = topicsOf(unit.words, page.reference);
    const { sentence } = unit;
    const startsBlock = page.sentences[sentence.index - 1]?.block !== sentence.block;
    // Into the paragraph before only where this one names no topic, or takes up what that one said.
    const goesOn =
      looksBack.test(unit.words) && !(startsBlock && own.length > 0 && !takesUp.test(unit.words));
    const topics =
      goesOn && !(unit.leadIn !== null && startsBlock) ? [...new Set([...own, ...before(sentence, 2)])] : own;
    told.set(sentence.index, topics);
    return topics;
  };
};
