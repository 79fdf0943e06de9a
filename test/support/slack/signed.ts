import { createHttpTransport } from '../../../src/workspace/people/http-transport.ts';
import type { HttpTransport } from '../../../src/workspace/people/http-transport.ts';

/** What Slack sends over HTTP to a bot at that address, signed. */
export const signedTo = (address: string | undefined, signingSecret: string): HttpTransport =>
  // The receiver compares with the machine's own clock.
  createHttpTransport({ url: `${address}/slack/events`, signingSecret, now: Date.now, fetch });
