import { callMethod } from '../../src/workspace/api/call-method.ts';
import type { AppDefinition } from '../../src/workspace/app-definition.ts';
import { toAppDefinition } from '../../src/workspace/app-definition.ts';
import { createWorld } from '../../src/workspace/world.ts';
import type { World } from '../../src/workspace/world.ts';

type Json = Readonly<Record<string, unknown>>;

export const botToken = 'xoxb-small';
export const appToken = 'xapp-small';

export const allScopes = [
  'app_mentions:read',
  'assistant:write',
  'channels:history',
  'channels:join',
  'channels:read',
  'chat:write',
  'commands',
  'groups:history',
  'groups:read',
  'im:history',
  'im:read',
  'im:write',
  'links:read',
  'links:write',
  'mpim:read',
  'users:read',
];

/** An invented app that uses everything Slack offers to the bot. */
export const wholeApp: AppDefinition = toAppDefinition({
  display_information: { name: 'Whole' },
  features: {
    app_home: { home_tab_enabled: true, messages_tab_enabled: true },
    slash_commands: [
      { command: '/ask', description: 'Asks', usage_hint: 'WHAT', should_escape: false },
      { command: '/call', description: 'Calls', should_escape: true },
    ],
    shortcuts: [
      { type: 'message', name: 'Find', callback_id: 'find', description: 'Finds' },
      { type: 'global', name: 'Begin', callback_id: 'begin', description: 'Begins' },
    ],
    unfurl_domains: ['releases.example'],
  },
  functions: {
    count: {
      title: 'Count',
      input_parameters: { words: { type: 'string', is_required: true } },
      output_parameters: { number: { type: 'number', is_required: true }, note: { type: 'string' } },
    },
  },
  settings: {
    interactivity: { is_enabled: true },
    event_subscriptions: {
      bot_events: [
        'agent_session_stopped',
        'app_context_changed',
        'app_home_opened',
        'app_mention',
        'app_uninstalled',
        'channel_archive',
        'function_executed',
        'group_archive',
        'link_shared',
        'member_joined_channel',
        'message.channels',
        'message.groups',
        'message.im',
        'tokens_revoked',
      ],
    },
  },
});

export interface SmallWorld {
  readonly world: World;
  readonly clock: { now: number };
  /** One call with the bot's token. */
  readonly call: (method: string, args?: Json) => Json;
  /** A call that must be taken. */
  readonly taken: (method: string, args?: Json) => Json;
}

export const createSmallWorld = (scopes: readonly string[] = allScopes): SmallWorld => {
  const clock = { now: 1_700_000_000_000 };
  const world = createWorld({ now: () => clock.now, app: wholeApp, botToken, appToken, scopes });
  const call: SmallWorld['call'] = (method, args = {}) => callMethod(world, method, botToken, args);
  return {
    world,
    clock,
    call,
    taken: (method, args) => {
      const reply = call(method, args);
      if (reply['ok'] !== true) throw new Error(`${method}: ${JSON.stringify(reply)}`);
      return reply;
    },
  };
};
