import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';

type Json = Readonly<Record<string, unknown>>;

export type EnvelopeType = 'slash_commands' | 'interactive' | 'events_api';

/** Slack's end of Socket Mode on 127.0.0.1: says hello, sends envelopes, waits for their acknowledgements. */
export const startSocketServer = async () => {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const acks = new Map<string, (payload: unknown) => void>();
  let sent = 0;
  let connections = 0;
  let current: WebSocket | null = null;
  let connected = Promise.withResolvers<void>();

  server.on('connection', (socket) => {
    connections += 1;
    current = socket;
    socket.on('message', (data: Buffer) => {
      const { envelope_id: id, payload } = JSON.parse(data.toString()) as {
        envelope_id: string;
        payload: unknown;
      };
      acks.get(id)?.(payload);
      acks.delete(id);
    });
    socket.send(
      JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A0LOCAL' } }),
    );
    connected.resolve();
  });

  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    connections: () => connections,
    connected: () => connected.promise,
    /** Resolves with the acknowledgement's payload. `retry` marks a delivery that Slack repeats. */
    deliver: (
      type: EnvelopeType,
      payload: Json,
      retry: { attempt: number; reason: string } | null = null,
    ): Promise<unknown> => {
      if (current === null) throw new Error('nobody is connected');
      sent += 1;
      const id = `envelope-${sent}`;
      const acked = Promise.withResolvers<unknown>();
      acks.set(id, acked.resolve);
      const again = retry === null ? {} : { retry_attempt: retry.attempt, retry_reason: retry.reason };
      current.send(
        JSON.stringify({
          type,
          envelope_id: id,
          payload,
          accepts_response_payload: type !== 'events_api',
          ...again,
        }),
      );
      return acked.promise;
    },
    /** As Slack does every few hours: the client must come back by itself. */
    askToReconnect: (): void => {
      connected = Promise.withResolvers<void>();
      current?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    },
    stop: async (): Promise<void> => {
      for (const client of server.clients) client.terminate();
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  };
};

export type SocketServer = Awaited<ReturnType<typeof startSocketServer>>;
