import type {
  EndReason,
  Selection,
  Subscription,
  SubscriptionChange,
  SubscriptionState,
  TimeOfDay,
  Timetable,
  WaitingReason,
} from '../domain/subscription.ts';
import { kindLabels, listWords } from './labels.ts';
import type { Naming } from './naming.ts';

/** `everything`, or `custody or missing people; about Northmoor Police; only formal findings`. */
export const selectionWords = (what: Selection, naming: Naming): string => {
  const parts = [
    ...listed(what.topics.map(naming.topic)),
    ...listed(what.organisations.map(naming.organisation)).map((words) => `about ${words}`),
    ...listed(what.kinds.map((kind) => kindLabels[kind].toLowerCase())),
    ...listed(what.programmes.map(naming.programme)).map((words) => `under ${words}`),
    ...listed(what.publishers).map((words) => `published by ${words}`),
    ...(what.onlyInspectorate ? ['only the inspectorate’s own judgement'] : []),
    ...(what.onlyFormal ? ['only formal findings'] : []),
  ];
  return parts.length === 0 ? 'everything' : parts.join('; ');
};

const listed = (words: readonly string[]): readonly string[] =>
  words.length === 0 ? [] : [listWords(words, 'or')];

/** `every Monday at 09:00 (Europe/London)`. */
export const timetableWords = ({ cadence, zone }: Timetable): string => {
  if (cadence.kind === 'as-it-comes') return 'as it comes, gathered for five minutes';
  return `${cadenceWords(cadence)} at ${timeWords(cadence.at)} (${zone})`;
};

const cadenceWords = (cadence: Exclude<Timetable['cadence'], { kind: 'as-it-comes' }>): string => {
  switch (cadence.kind) {
    case 'daily':
      return 'every day';
    case 'weekdays':
      return 'Monday to Friday';
    case 'weekly':
      return `every ${cadence.day.charAt(0).toUpperCase()}${cadence.day.slice(1)}`;
    case 'monthly':
      return cadence.day > 28
        ? `on day ${cadence.day} of each month, or its last`
        : `on day ${cadence.day} of each month`;
  }
};

const timeWords = ({ hour, minute }: TimeOfDay): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

const waitingWords: Readonly<Record<WaitingReason, string>> = {
  'not-in-channel':
    'waiting: I am not in the channel; invite me with /invite @findings and it goes on by itself',
  'may-not-post': 'waiting: I may not post in the channel; ask who looks after it, and it goes on by itself',
  'channel-archived': 'waiting: the channel is archived; taken out of the archive it goes on by itself',
};
const endWords: Readonly<Record<EndReason, string>> = {
  stopped: 'stopped',
  'waited-too-long': 'ended: I could not post in the channel for a month',
};

/** Null for one that is running. */
export const stateWords = (state: SubscriptionState): string | null => {
  switch (state.kind) {
    case 'active':
      return null;
    case 'paused':
      return 'paused';
    case 'waiting':
      return waitingWords[state.reason];
    case 'ended':
      return endWords[state.reason];
  }
};

/** `custody, every Monday at 09:00 (Europe/London) · paused`. */
export const subscriptionWords = (subscription: Subscription, naming: Naming): string => {
  const state = stateWords(subscription.state);
  const line = `${selectionWords(subscription.what, naming)}, ${timetableWords(subscription.when)}`;
  return state === null ? line : `${line} · ${state}`;
};

