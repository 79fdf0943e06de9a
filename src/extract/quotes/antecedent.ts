import type { Around } from './carry.ts';
import { findClauses } from './clauses.ts';
import { isEpithet, officeNamed } from './epithets.ts';
import { type Gender, genderOf } from './first-names.ts';
import { type Mention, mentionIn } from './mentions.ts';
import { kindOfNoun } from './noun-kinds.ts';
import { isPersonIn, type People } from './people.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { walkSubjects } from './subject-walk.ts';
import { mentionOf } from './subjects.ts';
import type { Frame } from './words.ts';

/** Sentences back that a pronoun's antecedent is looked for as a subject. */
const framesBack = 6;
const linesBack = 2;

/** Whom a pronoun stands for, as the subject of a sentence before it. `person` is false for a body or a noun. */
export interface Antecedent {
  readonly name: string;
  readonly person: boolean;
  /** "the singer": stands in turn for somebody named before, if anybody was. */
  readonly epithet?: boolean;
}

export const antecedentOf = (pronoun: Mention, around: Around, people: People): Antecedent | null => {
  const { page, frames, block, blockFrames, frameAt } = around;
  const wanted = pronoun.name.toLowerCase();
  const within = subjectIn(blockFrames[frameAt] as Frame, around, people, wanted, pronoun.start);
  if (within !== null && within.epithet !== true) return within;
  let epithet = within;
  let left = framesBack;
  let list: readonly Frame[] = blockFrames;
  let from = frameAt - 1;
  for (let b = block.index; b >= 0 && b >= block.index - linesBack && left > 0; b -= 1) {
    if (b < block.index) {
      const above = page.blocks[b];
      if (above === undefined || above.kind === 'heading') continue;
      list = frames.of(above);
      from = list.length - 1;
    }
    for (let f = from; f >= 0 && left > 0; f -= 1) {
      left -= 1;
      const found = subjectIn(list[f] as Frame, around, people, wanted, Infinity);
      if (found === null) continue;
      if (found.epithet === true) epithet ??= found;
      else if (epithet === null || found.person)
        return !found.person && b < block.index ? (namedInLine(pronoun, around, people) ?? found) : found;
    }
  }
  return epithet;
};

/** "She was backed by the commissioner, Ann Lee. “...,” he said": who is named in the line, subject or not. */
const namedInLine = ({ name, start }: Mention, { block }: Around, people: People): Antecedent | null => {
  const wanted = name.toLowerCase();
  if (wanted !== 'he' && wanted !== 'she') return null;
  const place = people.places[people.before(start)];
  return place === undefined ||
    place.start < block.start ||
    place.possessive ||
    (place.gender !== null && place.gender !== wanted)
    ? null
    : { name: place.name, person: true };
};

interface Named {
  readonly mention: Mention;
  readonly main: boolean;
}

/** Subjects of a sentence, the likeliest first: those of main clauses, the newest before the others. */
const subjectsOf = (frame: Frame): readonly Named[] => {
  const known = asked.get(frame);
  if (known !== undefined) return known;
  const subjects: Named[] = [];
  const walked = walkSubjects(frame.words);
  for (const { at, subject, passive, cue, inverted } of findClauses(frame.words).toReversed()) {
    if (subject === null || passive || (cue.participle && at > 0)) continue;
    if (!subjects.some((one) => one.mention.start === subject.start))
      subjects.push({ mention: subject, main: inverted || walked.get(at)?.main !== false });
  }
  for (const subject of [...walked.values()].toReversed()) {
    if (subject.phrase === null) continue;
    const mention = mentionOf(frame.words, subject.phrase, subject.apposition, false);
    if (mention !== null && !subjects.some((one) => one.mention.start === mention.start))
      subjects.push({ mention, main: subject.main });
  }
  subjects.sort((a, b) => Number(b.main) - Number(a.main));
  const opening = sentenceSubject(frame.words);
  if (opening !== null) subjects.push({ mention: opening, main: true });
  asked.set(frame, subjects);
  return subjects;
};
const asked = new WeakMap<Frame, readonly Named[]>();

