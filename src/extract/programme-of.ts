import type { Stage } from '../domain/extraction.ts';
import { type Known, inferred, stated, unknown } from '../domain/known.ts';
import type { Subject } from '../domain/organisation.ts';
import type { Reference } from '../reference/reference.ts';
import type { Page } from './page.ts';
import { listPattern } from './phrases.ts';

interface ProgrammePatterns {
  readonly id: string;
  readonly phrases: RegExp;
  readonly review: RegExp;
  readonly hints: RegExp;
}

const compiled = new WeakMap<Reference, readonly ProgrammePatterns[]>();

const patternsOf = (reference: Reference): readonly ProgrammePatterns[] => {
  const known = compiled.get(reference);
  if (known !== undefined) return known;
  const made = [...reference.programmes.values()].map((row) => ({
    id: row.id,
    phrases: listPattern(row.phrases),
    review: listPattern(row.reviewPhrases),
    hints: listPattern(row.hints),
  }));
  compiled.set(reference, made);
  return made;
};

/** Follow-ups in any programme. "Peer review" and "we keep our processes under review" are none. */
const reviewWords =
  /\b(?:re-?inspect(?:ed|ion|s)?|revisit(?:ed|s)?|post[- ]inspection review|follow[- ]up (?:inspection|visit|review)|review of its (?:initial )?findings|returned to the force|(?:latest|second|return) (?:visit|inspection)[^.]{0,40}\b(?:progress|improv)|a year after|progress (?:since|against)|since the (?:first|initial|last|previous) inspection)\b|\bHMICFRS review\b|\binspection review\b/i;

const inspecting = /\b(?:inspect(?:ion|ed|ors?|orate)|HMIC(?:FRS)?|watchdog)\b/i;

export interface ProgrammeFound {
  readonly programme: Known<string>;
  readonly stage: Known<Stage>;
}

/** Under which programme the inspection was made, and whether it was a first look or a follow-up. */
export const findProgramme = (
  page: Page,
  subjects: readonly Subject[],
  supplied: string | null,
): ProgrammeFound => {
  const text = storyOf(page);
  const review = reviewWords.exec(text) ?? reviewPhrase(page.reference, text);
  const stage: Known<Stage> =
    review === null
      ? inferred<Stage>('inspection', 'nothing in the text speaks of a follow-up')
      : stated<Stage>('review', `the text says “${review[0]}”`);
  if (supplied !== null) return { programme: stated(supplied, 'it was given with the release'), stage };
  const lead = text.slice(0, 700);
  let best: { id: string; points: number; words: string; named: boolean } | null = null;
  for (const { id, phrases, hints } of patternsOf(page.reference)) {
    const named = [...text.matchAll(phrases)];
    const hinted = [...text.matchAll(hints)];
    const inLead = [...lead.matchAll(phrases)].length * 4 + [...lead.matchAll(hints)].length * 2;
    const points = named.length * 5 + hinted.length + inLead;
    if (points > 0 && (best === null || points > best.points)) {
      best = { id, points, words: named[0]?.[0] ?? hinted[0]?.[0] ?? '', named: named.length > 0 };
    }
  }
  const fire =
    subjects.length > 0 &&
    subjects.every(({ id }) => page.reference.organisations.get(id)?.kind === 'fire-service');
  if (fire && (best === null || !best.named)) {
    return { programme: inferred('fire', 'it is about a fire and rescue service'), stage };
  }
  if (best === null) {
    return {
      programme: inspecting.test(text)
        ? inferred('other', 'the text speaks of an inspection and names no programme')
        : unknown('the text names no programme'),
      stage,
    };
  }
  return {
    programme: best.named
      ? stated(best.id, `the text says “${best.words}”`)
      : inferred(best.id, `the text speaks of “${best.words}”`),
    stage,
  };
};

const reviewPhrase = (reference: Reference, text: string): RegExpExecArray | null => {
  for (const { review } of patternsOf(reference)) {
    review.lastIndex = 0;
    const match = review.exec(text);
    if (match !== null) return match;
  }
  return null;
};

/** Without what follows the story: other stories name other programmes. */
const storyOf = (page: Page): string => {
  const after = page.blocks.find(({ index }) => page.zones[index] === 'after');
  return after === undefined ? page.text : page.text.slice(0, after.start);
};
