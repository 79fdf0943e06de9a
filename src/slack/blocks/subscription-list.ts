import type { types } from '@slack/bolt';
import type { Naming } from '../../copy/naming.ts';
import { digestButtons, digestWords, subscriptionWords } from '../../copy/subscription-sentences.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { escapeMrkdwn } from '../mrkdwn.ts';
import { button } from './answer-actions.ts';
import { digestActions } from './digest-actions.ts';
import type { Message } from './message.ts';
import { channelName, clip, richText, section, words } from './rich-text.ts';

/** Characters of a line of our own. */
const lineAtMost = 400;
/** Two blocks each, under fifty in a message and a hundred at Home. */
const shownAtMost = 20;

/** Each subscription by its number, with what can be done about it; in a view that holds several channels', where. */
export const subscriptionBlocks = (
  subscriptions: readonly Subscription[],
  naming: Naming,
  isOfChannels = false,
): readonly types.KnownBlock[] =>
  subscriptions.slice(0, shownAtMost).flatMap((subscription, at) => {
    const { id, state } = subscription;
    const isRunning = state.kind === 'active';
    const line = clip(subscriptionWords(subscription, naming), lineAtMost);
    return [
      richText([
        section(
          words(`${at + 1}. `),
          ...(isOfChannels ? [placeOf(subscription), words(': ')] : []),
          words(line),
        ),
      ]),
      {
        type: 'actions',
        elements: [
          button(digestActions.change, digestButtons.change, id),
          isRunning
            ? button(digestActions.pause, digestButtons.pause, id)
            : button(digestActions.resume, digestButtons.resume, id),
          button(digestActions.preview, digestButtons.preview, id),
          button(digestActions.history, digestButtons.history, id),
          button(digestActions.stop, digestButtons.stop, id),
        ],
      },
    ];
  });

/** Direct messages have no name. */
const placeOf = ({ channel }: Subscription) =>
  channel.startsWith('D') ? words(digestWords.yourMessages) : channelName(channel);

export const subscriptionList = (subscriptions: readonly Subscription[], naming: Naming): Message => {
  if (subscriptions.length === 0)
    return { blocks: [richText([section(words(digestWords.none))])], text: escapeMrkdwn(digestWords.none) };
  const lines = subscriptions
    .slice(0, shownAtMost)
    .map((one, at) => clip(`${at + 1}. ${subscriptionWords(one, naming)}`, lineAtMost / 2));
  return {
    blocks: [
      richText([section(words(digestWords.listTitle, { bold: true }))]),
      ...subscriptionBlocks(subscriptions, naming),
    ],
    text: clip(escapeMrkdwn([digestWords.listTitle, ...lines].join('\n')), 4_000),
  };
};
