import type { OrganisationId } from '../../domain/organisation.ts';
import type { Role } from '../../domain/person.ts';
import type { Place } from '../../domain/span.ts';
import { findTitles } from '../../reference/find-titles.ts';
import type { Reference } from '../../reference/reference.ts';
import { matchesOf } from '../../text/matches-of.ts';
import type { Page } from '../page.ts';
import { bodyRole, organisationBy, spokenForIn } from './body-role.ts';

/** How far around a name its title and its organisation are read, in units. */
const window = 140;

/** An office as printed by a name. */
export interface Office {
  readonly role: Role;
  readonly title: string | null;
  readonly organisation: OrganisationId | null;
}

/** The office printed by a name: by this printing of it, else by the first other one that has a title. */
export const officeIn = (
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
  const known = read.get(page) ?? new Map<number, Office | null>();
  read.set(page, known);
  const before = known.get(name.start);
  if (before !== undefined) return before;
  const office = readOffice(page, name);
  known.set(name.start, office);
  return office;
};

/** A speaker of many statements is looked up once, by where the name begins. */
const read = new WeakMap<Page, Map<number, Office | null>>();

const readOffice = (page: Page, name: Place): Office | null => {
  const { text, reference } = page;
  const from = Math.max(0, name.start - window);
  let start = from;
  for (const cut of matchesOf(sentenceBreak, text.slice(from, name.start))) {
    const at = from + cut.index;
    if (!/(?:Cllr|Insp|Supt|Det|Ch|Dr|Mr|Ms|Mrs|Sgt)\.\s$/.test(text.slice(Math.max(0, at - 5), at + 2)))
      start = Math.min(name.start, at + cut[0].length);
  }
  const left = text.slice(start, name.start);
  const behind = text.slice(name.end, name.end + window);
  // Not split: only the first break counts.
  const end = behind.search(sentenceBreak);
  const right = end < 0 ? behind : behind.slice(0, end);
  const before = findTitles(left, reference).findLast(
    (title) => !title.former && leadsToName(left.slice(0, title.start), left.slice(title.end), right),
  );
  const after = findTitles(right, reference).find(
    (title) => !title.former && followsName(right.slice(0, title.start)),
  );
  const printed = before ?? after;
  const affiliated = affiliationIn(right) ?? ownBody(text, left);
  if (
    printed === undefined &&
    (/^ (?:HMI|HMCI|HMCIC)\b/.test(right) || inspects(right) || inspected.test(left))
  )
    return { role: 'inspector', title: null, organisation: null };
  if (affiliated !== null) return { role: affiliated, title: printedWords(before, left), organisation: null };
  const leads = printed === undefined || printed.role === 'other' ? leadsBody(right, reference) : null;
  if (leads !== null) return leads;
  // "spokesman" says nothing of whose; the words around it may.
  const unlisted =
    printed === undefined || printed.role === 'other' ? unlistedOffice(left, right, reference) : null;
  if (printed === undefined || (unlisted !== null && unlisted.role !== 'other')) return unlisted;
  const words = (before === undefined ? right : left).slice(printed.start, printed.end);
  // "Dame Oonagh Pell, the chief inspector": with an article it is an office, not a police rank.
  const role =
    /^(?:chief )?inspector$/i.test(words) &&
    before === undefined &&
    /\bthe $/.test(right.slice(0, printed.start))
      ? 'inspector'
      : printed.role;
  // No police inspector speaks for the inspectorate: "HMICFRS said ... Inspector Jeremy Frost said".
  if (/^inspector$/i.test(words) && role !== 'inspector' && inspectorate.test(text)) {
    const organisation = organisationBy(left, right, role, reference);
    if (organisation === null) return { role: 'inspector', title: words, organisation: null };
  }
  return { role, title: words, organisation: organisationBy(left, right, role, reference) };
};

const inspectorate = /\bHMIC(?:FRS)?\b|\bInspectorate of Constabulary\b/;

const printedWords = (title: Place | undefined, words: string): string | null =>
  title === undefined ? null : words.slice(title.start, title.end);

/** "We at Lantern, the charity for older people, ...", "Our director, Ann Lee": whoever writes is who is spoken for. */
const ownBody = (text: string, left: string): Role | null => {
  if (!/\b[Oo]ur (?:[\p{L}-]+ ?){0,3},? ?$/u.test(left)) return null;
  const body = /\b(?:[Ww]e|[Hh]ere) at [^,.]{2,40}, ((?:the|an?|our) [^,.]{3,60})/.exec(text)?.[1];
  return body === undefined ? null : spokenForIn(body.toLowerCase());
};

