import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { command } from '../support/slack/payloads.ts';
import { startLocalSlack } from '../support/slack/local-slack.ts';
import type { LocalSlack } from '../support/slack/local-slack.ts';
import { shippedApp } from '../support/slack/shipped-app.ts';
import { signedTo } from '../support/slack/signed.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Tokens of the right form that no Slack knows.
const botToken = 'xoxb-123456789012-abcdefghij';
const signingSecret = '0123456789abcdef0123456789abcdef';

/** Runs the program as `npm start` does, in an empty folder, so that nobody's own `.env` is read. */
const start = (environment: Readonly<Record<string, string>>, typed: string | null = '') => {
  const child = spawn(process.execPath, [join(root, 'src/main.ts')], {
    cwd: mkdtempSync(join(tmpdir(), 'findings-')),
    env: { PATH: process.env['PATH'], CORPUS_DIR: join(root, 'corpus'), ...environment },
  });
  let output = '';
  let told = '';
  const ended = Promise.withResolvers<number | null>();
  const watchers = new Set<() => void>();
  child.stdout.on('data', (data: Buffer) => void (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => {
    told += data.toString();
    for (const watch of watchers) watch();
  });
  child.on('close', (code) => ended.resolve(code));
  if (typed !== null) child.stdin.end(typed);
  return {
    ended: ended.promise,
    output: () => output,
    told: () => told,
    stop: (signal: 'SIGTERM' | 'SIGINT') => void child.kill(signal),
    /** Resolves with the match once it has been told. */
    tells: (pattern: RegExp): Promise<RegExpExecArray> =>
      new Promise((resolve, reject) => {
        const watch = (): void => {
          const match = pattern.exec(told);
          if (match !== null) resolve(match);
        };
        watchers.add(watch);
        watch();
        void ended.promise.then(() => reject(new Error(`ended before it told ${pattern}: ${told}`)));
      }),
  };
};

describe('npm start', () => {
  it('without tokens answers what is piped in and ends', async () => {
    const run = start({}, '/quote matt parr\n/concerns xqzt\n');
    expect(await run.ended).toBe(0);
    expect(run.output()).toMatch(/Matt Parr[^]*Looked through \d+ releases/);
    expect(run.told()).toBe('');
  });

  it('with half a configuration says every problem at once, no token, and ends with 1', async () => {
    const run = start({ SLACK_BOT_TOKEN: botToken, PORT: 'x', LOG_LEVEL: 'loud' });
    expect(await run.ended).toBe(1);
    expect(
      run
        .told()
        .split('\n')
        .map((line) => line.split(' ').slice(0, 2).join(' ')),
    ).toEqual(['The settings', '- PORT', '- LOG_LEVEL', '- SLACK_APP_TOKEN', '']);
    expect(run.told()).not.toContain(botToken);
  });

  describe('with tokens', () => {
    let api: LocalSlack;
    beforeEach(async () => {
      api = await startLocalSlack({
        botToken,
        appToken: 'unused',
        // The manifest's but one.
        scopes: shippedApp.scopes.filter((scope) => scope !== 'assistant:write'),
        now: () => 0,
      });
    });
    afterEach(() => api.stop());
    const settings = (more: Readonly<Record<string, string>> = {}) => ({
      SLACK_BOT_TOKEN: botToken,
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_API_URL: api.apiUrl,
      PORT: '0',
      ...more,
    });

    it('says what it holds, answers from it, and stops when told to', async () => {
      const run = start(settings(), null);
      const [, address] = await run.tells(/receiving Slack’s requests at (http:\S+)\/slack\/events/);
      expect(run.told()).toMatch(/^Holding \d+ releases, the newest of \d+ \w+ \d{4}\./);
      expect(run.told()).toMatch(/lacks a scope \(assistant:write\)/);
      expect((await fetch(`${address}/healthz`)).status).toBe(200);
      const sender = signedTo(address, signingSecret);
      const acknowledged = await sender.command(command('quote', 'matt parr', api.openResponseUrl()));
      expect(acknowledged).toMatchObject({ status: 200, body: '' });
      const { args, outcome } = await api.recorder.nth('respond', 1);
      expect([outcome, args['text']]).toEqual(['ok', expect.stringContaining('said by Matt Parr')]);
      expect(api.defects).toEqual([]);
      run.stop('SIGTERM');
      expect(await run.ended).toBe(0);
      expect(run.told()).toMatch(/"way":"command","command":"quote"/);
      expect(run.told()).not.toMatch(/matt parr|xoxb/i);
    });

    it('finding its port taken, says so in one sentence and ends with 1', async () => {
      const { port } = new URL(api.apiUrl);
      const run = start(settings({ PORT: port }));
      expect(await run.ended).toBe(1);
      expect(run.told()).toContain(`Port ${port} is taken by another program: set PORT to a free one`);
    });

    it('refused by Slack, says so in one sentence and ends with 1', async () => {
      // A token of the right form that this Slack did not give: refused however often it is shown.
      const run = start(settings({ SLACK_BOT_TOKEN: 'xoxb-999999999999-zyxwvutsrq' }));
      expect(await run.ended).toBe(1);
      expect(run.told()).toMatch(
        /Slack refused SLACK_BOT_TOKEN \(invalid_auth\): copy the Bot User OAuth Token again/,
      );
    });
  });
});
