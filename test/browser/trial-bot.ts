import type { AddressInfo } from 'node:net';
import { App, LogLevel } from '@slack/bolt';
import type { Logger } from '@slack/bolt';
import type { BlockAction, ButtonAction, types } from '@slack/bolt';
import type { Credentials } from '../../src/workspace/start-workspace.ts';

/** A manifest that asks for every surface, so that the page has all of them. */
export const trialManifest = {
  display_information: { name: 'Trial' },
  features: {
    app_home: { home_tab_enabled: true, messages_tab_enabled: true },
    bot_user: { display_name: 'trial' },
    slash_commands: [
      { command: '/whisper', description: 'Answers you alone', usage_hint: 'WORDS' },
      { command: '/everything', description: 'Posts every kind of block', usage_hint: '' },
      { command: '/wrong', description: 'Posts what Slack refuses', usage_hint: '' },
      { command: '/form', description: 'Opens a form', usage_hint: '' },
      { command: '/deaf', description: 'Is never acknowledged', usage_hint: '' },
    ],
    shortcuts: [
      { type: 'message', name: 'Find related', callback_id: 'related', description: 'Looks for the same' },
      { type: 'global', name: 'Ask a question', callback_id: 'ask', description: 'Opens the form' },
    ],
    unfurl_domains: ['releases.example'],
  },
  functions: {
    ask_step: {
      title: 'Ask in a workflow',
      description: 'Takes a question and gives the answer',
      input_parameters: {
        properties: { question: { type: 'string', title: 'Question' } },
        required: ['question'],
      },
      output_parameters: { properties: { answer: { type: 'string' } }, required: ['answer'] },
    },
  },
  oauth_config: {
    scopes: {
      bot: [
        'app_mentions:read',
        'assistant:write',
        'chat:write',
        'commands',
        'im:history',
        'links:read',
        'links:write',
        'channels:read',
      ],
    },
  },
  settings: {
    event_subscriptions: {
      bot_events: [
        'agent_session_stopped',
        'app_home_opened',
        'app_mention',
        'function_executed',
        'link_shared',
        'member_joined_channel',
        'message.im',
      ],
    },
    interactivity: { is_enabled: true },
  },
};

const plain = (text: string): types.PlainTextElement => ({ type: 'plain_text', text });
const option = (text: string, value: string): types.PlainTextOption => ({ text: plain(text), value });

const forces = ['Northmoor Police', 'Northdale Police', 'Wealdon Police'];

const usable: readonly types.KnownBlock[] = [
  {
    type: 'actions',
    block_id: 'uses',
    elements: [
      { type: 'button', action_id: 'plain', text: plain('Plain button'), value: 'pressed' },
      {
        type: 'button',
        action_id: 'asks',
        text: plain('Asks first'),
        style: 'danger',
        confirm: {
          title: plain('Are you sure?'),
          text: plain('Everybody will see it.'),
          confirm: plain('Do it'),
          deny: plain('Leave it'),
        },
      },
      {
        type: 'static_select',
        action_id: 'kind',
        placeholder: plain('Kind'),
        options: [option('Concerns', 'c'), option('Praise', 'p')],
      },
      { type: 'external_select', action_id: 'force', placeholder: plain('Force'), min_query_length: 2 },
      {
        type: 'overflow',
        action_id: 'more',
        options: [option('Why this', 'why'), option('Report it', 'report')],
      },
      { type: 'datepicker', action_id: 'since', placeholder: plain('Since') },
      { type: 'checkboxes', action_id: 'only', options: [option('Formal only', 'formal')] },
    ],
  },
];

/** For messages only: Slack refuses it on Home. */
const judgeable = {
  type: 'context_actions',
  block_id: 'judge',
  elements: [
    {
      type: 'feedback_buttons',
      action_id: 'feedback',
      positive_button: { text: plain('Right'), value: 'right' },
      negative_button: { text: plain('Wrong'), value: 'wrong' },
    },
  ],
} as unknown as types.KnownBlock;