/** "Sergeant Lewis Hargest, of the county's Police Federation": whom they speak for outweighs their rank. */
const affiliationIn = (right: string): Role | null => {
  const body =
    /^(?:\s+[A-Z]{2,5}\b)*,?\s+(?:(?:who )?(?:runs|leads|chairs|founded|heads)|of|from|for|at|with|representing|on behalf of)\s+([^,“”"]{3,60})/.exec(
      right,
    )?.[1];
  if (body === undefined) {
    const union =
      /^(?:\s+[A-Z]{2,5}\b)*,\s+(?:the )?(?:[\p{L}’'-]+ ){1,3}(?:of|for|at) ([^,“”"]{3,60})/u.exec(
        right,
      )?.[1];
    return union !== undefined && spokenForIn(union.toLowerCase()) === 'union' ? 'union' : null;
  }
  const words = body.split(/\b(?:said|says|added|told|who|which|that)\b/)[0] ?? '';
  return spokenForIn(words.toLowerCase());
};

/** "Grace Lumley, who led the inspection for HMIC": no title, but whoever inspects is an inspector. */
const inspects = (right: string): boolean =>
  /^(?:\s+[A-Z]{2,5}\b)*,?\s+(?:the (?:lead )?inspector (?:who|for|of|on)\b|who (?:led|leads|carried out|conducted|headed) (?:the|this|its|our) (?:\w+ )?(?:inspection|review)\b|(?:of|from|for|at|with) (?:HMIC(?:FRS)?\b|the inspectorate\b|H(?:M|is Majesty’s|er Majesty’s) Inspectorate of (?:Constabulary|Fire)))/.test(
    right,
  );

/** "The man who led the inspection was Lee", "behind the report is Lee". */
const inspected =
  /\b(?:who (?:led|leads|carried out|conducted|headed|oversaw|wrote) (?:the|this|its|that) (?:\p{L}+ )?(?:inspection|review|report|visit)|behind (?:the|this|its) (?:report|inspection|review))(?:,| is| was)* $/u;

/** "Ann Lee, who leads the force", "who chairs the police and crime panel", "in charge of the brigade". */
const leadsBody = (right: string, reference: Reference): Office | null => {
  const body =
    /^(?:\s+[A-Z]{2,5}\b)*,?\s+(?:who (?:now |has |also |currently )?(?:leads?|led|runs?|heads?|headed|commands?|chairs?|is in charge of|is responsible for|took (?:over|charge of|command of))|in charge of|at the head of) ([^,“”"]{3,60})/u.exec(
      right,
    )?.[1];
  if (body === undefined) return null;
  const words = body.split(/\b(?:said|says|added|told|until|since|before|after|for|in)\b/)[0] ?? '';
  const { role, organisation } = bodyRole(words, words, reference);
  return role === 'other' || role === 'document' ? null : { role, title: null, organisation };
};

/** Between a title and the name it belongs to: nothing, a comma, or "for Gwent,". Not in "to the chief constable, Mr Lee wrote". */
const leadsToName = (front: string, gap: string, right: string): boolean =>
  /^[\s,(]*(?:(?:of|for|at|in|with|and)\b[^,:;]{0,80})?[\s,;(–—-]*(?:Dr|Mr|Mrs|Ms|Sir|Dame|Councillor|Cllr)?\.?\s*$/.test(
    gap,
  ) &&
  !/\b(?:said|says|added|told|that|who|which)\b/.test(gap) &&
  // "Backed by the commissioner, Mr Lee." ends with the name; "to the commissioner, Mr Lee wrote" goes on with it.
  !(
    gap.includes(',') &&
    !/^(?:$|[,;)])/.test(right) &&
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
  const before = /(?:^|[,“”"]\s*)([^,“”"]{3,90})$/.exec(left.replace(/[\s,]+$/, ''))?.[1] ?? '';
  for (const words of [after, before]) {
    const lead =
      /\b(?:lead|head|chief|director|chair(?:man|woman|person)?|spokes(?:person|man|woman)|leader|manager|superintendent)\b/i.exec(
        words,
      );
    if (lead === null || /\b(?:former|formerly|once|ex|previously|retired|then)\b/i.test(words)) continue;
    const { role, organisation } = bodyRole(words, words, reference);
    if (role !== 'document') return { role, title: lead[0], organisation };
  }
  return null;
};
