import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSlackHandler } from './api/slack-handler.ts';
import type { World } from './world.ts';

export interface SlackServer {
  readonly origin: string;
  /** What a Slack client takes as the address of its Web API. */
  readonly apiUrl: string;
  readonly stop: () => Promise<void>;
}

/** Slack's Web API and response_urls on 127.0.0.1 and nowhere else. Port 0 takes a free one. */
export const startSlackServer = async (world: World, port = 0): Promise<SlackServer> => {
  const handle = createSlackHandler(world);
  const server = createServer((request, response) => {
    if (handle(request, response)) return;
    response.writeHead(404);
    response.end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  world.setOrigin(origin);
  return {
    origin,
    apiUrl: `${origin}/api/`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
};
