import type { AppDefinition } from '../../../src/workspace/app-definition.ts';
import type { Message } from '../../../src/workspace/state/messages.ts';
import { startSlackServer } from '../../../src/workspace/slack-server.ts';
import { createWorld } from '../../../src/workspace/world.ts';
import type { World } from '../../../src/workspace/world.ts';
import { defectsOf } from './defects.ts';
import { channel, person } from './payloads.ts';
import { shippedApp } from './shipped-app.ts';

export interface LocalSlackOptions {
  readonly botToken: string;
  readonly appToken: string;
  /** The least the manifest asks for unless given. */
  readonly scopes?: readonly string[];
  /** Milliseconds; dates messages and ages triggers and response_urls. */
  readonly now: () => number;
  readonly app?: AppDefinition;
}

const ways: Readonly<Record<string, Parameters<typeof defectsOf>[1]>> = {
  'chat.postMessage': 'post',
  'chat.postEphemeral': 'post',
  'chat.update': 'update',
  respond: 'respond',
};

/** The product's own local Slack, and a look at every message for what must never be sent. */
export const startLocalSlack = async (options: LocalSlackOptions) => {
  const world: World = createWorld({ app: shippedApp, scopes: shippedApp.scopes, ...options });
  const server = await startSlackServer(world);
  const defects: string[] = [];
  world.subscribe((change) => {
    const way = change.kind === 'called' ? ways[change.call.method] : undefined;
    if (change.kind === 'called' && way !== undefined) defects.push(...defectsOf(change.call.args, way));
  });
  return {
    ...server,
    world,
    recorder: world.recorder,
    faults: world.faults,
    /** What Slack takes but the bot must never send. */
    defects: defects as readonly string[],
    /** What the bot has posted for all to see and not deleted, in order. */
    posted: (): readonly Message[] =>
      world.messages.all().filter((one) => one.botId !== null && one.visibleTo === null),
    openResponseUrl: (): string => world.openResponseUrl({ channel, user: person }),
    useSocket: world.setSocketUrl,
  };
};

export type LocalSlack = Awaited<ReturnType<typeof startLocalSlack>>;
