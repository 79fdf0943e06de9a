import { actionIds } from '../../../../src/slack/blocks/answer-actions.ts';
import { citationActionId } from '../../../../src/slack/blocks/context-view.ts';
import { digestActions } from '../../../../src/slack/blocks/digest-actions.ts';
import { ada, at, type Scenario, type Stage } from './scenario.ts';

type Json = Readonly<Record<string, unknown>>;

/** Values that this version never wrote: of older ones, of other apps, of somebody who plays tricks. */
const strangeValues: readonly (readonly [why: string, value: unknown])[] = [
  ['no value', undefined],
  ['nothing in it', ''],
  ['no JSON', 'northmoor'],
  ['an older version’s', '{"q":"northmoor"}'],
  ['pages that are none', '{"t":"northmoor","c":"concerns","p":[-1]}'],
  ['a command that is none', '{"t":"northmoor","c":"delete","p":[0]}'],
  ['a list', '[]'],
  ['two thousand characters', 'x'.repeat(2000)],
];

const tooOld = /This button belongs to an older message and no longer works/;

/** Wherever it stands, a button that cannot be read says so. */
const everywhere = (actionId: string, actionOf: (value: unknown) => Json): readonly Scenario[] => [
  ...strangeValues.map(([why, value]): Scenario => ({
    of: `action ${actionId}`,
    why: `${why}, under a message that all see`,
    run: (stage) => stage.pressInChannel({ action_id: actionId, ...actionOf(value) }),
    calls: ['respond: ok'],
    says: tooOld,
  })),
  {
    of: `action ${actionId}`,
    why: 'an older version’s, under a private message',
    run: (stage) => stage.pressInPrivate({ action_id: actionId, ...actionOf('{"q":"northmoor"}') }),
    calls: ['respond: ok'],
    says: tooOld,
  },
  {
    of: `action ${actionId}`,
    why: 'an older version’s, in a modal, where no message can be sent',
    run: (stage) => stage.pressInModal({ action_id: actionId, ...actionOf('{"q":"northmoor"}') }),
    calls: ['views.open: ok', 'views.push: ok'],
    says: tooOld,
  },
];

const withValue = (value: unknown): Json => (value === undefined ? {} : { value });

const unreadable: readonly Scenario[] = [
  actionIds.more,
  actionIds.back,
  actionIds.share,
  actionIds.narrow,
  actionIds.feedback,
  'which_one_1',
  citationActionId,
].flatMap((id) => everywhere(id, withValue));

const context: readonly Scenario[] = everywhere(actionIds.context, (value) => ({
  type: 'static_select',
  selected_option: value === undefined ? null : { value },
}));

const replay = (text: string, starts: readonly number[]): string =>
  JSON.stringify({ t: text, c: 'concerns', p: starts });

const turned: readonly Scenario[] = [
  {
    of: `action ${actionIds.more}`,
    why: 'a page behind the last, since the corpus has shrunk: the last there is',
    run: (stage) =>
      stage.pressInChannel({ action_id: actionIds.more, value: replay('everything', [0, 500]) }),
    calls: ['chat.update: ok'],
    says: /Found 30 criticisms[^]*Statement \d+/,
  },
  {
    of: `action ${actionIds.more}`,
    why: 'the message was deleted meanwhile: the answer comes through the button',
    run: async (stage) => {
      const message = stage.posted();
      stage.slack.messages.remove(message.channel, message.ts);
      return stage.pressUnder(message, { action_id: actionIds.more, value: replay('everything', [0, 9]) });
    },
    calls: ['chat.update: message_not_found', 'respond: ok'],
    says: /Found 30 criticisms/,
  },
  {
    of: `action ${actionIds.more}`,
    why: 'pressed twice before the first press was answered',
    run: async (stage) => {
      const answer = await stage.answered('everything');
      const press = () => stage.people.act(ada, at(answer), { actionId: actionIds.more });
      const [first] = await Promise.all([press(), press()]);
      return first;
    },
    calls: ['respond: ok', 'respond: ok', 'respond: ok'],
    says: /Back/,
  },
  {
    of: `action ${actionIds.context}`,
    why: 'a line of a release that is gone',
    run: (stage) =>
      stage.pressInChannel({
        action_id: actionIds.context,
        type: 'static_select',
        selected_option: { value: 'f.1.9.9f86d081884c7d65.some-release' },
      }),
    calls: ['views.open: ok'],
    says: /no longer in the corpus/,
  },
  {
    of: `action ${actionIds.context}`,
    why: 'the trigger is too old by the time it arrives',
    run: async (stage) => {
      const answer = await stage.answered();
      stage.world.api.faults.add('views.open', { kind: 'error', error: 'expired_trigger_id' });
      const [choice] = JSON.stringify(answer.blocks).match(/f\.\d+\.\d+\.[0-9a-f]+\.[a-z-]+/) ?? [];
      return stage.people.act(ada, at(answer), { actionId: actionIds.context, value: choice ?? '' });
    },
    calls: ['respond: ok', 'views.open: expired_trigger_id'],
    logs: ['no context shown'],
  },
];

