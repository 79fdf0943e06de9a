import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Suggestion } from '../domain/answer.ts';
import { toAppDefinition } from './app-definition.ts';
import { createPeople } from './people.ts';
import { createHttpTransport } from './people/http-transport.ts';
import { servePage } from './serve-page.ts';
import { startSlackServer } from './slack-server.ts';
import { createWorld } from './world.ts';
import type { World } from './world.ts';

/** What a bot needs to be let into this workspace, as Slack gives it. */
export interface Credentials {
  readonly botToken: string;
  readonly signingSecret: string;
  /** Where the Web API is. */
  readonly apiUrl: string;
}

export interface WorkspaceParts {
  /** The app's manifest, parsed. */
  readonly manifest: unknown;
  /** Starts the bot, and says where it receives Slack's requests and how it is stopped. */
  readonly connect: (
    credentials: Credentials,
  ) => Promise<{ readonly address: string; readonly stop: () => Promise<void> }>;
  /** Questions the bot can answer, for the first screen. */
  readonly examples: readonly Suggestion[];
  /** The port wanted for the page. */
  readonly port: number;
  readonly now: () => number;
  /** Told of what must not happen; carries no message text. */
  readonly failed: (error: unknown) => void;
}

export interface Workspace {
  readonly world: World;
  /** Of the page. */
  readonly address: string;
  readonly port: number;
  /** The page first, then the bot, which finishes what it has begun. */
  readonly stop: () => Promise<void>;
}

/** Of the form that Slack's have, made for this start and good for no other Slack. */
const newCredentials = () => ({
  botToken: `xoxb-local-${randomBytes(12).toString('hex')}`,
  appToken: `xapp-local-${randomBytes(12).toString('hex')}`,
  signingSecret: randomBytes(16).toString('hex'),
});

/**
 * A Slack workspace on this machine with the bot in it: the Web API the bot calls, the signed requests it is sent, and a
 * page to use both on.
 */
export const startWorkspace = async (parts: WorkspaceParts): Promise<Workspace> => {
  const { manifest, connect, examples, port, now, failed } = parts;
  const { botToken, appToken, signingSecret } = newCredentials();
  const world = createWorld({ now, app: toAppDefinition(manifest), botToken, appToken });
  const slack = await startSlackServer(world);
  const bot = await connect({ botToken, signingSecret, apiUrl: slack.apiUrl });
  const transport = createHttpTransport({ url: `${bot.address}/slack/events`, signingSecret, now, fetch });
  const people = createPeople(world, transport, {
    wait: async (milliseconds) => {
      // A repetition that is still to come keeps no program from ending.
      await wait(milliseconds, null, { ref: false });
    },
  });
  const page = await servePage({ world, people, examples, port, failed });
  return {
    world,
    address: page.address,
    port: page.port,
    stop: async () => {
      await page.stop();
      people.leave();
      await bot.stop();
      await slack.stop();
    },
  };
};
