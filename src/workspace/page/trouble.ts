import type { World } from '../world.ts';

/** One way in which Slack can fail, as somebody can ask for it on the page. */
export interface Trouble {
  readonly id: string;
  readonly words: string;
  readonly about: string;
  readonly cause: (world: World) => void;
}

const deliveries = ['event', 'command', 'interactive'] as const;

export const troubles: readonly Trouble[] = [
  {
    id: 'rate-limited',
    words: 'Too many requests (429)',
    about: 'The bot’s next call is refused, with 2 seconds to wait.',
    cause: ({ faults }) => faults.add('*', { kind: 'rate-limited', retryAfterSeconds: 2 }),
  },
  {
    id: 'server-error',
    words: 'Server error (500)',
    about: 'The bot’s next call fails and nothing is stored.',
    cause: ({ faults }) => faults.add('*', { kind: 'http', status: 500, stored: false }),
  },
  {
    id: 'lost',
    words: 'No answer, not stored',
    about: 'Slack says nothing to the bot’s next call, and has not taken it.',
    cause: ({ faults }) => faults.add('*', { kind: 'silence', stored: false }),
  },
  {
    id: 'lost-after',
    words: 'No answer, but stored',
    about: 'Slack takes the bot’s next call and its confirmation is lost: nothing may be posted twice.',
    cause: ({ faults }) => faults.add('*', { kind: 'silence', stored: true }),
  },
  {
    id: 'twice',
    words: 'Delivered twice',
    about: 'The next event, the next command and the next click each reach the bot twice.',
    cause: ({ faults }) => deliveries.forEach((what) => faults.addDelivery(what, { kind: 'twice' })),
  },
  {
    id: 'late',
    words: 'Delivered late',
    about: 'The next event, the next command and the next click each reach the bot 2 seconds late.',
    cause: ({ faults }) =>
      deliveries.forEach((what) => faults.addDelivery(what, { kind: 'late', milliseconds: 2000 })),
  },
];
