import type { OrganisationId } from '../../domain/organisation.ts';
import type { Role, Speaker } from '../../domain/person.ts';
import type { Place } from '../../domain/span.ts';
import { findTitles } from '../../reference/find-titles.ts';
import { personAt } from '../../reference/person-at.ts';
import type { Reference } from '../../reference/reference.ts';
import type { Page } from '../page.ts';
import { conflictOf } from './conflict.ts';
import { bodyRole, organisationBy, spokenForIn } from './body-role.ts';
import type { Statement } from './statements.ts';

/** How far around a name its title and its organisation are read, in units. */
const window = 140;

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
  const person = mention.kind === 'person' || (mention.kind === 'pronoun' && name !== null);
  if (!person) {
    const words = mention.kind === 'pronoun' ? (label ?? mention.name) : around(page, mention);
    const { role, organisation } = bodyRole(words, label ?? mention.name, page.reference);
    // Words above that name no one lead into a list of what a document says.
    if (role === 'other' && statement.basis === 'line-above')
      return { speaker: documentSpeaker, conflict: null };
    const speaker: Speaker = { name: null, role, title: null, organisation, mention: printed };
    return { speaker, conflict: conflictOf(page, statement, role) };
  }
  const full = name ?? mention.name;
  const office = officeIn(page, mention, statement.printings, mention.kind === 'person');
  const known = office === null ? knownRole(full, page.reference) : null;
  const role = office?.role ?? known?.role ?? 'other';
  const speaker: Speaker = {
    name: full,
    role,
    title: office?.title ?? null,
    organisation: role === 'inspector' ? 'hmicfrs' : (office?.organisation ?? known?.organisation ?? null),
    mention: printed,
  };
  return { speaker, conflict: conflictOf(page, statement, role) };
};

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

interface Office {
  readonly role: Role;
  readonly title: string | null;
  readonly organisation: OrganisationId | null;
}

/** The office printed by a name: by this printing of it, else by the first other one that has a title. */
const officeIn = (
  page: Page,
  mention: Place,
  printings: readonly Place[],
  atMention: boolean,
): Office | null => {
  const here = atMention ? officeAt(page, mention) : null;
  if (here !== null && here.organisation !== null) return here;
  let elsewhere: Office | null = null;
  for (const printing of printings) {
    const office = officeAt(page, printing);
    if (office === null) continue;
    if (elsewhere === null || (elsewhere.organisation === null && office.organisation !== null))
      elsewhere = office;
    if (elsewhere.organisation !== null) break;
  }
  if (here === null) return elsewhere;
  const sameRole = elsewhere !== null && elsewhere.role === here.role;
  return { ...here, organisation: sameRole ? (elsewhere?.organisation ?? null) : null };
};

const sentenceBreak = /[.!?:;]["”’')\]]*\s|\n|["“”]/g;

const officeAt = (page: Page, name: Place): Office | null => {
  const { text, reference } = page;
  let start = Math.max(0, name.start - window);
  for (const cut of text.slice(start, name.start).matchAll(sentenceBreak)) {
    if (
      !/(?:Cllr|Insp|Supt|Det|Ch|Dr|Mr|Ms|Mrs|Sgt)\.\s$/.test(
        text.slice(Math.max(0, start + cut.index - 5), start + cut.index + 2),
      )
    )
      start = Math.max(
        start,
        Math.min(name.start, Math.max(0, name.start - window) + cut.index + cut[0].length),
      );
  }
  const left = text.slice(start, name.start);
  const right = text.slice(name.end, name.end + window).split(sentenceBreak)[0] ?? '';
  const before = findTitles(left, reference).findLast(
    (title) => !title.former && leadsToName(left.slice(0, title.start), left.slice(title.end)),
  );
  const after = findTitles(right, reference).find(
    (title) => !title.former && followsName(right.slice(0, title.start)),
  );
  const printed = before ?? after;
  const affiliated = affiliationIn(right);
  if (affiliated !== null) return { role: affiliated, title: printedWords(before, left), organisation: null };
  // "spokesman" says nothing of whose; the words around it may.
  const unlisted =
    printed === undefined || printed.role === 'other' ? unlistedOffice(left, right, reference) : null;
  if (printed === undefined || (unlisted !== null && unlisted.role !== 'other')) return unlisted;
  const words = (before === undefined ? right : left).slice(printed.start, printed.end);
  return {
    role: printed.role,
    title: words,
    organisation: organisationBy(left, right, printed.role, reference),
  };
};

const printedWords = (title: Place | undefined, words: string): string | null =>
  title === undefined ? null : words.slice(title.start, title.end);

/** "Sergeant Lewis Hargest, of the county's Police Federation": whom they speak for outweighs their rank. */
const affiliationIn = (right: string): Role | null => {
  const body =
    /^(?:\s+[A-Z]{2,5}\b)*,?\s+(?:(?:who )?(?:runs|leads|chairs|founded|heads)|of|from|for|at|with|representing|on behalf of)\s+([^,“”"]{3,60})/.exec(
      right,
    )?.[1];
  if (body === undefined) return null;
  const words = body.split(/\b(?:said|says|added|told|who|which|that)\b/)[0]?.toLowerCase() ?? '';
  return spokenForIn(words);
};

/** Between a title and the name it belongs to: nothing, a comma, or "for Gwent,". Not in "to the chief constable, Mr Lee wrote". */
const leadsToName = (front: string, gap: string): boolean =>
  /^[\s,(]*(?:(?:of|for|at|in|with|and)\b[^,:;]{0,80})?[\s,;(–—-]*(?:Dr|Mr|Mrs|Ms|Sir|Dame|Councillor|Cllr)?\.?\s*$/.test(
    gap,
  ) &&
  !/\b(?:said|says|added|told|that|who|which)\b/.test(gap) &&
  !(
    gap.includes(',') &&
    /\b(?:to|with|by|from|of|after|against|told|said|for) (?:the|its|their|his|her)\s*$/i.test(front)
  );

/** Between a name and the title after it: letters, then a comma, a bracket or "who is". */
const followsName = (gap: string): boolean =>
  /^(?:\s+[A-Z]{2,5}\b)*\s*(?:,|\(|–|—|-|who\b|is\b|as\b)/.test(gap) &&
  gap.length < 90 &&
  !/\b(?:said|says|added|told|asked|wrote|and [A-Z])\b/.test(gap);

/** "the Met’s lead for public protection", "who runs custody at Ardenshire Police": a force's person without a listed title. */
const unlistedOffice = (left: string, right: string, reference: Reference): Office | null => {
  const after = /^(?:\s+[A-Z]{2,5}\b)*\s*[,(–—-]\s*([^,“”"]{3,90})/.exec(right)?.[1] ?? '';
  const before = /(?:^|[,“”"]\s*)([^,“”"]{3,90})$/.exec(left.trimEnd())?.[1] ?? '';
  for (const words of [after, before]) {
    const lead =
      /\b(?:lead|head|chief|director|chair(?:man|woman|person)?|spokes(?:person|man|woman)|leader|manager|superintendent)\b/i.exec(
        words,
      );
    if (lead === null) continue;
    const { role, organisation } = bodyRole(words, words, reference);
    if (role !== 'document') return { role, title: lead[0], organisation };
  }
  return null;
};

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
