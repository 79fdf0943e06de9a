import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../app/log.ts';

export interface TickerParts {
  /** Milliseconds from the end of one tick to the start of the next. */
  readonly pause: number;
  /** One after the other, never two at once. What it throws is logged, and the next one comes all the same. */
  readonly tick: () => Promise<void>;
  readonly log: Log;
}

export interface Ticker {
  /** Resolves when the tick under way has ended; no other begins. */
  readonly stop: () => Promise<void>;
}

/** Ticks at once, and then again and again until it is stopped. */
export const startTicker = ({ pause, tick, log }: TickerParts): Ticker => {
  const stopping = new AbortController();
  const turn = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await tick();
      } catch (error) {
        log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'a tick failed');
      }
      // An aborted wait is the end, not a failure. A pause alone keeps no process alive.
      await wait(pause, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
  };
  const ended = turn();
  return {
    stop: () => {
      stopping.abort();
      return ended;
    },
  };
};
