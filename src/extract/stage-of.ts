import type { Stage } from '../domain/extraction.ts';
import { type Known, inferred, stated } from '../domain/known.ts';
import type { Place } from '../domain/span.ts';
import { type Cued, cued } from './cued.ts';

/** Inspectors are back, or were: a follow-up in any programme. "Peer review" and "kept under review" are none. */
const wentBack = cued(
  /\b(?:re-?inspect(?:ed|ion|s)?|revisit(?:ed|s)?|post[- ]inspection review|follow[- ]up (?:inspection|visit|review)|review of its (?:initial )?findings|returned to the force|return(?:ed)? visit|(?:latest|second|return) (?:visit|inspection)[^.]{0,40}\b(?:progress|improv)|HMICFRS review|inspection review|(?:inspectors?|inspectorate|HMIC(?:FRS)?|team|they|we|I)(?: who| that)?(?: have| has| had)? (?:(?:recently|since|also|now) )?(?:went|came|gone|come|been) back\b|(?:going|coming|went) back (?:this|last|in|to the|a year)|(?:inspectors?|inspectorate|HMIC(?:FRS)?|team|we)(?: who| that)?(?: have| has| had)? returned\b|(?:new|fresh|second|latest|revisit|progress|follow-up) letter\b|visited (?:it |the (?:force|service|brigade) )?again|a year (?:after|on from)|(?:comes?|came|is) (?:two|three|six|nine|eighteen|\d+) (?:months|years) after)\b/gi,
);
/** What was wrong is told as over. */
const ended = cued(
  /\b(?:released|removed|taken out|let out|moved out|moved back|lifted) (?:from |of )?(?:the |an |its |our )?(?:causes? of concern|enhanced|engage|special measures|advanced)\b|\bno longer (?:has|have|had)? ?(?:any )?causes? (?:of|for) concern\b|\b(?:causes? (?:of|for) concern) (?:has|have) (?:now )?been (?:closed|discharged|lifted|removed)\b/gi,
);
/** Every full inspection of custody asks what became of the last one's recommendations: no follow-up by that alone. */
const lookedBack = cued(
  /\b(?:progress (?:since|against)|since the (?:first|initial|last|previous) inspection|(?:earlier|previous|original|first) recommendations (?:(?:have|has|had) been|were) (?:fulfilled|met|achieved|completed|implemented|carried out)|recommendations from the previous inspection)\b/gi,
);

/** Right before: it is still to come, or is what others do. */
const toCome =
  /\b(?:will|shall|would|may|might|could|should|to|going to|plans?|due|expects?|intends?|next|further|another|pending|awaits?|future|when|before|until|if|for a)\b[^.;]{0,30}$/iu;
const planned =
  /^\s*(?:is|are|was|were|has been|have been)?\s*(?:planned|due|expected|scheduled|likely|possible|probable|certain|to follow|to take place|to be held|will)\b/iu;
/** In characters, about a clause. */
const reach = 60;

/** A first look or a follow-up; by what the text says, and a first look where nothing is said. */
export const stageOf = (text: string, programme: string | null, named: readonly Place[]): Known<Stage> => {
  const isToCome = (start: number): boolean => {
    const before = text.slice(Math.max(0, start - reach), start);
    return toCome.test(before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n')) + 1));
  };
  const places = [
    ...(programme === 'custody'
      ? named.filter(({ start, end }) => !isLookingBack(text.slice(start, end)))
      : named),
    ...placesOf(wentBack, text),
    ...placesOf(ended, text),
    ...(programme === 'custody' ? [] : placesOf(lookedBack, text)),
  ];
  const first = places
    .filter(({ start, end }) => !isToCome(start) && !planned.test(text.slice(end, end + reach)))
    .toSorted((a, b) => a.start - b.start)[0];
  return first === undefined
    ? inferred<Stage>('inspection', 'nothing in the text speaks of a follow-up')
    : stated<Stage>('review', `the text says “${text.slice(first.start, first.end)}”`);
};

const placesOf = (pattern: Cued, text: string): readonly Place[] =>
  [...pattern.matchAll(text)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

const isLookingBack = (words: string): boolean => /previous|last inspection/i.test(words);
