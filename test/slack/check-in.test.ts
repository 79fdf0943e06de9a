import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkInSentence } from '../../src/copy/start-sentences.ts';
import { checkIn } from '../../src/slack/check-in.ts';
import { createBoltLogger } from '../../src/slack/bolt-logger.ts';
import { missingScopes } from '../../src/slack/scopes.ts';
import { bot } from '../support/slack/payloads.ts';
import type { Fault } from '../../src/workspace/api/faults.ts';
import { startLocalSlack } from '../support/slack/local-slack.ts';
import type { LocalSlack } from '../support/slack/local-slack.ts';
import { appToken, botToken, loopbackFetch } from '../support/slack/world.ts';

let api: LocalSlack;
beforeEach(async () => {
  api = await startLocalSlack({ botToken, appToken, scopes: ['chat:write', 'commands'], now: () => 0 });
  api.useSocket('ws://127.0.0.1:1/');
});
afterEach(() => api.stop());

const silent = createBoltLogger({ debug: () => {}, info: () => {}, warn: () => {}, error: () => {} });

const checkedIn = (
  tokens: { readonly botToken?: string; readonly appToken?: string | null } = {},
  apiUrl = api.apiUrl,
) =>
  checkIn({
    botToken,
    appToken,
    ...tokens,
    clientOptions: {
      slackApiUrl: apiUrl,
      fetch: loopbackFetch,
      timeout: 2000,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      logger: silent,
    },
  });

const sentenceFor = async (...args: Parameters<typeof checkedIn>): Promise<string> => {
  const checked = await checkedIn(...args);
  return checked.ok ? 'checked in' : checkInSentence(checked.problem);
};

describe('checking in', () => {
  it('learns who the bot is and what it may do', async () => {
    const checked = await checkedIn();
    expect(checked).toMatchObject({
      ok: true,
      identity: {
        userId: bot.user_id,
        botId: bot.bot_id,
        teamId: bot.team_id,
        scopes: ['chat:write', 'commands'],
      },
    });
    expect(missingScopes(checked.ok ? checked.identity.scopes : [])).toEqual([
      'app_mentions:read',
      'im:history',
      'assistant:write',
      'links:read',
      'links:write',
    ]);
  });

  it('needs no app token over HTTP', async () => {
    expect(await sentenceFor({ appToken: null })).toBe('checked in');
    expect(api.recorder.of('apps.connections.open')).toEqual([]);
  });

  it('a bot token Slack does not know', async () => {
    expect(await sentenceFor({ botToken: 'xoxb-wrong' })).toBe(
      'Slack refused SLACK_BOT_TOKEN (invalid_auth): copy the Bot User OAuth Token again from OAuth & Permissions.',
    );
  });

  it('a machine that nobody answers at', async () => {
    expect(await sentenceFor({}, 'http://127.0.0.1:1/api/')).toMatch(
      /^Slack could not be reached \(no_answer\): check that/,
    );
  });

  const table: readonly { why: string; method: string; fault: Fault; says: RegExp }[] = [
    {
      why: 'an app that was removed',
      method: 'auth.test',
      fault: { kind: 'error', error: 'account_inactive' },
      says: /SLACK_BOT_TOKEN \(account_inactive\): the app was removed/,
    },
    {
      why: 'a refusal nobody has met',
      method: 'auth.test',
      fault: { kind: 'error', error: 'new_error' },
      says: /\(new_error\): check the app’s settings/,
    },
    {
      why: 'a rate limit',
      method: 'auth.test',
      fault: { kind: 'rate-limited', retryAfterSeconds: 30 },
      says: /try again later/,
    },
    {
      why: 'an app token without connections:write: Bolt would try for ever',
      method: 'apps.connections.open',
      fault: { kind: 'error', error: 'missing_scope' },
      says: /SLACK_APP_TOKEN \(missing_scope\): the token lacks connections:write/,
    },
    {
      why: 'a Slack that is down',
      method: 'auth.test',
      fault: { kind: 'http', status: 503, stored: false },
      says: /could not be reached \(http_503\)/,
    },
  ];
  it.each(table)('$why', async ({ method, fault, says }) => {
    api.faults.add(method, fault);
    expect(await sentenceFor()).toMatch(says);
  });
});
