import type { Stage } from '../domain/extraction.ts';
import { type Known, inferred, stated, unknown } from '../domain/known.ts';
import type { OrganisationKind, Subject } from '../domain/organisation.ts';
import type { Place } from '../domain/span.ts';
import type { Reference } from '../reference/reference.ts';
import { topicsOf } from '../reference/topics-of.ts';
import type { Page, Sentence } from './page.ts';
import { Phrases } from './phrases.ts';
import { stageOf } from './stage-of.ts';
import { cued } from './cued.ts';

const compiled = new WeakMap<Reference, Phrases>();

/** The phrases of all programmes, looked for in one pass: lists `peel phrases`, `peel reviews`, `peel hints`. */
const phrasesOf = (reference: Reference): Phrases => {
  const known = compiled.get(reference);
  if (known !== undefined) return known;
  const made = new Phrases(
    new Map(
      [...reference.programmes.values()].flatMap((row) => [
        [`${row.id} phrases`, row.phrases],
        [`${row.id} reviews`, row.reviewPhrases],
        [`${row.id} hints`, row.hints],
      ]),
    ),
  );
  compiled.set(reference, made);
  return made;
};

const inspecting = /\b(?:inspect(?:ion|ed|ors?|orate)|HMIC(?:FRS)?|watchdog|arolyg\p{L}*)\b/iu;

/** A clause about another inspection than this one: still to come, already past, or beside it. */
const inPassing =
  /\b(?:separate(?:ly)?|awaited|(?:is|are) (?:due|expected)|due (?:before|in|next|later)|still to come|another (?:report|inspection)|other (?:reports|inspections)|earlier (?:this year|report|inspection)|last year[’']s|previous (?:report|inspection)|next (?:year|spring|summer|autumn|winter)|(?:which|who|that) (?:was|is|has been|had been|remains) (?:already |still |once )?(?:put |placed |moved )?(?:in(?:to)?|under|out of) (?:special measures|Engage)|unlike|compared with|formerly|back in \d{4}|since leaving)\b/iu;

/** Where a document says what it is: its title and first paragraphs, in characters. */
const leadLength = 700;

/** A phrase in the lead, a phrase further on, a hint in the lead, a hint further on or a phrase said in passing. */
const weights = { leadPhrase: 8, phrase: 3, leadHint: 2, hint: 1 } as const;

/** A hint once, deep in the text, may be about anything. */
const enoughHints = 2;

/**
 * Programmes that look at one matter only, so that a document wholly about it is likely theirs. Vetting, organised
 * crime and victims are looked at under several.
 */
const toldByTheme = ['crime-data-integrity', 'custody', 'national-child-protection'] as const;

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
  const programme =
    supplied === null ? programmeIn(page, text, subjects) : stated(supplied, 'it was given with the release');
  return { programme, stage: stageOf(text, programme.value, reviewPlaces(page.reference, text)) };
};

const programmeIn = (page: Page, text: string, subjects: readonly Subject[]): Known<string> => {
  const kinds = new Set(subjects.map(({ id }) => page.reference.organisations.get(id)?.kind));
  const isFire = kinds.size === 1 && kinds.has('fire-service');
  const isPolice = kinds.size > 0 && !kinds.has('fire-service');
  const names = namesIn(page, text);
  let best: Mentions | null = null;
  for (const id of page.reference.programmes.keys()) {
    if ((isFire && ofForces.has(id)) || (isPolice && id === 'fire')) continue;
    const found = mentionsOf(id, page, text, names);
    const strength =
      Number(found.phrase !== null) - Number(best?.phrase != null) || found.points - (best?.points ?? 0);
    if (found.points > 0 && (best === null || strength > 0)) best = found;
  }
  if (best?.phrase != null) return stated(best.id, `the text says “${best.phrase}”`);
  if (isFire) return inferred('fire', 'it is about a fire and rescue service');
  if (best?.hint != null && best.points >= enoughHints) {
    return inferred(best.id, `the text speaks of “${best.hint}”`);
  }
  if (!inspecting.test(text)) return unknown('the text names no programme');
  const theme = themeOf(page, isPolice ? ['police-force'] : []);
  if (theme !== null) return theme;
  if (isPolice && gradesAForce.test(text)) {
    return inferred('peel', 'it gives a grade to a force and names no programme');
  }
  if (kinds.size === 0 && (text.match(/\bforces\b/gi) ?? []).length >= 2) {
    return inferred('thematic', 'it speaks of forces in general and names none');
  }
  return inferred('other', 'the text speaks of an inspection and names no programme');
};

/** Fire and rescue services have none of these. */
const ofForces: ReadonlySet<string> = new Set([
  'peel',
  'national-child-protection',
  'custody',
  'crime-data-integrity',
  'vetting-counter-corruption',
  'serious-organised-crime',
  'victim-service-assessment',
]);

const gradesAForce = cued(
  /\b(?:rated|graded|judged|ratings?|grades?|gradings?|given an?|slipped from|up from|down from)\b[^.;]{0,80}\b(?:outstanding|good|adequate|requir(?:es|ing) improvement|inadequate)\b|[‘'“"](?:outstanding|adequate|requires improvement|inadequate)[’'”"]/iu,
);

interface Mentions {
  readonly id: string;
  readonly points: number;
  /** The first words that name it; null where only hints or words in passing do. */
  readonly phrase: string | null;
  readonly hint: string | null;
}

const mentionsOf = (id: string, page: Page, text: string, names: readonly Name[]): Mentions => {
  // No more than a few names overlap at one place, so looking at its neighbours is enough.
  let near = 0;
  const isPart = ({ start, end }: Place): boolean => {
    while (near < names.length && (names[near] as Name).end < end) near += 1;
    return names
      .slice(near, near + 6)
      .some(
        (name) =>
          name.id !== id && name.start <= start && name.end >= end && name.end - name.start > end - start,
      );
  };
  const lists = phrasesOf(page.reference);
  let points = 0;
  let phrase: string | null = null;
  for (const place of lists.findAll(`${id} phrases`, text)) {
    const { start, end } = place;
    if (isPart(place)) continue;
    if (inPassing.test(clauseAt(page, start))) points += weights.hint;
    else {
      points += start < leadLength ? weights.leadPhrase : weights.phrase;
      phrase ??= text.slice(start, end);
    }
  }
  near = 0;
  const hinted = lists.findAll(`${id} hints`, text);
  for (const place of hinted) {
    const { start } = place;
    if (isPart(place) || inPassing.test(clauseAt(page, start))) continue;
    points += start < leadLength ? weights.leadHint : weights.hint;
  }
  const [hint] = hinted;
  return { id, points, phrase, hint: hint === undefined ? null : text.slice(hint.start, hint.end) };
};

/** "Joint inspection of child protection arrangements" holds the name of another programme, which it does not mean. */
interface Name extends Place {
  readonly id: string;
}

/** By where they end. */
const namesIn = (page: Page, text: string): readonly Name[] =>
  [...page.reference.programmes.keys()]
    .flatMap((id) =>
      phrasesOf(page.reference)
        .findAll(`${id} phrases`, text)
        .map((place) => ({ ...place, id })),
    )
    .toSorted((a, b) => a.end - b.end);

/** Of the sentence there, the part between commas. */
const clauseAt = (page: Page, at: number): string => {
  let low = 0;
  let high = page.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.sentences[middle] as Sentence).end <= at) low = middle + 1;
    else high = middle;
  }
  const sentence = page.sentences[low];
  if (sentence === undefined || sentence.start > at) return '';
  const before = page.text.slice(Math.max(sentence.start, at - clauseReach), at);
  const after = page.text.slice(at, Math.min(sentence.end, at + clauseReach));
  return before.slice(before.lastIndexOf(',') + 1) + (after.split(',', 1)[0] ?? '');
};

