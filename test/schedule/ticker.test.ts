import { describe, expect, it } from 'vitest';
import { startTicker } from '../../src/schedule/ticker.ts';
import { silentLog } from '../support/databases.ts';

/** Resolves once `tick` has been called so many times; each call may be held. */
const createTicks = () => {
  let begun = 0;
  let under = 0;
  let mostUnder = 0;
  const waiting: { readonly many: number; readonly done: () => void }[] = [];
  return {
    counts: () => ({ begun, mostUnder }),
    until: (many: number): Promise<void> =>
      new Promise((done) => {
        if (begun >= many) done();
        else waiting.push({ many, done });
      }),
    tick: async (work: () => Promise<void>): Promise<void> => {
      begun += 1;
      under += 1;
      mostUnder = Math.max(mostUnder, under);
      for (const one of waiting) if (begun >= one.many) one.done();
      try {
        await work();
      } finally {
        under -= 1;
      }
    },
  };
};

describe('the ticker', () => {
  it('ticks at once and again, never two at a time, whatever a tick throws', async () => {
    const ticks = createTicks();
    const failures: string[] = [];
    const ticker = startTicker({
      pause: 1,
      tick: () =>
        ticks.tick(async () => {
          throw new TypeError('broken');
        }),
      log: { ...silentLog, error: (fields) => void failures.push(String(fields['error'])) },
    });
    await ticks.until(3);
    await ticker.stop();
    expect(ticks.counts().mostUnder).toBe(1);
    expect(failures.slice(0, 3)).toEqual(['TypeError', 'TypeError', 'TypeError']);
  });

  it('stops after the tick under way, and does not wait for the pause', async () => {
    const ticks = createTicks();
    let end = (): void => {};
    const held = new Promise<void>((resolve) => {
      end = resolve;
    });
    const ticker = startTicker({ pause: 3_600_000, tick: () => ticks.tick(() => held), log: silentLog });
    await ticks.until(1);
    const stopped = ticker.stop();
    end();
    await stopped;
    expect(ticks.counts()).toEqual({ begun: 1, mostUnder: 1 });
  });
});
