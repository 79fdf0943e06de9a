import type { Acknowledgement } from './delivery.ts';

/** What became of something that a person did: an error is a code, as Slack's client would show one. */
export type Acted = { readonly ok: true } | { readonly ok: false; readonly error: string };

export const failed = (error: string): Extract<Acted, { ok: false }> => ({ ok: false, error });

const errors = {
  http_timeout: 'operation_timeout',
  connection_failed: 'dispatch_failed',
  http_error: 'dispatch_failed',
} as const;

/** As Slack's client judges the bot's acknowledgement. */
export const acknowledged = ({ isOk, trouble }: Acknowledgement): Acted =>
  isOk ? { ok: true } : failed(errors[trouble ?? 'http_error']);
