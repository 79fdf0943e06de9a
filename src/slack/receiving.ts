import { type CustomRoute, SocketModeReceiver } from '@slack/bolt';
import type { AppOptions, Logger, webApi } from '@slack/bolt';

export type Connection =
  | { readonly mode: 'socket'; readonly appToken: string; readonly port: number | null }
  | { readonly mode: 'http'; readonly signingSecret: string; readonly port: number };

/** How what people do reaches the app, and whether it does just now. */
export interface Receiving {
  readonly options: AppOptions;
  /** From when it is started until it is stopped; in Socket Mode only while it is connected. */
  readonly isReceiving: () => boolean;
  readonly begin: () => void;
  readonly end: () => void;
}

/**
 * By signed HTTP requests or Socket Mode. `/healthz` says that the process lives, `/readyz` that questions reach it and
 * are answered: what stands in front sends none while that says 503.
 */
export const createReceiving = (
  connection: Connection,
  logger: Logger,
  reconnecting: webApi.WebClientOptions,
): Receiving => {
  let isStarted = false;
  let isConnected = connection.mode === 'http';
  const isReceiving = (): boolean => isStarted && isConnected;
  const routes: CustomRoute[] = [route('/healthz', () => true), route('/readyz', isReceiving)];
  const begin = (): void => {
    isStarted = true;
  };
  const end = (): void => {
    isStarted = false;
  };
  if (connection.mode === 'http') {
    const { signingSecret, port } = connection;
    return { options: { signingSecret, port, customRoutes: routes }, isReceiving, begin, end };
  }
  const { appToken, port } = connection;
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    installerOptions: { clientOptions: reconnecting, ...(port === null ? {} : { port }) },
    // With no route Bolt opens no port in Socket Mode.
    customRoutes: port === null ? [] : routes,
  });
  receiver.client.on('connected', () => {
    isConnected = true;
  });
  for (const lost of ['reconnecting', 'disconnected'])
    receiver.client.on(lost, () => {
      isConnected = false;
    });
  return { options: { receiver }, isReceiving, begin, end };
};

const route = (path: string, isWell: () => boolean): CustomRoute => ({
  path,
  method: 'GET',
  handler: (_request, response) => {
    const well = isWell();
    response.writeHead(well ? 200 : 503, { 'content-type': 'text/plain' });
    response.end(well ? 'ok\n' : 'not ready\n');
  },
});
