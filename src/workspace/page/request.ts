import { z } from 'zod';

/** Longer than any message Slack takes. */
const longest = 60_000;
const id = z.string().min(1).max(300);
const text = z.string().max(longest);
const picked = z.union([text, z.array(text).max(200), z.null()]);
const surface = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('message'), channel: id, ts: id }),
  z.object({ kind: z.literal('view'), viewId: id }),
]);
const element = { blockId: z.string().max(300), actionId: id };

/** What somebody does on the page. `as` is who. */
export const doing = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('say'), as: id, channel: id, thread: id.nullable(), text }),
  z.object({ kind: z.literal('use'), as: id, surface, ...element, value: picked }),
  z.object({ kind: z.literal('fill'), as: id, viewId: id, ...element, value: picked }),
  z.object({ kind: z.literal('suggest'), as: id, surface, ...element, typed: text }),
  z.object({
    kind: z.literal('submit'),
    as: id,
    viewId: id,
    fields: z.array(z.object({ ...element, value: picked })).max(200),
  }),
  z.object({ kind: z.literal('close'), as: id, viewId: id, isAll: z.boolean() }),
  z.object({ kind: z.literal('look'), as: id, channel: id, tab: z.enum(['home', 'messages']) }),
  z.object({ kind: z.literal('stop'), as: id, channel: id, thread: id }),
  z.object({ kind: z.literal('invite'), as: id, channel: id }),
  z.object({ kind: z.literal('message-shortcut'), as: id, channel: id, ts: id, callbackId: id }),
  z.object({ kind: z.literal('global-shortcut'), as: id, callbackId: id }),
  z.object({ kind: z.literal('run-step'), as: id, callbackId: id, inputs: z.record(id, text) }),
  z.object({ kind: z.literal('trouble'), as: id, id }),
]);

export type Doing = z.infer<typeof doing>;

/** What the page is told of it. */
export interface Done {
  /** To be said on the screen; null where what happened shows by itself. */
  readonly notice: string | null;
  /** The thread that began with what was said, where the app answers in it. */
  readonly thread?: string;
  /** Of a type-ahead: what can be chosen. */
  readonly options?: readonly { readonly words: string; readonly value: string; readonly whole: string }[];
}
