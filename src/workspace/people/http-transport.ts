import { createHmac } from 'node:crypto';
import type { Json } from '../json.ts';
import { slackAllows } from '../slack-limits.ts';
import type { Acknowledgement, Transport } from './delivery.ts';

/** How a request may differ from one that Slack would send: what a bot must refuse. */
export interface Tampering {
  /** Signed with this instead of the app's own secret. */
  readonly secret?: string;
  /** Seconds that the timestamp lies in the past; negative in the future. */
  readonly ageSeconds?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HttpTransport extends Transport {
  readonly command: (
    payload: Readonly<Record<string, string>>,
    tampering?: Tampering,
  ) => Promise<Acknowledgement>;
  readonly interactive: (payload: Json, tampering?: Tampering) => Promise<Acknowledgement>;
  /** Slack's own check of an address that is entered in the app's settings: whether the bot answers it. */
  readonly verifyUrl: (challenge: string) => Promise<boolean>;
  /** Any body of that type, signed like the others. */
  readonly raw: (contentType: string, body: string, tampering?: Tampering) => Promise<Acknowledgement>;
}

export interface HttpTransportParts {
  /** Where the bot receives Slack's requests. */
  readonly url: string;
  readonly signingSecret: string;
  /** Milliseconds; the bot compares with the machine's own clock. */
  readonly now: () => number;
  readonly fetch: typeof fetch;
  /** Milliseconds to wait for an acknowledgement; Slack's three seconds unless given. */
  readonly patience?: number;
}

const form = 'application/x-www-form-urlencoded';

/** Over HTTP as Slack sends: forms for commands and interactivity, JSON for events, each signed. */
export const createHttpTransport = (parts: HttpTransportParts): HttpTransport => {
  const raw: HttpTransport['raw'] = async (contentType, body, tampering = {}) => {
    const timestamp = String(Math.floor(parts.now() / 1000) - (tampering.ageSeconds ?? 0));
    const digest = createHmac('sha256', tampering.secret ?? parts.signingSecret)
      .update(`v0:${timestamp}:${body}`)
      .digest('hex');
    try {
      const response = await parts.fetch(parts.url, {
        method: 'POST',
        headers: {
          'content-type': contentType,
          'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
          'x-slack-request-timestamp': timestamp,
          'x-slack-signature': `v0=${digest}`,
          ...tampering.headers,
        },
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(parts.patience ?? slackAllows('acknowledgement.age')),
      });
      const isOk = response.status >= 200 && response.status < 300;
      return {
        isOk,
        status: response.status,
        body: await response.text(),
        trouble: isOk ? null : 'http_error',
        noRetry: response.headers.get('x-slack-no-retry') === '1',
      };
    } catch (error) {
      const isLate = error instanceof Error && error.name === 'TimeoutError';
      return {
        isOk: false,
        status: null,
        body: '',
        trouble: isLate ? 'http_timeout' : 'connection_failed',
        noRetry: false,
      };
    }
  };
  return {
    raw,
    verifyUrl: async (challenge) => {
      const asked = { type: 'url_verification', token: 'unused', challenge };
      const { isOk, body } = await raw('application/json', JSON.stringify(asked));
      // Slack takes the challenge alone, or in JSON.
      return isOk && (body === challenge || body.replaceAll(/\s/g, '') === JSON.stringify({ challenge }));
    },
    command: (payload, tampering) => raw(form, new URLSearchParams(payload).toString(), tampering),
    interactive: (payload, tampering) =>
      raw(form, new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), tampering),
    event: (payload, retry) =>
      raw(
        'application/json',
        JSON.stringify(payload),
        retry === undefined
          ? {}
          : { headers: { 'x-slack-retry-num': String(retry.attempt), 'x-slack-retry-reason': retry.reason } },
      ),
  };
};
