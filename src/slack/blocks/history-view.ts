import type { types } from '@slack/bolt';
import { momentWords } from '../../copy/digest-sentences.ts';
import type { Naming } from '../../copy/naming.ts';
import { changeWords, historyWords, subscriptionWords } from '../../copy/subscription-sentences.ts';
import type { Subscription, SubscriptionChange } from '../../domain/subscription.ts';
import { modal } from './modal.ts';
import { bullets, clip, person, richText, section, words } from './rich-text.ts';

/** Changes shown, newest first; more are counted. */
const shownAtMost = 40;
/** Characters of one change. */
const lineAtMost = 400;

/** Who changed what a channel follows, and when. A view notifies nobody, so people are named as Slack names them. */
export const historyView = (
  subscription: Subscription,
  history: readonly SubscriptionChange[],
  naming: Naming,
): types.ModalView => {
  const { zone } = subscription.when;
  const lines = history.map((change, at) =>
    section(
      words(`${momentWords(change.at, zone)}, `),
      change.by === null ? words(historyWords.myself) : person(change.by),
      words(`: ${clip(changeWords(history[at - 1] ?? null, change, naming), lineAtMost)}`),
    ),
  );
  const left = lines.length - shownAtMost;
  return modal({
    title: historyWords.title,
    blocks: [
      richText([
        section(words(clip(subscriptionWords(subscription, naming), lineAtMost), { bold: true })),
        bullets(lines.toReversed().slice(0, shownAtMost)),
        ...(left > 0 ? [section(words(historyWords.left(left)))] : []),
        section(words(historyWords.zone(zone), { italic: true })),
      ]),
    ],
  });
};
