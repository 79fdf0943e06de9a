import { commandNames } from '../../../../src/domain/question.ts';
import { release } from '../answers.ts';
import { bot, channel, command, directMessage, mention, newTs } from '../payloads.ts';
import { inSession, ada, room, type Scenario, type Stage, strangeWords } from './scenario.ts';

const asked = (stage: Stage, name: string, text: string, more: Readonly<Record<string, string>> = {}) =>
  stage.world.deliver.command(command(name, text, stage.world.api.openResponseUrl(), more));

const commands: readonly Scenario[] = [...commandNames, 'digest'].flatMap((name): readonly Scenario[] => [
  ...strangeWords.map(([why, words]) => ({
    of: `/${name}`,
    why,
    run: (stage: Stage) => asked(stage, name, words),
    calls: ['respond: ok'],
    says: /./,
  })),
  {
    of: `/${name}`,
    why: 'only spaces are as if nothing was typed',
    run: (stage) => asked(stage, name, '   '),
    calls: name === 'digest' ? ['views.open: invalid_trigger_id', 'respond: ok'] : ['respond: ok'],
    says: name === 'digest' ? /./ : /Ask, for instance/,
    ...(name === 'digest' ? { logs: ['digest not changed'] } : {}),
  },
  {
    of: `/${name}`,
    why: 'a response_url that is too old is told to the log alone',
    run: (stage) => {
      const payload = command(name, 'help', stage.world.api.openResponseUrl());
      stage.world.clock.now += 31 * 60_000;
      return stage.world.deliver.command(payload);
    },
    calls: ['respond: expired_url'],
    logs: [name === 'digest' ? 'nothing could be said' : 'answer not delivered'],
  },
]);

const mentioned = `<@${bot.user_id}>`;

const mentions: readonly Scenario[] = [
  ...strangeWords.map(([why, words]): Scenario => ({
    of: 'event app_mention',
    why,
    run: ({ world }) => world.deliver.event(mention(`${mentioned} ${words}`)),
    calls: ['chat.postMessage: ok'],
    says: /./,
  })),
  {
    of: 'event app_mention',
    why: 'nobody wrote it',
    run: ({ world }) => world.deliver.event(mention(`${mentioned} northmoor`, { user: undefined })),
    calls: [],
  },
  {
    of: 'event app_mention',
    why: 'the third repetition, six minutes late, of what never arrived',
    run: ({ world }) =>
      world.deliver.event(mention(`${mentioned} northmoor`), { attempt: 3, reason: 'http_error' }),
    calls: ['chat.postMessage: ok'],
    says: /Found 9 criticisms/,
  },
  {
    of: 'event app_mention',
    why: 'repeated after the connection was lost, though it had arrived',
    run: async ({ world }) => {
      const event = mention(`${mentioned} northmoor`);
      await world.deliver.event(event);
      await world.api.recorder.nth('chat.postMessage', 1);
      return world.deliver.event(event, { attempt: 2, reason: 'connection_failed' });
    },
    calls: ['chat.postMessage: ok'],
    says: /Found 9 criticisms/,
  },
];

const message = (event: Readonly<Record<string, unknown>>) => (stage: Stage) =>
  stage.world.deliver.event(directMessage('northmoor', event));

const unanswered: readonly (readonly [why: string, event: Readonly<Record<string, unknown>>])[] = [
  ['an edit', { subtype: 'message_changed', hidden: true, text: undefined, user: undefined, message: {} }],
  ['a deletion', { subtype: 'message_deleted', hidden: true, text: undefined, user: undefined }],
  ['a bot of the old kind', { subtype: 'bot_message', bot_id: 'B0OTHER', user: undefined }],
  ['a bot of the new kind', { bot_id: 'B0OTHER' }],
  ['a bot with a file', { subtype: 'file_share', bot_id: 'B0OTHER' }],
  ['somebody who joins', { subtype: 'channel_join' }],
  ['no words at all', { text: undefined }],
  ['a picture without words', { subtype: 'file_share', text: '', files: [{ id: 'F1' }] }],
  ['a kind that nobody has heard of', { subtype: 'huddle_thread' }],
  ['a reply in a thread that is not remembered', { channel, channel_type: 'channel', thread_ts: newTs() }],
  [
    'a reply sent to the channel too, where the thread is not remembered',
    {
      subtype: 'thread_broadcast',
      channel,
      channel_type: 'channel',
      thread_ts: newTs(),
    },
  ],
];

const answeredToo: readonly (readonly [why: string, event: Readonly<Record<string, unknown>>])[] = [
  ['words beside a file', { subtype: 'file_share', files: [{ id: 'F1' }] }],
  ['a reply in direct messages', { thread_ts: newTs() }],
  ['sent to the direct messages too', { subtype: 'thread_broadcast', thread_ts: newTs() }],
  ['blocks of another kind beside the words', { blocks: [{ type: 'huddle', nonsense: [] }] }],
];

const remembered = async (stage: Stage, more: Readonly<Record<string, unknown>>) => {
  const ts = newTs();
  await stage.world.deliver.event(mention(`${mentioned} northmoor`, { ts }));
  await stage.world.api.recorder.nth('chat.postMessage', 1);
  await stage.world.app.idle();
  const reply = { channel, channel_type: 'channel', thread_ts: ts, ...more };
  return stage.world.deliver.event(directMessage('go on', reply));
};