const examples: readonly Scenario[] = [
  {
    of: 'action ask_example_1',
    why: 'nothing in it, at Home',
    run: (stage) => stage.pressAtHome({ action_id: 'ask_example_1', value: '' }),
    calls: ['views.publish: ok'],
  },
  {
    of: 'action ask_example_1',
    why: 'far too much in it, in a modal',
    run: (stage) => stage.pressInModal({ action_id: 'ask_example_1', value: '<!channel> '.repeat(180) }),
    calls: ['views.open: ok', 'views.update: ok'],
    says: /Nothing found/,
  },
  {
    of: 'action home_forget',
    why: 'with nothing to forget',
    run: (stage) => stage.pressAtHome({ action_id: 'home_forget' }),
    calls: ['views.publish: ok', 'views.publish: ok'],
  },
];

const digests: readonly Scenario[] = Object.values(digestActions)
  .filter((id) => id !== digestActions.follow)
  .flatMap((id): readonly Scenario[] => [
    {
      of: `action ${id}`,
      why: 'of what is followed no more',
      run: (stage) => stage.pressInChannel({ action_id: id, value: 'sub-gone' }),
      // It follows something new, and asks what.
      calls: [id === digestActions.begin ? 'views.open: ok' : 'respond: ok'],
      says: /./,
    },
    {
      of: `action ${id}`,
      why: 'no value, at Home',
      run: (stage) => stage.pressAtHome({ action_id: id }),
      calls: ['views.publish: ok', 'views.open: ok'],
      says: /./,
    },
  ]);

const strangers: readonly Scenario[] = [
  {
    of: 'action of no version',
    why: 'a button that nobody listens to, under a message',
    run: (stage) => stage.pressInChannel({ action_id: 'answer_vote', value: '1' }),
    calls: ['respond: ok'],
    says: tooOld,
  },
  {
    of: 'action of no version',
    why: 'one whose name begins as one that is known does',
    run: (stage) => stage.pressInPrivate({ action_id: 'answer_more_or_less', value: '1' }),
    calls: ['respond: ok'],
    says: tooOld,
  },
  {
    of: 'action of no version',
    why: 'at Home',
    run: (stage) => stage.pressAtHome({ action_id: 'home_vote' }),
    calls: ['views.publish: ok', 'views.open: ok'],
    says: tooOld,
  },
];

const sharing: readonly Scenario[] = [
  {
    of: `action ${actionIds.share}`,
    why: 'from a modal into a channel where the bot is no member: said over the modal',
    run: async (stage) => {
      await related(stage, 'C0ELSEWHERE');
      const { id } = stage.modal();
      return stage.people.act(ada, { kind: 'view', viewId: id }, { actionId: actionIds.share });
    },
    calls: ['views.open: ok', 'views.update: ok', 'chat.postMessage: not_in_channel', 'views.push: ok'],
    says: /Invite me with \/invite @findings, then share again/,
  },
  {
    of: `action ${actionIds.share}`,
    why: 'from a modal: the modal says that it is done, and cannot do it twice',
    run: async (stage) => {
      await related(stage, 'C0PERFORM');
      const { id } = stage.modal();
      const acted = await stage.people.act(ada, { kind: 'view', viewId: id }, { actionId: actionIds.share });
      await stage.world.app.idle();
      const shown = JSON.stringify(stage.modal().content);
      if (!shown.includes('Shared with the channel.') || shown.includes(actionIds.share))
        throw new Error(`the modal shows ${shown}`);
      return acted;
    },
    calls: ['views.open: ok', 'views.update: ok', 'chat.postMessage: ok', 'views.update: ok'],
    says: /asked and shared this/,
  },
];

const related = async (stage: Stage, channel: string): Promise<void> => {
  const message = stage.slack.messages.post({ channel, user: ada, text: 'northmoor' });
  await stage.done(stage.people.messageShortcut(ada, channel, message.ts, 'find_related_findings'));
};

export const buttons: readonly Scenario[] = [
  ...unreadable,
  ...context,
  ...turned,
  ...examples,
  ...digests,
  ...everywhere(digestActions.follow, withValue),
  ...strangers,
  ...sharing,
];
