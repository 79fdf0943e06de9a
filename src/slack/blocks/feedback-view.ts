import type { types } from '@slack/bolt';
import { z } from 'zod';
import { type FeedbackReason, feedbackReasons } from '../../app/kept-words.ts';
import { buttonWords, feedbackWords } from '../../copy/slack-sentences.ts';
import { modal, plain } from './modal.ts';

export const feedbackCallbackId = 'feedback';
const reasonBlock = 'reason';
const commentBlock = 'comment';
const actionId = 'value';
/** Characters: a remark, not a report. */
const commentAtMost = 1_000;

/** Asks what is wrong. `metadata` says with what: a replay or a place, as `feedbackAbout` wrote it. */
export const feedbackView = (metadata: string, reason: FeedbackReason | null): types.ModalView => {
  const options = feedbackReasons.map((value) => ({ text: plain(feedbackWords.reasons[value]), value }));
  const chosen = options.find((option) => option.value === reason);
  return modal({
    title: feedbackWords.title,
    callbackId: feedbackCallbackId,
    submit: buttonWords.send,
    metadata,
    blocks: [
      {
        type: 'input',
        block_id: reasonBlock,
        label: plain(feedbackWords.reason),
        element: {
          type: 'radio_buttons',
          action_id: actionId,
          options,
          ...(chosen === undefined ? {} : { initial_option: chosen }),
        },
      },
      {
        type: 'input',
        block_id: commentBlock,
        optional: true,
        label: plain(feedbackWords.comment),
        hint: plain(feedbackWords.kept),
        element: {
          type: 'plain_text_input',
          action_id: actionId,
          multiline: true,
          max_length: commentAtMost,
        },
      },
    ],
  });
};

const filledIn = z.object({
  [reasonBlock]: z.object({
    [actionId]: z.object({ selected_option: z.object({ value: z.enum(feedbackReasons) }) }),
  }),
  [commentBlock]: z.object({ [actionId]: z.object({ value: z.string().nullish() }) }),
});

/** Null for values that this view does not send. */
export const readFeedback = (
  values: unknown,
): { readonly reason: FeedbackReason; readonly comment: string | null } | null => {
  const parsed = filledIn.safeParse(values);
  if (!parsed.success) return null;
  const { [reasonBlock]: reason, [commentBlock]: comment } = parsed.data;
  return {
    reason: reason[actionId].selected_option.value,
    comment: comment[actionId].value?.trim() || null,
  };
};
