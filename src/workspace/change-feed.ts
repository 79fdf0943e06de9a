import type { RecordedCall } from './api/recorder.ts';
import type { Delivered } from './people/delivery.ts';
import type { Execution } from './state/functions.ts';
import type { Message } from './state/messages.ts';
import type { View } from './state/views.ts';

/** What happened in the workspace, in the order in which it happened. */
export type Happening =
  | { readonly kind: 'message-posted' | 'message-changed' | 'message-deleted'; readonly message: Message }
  | { readonly kind: 'view-opened' | 'view-changed' | 'view-closed' | 'home-published'; readonly view: View }
  | {
      readonly kind: 'status-set' | 'session-changed';
      readonly channel: string;
      readonly threadTs: string | null;
    }
  | { readonly kind: 'prompts-set'; readonly channel: string }
  | { readonly kind: 'channel-changed'; readonly channel: string }
  | { readonly kind: 'member-joined'; readonly channel: string; readonly user: string }
  | { readonly kind: 'function-started' | 'function-finished'; readonly execution: Execution }
  | { readonly kind: 'called'; readonly call: RecordedCall }
  | { readonly kind: 'delivered'; readonly delivery: Delivered }
  | { readonly kind: 'settings-changed' };

export type Change = Happening & { readonly seq: number };

/** The one feed: listeners are told at once and in order, and must not throw. */
export const createChangeFeed = () => {
  const listeners = new Set<(change: Change) => void>();
  let seq = 0;
  return {
    tell: (happening: Happening): void => {
      seq += 1;
      const change: Change = { ...happening, seq };
      for (const listener of listeners) listener(change);
    },
    /** Returns what ends it. */
    subscribe: (listener: (change: Change) => void): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** The number of the last change; 0 before the first. */
    last: (): number => seq,
  };
};

export type ChangeFeed = ReturnType<typeof createChangeFeed>;
