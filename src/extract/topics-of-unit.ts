import type { OrganisationKind } from '../domain/organisation.ts';
import type { TopicId } from '../domain/topic.ts';
import type { Reference } from '../reference/reference.ts';
import { areasOf, topicsOf } from '../reference/topics-of.ts';
import type { Block } from '../text/layout.ts';
import type { Sentence } from './page.ts';
import type { Reading } from './reading.ts';
import { subjectsOf } from './subjects-of.ts';
import type { Unit } from './unit.ts';
import { cued } from './cued.ts';

/** Words that may open a sentence before its subject. */
const opening = String.raw`^[“‘"'(]?(?:(?:and|but|however|yet|also|instead|in addition|too often|sometimes|in (?:most|many|some|one|all)(?: cases)?),? )*`;

/**
 * The sentence is about what the one before it named: its subject is a pronoun for it, or a bare word for what was told
 * ("It isn't always recorded", "Not all staff fill in the forms", "But incidents weren't always managed well"). "It is
 * good at ..." and "They noticed ..." are about the force and about the inspectors.
 */
const takesUp = cued(
  new RegExp(
    `${opening}(?:${[
      // "That" and "this" stand for what was told, whatever is said of them; "that is why" goes on from it too.
      String.raw`(?:this|that|these|those)\b`,
      String.raw`(?:it|they)(?:['’]s| is| are| was| were| isn['’]t| aren['’]t| wasn['’]t| weren['’]t| (?:has|have|had|can|could|should|must|will|would|may)(?:n['’]t| not)? be(?:en)?|(?: often| rarely| seldom| never| sometimes)? (?:takes?|took|happens?|happened|means?|meant|leads?|led|leaves?|left|puts?))\b(?! (?:(?:also|very|especially|particularly|now|still|less|more|too|not|rated|graded|judged) )*(?:good|inadequate|adequate|outstanding|content|critical|unhappy|happy|pleased|right|concerned|worried|worrying|troubled|impressed|satisfied|clear|encouraging|disappointing|important|vital|essential|found|told|asked|hard|difficult|fair|true|the (?:force|service|first))\b)`,
      String.raw`(?:not all|none|some|most|many|few|all) (?:of (?:it|them|these|those)|staff|officers|incidents|cases|records|forms)\b`,
      String.raw`(?:such|the) (?:incidents?|cases?|unit|team|process(?:es)?|issues?|problems?|delays?|area|work|practice|arrangements?|forms?)\b`,
      String.raw`incidents?\b|(?:both|neither|one of them|each)\b`,
    ].join('|')})|^(?:and|but) [^.;]{0,60}\b(?:it|them)\b`,
    'iu',
  ),
);

/** What is meant is left to the words before: "and a third were without one", "visit each of them". */
const leansBack = cued(
  /\b(?:without (?:one|them|it)|(?:none|one|some|any|much|many|each|most) of (?:it|them|these|those))\b/i,
);

/** In UTF-16 units: in a longer one the breaks were lost, and it is about many things. */
const longestParagraph = 900;

/**
 * What a unit is about: by its own words, and where they take up what the sentence before named, by that as well.
 * What its lead-in and the heading over it name counts too. Where none of these names anything: the sentences before it
 * in its paragraph, or the one thing that the whole document is about. A finding of a custody inspection is about custody, whatever else.
 * `graded`: whether the unit was found to state a grade, in which "people" and "efficiency" name what is graded.
 */
