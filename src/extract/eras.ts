import type { Era } from '../domain/finding.ts';
import { yearOf } from '../domain/partial-date.ts';
import { findDates } from '../text/dates.ts';
import type { Sentence } from './page.ts';
import type { Reading } from './reading.ts';
import { cued } from './cued.ts';

/** "as a year ago", "since last year", "than they were at the previous inspection": a comparison, not a retelling. */
const compares =
  /\b(?:since|than|as|from|with|to|on|addressing|our|over the)\s+(?:(?:it|they|that|those|we) (?:was|were|had been|did|had)\s+)?(?:(?:at|in|on|after|during)\s+)?(?:the |a |its |their |our |his |her )?$/i;
/** "Since its suites were last inspected". */
const comparesClause = /\b(?:since|than)\b[^,;.]{0,40}$/i;
/** "At the time" alone looks back to what was just retold; "at the time of our inspection" does not. */
const backThen = cued(
  /\bat the time\b(?! of (?:our|the|this|their|its|writing|inspection|publication|re-?inspection))|\bback then\b|\bat that (?:point|stage|moment)\b|\bin those days\b|\b(?:force|service|constabulary|brigade|police) then (?:had|was|were|did)\b|\bthere (?:was|were) then\b/i,
);
/** A paragraph that goes on with what the one before retold takes it up by name. */
const goesOn = cued(
  /^[“‘"']?(?:the (?:report|inspection|review|inspectors|letter|findings)|that (?:report|inspection|review|letter)|those|these|it|inspectors|at the time|back then|then)\b/i,
);
/** A force inspected "in its first inspection for twelve years" is inspected now. */
const inItsFirst = /\bin (?:its|their|our|the|a)\s+$/i;
/** "In 2021 the force had been ...": told of a year before the document's. */
const inYear = cued(
  /^[“‘"']?(?:back |but |and |as recently as )?in (?:(?:early|late|mid|january|february|march|april|may|june|july|august|september|october|november|december)[ -])?((?:19|20)\d\d)\b/i,
);
const pastTense = cued(
  /\b(?:was|were|had|did|found|showed|made|said|identified|revealed|concluded|highlighted|issued|\p{L}+ed)\b/iu,
);
const inspecting = cued(
  /\b(?:inspect\p{L}*|found|identified|issued|report\p{L}*|judged|graded|rated|made|published)\b/iu,
);
const backgroundHeading = cued(
  /^(?:background|previous inspections?|history|context|what (?:we|inspectors) found (?:before|last time))\b/i,
);
/** Sections of a revisit letter that print again what was issued before. */
const restatedHeading = cued(
  /^(?:(?:accelerated )?causes? (?:of|for) concern|recommendations?|areas? for improvement)\b/i,
);
/** Fieldwork to publication takes up to eight months or so; what is older belongs to an inspection before. */
const monthsOfOneInspection = 8;

/** For each sentence of the page, whether it reports this inspection or retells an earlier one. */
export const erasOf = (reading: Reading): readonly Era[] => {
  const { page } = reading;
  const eras: Era[] = [];
  let section: 'background' | 'restated' | null = null;
  let carried = false;
  let lastBlock = -1;
  for (const sentence of page.sentences) {
    const { block, words } = sentence;
    if (block.kind === 'heading') {
      if (backgroundHeading.test(words)) section = 'background';
      else if (restatedHeading.test(words) && reading.stage.value === 'review') section = 'restated';
      else if (section !== 'restated' || !isUnderRestated(reading, sentence)) section = null;
    }
    const cue = lastCue(words, reading);
    const startsBlock = block.index !== lastBlock;
    let era: Era;
    if (cue === 'current') era = 'current';
    else if (cue === 'earlier' || olderThanThis(words, reading) || ofYearBefore(words, reading))
      era = 'earlier';
    else if (section !== null) era = 'earlier';
    else if (carried && block.kind === 'item') era = 'earlier';
    else if (carried && pastTense.test(words) && (!startsBlock || (goesOn.test(words) && !saysWhatIs(words))))
      era = 'earlier';
    else era = 'current';
    carried = era === 'earlier' && section === null;
    lastBlock = block.index;
    eras.push(era);
  }
  return eras;
};

/** "Inspectors concluded that engines get to fires quickly": what the clause tells in the present is so now. */
const saysWhatIs = (words: string): boolean => {
  const clause = thatClause.exec(words);
  return clause !== null && !pastTense.test(words.slice(clause.index + clause[0].length));
};
const thatClause = cued(
  /\b(?:found|concluded|said|noted|reported|considered|believed|thought|felt|praised|criticised|commended|highlighted) (?:that|how)\b/iu,
);

/** The sentence-like heading right under "Cause of concern" belongs to its section. */
const isUnderRestated = (reading: Reading, sentence: Sentence): boolean =>
  reading.page.blocks[sentence.block.index - 1]?.kind === 'heading';

/** The cue that stands last decides: "re-inspected after a first inspection found failings" retells. */
const lastCue = (words: string, reading: Reading): Era | null => {
  const { phrases } = reading;
  const earlier = phrases
    .findAll('earlier', words)
    .filter((place) => !compares.test(words.slice(0, place.start)))
    .filter(
      (place) =>
        !/(?:ed|at)$/i.test(words.slice(place.start, place.end)) ||
        !comparesClause.test(words.slice(0, place.start)),
    )
    .filter(
      (place) =>
        !(
          /^(?:its|their|our|the|a)? ?first/i.test(words.slice(place.start, place.end)) &&
          /\bin\s+$/i.test(words.slice(0, place.start))
        ) && !inItsFirst.test(words.slice(0, place.start)),
    )
    .at(-1);
  const current = phrases.findAll('current', words).at(-1);
  if (earlier === undefined && backThen.test(words)) return 'earlier';
  if (earlier === undefined) return current === undefined ? null : 'current';
  if (current === undefined || current.start < earlier.start) {
    // "The initial inspection" must be what finds: a clause about it follows or stands around it.
    return 'earlier';
  }
  return 'current';
};

/** A date of an inspection too long before publication to belong to it. Only where both are known. */
const olderThanThis = (words: string, reading: Reading): boolean => {
  if (reading.stage.value !== 'review' || !inspecting.test(words)) return false;
  const published = reading.publishedOn.value;
  const year = published === null ? null : yearOf(published);
  if (published === null || year === null) return false;
  const month = Number(published.slice(5, 7)) || 6;
  return findDates(words).some(({ value }) => {
    const then = yearOf(value);
    if (then === null) return false;
    const thenMonth = Number(value.slice(5, 7)) || 6;
    return (year - then) * 12 + (month - thenMonth) > monthsOfOneInspection;
  });
};

/** A sentence set in a year before the document's own, told in the past. Only where that year is known. */
const ofYearBefore = (words: string, reading: Reading): boolean => {
  const then = inYear.exec(words)?.[1];
  const published = reading.publishedOn.value;
  const year = published === null ? null : yearOf(published);
  if (then === undefined || year === null || Number(then) >= year) return false;
  return Number(then) < year - 1 || reading.stage.value === 'review' || /\bhad\b/.test(words);
};
