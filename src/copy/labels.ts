import type { Evidence } from '../domain/answer.ts';
import type { Era, FindingKind, Voice } from '../domain/finding.ts';
import type { Known } from '../domain/known.ts';
import type { OrganisationId } from '../domain/organisation.ts';
import type { Role, Speaker } from '../domain/person.ts';
import type { Publisher, PublisherKind } from '../domain/publisher.ts';
import type { ReleaseReference } from '../domain/release.ts';
import { publishedWords } from './dates.ts';
import type { Naming } from './naming.ts';

/** The formal kinds by the inspectorate's own terms; a loose criticism is never called by one of them. */
export const kindLabels: Readonly<Record<FindingKind, string>> = {
  'cause-of-concern': 'Cause of concern',
  'area-for-improvement': 'Area for improvement',
  recommendation: 'Recommendation',
  'graded-judgment': 'Graded judgment',
  closure: 'Closed or discharged',
  'monitoring-change': 'Change of monitoring',
  concern: 'Concern, not a formal kind',
  progress: 'Progress',
  'good-practice': 'Praise',
};

export const voiceLabels: Readonly<Record<Voice, string>> = {
  inspectorate: 'the inspectorate’s judgement',
  force: 'the force’s own account',
  commissioner: 'the commissioner’s account',
  press: 'the reporter’s words',
};

export const eraLabels: Readonly<Record<Era, string | null>> = {
  current: null,
  earlier: 'an earlier inspection, retold here',
};

/** How a role is named where nobody's title is printed, and in what was understood. */
export const roleLabels: Readonly<Record<Role, string>> = {
  inspector: 'an inspector',
  'force-leader': 'a force leader',
  'fire-leader': 'a fire service leader',
  pcc: 'a police and crime commissioner',
  council: 'a councillor',
  charity: 'a charity',
  government: 'a minister or official',
  union: 'a staff association or union',
  document: 'the document itself',
  other: 'somebody else',
};

export const publisherLabels: Readonly<Record<PublisherKind, string>> = {
  inspectorate: 'the inspectorate',
  force: 'a force',
  'fire-service': 'a fire and rescue service',
  commissioner: 'a commissioner',
  press: 'the press',
  syndicator: 'a news service that passes on others’ texts',
  government: 'the government',
  other: 'others',
};

/** `Matt Parr, HM Inspector of Constabulary`; the title as printed, the organisation only where the title lacks it. */
export const speakerWords = (speaker: Speaker, naming: Naming): string => {
  const who = speaker.name ?? roleLabels[speaker.role];
  const organisation = speaker.organisation === null ? null : naming.organisation(speaker.organisation);
  const parts = [who];
  if (speaker.title !== null) parts.push(speaker.title);
  const said = speaker.title?.toLowerCase() ?? '';
  // An inspector's organisation is in every title; a leader's only where it is printed so.
  const needless = speaker.role === 'inspector' || speaker.role === 'document';
  if (organisation !== null && !needless && !said.includes(organisation.toLowerCase()))
    parts.push(organisation);
  return parts.join(', ');
};

/** What labels leave out, since it is said nearby. */
export interface Brevity {
  /** Whether the reason is given why something was inferred; that it was is always said. */
  readonly hasReasons: boolean;
  /** The one body that was asked about, and is named above; null where each line says whom it is about. */
  readonly about: OrganisationId | null;
}

export const wholeLabels: Brevity = { hasReasons: true, about: null };

/**
 * What a shown thing is, part by part: its kind, whose judgement it is, who said it, about whom, and what to beware of.
 * To be joined by " · ".
 */
export const evidenceLabels = (
  evidence: Evidence,
  naming: Naming,
  { hasReasons, about }: Brevity = wholeLabels,
): readonly string[] => {
  const labels: string[] = [];
  if (evidence.findingKind !== null) labels.push(kindLabels[evidence.findingKind]);
  if (evidence.kindInferred !== null)
    labels.push(hasReasons ? `inferred: ${evidence.kindInferred}` : 'inferred');
  if (evidence.supports === 'passage') labels.push('A line of the release');
  const era = evidence.era === null ? null : eraLabels[evidence.era];
  if (era !== null) labels.push(era);
  if (evidence.voice !== null) labels.push(voiceLabels[evidence.voice]);
  if (evidence.speaker !== null) labels.push(`said by ${speakerWords(evidence.speaker, naming)}`);
  else if (evidence.supports === 'quote') labels.push('speaker not named');
  if (evidence.supports === 'quote' && evidence.directness === 'fragment') labels.push('part of a statement');
  if (evidence.supports === 'quote' && evidence.directness === 'unmarked')
    labels.push('printed without quote marks');
  if (evidence.subjects.length > 0 && !isAboutThat(evidence, about))
    labels.push(`about ${subjectWords(evidence)}`);
  if (evidence.voiceConflict !== null) labels.push(`beware: ${evidence.voiceConflict}`);
  return labels;
};

const isAboutThat = ({ subjects }: Evidence, about: OrganisationId | null): boolean =>
  subjects.every(({ id, certainty }) => id === about && certainty === 'stated');

const subjectWords = (evidence: Evidence): string =>
  listWords(
    evidence.subjects.map((subject) =>
      subject.certainty === 'inferred' ? `${subject.name} (inferred)` : subject.name,
    ),
  );

/** `A`, `A and B`, `A, B and C`. */
export const listWords = (words: readonly string[], last = 'and'): string =>
  words.length <= 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/** Some pages have a whole paragraph where a title should be; a title so long is cut, since it is no quotation. */
const longestTitle = 160;

/** Where no title is stated the file's name is told, so that two such releases can be told apart and found. */
export const titleWords = ({ id, title }: Pick<ReleaseReference, 'id' | 'title'>): string => {
  if (title === null) return `Title not stated (kept as ${id})`;
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).trimEnd()}…`;
};

/** What an answer says of a release's publisher: never a bare blank, and never an inferred one as if it were printed. */
export const publisherWords = ({ value, certainty }: Known<Publisher>): string => {
  if (value === null) return 'publisher not stated';
  return certainty === 'inferred' ? `${value.name} (inferred)` : value.name;
};

/** Title, publisher and date, never one of them silently missing. */
export const sourceWords = (release: ReleaseReference): string =>
  [titleWords(release), publisherWords(release.publisher), publishedWords(release.publishedOn)].join(', ');
