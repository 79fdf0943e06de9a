import type { OrganisationId, OrganisationKind } from '../domain/organisation.ts';
import { isNonEmpty } from '../domain/known.ts';
import type { Role } from '../domain/person.ts';
import { type Question, type Slot, slots, typedFor } from '../domain/question.ts';
import type { Parsed } from './parse-question.ts';
import { inspectorWording } from './wording.ts';

/** Words that begin a question which goes on from the one before. */
const leads =
  /^(?:and|but|not|except|excluding|without|apart from|other than|also|or|only|just|now|ok(?:ay)?|instead|same|the same|what about|how about|show (?:me )?only)\b/i;
const askingMore =
  /^(?:(?:show|give|tell)(?: me)? )?(?:some |the )?(?:more|next|rest|others?|continue|go on)(?: please| of (?:them|these|those|it))?$/i;
const askingWho = /^(?:and |but )?who (?:said|says|wrote) (?:that|this|it|so|these|those)$/i;
const askingQuotes =
  /^(?:and |now )?(?:(?:show|give)(?: me)? )?(?:the |their |any |some )?(?:quotes|quotations|statements)$/i;
/** What stands for somebody or something spoken of before. */
const pronouns =
  /\b(?:they|them|their|theirs|it|its|there|the force|the service|the brigade|that force|this force|that service|the (?:report|release|review|inspection)|both|he|she|him|her|his)\b/i;
/** Longer than this a question says all of what it asks. */
const mostWordsOfFragment = 5;

/** What can not be gone on from: nothing was asked there that a force or a topic would change. */
const endings: ReadonlySet<Question['intent']> = new Set(['help', 'what-is']);

/**
 * The question that was meant, given the one before it: "and cumbria?", "only recommendations", "since 2018", "more".
 * What it does not say itself it takes over, and names in `carried`, to be shown. A command and a question that says
 * all it asks stand by themselves. Pure: how long something is remembered is decided by whoever remembers it.
 */
export const continueQuestion = (previous: Question | null, parsed: Parsed): Parsed => {
  const { question } = parsed;
  const { command, text } = question.asked;
  if (previous === null || command !== null || endings.has(previous.intent)) return parsed;
  if (askingMore.test(text)) {
    return answered(parsed, {
      ...previous,
      asked: question.asked,
      before: typedFor(previous),
      carried: saidIn(previous),
    });
  }
  if (parsed.help !== null || question.intent === 'what-is') return parsed;
  if (askingWho.test(text)) return answered(parsed, aboutSpeakers(previous, question, 'who'));
  if (askingQuotes.test(text)) return answered(parsed, aboutSpeakers(previous, question, 'quotes'));
  const goesOn = leads.test(text) || isFragment(parsed);
  if (goesOn) return merged(previous, parsed, slots);
  const isNamed = question.organisations.length + question.people.length > 0 || parsed.ambiguous !== null;
  if (!isNamed && pronouns.test(text)) {
    const standsAlone = question.topics.length > 0 || question.leftover !== '';
    return merged(previous, parsed, standsAlone ? bodies : subjects);
  }
  return parsed;
};

const bodies: readonly Slot[] = ['organisations', 'people'];
const subjects: readonly Slot[] = ['organisations', 'people', 'topics', 'words'];

/** A name, a topic, a time or a kind by itself: what is to be done with it was said before. */
const isFragment = ({ question, intentSaid, ambiguous }: Parsed): boolean => {
  const isLeft = question.leftover !== '' && question.topics.length === 0;
  if (isLeft || question.wants !== null || question.phrase !== null) return false;
  if (question.asked.text.split(' ').length > mostWordsOfFragment) return false;
  const named = question.organisations.length > 0 || ambiguous !== null;
  const about = question.topics.length > 0;
  // "Concerns in Cumbria" and "Cumbria custody" say all that a question has to.
  const parts = [intentSaid || question.kinds.length > 0, named, about].filter(Boolean).length;
  const isTime = question.period !== null || question.inspected !== null;
  return (
    parts === 1 || (parts === 0 && (isTime || question.eras.length > 0 || question.programmes.length > 0))
  );
};

/** Nothing stands in the way of a question that was understood from the one before. */
const answered = (parsed: Parsed, question: Question): Parsed => ({
  ...parsed,
  question,
  help: null,
  declined: null,
  problem: null,
  ambiguous: null,
});

