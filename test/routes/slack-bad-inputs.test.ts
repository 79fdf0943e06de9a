import { describe, expect, it } from 'vitest';
import type { RecordedCall } from '../../src/workspace/api/recorder.ts';
import { remembering } from '../support/slack/answers.ts';
import { directMessage, newTs } from '../support/slack/payloads.ts';
import { registered } from '../support/slack/registered.ts';
import { buttons } from '../support/slack/scenarios/buttons.ts';
import { commandsAndEvents } from '../support/slack/scenarios/commands-and-events.ts';
import { forms } from '../support/slack/scenarios/forms.ts';
import { type Scenario, stageOf } from '../support/slack/scenarios/scenario.ts';
import { startWorld, transports } from '../support/slack/world.ts';
import { wordsIn } from '../support/slack/words-in.ts';

const scenarios: readonly Scenario[] = [...commandsAndEvents, ...buttons, ...forms];

/** What is seen on the screen: the text only where no blocks are. */
const saidBy = ({ args }: RecordedCall): string => {
  const shown = [wordsIn(args['blocks']), wordsIn(args['view'])].join('');
  return shown === '' && typeof args['text'] === 'string' ? args['text'] : shown;
};

const wasTaken = (outcome: unknown): boolean => {
  if (typeof outcome !== 'object' || outcome === null) return false;
  return 'isOk' in outcome ? outcome.isOk === true : 'ok' in outcome && outcome.ok === true;
};

describe.each(transports)('strange things over %s', (transport) => {
  it.each(scenarios)('$of: $why', async ({ run, calls, says = /^/, logs = [] }) => {
    const world = await startWorld(transport, { kept: remembering() });
    try {
      // Slack is acknowledged whatever it sends: what is not taken it would send again, or show as a failure.
      const outcome = await run(stageOf(world));
      // And goes on as before: once a question behind it is answered, what went before has been taken in.
      const ts = newTs();
      await world.deliver.event(directMessage('a question behind it', { ts }));
      const isBehind = ({ args }: RecordedCall): boolean => args['thread_ts'] === ts;
      await world.api.recorder.until((made) =>
        made.some((call) => call.method === 'chat.postMessage' && isBehind(call)),
      );
      await world.app.idle();
      expect(world.api.posted().find(({ threadTs }) => threadTs === ts)?.text).toMatch(/^Nothing found/);
      const recorded = world.api.recorder.calls.filter((call) => !isBehind(call));
      expect(recorded.map((call) => `${call.method}: ${call.outcome}`).toSorted()).toEqual(calls.toSorted());
      expect(recorded.map(saidBy).join('\n')).toMatch(says);
      expect(
        world.log.filter(({ level }) => level === 'error' || level === 'warn').map(({ message }) => message),
      ).toEqual(logs);
      expect([outcome, wasTaken(outcome)]).toEqual([outcome, true]);
    } finally {
      await world.stop();
    }
  });
});

describe('the table of strange things', () => {
  const has = (of: string): boolean => scenarios.some((one) => one.of === of);
  const covers = (kind: string, id: string): boolean => {
    const pattern = /^\/(.*)\/[a-z]*$/.exec(id)?.[1];
    return pattern === undefined
      ? has(`${kind} ${id}`)
      : scenarios.some(
          ({ of }) => of.startsWith(`${kind} `) && new RegExp(pattern).test(of.slice(kind.length + 1)),
        );
  };

  it('has something for everything that is listened to', () => {
    const { commands, events, actions, shortcuts, functions, menus, views } = registered();
    const without = [
      ...commands.filter((one) => !has(one)),
      ...events.filter((one) => !has(`event ${one}`)),
      ...actions.filter((one) => !covers('action', one)),
      ...menus.filter((one) => !covers('menu', one)),
      ...views.filter((one) => !covers('view', one)),
      ...shortcuts.filter((one) => !has(`shortcut ${one}`)),
      ...functions.filter((one) => !has(`step ${one}`)),
    ];
    expect(without).toEqual([]);
    expect(commands.length).toBeGreaterThan(0);
  });
});