const messages: readonly Scenario[] = [
  ...strangeWords.map(([why, words]): Scenario => ({
    of: 'event message',
    why,
    run: ({ world }) => world.deliver.event(directMessage(words)),
    calls: ['chat.postMessage: ok', ...inSession],
    says: /./,
  })),
  ...unanswered.map(([why, event]): Scenario => ({
    of: 'event message',
    why,
    run: message(event),
    calls: [],
  })),
  ...answeredToo.map(([why, event]): Scenario => ({
    of: 'event message',
    why,
    run: message(event),
    calls: ['chat.postMessage: ok', ...inSession],
    says: /Found 9 criticisms/,
  })),
  {
    of: 'event message',
    why: 'a reply in a remembered thread needs no mention, where Slack tells of it',
    run: (stage) => remembered(stage, {}),
    calls: ['chat.postMessage: ok', 'chat.postMessage: ok'],
    says: /Found 1 criticism/,
  },
  {
    of: 'event message',
    why: 'one that was sent to the channel too is answered in the thread, and not in the channel',
    run: (stage) => remembered(stage, { subtype: 'thread_broadcast' }),
    calls: ['chat.postMessage: ok', 'chat.postMessage: ok'],
    says: /Found 1 criticism/,
  },
  {
    of: 'event message',
    why: 'a reply there that mentions the bot comes as a mention too: that one is answered',
    run: (stage) => remembered(stage, { text: `${mentioned} go on` }),
    calls: ['chat.postMessage: ok'],
  },
];

const known = release.address ?? '';
const links = (stage: Stage, text: string, urls: readonly string[], more: object = {}) => {
  const shared = stage.slack.messages.post({ channel: 'C0GENERAL', user: ada, text });
  return stage.event({
    type: 'link_shared',
    channel: shared.channel,
    message_ts: shared.ts,
    user: ada,
    is_bot_user_member: true,
    links: urls.map((url) => ({ domain: 'gazette.example', url })),
    ...more,
  });
};

const rest: readonly Scenario[] = [
  {
    of: 'event link_shared',
    why: 'addresses that are none, or lead elsewhere',
    run: (stage) =>
      links(stage, 'see', [
        '',
        'no address',
        'javascript:alert(1)',
        'file:///etc/passwd',
        '__proto__',
        `https://gazette.example/${'a/'.repeat(1400)}`,
        `${known}.evil.example`,
        `https://evil.example@gazette.example/other`,
      ]),
    calls: [],
  },
  {
    of: 'event link_shared',
    why: 'one that is known among hostile ones is shown alone',
    run: (stage) => links(stage, `see ${known}`, ['javascript:alert(1)', known]),
    calls: ['chat.unfurl: ok'],
  },
  {
    of: 'event link_shared',
    why: 'a message that is still being written is named by its id alone',
    run: async (stage) => {
      const draft = stage.slack.messages.post({ channel: 'C0GENERAL', user: ada, text: known });
      return stage.event({
        type: 'link_shared',
        channel: 'COMPOSER',
        message_ts: '0f1a-composer',
        unfurl_id: `Uf-${draft.channel}-${draft.ts}`,
        source: 'composer',
        user: ada,
        links: [{ domain: 'gazette.example', url: known }],
      });
    },
    calls: ['chat.unfurl: ok'],
  },
  {
    of: 'event link_shared',
    why: 'the message is gone by then',
    run: (stage) => links(stage, known, [known], { message_ts: '1600000000.000100' }),
    calls: ['chat.unfurl: cannot_find_message'],
    logs: ['links not shown'],
  },
  {
    of: 'event link_shared',
    why: 'in a channel shared with another organisation',
    run: (stage) =>
      stage.event(
        { type: 'link_shared', channel: 'C0SHARED', message_ts: newTs(), links: [{ url: known }] },
        { is_ext_shared_channel: true },
      ),
    calls: [],
  },
  {
    of: 'event app_home_opened',
    why: 'a tab that nobody has heard of shows Home',
    run: (stage) => stage.event({ type: 'app_home_opened', user: ada, channel: 'D0ADA', tab: 'about' }),
    calls: ['views.publish: ok'],
  },
  {
    of: 'event app_home_opened',
    why: 'no tab at all',
    run: (stage) => stage.event({ type: 'app_home_opened', user: ada, channel: 'D0ADA' }),
    calls: ['views.publish: ok'],
  },
  {
    of: 'event agent_session_stopped',
    why: 'of a thread in which nothing is asked',
    run: (stage) => stage.event({ type: 'agent_session_stopped', channel: room, user: ada }),
    calls: [],
  },
  {
    of: 'event tokens_revoked',
    why: 'a person’s token, which this bot has none of',
    run: (stage) => stage.event({ type: 'tokens_revoked', tokens: { oauth: ['U0BEN'] } }),
    calls: [],
  },
  {
    of: 'event tokens_revoked',
    why: 'the bot’s own: nobody in Slack can be told, so the log is',
    run: (stage) => stage.event({ type: 'tokens_revoked', tokens: { bot: [bot.user_id] } }),
    calls: [],
    logs: [
      'the app was removed from the workspace, or its token revoked: install it again and start with the new token',
    ],
  },
  {
    of: 'event app_uninstalled',
    why: 'the app is gone',
    run: (stage) => stage.event({ type: 'app_uninstalled' }),
    calls: [],
    logs: [
      'the app was removed from the workspace, or its token revoked: install it again and start with the new token',
    ],
  },
];

export const commandsAndEvents: readonly Scenario[] = [...commands, ...mentions, ...messages, ...rest];
