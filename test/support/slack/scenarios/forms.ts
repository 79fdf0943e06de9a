import { askCallbackId } from '../../../../src/slack/blocks/ask-view.ts';
import { feedbackCallbackId } from '../../../../src/slack/blocks/feedback-view.ts';
import { narrowCallbackId, narrowMenus } from '../../../../src/slack/blocks/narrow-view.ts';
import { followCallbackId, followMenus } from '../../../../src/slack/blocks/subscription-view.ts';
import { askShortcut } from '../../../../src/slack/listeners/ask-modal.ts';
import { relatedShortcut } from '../../../../src/slack/listeners/related.ts';
import { askFunction } from '../../../../src/slack/listeners/workflow-step.ts';
import type { Draft } from '../../../../src/workspace/state/messages.ts';
import {
  blockSuggestion,
  functionExecuted,
  globalShortcut,
  messageShortcut,
  viewSubmission,
} from '../../../../src/workspace/people/payloads.ts';
import { ada, room, type Scenario, type Stage, strangeWords } from './scenario.ts';

type Json = Readonly<Record<string, unknown>>;

/** Submitted as it stands open, but with other values. */
const submit = (stage: Stage, values: Json, more: Json = {}) => {
  const payload = viewSubmission(stage.slack, stage.modal(), []);
  const view = payload['view'] as Json;
  return stage.world.deliver.interactive({ ...payload, view: { ...view, state: { values }, ...more } });
};

/** Through Slack's own client, which holds what the bot answers to its limits. */
const submitAsIs = (stage: Stage) => stage.people.submit(ada, stage.modal().id);

const askForm = (stage: Stage) => stage.done(stage.people.globalShortcut(ada, askShortcut));

const question = (value: unknown): Json => ({ question: { value: { type: 'plain_text_input', value } } });

const asking: readonly Scenario[] = [
  ...(
    [
      ['no values at all', {}],
      ['no question in them', question(null)],
      ['only spaces', question('   ')],
      ['values of another shape', { question: { value: { value: ['northmoor'] } } }],
    ] as const
  ).map(([why, values]): Scenario => ({
    of: `view ${askCallbackId}`,
    why,
    run: async (stage) => {
      await askForm(stage);
      const acknowledged = await submit(stage, values);
      return { ...acknowledged, isOk: acknowledged.body.includes('"question":"Type a question first."') };
    },
    calls: ['views.open: ok'],
  })),
  ...strangeWords.map(([why, words]): Scenario => ({
    of: `view ${askCallbackId}`,
    why,
    run: async (stage) => {
      await askForm(stage);
      return submit(stage, question(words));
    },
    calls: ['views.open: ok', 'views.update: ok'],
    says: /./,
  })),
  {
    of: `view ${askCallbackId}`,
    why: 'sent twice, since the first acknowledgement was lost',
    run: async (stage) => {
      await askForm(stage);
      await stage.people.fill(ada, stage.modal().id, {
        actionId: 'value',
        blockId: 'question',
        value: 'northmoor',
      });
      const payload = viewSubmission(stage.slack, stage.modal(), []);
      await stage.world.deliver.interactive(payload);
      return stage.world.deliver.interactive(payload);
    },
    calls: ['views.open: ok', 'views.update: ok'],
  },
];

const old = { private_metadata: '{"v":9,"q":"northmoor"}' };

const ofOtherVersions: readonly Scenario[] = [
  {
    of: `view ${narrowCallbackId}`,
    why: 'opened by another version',
    run: async (stage) => {
      stage.turnInto(await stage.form('narrow'), old);
      const submitted = await submitAsIs(stage);
      return { isOk: !submitted.ok && 'errors' in submitted };
    },
    calls: ['respond: ok', 'views.open: ok'],
  },
  {
    of: `view ${narrowCallbackId}`,
    why: 'no values at all: as if nothing was chosen',
    run: async (stage) => {
      await stage.form('narrow');
      return submit(stage, {});
    },
    calls: ['respond: ok', 'views.open: ok'],
  },
  {
    of: `view ${feedbackCallbackId}`,
    why: 'opened by another version',
    run: async (stage) => {
      const form = stage.turnInto(await stage.form('feedback', 'negative'), old);
      await stage.people.fill(ada, form.id, { actionId: 'value', blockId: 'reason', value: 'misread' });
      const submitted = await submitAsIs(stage);
      return { isOk: !submitted.ok && 'errors' in submitted };
    },
    calls: ['respond: ok', 'views.open: ok'],
  },
  {
    of: `view ${feedbackCallbackId}`,
    why: 'no values at all',
    run: async (stage) => {
      await stage.form('feedback', 'negative');
      return submit(stage, {});
    },
    calls: ['respond: ok', 'views.open: ok'],
  },
  {
    of: `view ${followCallbackId}`,
    why: 'no values at all',
    run: async (stage) => {
      await stage.form('follow');
      return submit(stage, {});
    },
    calls: ['respond: ok', 'views.open: ok'],
  },
  {
    of: `view ${followCallbackId}`,
    why: 'opened by another version, which knew no channel',
    run: async (stage) => {
      stage.turnInto(await stage.form('follow'), old);
      const submitted = await submitAsIs(stage);
      return { isOk: !submitted.ok && 'errors' in submitted };
    },
    calls: ['respond: ok', 'views.open: ok'],
  },
  {
    of: 'view of no version',
    why: 'a form that nobody listens to any more says so in its place',
    run: async (stage) => {
      stage.turnInto(await stage.form('narrow'), { callback_id: 'old_form' });
      const submitted = await submitAsIs(stage);
      const shown = JSON.stringify(stage.modal().content);
      return { isOk: submitted.ok && shown.includes('This form belongs to an older version') };
    },
    calls: ['respond: ok', 'views.open: ok'],
  },
];

