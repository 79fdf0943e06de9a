import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDigestManager } from '../../src/app/manage-digests.ts';
import { sentenceMessage } from '../../src/slack/blocks/sentence-message.ts';
import { digestActions } from '../../src/slack/blocks/digest-actions.ts';
import { followMenus } from '../../src/slack/blocks/subscription-view.ts';
import { type Database, openDatabase } from '../../src/store/database/open-database.ts';
import type { Message } from '../../src/workspace/state/messages.ts';
import { shippedApp } from '../support/slack/shipped-app.ts';
import { startWorld, transports } from '../support/slack/world.ts';
import type { World } from '../support/slack/world.ts';

const ada = 'U0ADA';
const channel = 'C0PERFORM';
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

describe.each(transports)('/digest over %s', { timeout: 60_000 }, (transport) => {
  let world: World;
  let database: Database;
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'digests-'));
    let ids = 0;
    const newId = (): string => {
      ids += 1;
      return `sub-${ids}`;
    };
    const opened = await openDatabase({ folder, url: null, newId, log: silent, wait: async () => {} });
    if (opened.kind === 'refused') throw new Error(opened.problem.kind);
    ({ database } = opened);
    let now = Date.parse('2026-11-20T12:00:00Z');
    const clock = (): number => {
      now += 1000;
      return now;
    };
    const { subscriptions, ledger } = database;
    world = await startWorld(transport, {
      scopes: [...shippedApp.scopes, 'users:read'],
      digests: {
        manager: createDigestManager({ subscriptions, ledger, clock }),
        preview: async () => sentenceMessage('A post as it would be.'),
        byAdmins: false,
      },
    });
  }, 60_000);
  afterEach(async () => {
    await world.stop();
    await database.close();
    await rm(folder, { recursive: true });
  });

  const done = async (acting: Promise<{ readonly ok: boolean }>): Promise<void> => {
    expect(await acting).toMatchObject({ ok: true });
    await world.app.idle();
  };
  const newest = (): Message => {
    const message = world.api.world.messages.of(channel, ada).at(-1);
    if (message === undefined) throw new Error('nothing was said');
    return message;
  };
  const digest = async (text: string): Promise<string> => {
    await done(world.people.command(ada, channel, '/digest', text));
    return newest().text;
  };
  const press = async (actionId: string): Promise<string> => {
    const { channel: where, ts } = newest();
    await done(world.people.act(ada, { kind: 'message', channel: where, ts }, { actionId }));
    return newest().text;
  };
  const followed = () => database.subscriptions.list({ team: 'T0LOCAL', channel });

  it('follows in plain words, says what from when on, and lists it', async () => {
    expect(await digest('weekly friday 8am Europe/Paris custody, northmoor only inspectorate')).toBe(
      'Followed here from now on: custody; about Northmoor Police; only the inspectorate’s own judgement, every Friday at 08:00 (Europe/Paris).',
    );
    expect(await followed()).toMatchObject([
      {
        creator: ada,
        what: { topics: ['custody'], organisations: ['northmoor'], onlyInspectorate: true },
        when: {
          cadence: { kind: 'weekly', day: 'friday', at: { hour: 8, minute: 0 } },
          zone: 'Europe/Paris',
        },
        state: { kind: 'active' },
      },
    ]);
    expect(await digest('list')).toMatch(/^Followed in this channel\n1\. custody; about Northmoor Police/);
  });

  const refused: readonly { readonly why: string; readonly typed: string; readonly says: RegExp }[] = [
    {
      why: 'a name nobody has',
      typed: 'daily gargoyles',
      says: /called “gargoyles”, so nothing was changed/,
    },
    {
      why: 'a name that two have',
      typed: 'stonebridge',
      says: /can mean Stonebridge Police or Stonebridge Fire/,
    },
    { why: 'nothing to stop', typed: 'stop', says: /^Nothing is followed in this channel/ },
    { why: 'help', typed: 'help', says: /Nothing new: no post\./ },
    { why: 'an empty list', typed: 'list', says: /^Nothing is followed in this channel/ },
  ];
  it.each(refused)('$why: says so and changes nothing', async ({ typed, says }) => {
    expect(await digest(typed)).toMatch(says);
    expect(await followed()).toEqual([]);
  });

  it('the same again is not followed twice; of several one has to be named', async () => {
    await digest('daily custody');
    expect(await digest('daily custody')).toMatch(/^That is so already/);
    await digest('daily northmoor');
    expect(await digest('stop')).toMatch(/by its number/);
    expect(await digest('stop 2')).toMatch(/^No longer followed: about Northmoor Police/);
    expect(await followed()).toHaveLength(1);
  });

  it('pauses, goes on, previews and stops by buttons, each change with its maker', async () => {
    await digest('daily custody');
    await digest('list');
    expect(await press(digestActions.pause)).toMatch(/^Paused: custody/);
    expect(await followed()).toMatchObject([{ state: { kind: 'paused' } }]);
    await digest('list');
    expect(await press(digestActions.resume)).toMatch(/^Going on from now/);
    await digest('list');
    expect(await press(digestActions.preview)).toBe('A post as it would be.');
    await digest('list');
    expect(await press(digestActions.stop)).toMatch(/^No longer followed/);
    const history = await database.subscriptions.history('sub-1');
    expect(history.map(({ by, state }) => `${by} ${state.kind}`)).toEqual([
      `${ada} active`,
      `${ada} paused`,
      `${ada} active`,
      `${ada} ended`,
    ]);
  });

  it('a form asks for everything, and changes what is followed', async () => {
    await done(world.people.command(ada, channel, '/digest', ''));
    const form = world.api.world.views.stackOf(ada).at(-1);
    const viewId = form?.id ?? '';
    await world.people.suggest(ada, { kind: 'view', viewId }, { actionId: followMenus.force }, 'north');
    await done(world.people.fill(ada, viewId, { actionId: followMenus.force, value: ['northmoor'] }));
    await done(world.people.fill(ada, viewId, { blockId: 'cadence', actionId: 'value', value: 'monthly' }));
    await done(world.people.submit(ada, viewId));
    expect(await followed()).toMatchObject([
      { what: { organisations: ['northmoor'] }, when: { cadence: { kind: 'monthly', day: 1 } } },
    ]);
    await done(world.people.close(ada, viewId));
    await done(world.people.command(ada, channel, '/digest', 'change'));
    const change = world.api.world.views.stackOf(ada).at(-1)?.id ?? '';
    await done(world.people.fill(ada, change, { blockId: 'cadence', actionId: 'value', value: 'daily' }));
    await done(world.people.submit(ada, change));
    expect(await followed()).toMatchObject([{ when: { cadence: { kind: 'daily' } }, version: 2 }]);
  });

  it('an answer can be followed, and Home shows what one follows', async () => {
    await done(world.people.command(ada, channel, '/concerns', 'northmoor'));
    await press(digestActions.follow);
    const viewId = world.api.world.views.stackOf(ada).at(-1)?.id ?? '';
    await done(world.people.submit(ada, viewId));
    expect(await followed()).toMatchObject([{ what: { organisations: ['northmoor'] } }]);
    await done(world.people.openHome(ada, 'home'));
    expect(JSON.stringify(world.api.world.views.home(ada)?.content)).toMatch(
      /You follow.*about Northmoor Police/,
    );
  });

  const topView = (person = ada) => world.api.world.views.stackOf(person).at(-1);
  const shown = (person = ada): string => JSON.stringify(topView(person)?.content ?? null);

  it('fills in the zone of whoever follows, and says where it comes from', async () => {
    const celia = 'U0CEL';
    await done(world.people.command(celia, channel, '/digest', ''));
    expect(shown(celia)).toMatch(/"Europe\/Paris".*Yours, as Slack says\./);
    await done(world.people.command(celia, channel, '/digest', 'daily custody'));
    expect(await followed()).toMatchObject([{ creator: celia, when: { zone: 'Europe/Paris' } }]);
  });

  it('without the right to ask for it takes the one chosen before, and says where none is known', async () => {
    world.api.world.grants.setScopes(shippedApp.scopes);
    const other = await startWorld(transport, {
      digests: {
        manager: createDigestManager({
          subscriptions: database.subscriptions,
          ledger: database.ledger,
          clock: Date.now,
        }),
        preview: async () => null,
        byAdmins: false,
      },
    });
    try {
      await done(other.people.command(ada, channel, '/digest', ''));
      await other.app.idle();
      const view = () => JSON.stringify(other.api.world.views.stackOf(ada).at(-1)?.content);
      expect(view()).toMatch(/"Europe\/London".*Yours is not known here: please check\./);
      await done(other.people.command(ada, channel, '/digest', 'daily custody'));
      await other.app.idle();
      expect(other.api.world.messages.of(channel, ada).at(-1)?.text).toMatch(
        /\(Europe\/London\)\. Your time zone is not known here/,
      );
      await done(other.people.command(ada, channel, '/digest', 'daily 8am Asia/Tokyo northmoor'));
      await done(other.people.command(ada, channel, '/digest', ''));
      await other.app.idle();
      expect(view()).toMatch(/"Asia\/Tokyo".*As you chose before\./);
    } finally {
      await other.stop();
    }
  });

  it('opens the form all the same while Slack does not say where a person lives', async () => {
    world.api.faults.add('users.info', { kind: 'silence', stored: false });
    await done(world.people.command(ada, channel, '/digest', ''));
    expect(shown()).toMatch(/"Europe\/London".*Yours is not known here/);
  });

  it('says so where the bot is not in the channel, and follows all the same', async () => {
    world.api.world.channels.removeMember(channel, world.api.world.bot.userId);
    expect(await digest('daily custody')).toMatch(/^Followed here.*I am not in this channel: invite me/);
    expect(await followed()).toHaveLength(1);
  });

  const fromHome = async (chosen: string): Promise<string> => {
    await done(world.people.openHome(ada, 'home'));
    const home = world.api.world.views.home(ada)?.id ?? '';
    await done(world.people.act(ada, { kind: 'view', viewId: home }, { actionId: digestActions.begin }));
    const viewId = topView()?.id ?? '';
    await done(world.people.fill(ada, viewId, { blockId: 'channel', actionId: 'value', value: chosen }));
    await done(world.people.submit(ada, viewId));
    return shown();
  };

  it('begins at Home too, for a channel that both are in', async () => {
    expect(await fromHome('C0GENERAL')).toMatch(/Followed here from now on: everything/);
    expect(await database.subscriptions.list({ team: 'T0LOCAL', channel: 'C0GENERAL' })).toHaveLength(1);
    expect(JSON.stringify(world.api.world.views.home(ada)?.content)).toContain(
      '{"type":"channel","channel_id":"C0GENERAL"}',
    );
  });

  it('follows nothing for a channel that the bot, or whoever asks, is no member of', async () => {
    expect(await fromHome('C0ELSEWHERE')).toMatch(/I am not in that channel/);
    world.api.world.channels.removeMember('C0GENERAL', ada);
    expect(await fromHome('C0GENERAL')).toMatch(/Only members of a channel choose what it follows/);
    expect(await database.subscriptions.list({ team: 'T0LOCAL' })).toEqual([]);
  });

  it('shows at Home what the next post would say, and who changed what when', async () => {
    await digest('daily custody');
    await digest('pause');
    await done(world.people.openHome(ada, 'home'));
    const viewId = world.api.world.views.home(ada)?.id ?? '';
    const home = { kind: 'view', viewId } as const;
    await done(world.people.act(ada, home, { actionId: digestActions.preview }));
    expect(shown()).toContain('A post as it would be.');
    await done(world.people.act(ada, home, { actionId: digestActions.history }));
    expect(shown()).toMatch(
      /paused.*\{"type":"user","user_id":"U0ADA"\}.*began: custody, every day at 09:00 \(Europe\/London\)/,
    );
  });

  it('“less like this” opens the form with what to do about it, and what is sent holds', async () => {
    await digest('daily custody');
    await digest('list');
    const [subscription] = await followed();
    world.api.world.messages.post({
      channel,
      user: world.api.world.bot.userId,
      botId: world.api.world.bot.botId,
      text: 'a post',
      blocks: [
        {
          type: 'actions',
          elements: [
            {
              type: 'button',
              action_id: digestActions.less,
              text: { type: 'plain_text', text: 'Less like this' },
              value: subscription?.id ?? '',
            },
          ],
        },
      ],
    });
    await done(
      world.people.act(ada, { kind: 'message', channel, ts: newest().ts }, { actionId: digestActions.less }),
    );
    expect(shown()).toMatch(/Less like this.*To see less, follow less/);
    const viewId = topView()?.id ?? '';
    await done(world.people.fill(ada, viewId, { blockId: 'only', actionId: 'value', value: ['formal'] }));
    await done(world.people.submit(ada, viewId));
    expect(shown()).toMatch(/From now on: custody; only formal findings/);
    expect(await followed()).toMatchObject([{ what: { topics: ['custody'], onlyFormal: true }, version: 2 }]);
  });
});