const aboutSpeakers = (previous: Question, next: Question, intent: 'who' | 'quotes'): Question => ({
  ...previous,
  asked: next.asked,
  intent,
  // Kinds and voices are of findings; a statement has none.
  sort: null,
  kinds: [],
  voices: [],
  grades: [],
  wants: null,
  skip: 0,
  before: '',
  carried: saidIn(previous).filter((slot) => !['intent', 'kinds', 'voices', 'grades'].includes(slot)),
});

const isSaid = (question: Question, slot: Slot): boolean => {
  if (slot === 'intent') return true;
  if (slot === 'words') return question.leftover !== '';
  const said = question[slot];
  return said !== null && !(Array.isArray(said) && said.length === 0);
};

const saidIn = (question: Question): readonly Slot[] => slots.filter((slot) => isSaid(question, slot));

const merged = (previous: Question, parsed: Parsed, slots: readonly Slot[]): Parsed => {
  const next = parsed.question;
  const { intentSaid } = parsed;
  const newSubject = next.topics.length > 0 || next.leftover !== '' || next.phrase !== null;
  // "The inspector" is somebody to be quoted where people were spoken of; elsewhere every finding is an inspector's.
  const isSpoken = previous.intent === 'quotes' || previous.intent === 'who';
  const roles: readonly Role[] =
    next.roles.length === 0 && isSpoken && next.asked.text.search(inspectorWording) >= 0
      ? ['inspector']
      : next.roles;
  const newSpeaker = next.people.length > 0 || roles.length > 0;
  const newKind = intentSaid || next.kinds.length > 0;
  const takes = (slot: Slot): boolean => {
    if (!slots.includes(slot) || !isSaid(previous, slot)) return false;
    if (slot === 'intent') return !newKind && (!newSpeaker || isSpoken);
    // A name that may be one of several is still a name: it takes the old one's place.
    if (slot === 'organisations' && parsed.ambiguous !== null) return false;
    if (slot === 'topics' || slot === 'words' || slot === 'phrase') return !newSubject;
    if (slot === 'people' || slot === 'roles')
      return !newSpeaker && (!intentSaid || next.intent === 'quotes');
    if (slot === 'kinds' || slot === 'grades') return !newKind;
    return !isSaid(next, slot);
  };
  const carried = slots.filter(takes);
  const has = new Set(carried);
  const pick = <S extends Slot & keyof Question>(slot: S): Question[S] =>
    has.has(slot) ? previous[slot] : next[slot];
  const isJoined = previous.intent === 'compare' && has.has('intent') && next.organisations.length > 0;
  const organisations = isJoined
    ? [...new Set([...previous.organisations, ...next.organisations])]
    : pick('organisations');
  const question: Question = {
    ...next,
    intent: has.has('intent') ? previous.intent : next.intent,
    sort: has.has('intent') ? previous.sort : next.sort,
    wants: has.has('intent') ? previous.wants : next.wants,
    newest: next.newest ?? (has.has('intent') ? previous.newest : null),
    organisations,
    people: pick('people'),
    roles: has.has('roles') ? previous.roles : roles,
    titles: has.has('roles') ? previous.titles : next.titles,
    topics: pick('topics'),
    kinds: pick('kinds'),
    voices: pick('voices'),
    eras: pick('eras'),
    grades: pick('grades'),
    programmes: pick('programmes'),
    publishers: pick('publishers'),
    period: pick('period'),
    inspected: pick('inspected'),
    without: slots.includes('without') ? [...previous.without, ...next.without] : next.without,
    phrase: pick('phrase'),
    leftover: has.has('words') ? previous.leftover : next.leftover,
    // The words of topics rank too, and go where their topics go.
    words: newSubject ? next.words : previous.words,
    before: has.has('intent') ? typedFor(previous) : '',
    carried: isJoined ? [...carried, 'organisations'] : carried,
  };
  return { ...parsed, question };
};

/** Of a name's readings those of the kind of body that was spoken of: "and cumbria?" after a force is a force. */
export const readingsLike = (
  previous: Question | null,
  ids: readonly OrganisationId[],
  kindOf: (id: OrganisationId) => OrganisationKind | undefined,
): OrganisationId | null => {
  const spoken = new Set((previous?.organisations ?? []).map(kindOf));
  if (spoken.size !== 1) return null;
  const like = ids.filter((id) => spoken.has(kindOf(id)));
  return isNonEmpty(like) && like.length === 1 ? like[0] : null;
};
