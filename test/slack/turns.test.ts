import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/slack/turns.ts';

describe('turns', () => {
  it('work is done one at a time, in the order it came, and what fails holds nothing up', async () => {
    const turns = createTurns(() => 0);
    const order: number[] = [];
    const work = (at: number) => () => {
      order.push(at);
      if (at === 2) throw new Error('a bug');
      return at;
    };
    const outcomes = await Promise.allSettled([1, 2, 3].map((at) => turns.take(work(at))));
    expect(order).toEqual([1, 2, 3]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('what comes in between two pieces of work goes before the second', async () => {
    const turns = createTurns(() => 0);
    const order: string[] = [];
    const first = turns.take(() => {
      order.push('first answer');
      // As a request does that arrives meanwhile: it is taken in at the next turn of the loop.
      setImmediate(() => order.push('request'));
    });
    const second = turns.take(() => void order.push('second answer'));
    await Promise.all([first, second]);
    expect(order).toEqual(['first answer', 'request', 'second answer']);
  });

  it('work that was asked for last, by work, comes last', async () => {
    const turns = createTurns(() => 0);
    const order: string[] = [];
    let inner: Promise<void> = Promise.resolve();
    const outer = turns.take(() => {
      order.push('outer');
      inner = turns.take(() => void order.push('asked for by outer'));
    });
    const next = turns.take(() => void order.push('next'));
    await Promise.all([outer, next]);
    await inner;
    expect(order).toEqual(['outer', 'next', 'asked for by outer']);
  });
});
