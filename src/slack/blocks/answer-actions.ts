import type { types } from '@slack/bolt';
import { buttonWords } from '../../copy/slack-sentences.ts';
import type { Evidence } from '../../domain/answer.ts';
import { atMost } from '../limits.ts';
import { evidenceOption } from './evidence-option.ts';
import { digestButtons } from '../../copy/subscription-sentences.ts';
import { digestActions } from './digest-actions.ts';
import { type Replay, writeReplay } from './replay.ts';

/** Stable: messages of years ago carry them. */
export const actionIds = {
  more: 'answer_more',
  back: 'answer_back',
  narrow: 'answer_narrow',
  share: 'answer_share',
  context: 'answer_context',
  feedback: 'answer_feedback',
} as const;

/** What is under an answer to press. */
export interface Pressable {
  /** Null for a question that no button can ask again. */
  readonly replay: Replay | null;
  /** Lines shown that can be looked at closer. */
  readonly shown: readonly Evidence[];
  /** How many lines stand before what follows the page; null where nothing follows. */
  readonly next: number | null;
  /** Lines not yet shown. */
  readonly left: number;
  readonly canShare: boolean;
  /** Only what names a force, a topic or the like can be followed. */
  readonly canFollow: boolean;
  /** Slack takes feedback buttons in messages alone; a modal has a plain one. */
  readonly inModal: boolean;
}

/** Where the question is too long for a button, or cannot be said in one line, only lines can be looked at closer. */
export const answerActions = ({
  replay,
  shown,
  next,
  left,
  canShare,
  canFollow,
  inModal,
}: Pressable): readonly types.KnownBlock[] => {
  const options = shown.flatMap((evidence) => evidenceOption(evidence) ?? []);
  const menus = options.length === 0 ? [] : [contextMenu(options)];
  const again = replay === null ? null : writeReplay(replay);
  if (replay === null || again === null)
    return menus.length === 0 ? [] : [{ type: 'actions', elements: menus }];
  const { asked, starts } = replay;
  const more = next === null ? null : writeReplay({ asked, starts: [...starts, next] });
  const back = starts.length > 1 ? writeReplay({ asked, starts: starts.slice(0, -1) }) : null;
  const elements: types.ActionsBlockElement[] = [
    ...(more === null ? [] : [button(actionIds.more, buttonWords.more(left), more)]),
    ...(back === null ? [] : [button(actionIds.back, buttonWords.back, back)]),
    ...(canShare ? [button(actionIds.share, buttonWords.share, again)] : []),
    button(actionIds.narrow, buttonWords.narrow, again),
    ...(canFollow ? [button(digestActions.follow, digestButtons.follow, again)] : []),
    ...menus,
    ...(inModal ? [button(actionIds.feedback, buttonWords.somethingWrong, `-${again}`)] : []),
  ];
  return [
    { type: 'actions', elements },
    ...(inModal ? [] : [{ type: 'context_actions' as const, elements: [feedbackButtons(again)] }]),
  ];
};

export const button = (actionId: string, text: string, value: string): types.Button => ({
  type: 'button',
  action_id: actionId,
  text: { type: 'plain_text', text, emoji: false },
  value,
});

const contextMenu = (options: readonly types.PlainTextOption[]): types.StaticSelect => ({
  type: 'static_select',
  action_id: actionIds.context,
  placeholder: { type: 'plain_text', text: buttonWords.context, emoji: false },
  options: options.slice(0, atMost('select.options')),
});

const feedbackButtons = (value: string): types.FeedbackButtons => ({
  type: 'feedback_buttons',
  action_id: actionIds.feedback,
  positive_button: {
    text: { type: 'plain_text', text: buttonWords.right, emoji: false },
    value: `+${value}`,
    accessibility_label: buttonWords.rightLabel,
  },
  negative_button: {
    text: { type: 'plain_text', text: buttonWords.wrong, emoji: false },
    value: `-${value}`,
    accessibility_label: buttonWords.wrongLabel,
  },
});
