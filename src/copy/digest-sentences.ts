import type { Matched, Window } from '../domain/digest.ts';
import type { FindingKind } from '../domain/finding.ts';
import type { Instant } from '../domain/instant.ts';
import type { OrganisationId } from '../domain/organisation.ts';
import { kindLabels, listWords, publisherLabels } from './labels.ts';
import type { Naming } from './naming.ts';

/** What a digest counts. Releases that repeat another's words are not among them. */
export interface DigestCounts {
  readonly added: number;
  readonly amended: number;
  /** Whom the releases are about; as grouped below. */
  readonly groups: readonly { readonly organisations: readonly OrganisationId[] }[];
  /** Lines that met the subscription, by kind, strongest first. */
  readonly kinds: ReadonlyMap<FindingKind, number>;
  readonly gone: number;
}

/** What comes after a number of lines: lines are counted, since one cause of concern may be told in several. */
const kindPlurals: Readonly<Record<FindingKind, string>> = {
  'cause-of-concern': 'causes of concern',
  'area-for-improvement': 'areas for improvement',
  recommendation: 'recommendations',
  'graded-judgment': 'graded judgments',
  closure: 'what was closed or discharged',
  'monitoring-change': 'changes of monitoring',
  concern: 'concerns of no formal kind',
  progress: 'progress',
  'good-practice': 'what was praised',
};

/** Kinds named one by one; of the rest the lines are counted. */
const kindsNamed = 3;
/** Organisations named in a heading. */
const named = 3;

/**
 * The first line, which is all a notification shows: `3 releases on Northmoor Police and Haven Police: 2 lines on causes
 * of concern, 5 on recommendations.`
 */
export const digestHeadline = (counts: DigestCounts, isLate: boolean, naming: Naming): string => {
  const { added, amended, groups, gone } = counts;
  const late = isLate ? 'Catching up: ' : '';
  const what =
    added === 0
      ? amended === 0
        ? `${releases(gone)} became known and ${gone === 1 ? 'is' : 'are'} no longer here`
        : `${releases(amended)} amended`
      : `${releases(added)}${amended === 0 ? '' : ` and ${amended} amended`}`;
  const about = [...new Set(groups.flatMap(({ organisations }) => organisations))];
  const on = about.length === 0 ? '' : ` on ${organisationsWords(about, naming)}`;
  const lines = linesWords(counts.kinds);
  return `${late}${what}${on}${lines === '' ? '' : `: ${lines}`}.`;
};

const releases = (count: number): string => (count === 1 ? '1 release' : `${count} releases`);

/** `2 lines on causes of concern, 5 on recommendations`; empty where none met it. */
export const linesWords = (kinds: ReadonlyMap<FindingKind, number>): string => {
  const all = [...kinds];
  const parts = all
    .slice(0, kindsNamed)
    .map(
      ([kind, count], at) =>
        `${count}${at === 0 ? (count === 1 ? ' line' : ' lines') : ''} on ${kindPlurals[kind]}`,
    );
  const rest = all.slice(kindsNamed).reduce((sum, [, count]) => sum + count, 0);
  return [...parts, ...(rest === 0 ? [] : [`${rest} on other things`])].join(', ');
};

/** `Northmoor Police`, `A, B, C and 2 more`. */
export const organisationsWords = (ids: readonly OrganisationId[], naming: Naming): string => {
  const names = ids.slice(0, named).map(naming.organisation);
  const more = ids.length - names.length;
  return ids.length === 0
    ? 'No force or service named'
    : listWords(more === 0 ? names : [...names, `${more} more`]);
};

/** When the releases became known to the bot, which is not when they were published. */
export const windowSentence = ({ start, end }: Window, zone: string, isLate: boolean): string => {
  const [from, to] = [momentWords(start, zone), momentWords(end, zone)];
  const [fromDay, fromTime] = from.split(', ');
  const [toDay, toTime] = to.split(', ');
  const when = fromDay === toDay ? `${fromTime} and ${toTime} on ${toDay}` : `${from} and ${to}`;
  const between = `Became known here between ${when} (${zone}).`;
  return isLate
    ? `${between} This post comes late: all that it should have told since then is in it, once.`
    : between;
};

