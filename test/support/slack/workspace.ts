import { atMost } from '../../../src/slack/limits.ts';
import { defectsOf, refusalOf } from './check-message.ts';
import type { Breach } from './check-blocks.ts';

type Json = Readonly<Record<string, unknown>>;

export interface Channel {
  readonly id: string;
  readonly kind: 'channel' | 'im';
  readonly hasBot: boolean;
  readonly isArchived: boolean;
}

export interface StoredMessage {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs: string | null;
  readonly text: string;
  readonly blocks: readonly unknown[];
}

export interface Result {
  readonly body: Json;
  readonly breaches: readonly Breach[];
}

const textOf = (args: Json): string => (typeof args['text'] === 'string' ? args['text'] : '');

const taken = (body: Json): Result => ({ body: { ok: true, ...body }, breaches: [] });
const refused = (error: string, breaches: readonly Breach[] = []): Result => ({
  body: { ok: false, error, errors: breaches.map((one) => `${one.message} [json-pointer:${one.pointer}]`) },
  breaches,
});

/** What the local Slack holds: channels, messages, addresses to respond to; and the rules that Slack applies to them. */
export const createWorkspace = (channels: readonly Channel[], now: () => number) => {
  const messages: StoredMessage[] = [];
  const defects: string[] = [];
  const responses = new Map<string, { readonly at: number; uses: number }>();
  let lastTs = 1_700_000_000;

  const channelProblem = (id: unknown): string | null => {
    const channel = channels.find((one) => one.id === id);
    if (channel === undefined) return 'channel_not_found';
    if (channel.isArchived) return 'is_archived';
    return channel.hasBot ? null : 'not_in_channel';
  };

  const store = (args: Json): StoredMessage => {
    lastTs += 1;
    const message: StoredMessage = {
      channel: String(args['channel']),
      ts: `${lastTs}.000100`,
      threadTs: typeof args['thread_ts'] === 'string' ? args['thread_ts'] : null,
      text: textOf(args),
      blocks: Array.isArray(args['blocks']) ? args['blocks'] : [],
    };
    messages.push(message);
    return message;
  };

  return {
    messages: messages as readonly StoredMessage[],
    /** What Slack took but the bot must never send. */
    defects: defects as readonly string[],

    post: (args: Json): Result => {
      const problem = channelProblem(args['channel']);
      if (problem !== null) return refused(problem);
      const refusal = refusalOf(args, 'post');
      if (refusal !== null) return refused(refusal.error, refusal.breaches);
      defects.push(...defectsOf(args, 'post'));
      const message = store(args);
      return taken({
        channel: message.channel,
        ts: message.ts,
        message: { text: message.text, ts: message.ts },
      });
    },

    postEphemeral: (args: Json): Result => {
      const problem = channelProblem(args['channel']);
      if (problem !== null) return refused(problem);
      if (typeof args['user'] !== 'string') return refused('user_not_in_channel');
      const refusal = refusalOf(args, 'post');
      if (refusal !== null) return refused(refusal.error, refusal.breaches);
      defects.push(...defectsOf(args, 'post'));
      return taken({ message_ts: `${lastTs}.000200` });
    },

    update: (args: Json): Result => {
      const problem = channelProblem(args['channel']);
      if (problem !== null) return refused(problem);
      const at = messages.findIndex((one) => one.channel === args['channel'] && one.ts === args['ts']);
      const before = messages[at];
      if (before === undefined) return refused('message_not_found');
      const refusal = refusalOf(args, 'update');
      if (refusal !== null) return refused(refusal.error, refusal.breaches);
      defects.push(...defectsOf(args, 'update'));
      const blocks = Array.isArray(args['blocks']) ? args['blocks'] : [];
      messages[at] = { ...before, text: textOf(args), blocks };
      return taken({ channel: before.channel, ts: before.ts, text: textOf(args) });
    },

    suggestPrompts: (args: Json): Result => {
      const problem = channelProblem(args['channel_id']);
      if (problem !== null) return refused(problem);
      const prompts = args['prompts'];
      const areGood =
        Array.isArray(prompts) &&
        prompts.length > 0 &&
        prompts.length <= atMost('prompts') &&
        prompts.every((one: Json) => typeof one['title'] === 'string' && typeof one['message'] === 'string');
      return areGood ? taken({}) : refused('invalid_arguments');
    },

    /** A new id for a response_url, as each command and each click carries one. */
    openResponse: (): string => {
      const id = `R${responses.size + 1}`;
      responses.set(id, { at: now(), uses: 0 });
      return id;
    },

    /** The status and words Slack answers a response_url with. */
    respond: (
      id: string,
      args: Json,
    ): { readonly status: number; readonly body: string; readonly breaches: readonly Breach[] } => {
      const response = responses.get(id);
      if (response === undefined) return { status: 404, body: 'no_such_url', breaches: [] };
      if (now() - response.at > atMost('response-url.age'))
        return { status: 404, body: 'expired_url', breaches: [] };
      if (response.uses >= atMost('response-url.uses'))
        return { status: 404, body: 'used_url', breaches: [] };
      response.uses += 1;
      const refusal = refusalOf(args, 'respond');
      if (refusal !== null) return { status: 400, body: refusal.error, breaches: refusal.breaches };
      defects.push(...defectsOf(args, 'respond'));
      return { status: 200, body: 'ok', breaches: [] };
    },
  };
};

export type Workspace = ReturnType<typeof createWorkspace>;