/** What a line of the history says: `made: custody, daily at 09:00 (Europe/London)`, `paused`. */
export const changeWords = (
  before: SubscriptionChange | null,
  now: SubscriptionChange,
  naming: Naming,
): string => {
  const line = `${selectionWords(now.what, naming)}, ${timetableWords(now.when)}`;
  if (before === null) return historyWords.made(line);
  if (isSame(before.what, now.what) && isSame(before.when, now.when))
    return stateWords(now.state) ?? historyWords.wentOn;
  return historyWords.changed(line);
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export const historyWords = {
  title: 'Who changed this',
  myself: 'Findings itself',
  made: (words: string): string => `began: ${words}`,
  changed: (words: string): string => `changed to: ${words}`,
  wentOn: 'went on',
  left: (many: number): string => (many === 1 ? 'And 1 change before.' : `And ${many} changes before.`),
  zone: (zone: string): string => `Times are those of ${zone}.`,
} as const;

export const previewWords = {
  title: 'Preview',
  working: 'One moment: the post is laid out.',
  next: (when: string): string =>
    `Preview, seen by you alone: the post that is due ${when}, as it would be by now.`,
  past: (days: number): string =>
    `Preview, seen by you alone. Nothing is new yet, so the next post has nothing to say. This is what one over the last ${days} days would have said.`,
  left: (many: number): string =>
    many === 1 ? '1 older inspection is left out here.' : `${many} older inspections are left out here.`,
} as const;

export const digestWords = {
  listTitle: 'Followed in this channel',
  mineTitle: 'You follow',
  none: 'Nothing is followed in this channel. To follow something: /digest weekly monday 9am custody',
  help: [
    'New releases, posted here as they come or once a day, week or month. Nothing new: no post.',
    '/digest opens a form. In words: /digest weekly monday 9am custody, cleveland',
    'When: as it comes, daily, weekdays, weekly on a day, monthly on a day; a time; a zone such as Europe/London.',
    'What: forces, topics, kinds, everything; only inspectorate; only formal findings.',
    '/digest list, preview, pause, resume, change, stop: with the number in the list where there are several. The list shows who changed what.',
  ].join('\n'),
  subscribed: (words: string): string => `Followed here from now on: ${words}.`,
  same: (words: string): string => `That is so already: ${words}.`,
  changed: (words: string): string => `From now on: ${words}.`,
  paused: (words: string): string => `Paused: ${words}. To go on: /digest resume`,
  resumed: (words: string): string => `Going on from now: ${words}.`,
  stopped: (words: string): string => `No longer followed: ${words}.`,
  conflict: (words: string): string => `Somebody else changed this meanwhile. Now it is: ${words}.`,
  tooMany: (most: number): string => `${most} things are followed here already; stop one first: /digest list`,
  notFound: 'That is not followed here any more. See: /digest list',
  whichOne: 'Several things are followed here. Say which one by its number: /digest list',
  notUnderstood: (words: string): string =>
    `I do not know a force, topic or kind called “${words}”, so nothing was changed. Try /digest and choose from the form.`,
  ambiguous: (words: string, names: string): string =>
    `“${words}” can mean ${names}. Please name one of them; nothing was changed.`,
  onlyAdmins: 'Here only those who look after the workspace may change what channels follow.',
  failed: 'That could not be kept just now. Please try again later.',
  nothingNew: (words: string): string =>
    `Nothing new yet for: ${words}. The next post comes only when there is. Nothing of the last year would have been in it either.`,
  inviteMe: 'I am not in this channel: invite me with /invite @findings, or nothing can be posted here.',
  zoneUnknown: 'Your time zone is not known here; name one to have another, as in Europe/Paris.',
  /** Seen in the channel by whoever chose it: Slack takes it only where that person is a member. */
  following: 'New releases are about to be followed here.',
  notMember: 'Only members of a channel choose what it follows: join it first. Nothing was changed.',
  notThere:
    'I am not in that channel, so nothing can be posted there: invite me with /invite @findings, then choose it again. Nothing was changed.',
  working: 'One moment: this is kept.',
  lessTitle: 'Less like this',
  less: 'To see less, follow less: choose forces, topics or kinds, tick what alone you want, or have it come more seldom. It holds for the whole channel.',
  zoneHints: {
    slack: 'Yours, as Slack says.',
    earlier: 'As you chose before.',
    usual: 'Yours is not known here: please check.',
  },
  follow: 'Follow something',
  yourMessages: 'your messages with me',
  formTitle: 'Follow releases',
  changeTitle: 'Change what is followed',
  save: 'Save',
  force: 'Forces and services',
  topic: 'Topics',
  kind: 'Kinds',
  only: 'Only',
  onlyInspectorate: 'What the inspectorate itself judged',
  onlyFormal: 'Formal findings',
  cadence: 'When',
  cadences: {
    'as-it-comes': 'As it comes',
    daily: 'Daily',
    weekdays: 'Monday to Friday',
    weekly: 'Weekly',
    monthly: 'Monthly',
  },
  day: 'Day of the week, for weekly',
  monthDay: 'Day of the month, for monthly',
  time: 'Time',
  zone: 'Time zone',
  channel: 'Channel',
  optional: 'Left empty: all',
} as const;

export const digestButtons = {
  follow: 'Follow this',
  change: 'Change',
  pause: 'Pause',
  resume: 'Resume',
  stop: 'Stop',
  preview: 'Preview',
  history: 'Who changed it',
} as const;
