import { App, LogLevel } from '@slack/bolt';
import type { AppOptions } from '@slack/bolt';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPeople } from '../../../src/workspace/people.ts';
import type { People } from '../../../src/workspace/people.ts';
import { startSlackServer } from '../../../src/workspace/slack-server.ts';
import { createBoltLogger } from '../../../src/slack/bolt-logger.ts';
import { signedTo } from '../../support/slack/signed.ts';
import { startSocketServer } from '../../support/slack/socket-server.ts';
import { createSocketTransport } from '../../support/slack/socket-transport.ts';
import { appToken, botToken, createSmallWorld } from '../small-world.ts';
import type { SmallWorld } from '../small-world.ts';

const signingSecret = 'f'.repeat(32);
const silent = createBoltLogger({ debug: () => {}, info: () => {}, warn: () => {}, error: () => {} });

/** A real Bolt app with these listeners in a small world, and people to act in it. */
export interface Trial extends SmallWorld {
  readonly people: People;
  /** Milliseconds that were asked to wait; nothing really waits. */
  readonly waited: readonly number[];
  readonly stop: () => Promise<void>;
}

export const startTrial = async (
  transport: 'http' | 'socket',
  listen: (app: App) => void,
  options: { readonly echoes?: boolean; readonly patience?: number } = {},
): Promise<Trial> => {
  const small = createSmallWorld();
  const server = await startSlackServer(small.world);
  const socket = transport === 'socket' ? await startSocketServer() : null;
  if (socket !== null) small.world.setSocketUrl(socket.url);
  const connection: AppOptions =
    socket === null
      ? { signingSecret, port: 0 }
      : {
          socketMode: true,
          appToken,
          installerOptions: { clientOptions: { slackApiUrl: server.apiUrl } },
        };
  const app = new App({
    token: botToken,
    botId: small.world.bot.botId,
    botUserId: small.world.bot.userId,
    tokenVerificationEnabled: false,
    logger: silent,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: server.apiUrl, retryConfig: { retries: 0 } },
    ...connection,
  });
  listen(app);
  const bolt = (await app.start({ port: 0, host: '127.0.0.1' })) as Server;
  const way =
    socket === null
      ? signedTo(`http://127.0.0.1:${(bolt.address() as AddressInfo).port}`, signingSecret, options.patience)
      : createSocketTransport(socket);
  const waited: number[] = [];
  const people = createPeople(small.world, way, {
    wait: async (milliseconds) => void waited.push(milliseconds),
    ...(options.echoes === undefined ? {} : { echoes: options.echoes }),
  });
  return {
    ...small,
    people,
    waited,
    stop: async () => {
      people.leave();
      await people.settled();
      await app.stop();
      await socket?.stop();
      await server.stop();
    },
  };
};
