import { createHmac } from 'node:crypto';

type Json = Readonly<Record<string, unknown>>;

export interface Delivered {
  readonly status: number;
  readonly body: string;
}

/** How a request may differ from one that Slack would send. */
export interface Tampering {
  /** Signed with this instead of the app's own secret. */
  readonly secret?: string;
  /** Seconds that the timestamp lies in the past; negative in the future. */
  readonly ageSeconds?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends what Slack sends over HTTP: forms for commands and interactivity, JSON for events, each signed. */
export const createSignedSender = (url: string, secret: string) => {
  const post = async (contentType: string, body: string, tampering: Tampering = {}): Promise<Delivered> => {
    // The receiver compares with the machine's own clock, so the sender reads the same one.
    const timestamp = String(Math.floor(Date.now() / 1000) - (tampering.ageSeconds ?? 0));
    const digest = createHmac('sha256', tampering.secret ?? secret)
      .update(`v0:${timestamp}:${body}`)
      .digest('hex');
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': contentType,
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': `v0=${digest}`,
        ...tampering.headers,
      },
      body,
    });
    return { status: response.status, body: await response.text() };
  };
  const form = 'application/x-www-form-urlencoded';
  return {
    command: (payload: Readonly<Record<string, string>>, tampering?: Tampering) =>
      post(form, new URLSearchParams(payload).toString(), tampering),
    interactive: (payload: Json, tampering?: Tampering) =>
      post(form, new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), tampering),
    event: (payload: Json, tampering?: Tampering) =>
      post('application/json', JSON.stringify(payload), tampering),
    raw: post,
  };
};

export type SignedSender = ReturnType<typeof createSignedSender>;
