import type { Subject } from '../domain/organisation.ts';
import type { OrganisationMention } from '../reference/find-organisations.ts';
import type { Sentence } from './page.ts';
import type { Reading } from './reading.ts';
import { isComparator } from './subjects.ts';
import type { Unit } from './unit.ts';
import { cued } from './cued.ts';

/** All of them at once, without a name. */
const together = cued(
  /\b(?:both|the two|two|all (?:three|four|five)?|the three|each of the|the)\s+(?:\p{L}+\s+)?(?:forces|constabularies|services|brigades)\b|\btwo force areas\b/iu,
);

/**
 * Which of the document's subjects a unit is about: what it names; else, where several are told of, whom the words
 * before it were about ("the force"); else the only one there is. A lead-in speaks for its items.
 */
export const subjectsOf = (reading: Reading): ((unit: Unit) => readonly Subject[]) => {
  const { subjects, page } = reading;
  if (subjects.length <= 1) return () => subjects;
  const focus = focusBySentence(reading);
  return (unit) => {
    const own = named(reading, unit, unit.sentence);
    if (own.length > 0) return own;
    const leader = unit.quote?.attribution.speaker;
    if (
      leader !== undefined &&
      leader !== null &&
      leader.role !== 'inspector' &&
      leader.organisation !== null
    ) {
      const theirs = subjects.filter(({ id }) => id === leader.organisation);
      if (theirs.length > 0) return theirs;
    }
    const block = unit.sentence.block;
    const above =
      block.leadIn === null
        ? undefined
        : page.sentences.findLast((sentence) => sentence.block.index === block.leadIn);
    return focus[(above ?? unit.sentence).index] ?? subjects;
  };
};

/** Whom the text is about after each sentence. It begins with all subjects, as a lead about "two forces" does. */
export const focusBySentence = (reading: Reading): readonly (readonly Subject[])[] => {
  let focus = reading.subjects;
  return reading.page.sentences.map((sentence) => {
    const { words } = sentence;
    const own = named(reading, sentence, sentence);
    if (own.length > 0) focus = own;
    else if (together.test(words)) focus = reading.subjects;
    return focus;
  });
};

const named = (
  reading: Reading,
  place: { start: number; end: number },
  sentence: Sentence,
): readonly Subject[] => {
  const found = new Set<string>();
  for (const mention of mentionsWithin(reading.mentions, place)) {
    if (isComparator(reading.page.text, sentence, mention)) continue;
    for (const id of mention.ids) found.add(id);
  }
  return reading.subjects.filter(({ id }) => found.has(id));
};

/** By bisection: a document may have thousands of mentions. */
export const mentionsWithin = (
  mentions: readonly OrganisationMention[],
  place: { start: number; end: number },
): readonly OrganisationMention[] => {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as OrganisationMention).start < place.start) low = middle + 1;
    else high = middle;
  }
  const found: OrganisationMention[] = [];
  for (let i = low; i < mentions.length && (mentions[i] as OrganisationMention).start < place.end; i += 1) {
    found.push(mentions[i] as OrganisationMention);
  }
  return found;
};
