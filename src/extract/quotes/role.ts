import type { OrganisationId } from '../../domain/organisation.ts';
import type { Role, Speaker } from '../../domain/person.ts';
import type { Place } from '../../domain/span.ts';
import { findTitles } from '../../reference/find-titles.ts';
import { personAt } from '../../reference/person-at.ts';
import type { Reference } from '../../reference/reference.ts';
import type { Page } from '../page.ts';
import { conflictOf } from './conflict.ts';
import { bodyRole } from './body-role.ts';
import { kindOfNoun } from './noun-kinds.ts';
import { type Office, officeIn } from './printed-office.ts';
import type { Statement } from './statements.ts';

interface Said {
  readonly speaker: Speaker | null;
  readonly conflict: string | null;
}

/**
 * Who the speaker is: the name as printed in full, the role of the title printed by the name (here, else wherever the
 * document gives one), else of the one office the reference knows the person by. `conflict` says where the words fit
 * another voice. A fragment nobody is credited with speaks for the document it was taken from.
 */
export const speakerOf = (page: Page, statement: Statement): Said => {
  const { mention, name, label } = statement;
  if (mention === null)
    return { speaker: statement.directness === 'fragment' ? documentSpeaker : null, conflict: null };
  // A few words of a reporter's sentence are not handed on to whoever spoke before; they are the report's.
  if (statement.directness === 'fragment' && statement.basis === 'carried-over' && isShort(page, statement))
    return { speaker: documentSpeaker, conflict: null };
  const printed = page.source.spanOf(mention);
  const person = mention.kind === 'person' || name !== null;
  if (!person) {
    const words = mention.kind === 'pronoun' ? (label ?? mention.name) : around(page, mention);
    const read = bodyRole(words, label ?? mention.name, page.reference);
    // "it says", "they wrote": what nobody knows to be a body is the document a release speaks of.
    const paper =
      read.role === 'other' &&
      mention.kind === 'pronoun' &&
      /^(?:it|they)$/i.test(mention.name) &&
      (!isBody(label) || (inspects.test(page.text) && kindOfNoun(label ?? '') !== 'body'));
    const role =
      paper || (read.role === 'other' && isRetold(page, statement, mention)) ? 'document' : read.role;
    const { organisation } = read;
    // Words above that name no one lead into a list of what a document says.
    if (role === 'other' && statement.basis === 'line-above')
      return { speaker: documentSpeaker, conflict: null };
    const speaker: Speaker = { name: null, role, title: null, organisation, mention: printed };
    return { speaker, conflict: conflictOf(page, statement, role) };
  }
  const full = name ?? mention.name;
  const offices = statement.printings.map((printings) =>
    officeIn(page, mention, printings, mention.kind === 'person' && statement.printings.length === 1),
  );
  // Of two who speak together, the first named; a title belongs to one of them only.
  const [first = null, ...others] = offices;
  const office = first !== null && others.length > 0 ? { ...first, title: null, organisation: null } : first;
  const known =
    office === null
      ? (knownRole(full, page.reference) ?? officeJustTold(page, statement.places[0] ?? mention, mention))
      : null;
  const printedRole = office?.role ?? known?.role ?? 'other';
  const role = ofSchool(page, office) ? 'other' : printedRole;
  const speaker: Speaker = {
    name: full,
    role,
    title: office?.title ?? null,
    organisation: role === 'inspector' ? 'hmicfrs' : (office?.organisation ?? known?.organisation ?? null),
    mention: printed,
  };
  return { speaker, conflict: conflictOf(page, statement, role) };
};

/** "The commissioner was quick to respond. “...,” said Ann Lee": the sentence before tells whose words follow, the name stands after them. */
const officeJustTold = (
  { text, reference, blocks }: Page,
  said: Place,
  mention: Place,
): { readonly role: Role; readonly organisation: OrganisationId | null } | null => {
  if (mention.start < said.start) return null;
  const block = blocks.find(({ start, end }) => start <= said.start && said.start < end);
  if (block === undefined) return null;
  const above = blocks[block.index - 1];
  const from = said.start - block.start > 3 ? block : above?.kind === 'heading' ? undefined : above;
  if (from === undefined) return null;
  const before = text.slice(from.start, Math.min(from.end, said.start)).replace(/[\s“"‘']+$/u, '');
  const last = before.split(/(?<=[.!?]) /).at(-1) ?? '';
  if (/[“”"]/.test(last)) return null;
  const [title, ...others] = findTitles(last, reference);
  if (
    title === undefined ||
    title.former ||
    title.start > 60 ||
    others.some(({ role }) => role !== title.role)
  )
    return null;
  // "Commissioner Ann Lee was quick": it names another.
  return /^,? \p{Lu}\p{L}+/u.test(last.slice(title.end)) || title.role === 'other'
    ? null
    : { role: title.role, organisation: null };
};

/** A superintendent in a text of schools without police runs schools. */
const ofSchool = ({ text }: Page, office: Office | null): boolean =>
  /^superintendent$/i.test(office?.title ?? '') &&
  /\bschools?\b/i.test(text) &&
  !/\b(?:police|policing|constabulary)\b/i.test(text);

/** A text of an inspection: "Violence fares worst. It said: “...”" goes on with the report. */
const inspects = /\bHMIC(?:FRS)?\b|\b(?:inspectorate|watchdog) (?:has|said|found|published)\b/;

/** "the company", "Lodestar". */
const isBody = (label: string | null): boolean =>
  label !== null &&
  (kindOfNoun(label) === 'body' || /^\p{Lu}/u.test(label.replace(/^(?:The|A|An|This) .*/, '')));

/** "The report says staff described “a culture of fear”": whoever said it, the report is who passes it on. */
const isRetold = (page: Page, { directness }: Statement, { start }: Place): boolean =>
  directness === 'fragment' &&
  /\b(?:report|inspectors|HMIC|HMICFRS|inspectorate|review|letter) (?:\w+ )?(?:said|says|states?|stated|notes|noted|found|adds|added)(?: \w+)? $/.test(
    page.text.slice(Math.max(0, start - 60), start),
  );

/** Fewer than five words. */
const isShort = (page: Page, { places }: Statement): boolean =>
  places.every(({ start, end }) => page.text.slice(start, end).split(/\s+/).length < 5);

const documentSpeaker: Speaker = {
  name: null,
  role: 'document',
  title: null,
  organisation: null,
  mention: null,
};

/** The words of a noun phrase, with what follows it up to the end of its clause ("a spokesman for the force"). */
const around = (page: Page, mention: Place): string => page.text.slice(mention.start, mention.end);

const knownRole = (
  name: string,
  reference: Reference,
): { readonly role: Role; readonly organisation: OrganisationId | null } | null => {
  // Two who speak together: when they hold the same kind of office.
  const both = name.split(' and ');
  if (both.length > 1) {
    const [one, ...others] = both.map((single) => knownRole(single, reference));
    return one != null && others.every((other) => other?.role === one.role)
      ? { ...one, organisation: null }
      : null;
  }
  const known = personAt(name, null, reference);
  const [first] = known?.offices ?? [];
  if (known === null || first === undefined || known.offices.some(({ role }) => role !== first.role))
    return null;
  const same = known.offices.every(({ organisation }) => organisation === first.organisation);
  return { role: first.role, organisation: same ? first.organisation : null };
};