const shown: readonly types.KnownBlock[] = [
  { type: 'header', text: plain('A heading') },
  {
    type: 'rich_text',
    elements: [
      { type: 'rich_text_section', elements: [{ type: 'text', text: 'Bold words', style: { bold: true } }] },
      {
        type: 'rich_text_quote',
        elements: [
          { type: 'text', text: 'A quotation of some length, so that it has to wrap on a telephone.' },
        ],
      },
      {
        type: 'rich_text_list',
        style: 'bullet',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'An item' }] }],
      },
    ],
  },
  {
    type: 'section',
    text: { type: 'mrkdwn', text: '*Marked* words and <https://releases.example/1|a link>' },
    accessory: { type: 'button', action_id: 'beside', text: plain('Beside') },
  },
  { type: 'section', fields: [plain('One'), plain('Two')] },
  { type: 'divider' },
  { type: 'context', elements: [plain('Said quietly')] },
  {
    type: 'table',
    rows: [
      [
        { type: 'raw_text', text: 'Force' },
        { type: 'raw_text', text: 'Visits' },
      ],
      [
        { type: 'raw_text', text: 'Northmoor' },
        { type: 'raw_text', text: '98' },
      ],
    ],
  },
];

const form = (title: string, answer = ''): types.ModalView => ({
  type: 'modal',
  callback_id: 'form',
  title: plain(title),
  submit: plain('Send'),
  close: plain('Cancel'),
  notify_on_close: true,
  blocks: [
    ...(answer === '' ? [] : [{ type: 'section' as const, block_id: 'said', text: plain(answer) }]),
    {
      type: 'input',
      block_id: 'question',
      label: plain('Question'),
      element: { type: 'plain_text_input', action_id: 'words' },
    },
    {
      type: 'input',
      block_id: 'where',
      label: plain('Force'),
      optional: true,
      element: { type: 'external_select', action_id: 'force', min_query_length: 1 },
    },
    {
      type: 'actions',
      block_id: 'on',
      elements: [{ type: 'button', action_id: 'deeper', text: plain('Go deeper') }],
    },
  ],
});

/** What an action says, as the bot heard it: enough to see that the page sent the right thing. */
const heard = (action: unknown): string => {
  const {
    action_id: id,
    value,
    selected_option: one,
    selected_options: some,
    selected_date: day,
  } = action as {
    readonly action_id: string;
    readonly value?: string;
    readonly selected_option?: { readonly value: string };
    readonly selected_options?: readonly { readonly value: string }[];
    readonly selected_date?: string;
  };
  return `heard ${id} ${value ?? one?.value ?? day ?? some?.map((each) => each.value).join('+') ?? ''}`.trim();
};

const silent: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};