export const topicsByUnit = (
  reading: Reading,
  programme: string | null,
): ((unit: Unit, graded: boolean) => readonly TopicId[]) => {
  const { page } = reading;
  const { reference } = page;
  const byProgramme = reference.programmes.get(programme ?? '')?.topic ?? null;
  const under = byProgramme === null ? [] : [byProgramme];
  const kindsIn = kindsOfDocument(reading);
  const subjects = subjectsOf(reading);
  const wordsOf = ({ start, end }: { start: number; end: number }): string => page.text.slice(start, end);
  const read = (words: string, kinds = kindsIn, about: readonly TopicId[] = under): TopicId[] =>
    topicsOf(words, reference, kinds, about);
  const told = new Map<number, readonly TopicId[]>();

  /** Of the nearest sentence before that has any, up to `reach` back: as told of its unit, else by its words. */
  const before = (sentence: Sentence, reach: number): readonly TopicId[] => {
    const previous = page.sentences[sentence.index - 1];
    if (previous === undefined || previous.block.kind === 'heading' || reach === 0) return [];
    if (previous.block.kind === 'item' && previous.block !== sentence.block) return [];
    const topics = told.get(previous.index) ?? read(previous.words);
    return topics.length > 0 ? topics : before(previous, reach - 1);
  };
  const starts = (sentence: Sentence): boolean =>
    page.sentences[sentence.index - 1]?.block !== sentence.block;
  /** Back to where the paragraph begins, though not further than it is still the same matter. */
  const inParagraph = (sentence: Sentence): readonly TopicId[] => {
    if (sentence.block.end - sentence.block.start > longestParagraph) return [];
    let one = sentence;
    for (let steps = 0; steps < 4 && !starts(one); steps += 1) {
      one = page.sentences[one.index - 1] as Sentence;
      const topics = told.get(one.index) ?? read(one.words);
      if (topics.length > 0) return topics;
    }
    return [];
  };
  const headings = headingsOver(reading);
  const ofHeading = new Map<Block, readonly TopicId[]>();
  /** Of the heading next above, the document's title aside. */
  const overhead = ({ block }: Sentence): readonly TopicId[] => {
    const heading = headings[block.index] ?? null;
    if (heading === null) return [];
    const topics = ofHeading.get(heading) ?? read(wordsOf(heading));
    ofHeading.set(heading, topics);
    return topics;
  };
  let theme: readonly TopicId[] | null = null;
  /** Of the finding before, in whatever list it stood. */
  let lately: readonly TopicId[] = [];

  return (unit, graded) => {
    const { sentence, leadIn } = unit;
    const ids = subjects(unit).map(({ id }) => id);
    const byName: readonly OrganisationKind[] = kindsOf(ids, reference) ?? kindsIn;
    // A press story may take a brigade for a force; its own words tell.
    const kinds: typeof byName = ofFire.test(unit.words)
      ? [...new Set<OrganisationKind>([...byName, 'fire-service'])]
      : byName;
    const isItem = leadIn !== null && starts(sentence);
    const led = leadIn === null ? [] : read(leadIn.words, kinds);
    const isTakenUp = !isItem && takesUp.test(unit.words);
    const goesOn = isTakenUp || leansBack.test(unit.words);
    // Only then: it reads the sentences before that are no findings.
    const above = !goesOn ? [] : !isItem ? before(sentence, 3) : led.length > 0 ? led : lately;
    const own = read(unit.words, kinds, [...under, ...(isTakenUp ? above : []), ...led]);
    const areas = graded || unit.isGradeRow ? areasOf(unit.words, reference, kinds) : [];
    const named = [...new Set([...areas, ...own, ...led, ...overhead(sentence)])];
    let topics: readonly TopicId[] = goesOn ? [...named, ...above] : named;
    if (topics.length === 0 && !unit.isGradeRow) {
      topics = inParagraph(sentence);
      if (topics.length === 0 && under.length === 0) topics = theme ??= themeOf(reading, kindsIn);
    }
    const all = [...new Set([...topics, ...under])];
    told.set(sentence.index, all);
    if (topics.length > 0) lately = topics;
    return all;
  };
};

/** The heading over each block, by block index; null over what stands under none or only under the title. */
const headingsOver = ({ page }: Reading): readonly (Block | null)[] => {
  let heading: Block | null = null;
  let begun = false;
  return page.blocks.map((block) => {
    const over = heading;
    // What looks like a heading before the story begins is its title, or furniture.
    if (block.kind === 'heading') heading = begun ? block : null;
    else begun ||= page.zones[block.index] === 'body';
    return over;
  });
};

const kindsOf = (ids: readonly string[], reference: Reference): readonly OrganisationKind[] | null => {
  const kinds = new Set<OrganisationKind>();
  for (const id of ids) {
    const kind = reference.organisations.get(id)?.kind;
    if (kind !== undefined) kinds.add(kind);
  }
  return kinds.size === 0 ? null : [...kinds];
};

/** Of the bodies the document is about; where it names none, its words tell whether fire services can be meant. */
const kindsOfDocument = ({ subjects, page }: Reading): readonly OrganisationKind[] =>
  kindsOf(
    subjects.map(({ id }) => id),
    page.reference,
  ) ?? (ofFire.test(page.text) ? ['police-force', 'fire-service'] : ['police-force']);

/** The inspectorate's own name ends in "Fire & Rescue Services" and says nothing. */
const ofFire = cued(
  /\bfire(?: (?:&|and) rescue)? (?:service|brigade|crews?|engines?|authority|stations?|officers?)\b|\bfirefighters?\b|\bbrigade\b/i,
);

/**
 * What a document is about as a whole, for findings that name nothing: what its first line names and at least half of
 * the sentences under it that name anything do too. A release on many subjects has no such theme.
 */
const themeOf = ({ page }: Reading, kinds: readonly OrganisationKind[]): readonly TopicId[] => {
  const first = page.blocks.find(
    ({ index }) => page.zones[index] !== 'notes' && page.zones[index] !== 'after',
  );
  const opening = page.sentences.filter(({ zone }) => zone === 'body').slice(0, 2);
  const inOpening = [first, ...opening].flatMap((place) =>
    place === undefined ? [] : topicsOf(page.text.slice(place.start, place.end), page.reference, kinds),
  );
  const counts = new Map<TopicId, number>();
  let naming = 0;
  for (const sentence of page.sentences) {
    if (sentence.zone !== 'body') continue;
    const topics = topicsOf(sentence.words, page.reference, kinds);
    if (topics.length > 0) naming += 1;
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...new Set(inOpening)].filter((topic) => {
    const count = counts.get(topic) ?? 0;
    return count >= 2 && count * 2 >= naming;
  });
};
