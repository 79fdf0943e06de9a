import type { OrganisationId, OrganisationKind, Subject } from '../domain/organisation.ts';
import type { Problem } from '../domain/problem.ts';
import type { Release } from '../domain/release.ts';
import { type OrganisationMention, findOrganisations } from '../reference/find-organisations.ts';
import type { Reference } from '../reference/reference.ts';
import type { Page, Sentence } from './page.ts';

const inspected: ReadonlySet<OrganisationKind> = new Set(['police-force', 'fire-service', 'other-force']);

const policeWords = /\b(?:police|constabulary|chief constable|pcc|custody|detainees?|crimes?|constable)\b/gi;
const fireWords = /\b(?:fire|brigade|firefighters?|chief fire officer|fire authority)\b/gi;

/** Right before a name: it is named to compare, or as where somebody used to work. */
const comparator =
  /\b(?:similar to|compared (?:with|to)|comparable (?:with|to)|unlike|alongside|joins?|joining|along with|such as|like|other forces[^.]{0,30}|than|formerly|former|previously|ex-|before that|once of|also (?:in|at)|neighbouring|late of|joined from|moved from|came from)\s+(?:the |at |of |by |with |in |for |and |or |both |\p{Lu}[\p{L}&’'-]*,? )*$/u;
const whereabouts =
  /\b(?:meets?|met|held|based|offices?|sits?|panel|conference|court|parliament|travelled|trip|home|born|lives?)\b[^.;]{0,20}\b(?:in|at|to|from)\s+$/iu;
const formerOffice = /\b(?:former|previous|ex|then|previously|formerly)[ -][^.;]{0,60}$/i;

/** How surely a mention makes its organisation what the document is about. */
const strengths: Readonly<Record<OrganisationMention['how'], number>> = {
  name: 3,
  alias: 3,
  'place-and-kind': 3,
  'town-and-kind': 2,
  place: 1,
  town: 0.5,
  commissioner: 1,
};

interface Tally {
  points: number;
  strong: number;
  inLead: boolean;
  /** Some sentence or heading of the story begins with it: that is what it is about. */
  headsSentence: boolean;
  first: OrganisationMention;
  inferredFrom: string | null;
}

export interface SubjectsFound {
  readonly subjects: readonly Subject[];
  readonly problems: readonly Problem[];
}

/**
 * The forces and services a document is about: what was supplied with it; else those named in its headline or lead,
 * or named again and again as what its sentences are about; else the one whose own site it stands on. A force named
 * only to compare, or as somebody's former employer, is none.
 */
export const findSubjects = (
  page: Page,
  mentions: readonly OrganisationMention[],
  release: Pick<Release, 'organisations' | 'address' | 'publisher'>,
): SubjectsFound => {
  const { reference } = page;
  if (release.organisations.length > 0) {
    const subjects = release.organisations.flatMap((id) => {
      const row = reference.organisations.get(id);
      return row === undefined
        ? []
        : [{ id, name: row.name, certainty: 'stated' as const, why: 'it was given with the release' }];
    });
    return { subjects, problems: [] };
  }
  const problems: Problem[] = [];
  const tallies = new Map<OrganisationId, Tally>();
  const domain = domainOf(page.text);
  const sure = surelyNamed(mentions, reference);
  for (const { mention, sentence } of withSentences(page, mentions)) {
    if (sentence.zone === 'notes' || sentence.zone === 'after') continue;
    if (isComparator(page.text, sentence, mention)) continue;
    const read = resolve(mention, reference, sure, domain);
    if (read === null) {
      if (mention.ids.some((id) => isInspected(reference, id)))
        problems.push(ambiguous(page, mention, reference));
      continue;
    }
    const kind = reference.organisations.get(read.id)?.kind;
    // A region's name that only a fire service bears is none of a story about forces that it names.
    if (mention.how === 'place' && domain === 'police' && kind === 'fire-service' && sure.size > 1) continue;
    // "Meets in London": where something is.
    if (
      mention.how === 'place' &&
      whereabouts.test(page.text.slice(sentence.start, mention.start)) &&
      sure.size > 0 &&
      !sure.has(read.id)
    )
      continue;
    const points = strengths[mention.how];
    const inLead = isLead(page, sentence);
    const known = tallies.get(read.id);
    if (known === undefined) {
      tallies.set(read.id, {
        points,
        strong: points >= 2 ? 1 : 0,
        inLead,
        headsSentence: heads(page, sentence, mention, points),
        first: mention,
        inferredFrom: read.inferredFrom,
      });
    } else {
      known.points += points;
      known.strong += points >= 2 ? 1 : 0;
      known.inLead ||= inLead;
      known.headsSentence ||= heads(page, sentence, mention, points);
      if (known.inferredFrom !== null && read.inferredFrom === null) known.inferredFrom = null;
    }
  }
  const all = [...tallies];
  const named = all.filter(
    ([, tally]) => (tally.inLead && tally.points >= 1) || tally.strong >= 2 || tally.headsSentence,
  );
  const chosen = named.length > 0 ? named : all.filter(([, tally]) => tally.points >= 1 || all.length === 1);
  const subjects = chosen
    .toSorted(([, a], [, b]) => a.first.start - b.first.start)
    .map(([id, tally]) => toSubject(id, tally, page, reference));
  if (subjects.length > 0) return { subjects, problems: problems.slice(0, 1) };

  const owner = ownerOf(release.address, reference) ?? publishing(release.publisher, reference);
  if (owner !== null) {
    return {
      subjects: [owner],
      problems: [
        ...problems,
        {
          kind: 'organisation-inferred',
          message: `The text names no force or service; ${owner.name} is inferred: ${owner.why}.`,
          place: null,
        },
      ],
    };
  }
  return {
    subjects: [],
    problems: [
      ...problems,
      {
        kind: 'no-organisation',
        message: 'The text names no force or service that it is about.',
        place: null,
      },
    ],
  };
};

const isInspected = (reference: Reference, id: OrganisationId): boolean => {
  const kind = reference.organisations.get(id)?.kind;
  return kind !== undefined && inspected.has(kind);
};

/** Organisations that some mention names beyond doubt; they decide what a bare place stands for. */
const surelyNamed = (
  mentions: readonly OrganisationMention[],
  reference: Reference,
): ReadonlySet<OrganisationId> =>
  new Set(
    mentions
      .filter(({ ids, how }) => ids.length === 1 && how !== 'commissioner')
      .flatMap(({ ids }) => ids)
      .filter((id) => isInspected(reference, id)),
  );

const domainOf = (text: string): 'police' | 'fire' | null => {
  const police = text.match(policeWords)?.length ?? 0;
  const fire = text.match(fireWords)?.length ?? 0;
  if (police === fire) return null;
  return police > fire ? 'police' : 'fire';
};

/** Which organisation a mention means, and why where the words alone do not say; null when nothing decides. */
export const resolve = (
  mention: OrganisationMention,
  reference: Reference,
  sure: ReadonlySet<OrganisationId>,
  domain: 'police' | 'fire' | null,
): { id: OrganisationId; inferredFrom: string | null } | null => {
  const ids = mention.ids.filter((id) => isInspected(reference, id));
  if (ids.length === 0) return null;
  if (mention.how === 'commissioner')
    return { id: ids[0] as string, inferredFrom: 'it is the force its commissioner answers for' };
  if (ids.length === 1)
    return { id: ids[0] as string, inferredFrom: mention.how === 'town' ? 'the town lies within it' : null };
  const named = ids.filter((id) => sure.has(id));
  if (named.length === 1) return { id: named[0] as string, inferredFrom: null };
  const kind: OrganisationKind | null =
    domain === 'police' ? 'police-force' : domain === 'fire' ? 'fire-service' : null;
  const ofKind = ids.filter((id) => reference.organisations.get(id)?.kind === kind);
  if (ofKind.length === 1)
    return {
      id: ofKind[0] as string,
      inferredFrom: `the text speaks of ${domain === 'police' ? 'policing' : 'a fire service'}`,
    };
  return null;
};

/** Each mention with the sentence it stands in; mentions and sentences are both in reading order. */
function* withSentences(
  page: Page,
  mentions: readonly OrganisationMention[],
): Generator<{ mention: OrganisationMention; sentence: Sentence }> {
  let i = 0;
  for (const mention of mentions) {
    while (i < page.sentences.length && (page.sentences[i] as Sentence).end <= mention.start) i += 1;
    const sentence = page.sentences[i];
    if (sentence === undefined) return;
    yield { mention, sentence };
  }
}

export const isComparator = (text: string, sentence: Sentence, mention: OrganisationMention): boolean => {
  const before = text.slice(Math.max(sentence.start, mention.start - 90), mention.start);
  return comparator.test(before) || formerOffice.test(before);
};

/** "Haven Police, at ‘adequate’, was credited with ...", "But at Haven Police ...", or a section's heading. */
const heads = (page: Page, sentence: Sentence, mention: OrganisationMention, points: number): boolean => {
  const before = page.text.slice(sentence.start, mention.start);
  const after = page.text.slice(mention.end, sentence.end);
  // A bare place heads a sentence only where that goes on as about a body: "Kingsmere, by contrast, dropped".
  if (points < 2 && !(mention.how === 'place' && bodyFollows.test(after))) return false;
  if (!opening.test(before)) return false;
  // The officer of a force is not the force; a lone name may be an advertisement, but heads a section when text follows.
  return !/^[’']?s?\s+(?:assistant|deputy|temporary|acting|chief|superintendent|inspector|detective|police and crime|pcc|commissioner)\b/i.test(
    after,
  );
};

const opening =
  /^[“‘"']?(?:(?:but|and|meanwhile|however|at|in|for|while|similarly|elsewhere|by contrast|the|inspectors found|inspectors said|across the (?:border|county|region|country)|next door|further (?:north|south|east|west)),?\s+){0,3}$/i;

/** After a place that stands for its force. */
const bodyFollows =
  /^(?:[’']s (?:police|force|officers)\b|,? (?:(?:which|by contrast|meanwhile|however|on the other hand|for its part),? )?(?:(?:had|has|have|is|was|also) )?(?:dropped|fell|slipped|rose|improved|graded|rated|judged|praised|criticised|fared|did|remains?|went|gone|requires?|emerged|got|was|is)\b)/iu;

/** Headline, or the first two paragraphs of text. */
const isLead = (page: Page, sentence: Sentence): boolean => {
  if (sentence.block.index === 0) return true;
  let paragraphs = 0;
  for (const block of page.blocks) {
    if (block.index >= sentence.block.index) break;
    if (block.kind !== 'heading') paragraphs += 1;
  }
  return paragraphs < 2;
};

const toSubject = (id: OrganisationId, tally: Tally, page: Page, reference: Reference): Subject => {
  const name = reference.organisations.get(id)?.name ?? id;
  const words = page.text.slice(tally.first.start, tally.first.end);
  return tally.inferredFrom === null
    ? { id, name, certainty: 'stated', why: `the text names it: “${words}”` }
    : { id, name, certainty: 'inferred', why: `“${words}”: ${tally.inferredFrom}` };
};

const ambiguous = (page: Page, mention: OrganisationMention, reference: Reference): Problem => {
  const names = mention.ids.map((id) => reference.organisations.get(id)?.name ?? id).join(' or ');
  return {
    kind: 'organisation-ambiguous',
    message: `“${page.text.slice(mention.start, mention.end)}” may be ${names}; nothing in the text decides.`,
    place: { start: mention.start, end: mention.end },
  };
};

/** A force's own page speaks of "the force" and names nobody. */
const publishing = (publisher: Release['publisher'], reference: Reference): Subject | null => {
  const { value } = publisher;
  if (value === null || (value.kind !== 'force' && value.kind !== 'fire-service')) return null;
  const ids = new Set(
    findOrganisations(value.name, reference).flatMap((mention) =>
      mention.ids.filter((id) => isInspected(reference, id)),
    ),
  );
  const [id] = ids;
  const row = ids.size === 1 && id !== undefined ? reference.organisations.get(id) : undefined;
  return row === undefined
    ? null
    : { id: row.id, name: row.name, certainty: 'inferred', why: `${value.name} publishes the page` };
};

const ownerOf = (address: string | null, reference: Reference): Subject | null => {
  if (address === null || !URL.canParse(address)) return null;
  const host = new URL(address).host.replace(/^www\./, '');
  for (const row of reference.organisations.values()) {
    if (inspected.has(row.kind) && row.hosts.some((own) => host === own || host.endsWith(`.${own}`))) {
      return { id: row.id, name: row.name, certainty: 'inferred', why: `the page stands on ${host}` };
    }
  }
  return null;
};
