import {
  actionFailed,
  botMissingHint,
  notInThreads,
  unknownCommand,
} from '../../copy/workspace-sentences.ts';
import { objectsOf } from '../json.ts';
import type { Acted, People } from '../people.ts';
import type { World } from '../world.ts';
import { optionOf } from './blocks/options.ts';
import type { Doing, Done } from './request.ts';
import { troubles } from './trouble.ts';

type Of<Kind extends Doing['kind']> = Extract<Doing, { kind: Kind }>;

const told = (acted: Acted): Done => ({ notice: acted.ok ? null : actionFailed(acted.error) });

/** Does what somebody asked for on the page, through the same actions that tests use. */
export const carryOut = async (doing: Doing, world: World, people: People): Promise<Done> => {
  switch (doing.kind) {
    case 'say':
      return say(doing, world, people);
    case 'use': {
      const { as, surface, blockId, actionId, value } = doing;
      return told(await people.act(as, surface, { blockId, actionId, value }));
    }
    case 'fill': {
      const { as, viewId, blockId, actionId, value } = doing;
      return told(await people.fill(as, viewId, { blockId, actionId, value }));
    }
    case 'suggest': {
      const { as, surface, blockId, actionId, typed } = doing;
      const answer = await people.suggest(as, surface, { blockId, actionId }, typed);
      if (!answer.ok) return { notice: actionFailed(answer.error) };
      const offered = [...answer.options, ...answer.groups.flatMap((group) => objectsOf(group['options']))];
      return { notice: null, options: offered.map(optionOf) };
    }
    case 'submit':
      return submit(doing, people);
    case 'close':
      return told(await people.close(doing.as, doing.viewId, { all: doing.isAll }));
    case 'look':
      return look(doing, world, people);
    case 'stop':
      return told(await people.stop(doing.as, doing.channel, doing.thread));
    case 'invite':
      return told(await people.invite(doing.as, doing.channel));
    case 'message-shortcut':
      return told(await people.messageShortcut(doing.as, doing.channel, doing.ts, doing.callbackId));
    case 'global-shortcut':
      return told(await people.globalShortcut(doing.as, doing.callbackId));
    case 'run-step':
      return told(await people.runFunction(doing.as, doing.callbackId, doing.inputs));
    case 'trouble':
      return causeTrouble(doing, world, people);
  }
};

const say = async ({ as, channel, thread, text }: Of<'say'>, world: World, people: People): Promise<Done> => {
  const typed = text.trim();
  const [, command, rest] = /^(\/\S+)\s*([^]*)$/.exec(typed) ?? [];
  if (command !== undefined) {
    if (thread !== null) return { notice: notInThreads(command) };
    const isKnown = world.app.commands.some((one) => one.command === command);
    if (!isKnown) return { notice: unknownCommand(command) };
    return told(await people.command(as, channel, command, rest ?? ''));
  }
  const said = await people.say(as, channel, typed, thread === null ? {} : { threadTs: thread });
  if (!said.ok) return told(said);
  if (said.botMissing === true) return { notice: botMissingHint(world.app.name) };
  const isToBot =
    world.channels.get(channel)?.kind === 'im' || said.message.text.includes(`<@${world.bot.userId}`);
  return { notice: null, ...(isToBot && thread === null ? { thread: said.message.ts } : {}) };
};

/** What stands in the fields first, as it may never have left the browser; then the button. */
const submit = async ({ as, viewId, fields }: Of<'submit'>, people: People): Promise<Done> => {
  for (const field of fields) await people.fill(as, viewId, field);
  const submitted = await people.submit(as, viewId);
  // Sentences under the inputs say more than one for them all.
  return submitted.ok || submitted.error === 'invalid' ? { notice: null } : told(submitted);
};

const look = async ({ as, channel, tab }: Of<'look'>, world: World, people: People): Promise<Done> => {
  const isApp = world.channels.get(channel)?.kind === 'im';
  return told(isApp ? await people.openHome(as, tab) : await people.look(as, channel));
};

/** What can be switched on is switched off the same way. */
const causeTrouble = async ({ as, id }: Of<'trouble'>, world: World, people: People): Promise<Done> => {
  const [what = '', channel = ''] = id.split(':');
  switch (what) {
    case 'clear':
      world.faults.clear();
      break;
    case 'revoked':
      if (world.grants.state() === 'good') return told(await people.revokeTokens());
      world.grants.setToken('good');
      break;
    case 'rate-limits':
      world.rateLimits.set(!world.rateLimits.isOn());
      break;
    case 'archive':
      if (world.channels.get(channel)?.isArchived !== true) return told(await people.archive(as, channel));
      world.channels.setArchived(channel, false);
      break;
    default:
      troubles.find((trouble) => trouble.id === id)?.cause(world);
  }
  // Faults are no change of the workspace, but the page shows them.
  world.tell({ kind: 'settings-changed' });
  return { notice: null };
};
