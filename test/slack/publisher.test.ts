import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/slack/outcomes.ts';

const platform = (error: string): Error => new webApi.WebAPIPlatformError({ ok: false, error });
const request = (cause: Error): Error =>
  new webApi.WebAPIRequestError(new TypeError('fetch failed', { cause }));
const system = (code: string): Error => Object.assign(new Error(code), { code });

const table = [
  {
    why: 'an archived channel',
    error: platform('is_archived'),
    is: { kind: 'refused', why: 'channel-archived', code: 'is_archived' },
  },
  {
    why: 'the bot was taken out',
    error: platform('not_in_channel'),
    is: { kind: 'refused', why: 'not-in-channel', code: 'not_in_channel' },
  },
  {
    why: 'a private channel it was taken out of',
    error: platform('channel_not_found'),
    is: { kind: 'refused', why: 'not-in-channel', code: 'channel_not_found' },
  },
  {
    why: 'only some may post there',
    error: platform('restricted_action_read_only_channel'),
    is: { kind: 'refused', why: 'may-not-post', code: 'restricted_action_read_only_channel' },
  },
  {
    why: 'the token was taken back',
    error: platform('token_revoked'),
    is: { kind: 'refused', why: 'no-access', code: 'token_revoked' },
  },
  {
    why: 'a code nobody knows is about the message',
    error: platform('brand_new_error'),
    is: { kind: 'refused', why: 'message', code: 'brand_new_error' },
  },
  {
    why: 'Slack may have done it before it failed',
    error: platform('fatal_error'),
    is: { kind: 'unknown', code: 'fatal_error' },
  },
  {
    why: 'too much, said as an answer',
    error: platform('ratelimited'),
    is: { kind: 'rate-limited', wait: 30_000 },
  },
  {
    why: 'too much, said as HTTP',
    error: new webApi.WebAPIRateLimitedError(7),
    is: { kind: 'rate-limited', wait: 7000 },
  },
  {
    why: 'a gateway gave up',
    error: new webApi.WebAPIHTTPError(502, 'Bad Gateway', {}),
    is: { kind: 'unknown', code: 'http_502' },
  },
  {
    why: 'nobody listens there: it never left',
    error: request(system('ECONNREFUSED')),
    is: { kind: 'not-sent', code: 'ECONNREFUSED' },
  },
  {
    why: 'no such name, tried at several addresses',
    error: request(new AggregateError([system('ENOTFOUND')])),
    is: { kind: 'not-sent', code: 'ENOTFOUND' },
  },
  {
    why: 'the connection broke while it was under way',
    error: request(system('ECONNRESET')),
    is: { kind: 'unknown', code: 'no_answer' },
  },
  {
    why: 'no answer in time',
    error: request(new DOMException('timed out', 'TimeoutError')),
    is: { kind: 'unknown', code: 'no_answer' },
  },
] as const;

describe('what an error of a post means', () => {
  it.each(table)('$why', ({ error, is }) => {
    expect(outcomeOf(error)).toEqual(is);
  });
});