const typed: readonly string[] = ['', '(((', '<!channel>', '👩‍👩‍👧‍👦', 'مرحبا', '\u0000', 'n'.repeat(10_000), 'of'];

const menus: readonly Scenario[] = [
  ...Object.values(narrowMenus),
  ...Object.values(followMenus),
  'no_such_menu',
].map((actionId): Scenario => ({
  of: `menu ${actionId}`,
  why: 'whatever is typed into it is answered with choices or none',
  run: async (stage) => {
    await stage.form(actionId.startsWith('follow') ? 'follow' : 'narrow');
    const surface = { kind: 'view', view: stage.modal() } as const;
    for (const value of typed) {
      const suggestion = blockSuggestion(stage.slack, ada, surface, { blockId: 'b', actionId, value });
      const { isOk, body } = await stage.world.deliver.interactive(suggestion);
      const { options } = JSON.parse(body) as { readonly options: unknown };
      if (!isOk || !Array.isArray(options) || options.length > 100) return { isOk: false };
    }
    return { isOk: true };
  },
  calls: ['respond: ok', 'views.open: ok'],
}));

const related = (draft: Partial<Draft>) => (stage: Stage) => {
  const message = stage.slack.messages.post({ channel: room, user: 'U0BEN', ...draft });
  return stage.people.messageShortcut(ada, room, message.ts, relatedShortcut);
};
const plain = (text: string): Json => ({ type: 'plain_text', text, emoji: true });

const shortcuts: readonly Scenario[] = [
  ...(
    [
      ['no words: a picture', { text: '' }],
      ['only spaces', { text: ' \n ' }],
      [
        'nothing but buttons',
        {
          blocks: [
            { type: 'actions', elements: [{ type: 'button', action_id: 'a', text: plain('northmoor') }] },
          ],
        },
      ],
    ] as const
  ).map(([why, draft]): Scenario => ({
    of: `shortcut ${relatedShortcut}`,
    why,
    run: related(draft),
    calls: ['views.open: ok'],
    says: /That message has no words to look for/,
  })),
  ...(
    [
      ['another bot’s message', { text: 'northmoor', botId: 'B0OTHER', user: 'U0OTHER' }],
      ['blocks alone', { blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'northmoor' } }] }],
      [
        'rich text alone',
        {
          blocks: [
            {
              type: 'rich_text',
              elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'northmoor' }] }],
            },
          ],
        },
      ],
      ['an attachment alone', { attachments: [{ text: 'northmoor', fallback: 'northmoor' }] }],
    ] as const
  ).map(([why, draft]): Scenario => ({
    of: `shortcut ${relatedShortcut}`,
    why,
    run: related(draft),
    calls: ['views.open: ok', 'views.update: ok'],
    says: /Found 9 criticisms/,
  })),
  ...strangeWords.map(([why, words]): Scenario => ({
    of: `shortcut ${relatedShortcut}`,
    why,
    run: related({ text: words }),
    calls: ['views.open: ok', 'views.update: ok'],
    says: /./,
  })),
  {
    of: `shortcut ${relatedShortcut}`,
    why: 'a trigger that was used already',
    run: async (stage) => {
      const channel = stage.slack.channels.get(room);
      const message = stage.slack.messages.post({ channel: room, user: 'U0BEN', text: 'northmoor' });
      if (channel === undefined) throw new Error('no such channel');
      const payload = messageShortcut(stage.slack, ada, relatedShortcut, message, channel);
      await stage.world.deliver.interactive(payload);
      return stage.world.deliver.interactive(payload);
    },
    calls: ['views.open: ok', 'views.update: ok'],
  },
  {
    of: `shortcut ${askShortcut}`,
    why: 'a trigger that is too old',
    run: (stage) =>
      stage.world.deliver.interactive({
        ...globalShortcut(stage.slack, ada, askShortcut),
        trigger_id: 'long.ago',
      }),
    calls: ['views.open: invalid_trigger_id'],
    logs: ['no question asked for'],
  },
];

const step = (inputs: Json) => (stage: Stage) => {
  const execution = stage.slack.functions.start(askFunction, ada, inputs);
  return stage.event(functionExecuted(stage.slack, execution));
};

const steps: readonly Scenario[] = [
  ...(
    [
      ['no inputs', {}],
      ['an empty question', { question: '  ' }],
      ['a question that is a number', { question: 5 }],
      ['a question that is a list', { question: ['northmoor'] }],
    ] as const
  ).map(([why, inputs]): Scenario => ({
    of: `step ${askFunction}`,
    why,
    run: step(inputs),
    calls: ['functions.completeError: ok'],
  })),
  ...strangeWords.map(([why, words]): Scenario => ({
    of: `step ${askFunction}`,
    why,
    run: step({ question: words }),
    calls: ['functions.completeSuccess: ok'],
  })),
];

export const forms: readonly Scenario[] = [...asking, ...ofOtherVersions, ...menus, ...shortcuts, ...steps];
