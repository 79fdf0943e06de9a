import { describe, expect, it } from 'vitest';
import type { LogFields } from '../../src/app/log.ts';
import { type Asking, askInSlack } from '../../src/slack/ask-in-slack.ts';
import { toAsker } from '../../src/slack/blocks/answer-message.ts';
import { createKeptInSlack } from '../../src/slack/kept-in-slack.ts';
import { createTurns } from '../../src/slack/turns.ts';
import { answerer, corpusOf, forgetful } from '../support/slack/answers.ts';

const turnedAway = 'Many questions came in at once and yours was not answered. Please ask again in a minute.';

const start = () => {
  const clock = { now: 1_700_000_000_000 };
  const now = (): number => clock.now;
  const said: string[] = [];
  const log: { readonly message: string; readonly fields: LogFields }[] = [];
  const line = (fields: LogFields, message: string): void => void log.push({ fields, message });
  const logger = { debug: line, info: line, warn: line, error: line };
  const asking: Asking = {
    corpus: () => corpusOf(answerer),
    kept: createKeptInSlack(forgetful, logger, now),
    turns: createTurns(now),
    log: logger,
    now,
    wait: async () => {},
    newReference: () => 'ref-1',
  };
  const ask = (text: string): Promise<void> =>
    askInSlack(asking, {
      asked: { text, command: 'concerns' },
      way: 'command',
      asker: { team: 'T0', user: 'U0' },
      channel: 'C0',
      thread: null,
      showing: toAsker,
      deliver: async (message) => void said.push(message.text),
    });
  return { clock, asking, said, log, ask };
};

describe('a question that comes while others wait', () => {
  it.each([
    [0, false, 'the line is as short as it can be'],
    [5000, false, 'nobody has waited longer than a person does'],
    [5001, true, 'whoever joined would see nothing for as long, or longer'],
  ])('behind one that has waited %i ms: turned away %s, since %s', async (waited, isTurnedAway, _why) => {
    const { clock, asking, said, log, ask } = start();
    const before = asking.turns.take(() => undefined);
    clock.now += waited;
    await ask('northmoor');
    expect(said).toHaveLength(1);
    expect(said[0] === turnedAway).toBe(isTurnedAway);
    expect(log.map(({ message }) => message)).toEqual([
      isTurnedAway ? 'question turned away: too many at once' : 'question answered',
    ]);
    expect(JSON.stringify(log)).not.toContain('northmoor');
    await before;
  });

  it('those in line are answered however long they waited, and so is the next once it is short again', async () => {
    const { clock, said, ask } = start();
    const first = [ask('northmoor'), ask('northmoor')];
    // Both have joined before the clock moves on.
    await Promise.resolve().then(() => undefined);
    clock.now += 60_000;
    await Promise.all([...first, ask('northmoor')]);
    expect(said.filter((text) => text === turnedAway)).toHaveLength(1);
    await ask('northmoor');
    expect(said).toHaveLength(4);
    expect(said.at(-1)).not.toBe(turnedAway);
  });
});
