import type { Result, Workspace } from './workspace.ts';

type Json = Readonly<Record<string, unknown>>;

interface Method {
  /** Bot scope without which Slack says `missing_scope`; null where any token will do. */
  readonly scope: string | null;
  readonly token: 'bot' | 'app';
  readonly required: readonly string[];
  readonly run: (workspace: Workspace, args: Json, place: Place) => Result;
}

/** What some methods answer with that is not in the workspace. */
export interface Place {
  readonly bot: Json;
  readonly socketUrl: string | null;
}

const nothing: Result = { body: { ok: true }, breaches: [] };

/** The Web API methods that the bot uses, by name. Anything else is `unknown_method`. */
export const methods: ReadonlyMap<string, Method> = new Map<string, Method>([
  [
    'auth.test',
    {
      scope: null,
      token: 'bot',
      required: [],
      run: (_, __, { bot }) => ({ body: { ok: true, ...bot }, breaches: [] }),
    },
  ],
  [
    'apps.connections.open',
    {
      scope: null,
      token: 'app',
      required: [],
      run: (_, __, { socketUrl }) =>
        socketUrl === null
          ? { body: { ok: false, error: 'not_allowed_token_type' }, breaches: [] }
          : { body: { ok: true, url: socketUrl }, breaches: [] },
    },
  ],
  [
    'chat.postMessage',
    {
      scope: 'chat:write',
      token: 'bot',
      required: ['channel'],
      run: (workspace, args) => workspace.post(args),
    },
  ],
  [
    'chat.postEphemeral',
    {
      scope: 'chat:write',
      token: 'bot',
      required: ['channel', 'user'],
      run: (workspace, args) => workspace.postEphemeral(args),
    },
  ],
  [
    'chat.update',
    {
      scope: 'chat:write',
      token: 'bot',
      required: ['channel', 'ts'],
      run: (workspace, args) => workspace.update(args),
    },
  ],
  [
    'assistant.threads.setSuggestedPrompts',
    {
      scope: 'assistant:write',
      token: 'bot',
      required: ['channel_id', 'prompts'],
      run: (workspace, args) => workspace.suggestPrompts(args),
    },
  ],
  [
    'assistant.threads.setStatus',
    {
      scope: 'chat:write',
      token: 'bot',
      required: ['channel_id', 'thread_ts', 'status'],
      run: () => nothing,
    },
  ],
]);
