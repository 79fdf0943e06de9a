import { slackAllows } from '../slack-limits.ts';

/** What a response_url speaks into. */
export interface ResponseContext {
  readonly channel: string;
  readonly user: string;
  readonly threadTs: string | null;
  /** The message that was clicked; null for commands and shortcuts. */
  readonly messageTs: string | null;
}

export type Taken =
  | { readonly ok: true; readonly context: ResponseContext }
  | { readonly ok: false; readonly error: 'no_such_url' | 'expired_url' | 'used_url' };

/** How many are remembered: more than are given out in the half hour in which they are good. */
const kept = 100_000;

/** response_urls: five times within half an hour. */
export const createResponses = (now: () => number, newId: (prefix: string) => string) => {
  const responses = new Map<
    string,
    { readonly context: ResponseContext; readonly at: number; uses: number }
  >();
  return {
    /** The last part of the address. */
    open: (context: ResponseContext): string => {
      const id = newId('R');
      const [oldest] = responses.keys();
      if (responses.size >= kept && oldest !== undefined) responses.delete(oldest);
      responses.set(id, { context, at: now(), uses: 0 });
      return id;
    },
    /** Counts one use. */
    take: (id: string): Taken => {
      const found = responses.get(id);
      if (found === undefined) return { ok: false, error: 'no_such_url' };
      if (now() - found.at > slackAllows('response-url.age')) return { ok: false, error: 'expired_url' };
      if (found.uses >= slackAllows('response-url.uses')) return { ok: false, error: 'used_url' };
      found.uses += 1;
      return { ok: true, context: found.context };
    },
  };
};