/** A bot that has every surface and says what it hears: what the page is tried with, whatever the product has. */
export const startTrialBot = async ({ botToken, signingSecret, apiUrl }: Credentials) => {
  const app = new App({
    token: botToken,
    signingSecret,
    logger: silent,
    clientOptions: { slackApiUrl: apiUrl, retryConfig: { retries: 0 } },
  });
  // A refusal of Slack's is what some tests are about; nothing else fails on purpose.
  app.error(async () => {});

  app.command('/whisper', ({ ack, command }) => ack({ text: `Psst, ${command.text}` }));
  app.command('/everything', async ({ ack, command, client }) => {
    await ack();
    await client.apiCall('chat.postMessage', {
      channel: command.channel_id,
      text: 'Everything',
      blocks: [...shown, ...usable, judgeable],
    });
  });
  app.command('/wrong', async ({ ack, command, client }) => {
    await ack();
    const hologram = [{ type: 'hologram' }] as unknown as types.KnownBlock[];
    await client.apiCall('chat.postMessage', { channel: command.channel_id, text: 'x', blocks: hologram });
  });
  app.command('/form', async ({ ack, command, client }) => {
    await ack();
    await client.views.open({ trigger_id: command.trigger_id, view: form('A form') });
  });
  app.command('/deaf', async () => {});

  app.options('force', async ({ ack, payload }) => {
    const typed = payload.value.toLowerCase();
    await ack({
      options: forces.filter((name) => name.toLowerCase().includes(typed)).map((name) => option(name, name)),
    });
  });
  app.action<BlockAction<ButtonAction>>('deeper', async ({ ack, body, client }) => {
    await ack();
    await client.views.push({ trigger_id: body.trigger_id, view: form('A second form') });
  });
  app.action<BlockAction>(/^(?!deeper)/, async ({ ack, action, body, respond, client }) => {
    await ack();
    if (body.view?.type === 'home')
      await client.views.publish({ user_id: body.user.id, view: home(heard(action)) });
    else if (action.action_id === 'plain') await respond({ replace_original: true, text: heard(action) });
    else await respond({ replace_original: false, response_type: 'ephemeral', text: heard(action) });
  });
  app.view('form', async ({ ack, view }) => {
    const words = view.state.values['question']?.['words']?.value ?? '';
    const force = view.state.values['where']?.['force']?.selected_option?.value ?? 'nowhere';
    if (words === 'wrong')
      await ack({ response_action: 'errors', errors: { question: 'Ask something else.' } });
    else if (words === 'done') await ack({ response_action: 'clear' });
    else await ack({ response_action: 'update', view: form('Answered', `You asked ${words} of ${force}.`) });
  });
  app.view({ callback_id: 'form', type: 'view_closed' }, ({ ack }) => ack());
  app.shortcut('related', async ({ ack, shortcut, client }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: form('Related') });
  });
  app.shortcut('ask', async ({ ack, shortcut, client }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: form('Ask') });
  });
  const home = (words: string): types.HomeView => ({
    type: 'home',
    blocks: [
      { type: 'header', text: plain('Welcome home') },
      { type: 'section', text: plain(words) },
      ...usable,
    ],
  });
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab === 'home')
      await client.views.publish({ user_id: event.user, view: home('Nothing pressed yet') });
    else
      await client.assistant.threads.setSuggestedPrompts({
        channel_id: event.channel,
        title: 'You could ask',
        prompts: [{ title: 'About Northmoor', message: 'what about northmoor?' }],
      });
  });
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: `You mentioned me: ${event.text.replace(/<[^>]*>\s*/, '')}`, thread_ts: event.ts });
  });
  app.event('message', async ({ event, client, say }) => {
    if (event.subtype !== undefined || event.bot_id !== undefined) return;
    if (event.text === 'work')
      await client.assistant.threads.setStatus({
        channel_id: event.channel,
        thread_ts: event.ts,
        status: 'is thinking hard',
      });
    else await say({ text: `You said ${event.text}`, thread_ts: event.ts });
  });
  app.event('agent_session_stopped' as 'message', async ({ event, client }) => {
    const { channel, thread_ts: thread } = event as unknown as { channel: string; thread_ts: string };
    await client.apiCall('chat.postMessage', { channel, thread_ts: thread, text: 'Stopped.' });
  });
  app.event('link_shared', async ({ event, client }) => {
    const unfurls = Object.fromEntries(
      event.links.map(({ url }) => [
        url,
        { blocks: [{ type: 'section' as const, text: plain('A preview of it') }] },
      ]),
    );
    await client.chat.unfurl({ channel: event.channel, ts: event.message_ts, unfurls });
  });
  app.event('member_joined_channel', async ({ event, say }) => {
    await say({ text: `Thank you for the invitation, <@${event.inviter ?? ''}>`, channel: event.channel });
  });
  app.function('ask_step', async ({ inputs, complete, fail }) => {
    if (inputs['question'] === 'fail') await fail({ error: 'Nothing to say.' });
    else await complete({ outputs: { answer: `An answer to ${String(inputs['question'])}` } });
  });

  const server = await app.start({ port: 0, host: '127.0.0.1' });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    stop: async () => {
      await app.stop();
    },
  };
};