/** In characters; no clause that a reader can follow is longer. */
const clauseReach = 300;

/** The programme of the one matter that the opening names and at least half of what follows is about. */
const themeOf = (page: Page, kinds: readonly OrganisationKind[]): Known<string> | null => {
  const opening = openingOf(page);
  // Exploitation has been looked at by itself, outside the national child protection inspections.
  if (/\bexploitation\b/i.test(opening)) return null;
  const first = topicsOf(opening, page.reference, kinds);
  const told = page.sentences
    .filter(({ zone }) => zone === 'body')
    .map(({ words }) => topicsOf(words, page.reference, kinds))
    .filter((topics) => topics.length > 0);
  for (const id of toldByTheme) {
    const row = page.reference.programmes.get(id);
    const topic = row?.topic ?? null;
    if (row === undefined || topic === null || !first.includes(topic)) continue;
    const about = told.filter((topics) => topics.includes(topic)).length;
    if (about >= 2 && about * 2 >= told.length) {
      return inferred(
        id,
        `most of what it tells is about ${page.reference.topics.get(topic)?.name.toLowerCase()}`,
      );
    }
  }
  return null;
};

/** The title and the first two sentences. */
const openingOf = (page: Page): string => {
  const body = page.sentences.filter(({ zone }) => zone === 'body').slice(0, 2);
  const end = body.at(-1)?.end ?? 0;
  return page.text.slice(0, Math.min(end, leadLength));
};

const reviewPlaces = (reference: Reference, text: string): readonly Place[] =>
  [...reference.programmes.keys()].flatMap((id) => phrasesOf(reference).findAll(`${id} reviews`, text));

/** Without what follows the story: other stories name other programmes. */
const storyOf = (page: Page): string => {
  const after = page.blocks.find(({ index }) => page.zones[index] === 'after');
  return after === undefined ? page.text : page.text.slice(0, after.start);
};
