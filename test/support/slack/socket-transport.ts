import type { Acknowledgement, Retry, Transport } from '../../../src/workspace/people/delivery.ts';
import type { EnvelopeType, SocketServer } from './socket-server.ts';

type Json = Readonly<Record<string, unknown>>;

/** The way to the bot over Socket Mode: envelopes, each acknowledged with or without a payload. */
export const createSocketTransport = (socket: SocketServer): Transport => {
  const send = async (
    type: EnvelopeType,
    payload: Json,
    retry: Retry | null = null,
  ): Promise<Acknowledgement> => {
    const said = await socket.deliver(type, payload, retry);
    const isNothing = said === undefined || JSON.stringify(said) === '{}';
    const body = isNothing ? '' : typeof said === 'string' ? said : JSON.stringify(said);
    return { isOk: true, status: null, body, trouble: null, noRetry: false };
  };
  return {
    command: (payload) => send('slash_commands', payload),
    interactive: (payload) => send('interactive', payload),
    event: (payload, retry) => send('events_api', payload, retry ?? null),
  };
};
