import type {
  EndReason,
  Selection,
  Subscription,
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

export const digestWords = {
  listTitle: 'Followed in this channel',
  mineTitle: 'You follow',
  none: 'Nothing is followed in this channel. To follow something: /digest weekly monday 9am custody',
  help: [
    'New releases, posted here as they come or once a day, week or month. Nothing new: no post.',
    '/digest opens a form. In words: /digest weekly monday 9am custody, cleveland',
    'When: as it comes, daily, weekdays, weekly on a day, monthly on a day; a time; a zone such as Europe/London.',
    'What: forces, topics, kinds, everything; only inspectorate; only formal findings.',
    '/digest list, preview, pause, resume, change, stop: with the number in the list where there are several.',
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
    `Nothing new yet for: ${words}. The next post comes only when there is.`,
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
} as const;