const subjectIn = (
  frame: Frame,
  { ledger }: Around,
  people: People,
  wanted: string,
  before: number,
): Antecedent | null => {
  const gender: Gender = wanted === 'he' || wanted === 'she' ? wanted : null;
  const subjects = subjectsOf(frame);
  // "The inspectors accept that the deputy was frank": several before one.
  const several = wanted === 'they' ? subjects.filter(({ mention }) => isSeveral(mention)) : [];
  for (const { mention, main } of several.length > 0 ? several : subjects) {
    if (mention.start >= before) continue;
    if (mention.kind === 'pronoun') {
      const settled = ledger.ofMention(mention.start);
      if (settled !== undefined && (wanted === 'somebody' || mention.name.toLowerCase() === wanted)) {
        if (settled.name !== null) return { name: settled.name, person: true };
        if (settled.label !== null) return { name: settled.label, person: false };
      }
      continue;
    }
    const isPerson = isPersonIn(mention, people);
    const name = isPerson ? people.fullName(mention.name, mention.start) : mention.name;
    if (wanted === 'somebody') {
      // Whoever stands nearest, named or not: "the boy’s mother" is not the 19-year-old two lines up.
      if (isPerson || (main && mention.kind === 'noun')) return { name, person: isPerson };
    } else if (gender !== null) {
      const one = isPerson && name.includes(' and ') ? ofCouple(name, gender, people) : null;
      if (one !== null) return { name: one, person: true };
      if (isPerson && !name.includes(' and ')) {
        const known = people.genderOfName(name);
        if (known === null || known === gender) return { name, person: true };
      } else if (main && mention.kind === 'noun') {
        const named = calledIn(frame, mention, people);
        if (named !== null) return { name: named, person: true };
        // "The singer says she": whoever she is was named before.
        if (isEpithet(name)) return { name, person: false, epithet: true };
        const holder = people.holderOf(officeNamed(name) ?? '');
        if (holder !== null && (people.genderOfName(holder) ?? gender) === gender)
          return { name: holder, person: true };
        const kind = kindOfNoun(name);
        if (kind === gender || kind === 'one') return { name, person: false };
      }
    } else if (wanted === 'they') {
      if (
        isPerson ? name.includes(' and ') || people.genderOfName(name) === null : kindOfNoun(name) !== 'thing'
      )
        return { name, person: isPerson };
    } else if (isPerson) {
      // "Lodestar": one word in capitals that no fuller name bears out may be a company.
      if (!name.includes(' ') && people.genderOfName(name) === null) return { name, person: false };
    } else if (mention.kind === 'body' || ['thing', 'body'].includes(kindOfNoun(name)))
      return { name, person: false };
  }
  return null;
};

const isSeveral = ({ kind, name }: Mention): boolean =>
  kind === 'noun' &&
  /s$/i.test(name.split(/ (?:of|for|in|at|who|that) /)[0] ?? '') &&
  kindOfNoun(name) !== 'thing';

/** "The man behind the report is Ann Lee": the noun is somebody the sentence goes on to name. */
const calledIn = ({ words }: Frame, { end }: Mention, people: People): string | null => {
  const at = words.findIndex(
    (word, k) => word.start >= end && /^(?:is|was)$/.test(word.lower) && words[k + 1]?.capital === true,
  );
  if (at < 0) return null;
  const named = mentionIn(words, at + 1, words.length);
  return named?.kind === 'person' && isPersonIn(named, people)
    ? people.fullName(named.name, named.start)
    : null;
};

/** "Vernon and Arlene Dietz" taken up by "he": the one whose name fits, with the surname they share. */
const ofCouple = (name: string, gender: Gender, people: People): string | null => {
  const both = name.split(' and ');
  const fits = (one: string): boolean =>
    (people.genderOfName(one) ?? genderOf(one.split(' ')[0] as string)) === gender;
  const found = both.filter(fits);
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const surname = both.at(-1)?.split(' ').at(-1) ?? '';
  return only.includes(' ') ? only : `${only} ${surname}`;
};