/** `20 November 2026, 09:00`. */
export const momentWords = (at: Instant, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
    .format(at)
    .replace(' at ', ', ');

/** What is said of a release beside its title: what is new about it. */
export const newsWords = (news: 'new' | 'amended', isFurther: boolean): string => {
  if (news === 'amended') return 'Amended: its words have changed since it became known';
  return isFurther ? 'New: a further document of an inspection known before' : 'New';
};

/** Which words of the subscription a release met; empty where none in particular was asked for. */
export const matchedWords = (matched: Matched, naming: Naming): string =>
  [
    ...matched.organisations.map(naming.organisation),
    ...matched.topics.map(naming.topic),
    ...matched.kinds.map((kind) => kindLabels[kind].toLowerCase()),
    ...(matched.programme === null ? [] : [naming.programme(matched.programme)]),
    ...(matched.publisher === null ? [] : [`published by ${publisherLabels[matched.publisher]}`]),
  ].join(', ');

export const digestPostWords = {
  matched: (words: string): string => `Matches: ${words}`,
  why: (words: string): string => `Why you see this: the channel follows ${words}.`,
  strongest: 'Strongest finding',
  progress: 'Progress or closure, as it reports it',
  quotation: 'An inspector’s words',
  /** Above what an earlier document said, which stands below what is said now. */
  earlier: 'Then, on the same topics',
  alsoIn: 'Also in: ',
  moreCopies: (more: number): string => `Also in ${more} more.`,
  inThread: (more: number): string =>
    more === 1 ? '1 more release follows in the thread.' : `${more} more releases follow in the thread.`,
  goOn: 'The same digest goes on.',
  gone: (count: number): string =>
    count === 1
      ? '1 release became known too, but is no longer here and is left out.'
      : `${count} releases became known too, but are no longer here and are left out.`,
  left: (count: number): string =>
    count === 1
      ? '1 more release is not shown; ask for the latest releases to see it.'
      : `${count} more releases are not shown; ask for the latest releases to see them.`,
  /** For those who see no blocks. */
  inBlocks: (more: number): string =>
    more === 1 ? '1 more release stands in this message.' : `${more} more releases stand in this message.`,
  change: 'Change',
  pause: 'Pause',
  less: 'Less like this',
} as const;

/** What a subscriber is told in private. */
export const noteWords = {
  channel: 'Go to the channel',
  following: (words: string): string => `This is about what you had me post there: ${words}.`,
  'not-in-channel':
    'I am not in the channel any more, so nothing is posted there. Invite me with /invite @findings and it goes on by itself: nothing is lost meanwhile.',
  'may-not-post':
    'I may not post in the channel, so nothing is posted there. Ask whoever looks after it; once I may, it goes on by itself: nothing is lost meanwhile.',
  'channel-archived':
    'The channel was archived, so nothing is posted there. If it is taken out of the archive it goes on by itself: nothing is lost meanwhile.',
  'waited-too-long':
    'I could not post in the channel for a month, so this has ended. To begin again: /digest there.',
  /** In the channel, to whoever made it, seen by nobody else. */
  goesOn: (words: string): string => `I may post here again, so this goes on: ${words}.`,
  unknown: (when: string): string =>
    `Slack did not say whether it took the post due ${when}, and I may not look. If you do not see it in the channel, it was not posted and will not be posted again.`,
  'not-corrected': (when: string): string =>
    `The post due ${when} quotes a release that was amended or withdrawn since, and Slack does not let me edit it any more. Ask about the release to see how it stands now.`,
  failed: (when: string): string =>
    `The post due ${when} could not be made and is not tried again. The next one comes when it is due.`,
} as const;
