import { createHttpTransport } from '../../../src/workspace/people/http-transport.ts';
import type { HttpTransport } from '../../../src/workspace/people/http-transport.ts';

/** Milliseconds; a busy machine is no reason for a test to fail. */
const patient = 60_000;

/** What Slack sends over HTTP to a bot at that address, signed. */
export const signedTo = (
  address: string | undefined,
  signingSecret: string,
  patience = patient,
): HttpTransport =>
  // The receiver compares with the machine's own clock.
  createHttpTransport({ url: `${address}/slack/events`, signingSecret, now: Date.now, fetch, patience });
