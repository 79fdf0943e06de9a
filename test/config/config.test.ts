import { delimiter } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConfigProblem, SettingName } from '../../src/config.ts';
import { parseConfig, parseHasDisplay } from '../../src/config.ts';

const bot = 'xoxb-123456789012-abcdefABCDEF';
const app = 'xapp-1-A0123456789-abcdef';
const secret = '0123456789abcdef0123456789abcdef';

type Environment = Readonly<Partial<Record<SettingName, string>>>;

const problemsOf = (environment: Environment): readonly ConfigProblem[] => {
  const parsed = parseConfig(environment);
  return parsed.ok ? [] : parsed.problems;
};

describe('a whole configuration', () => {
  const table: readonly { why: string; environment: Environment; config: object }[] = [
    {
      why: 'nothing set opens a local workspace over the shipped corpus',
      environment: {},
      config: { mode: 'local', port: 3000, corpusDirs: ['corpus'], logLevel: 'info' },
    },
    {
      why: 'blank values are what a copied .env.example holds',
      environment: { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '  ', PORT: '' },
      config: { mode: 'local', port: 3000, corpusDirs: ['corpus'], logLevel: 'info' },
    },
    {
      why: 'an app token connects by Socket Mode and needs no port',
      environment: { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app },
      config: {
        mode: 'socket',
        botToken: bot,
        appToken: app,
        port: null,
        apiUrl: null,
        corpusDirs: ['corpus'],
        logLevel: 'info',
      },
    },
    {
      why: 'a signing secret receives HTTP, on 3000 when no port is given',
      environment: { SLACK_BOT_TOKEN: bot, SLACK_SIGNING_SECRET: secret },
      config: {
        mode: 'http',
        botToken: bot,
        signingSecret: secret,
        port: 3000,
        apiUrl: null,
        corpusDirs: ['corpus'],
        logLevel: 'info',
      },
    },
    {
      why: 'with both, Socket Mode is taken',
      environment: { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret, PORT: '0' },
      config: {
        mode: 'socket',
        botToken: bot,
        appToken: app,
        port: 0,
        apiUrl: null,
        corpusDirs: ['corpus'],
        logLevel: 'info',
      },
    },
    {
      why: 'white space around a pasted value goes; the address gets the slash the client needs',
      environment: {
        SLACK_BOT_TOKEN: ` ${bot}\n`,
        SLACK_SIGNING_SECRET: secret,
        PORT: '8080',
        LOG_LEVEL: 'warn',
        CORPUS_DIR: `one${delimiter}${delimiter} two `,
        SLACK_API_URL: 'http://127.0.0.1:9/api',
        DATA_DIR: ' kept ',
        DATABASE_URL: 'postgresql://bot@localhost:5433/findings',
        ANSWER_SHARED_CHANNELS: 'yes',
        DIGESTS_BY_ADMINS: 'yes',
      },
      config: {
        answersShared: true,
        digestsByAdmins: true,
        dataDir: 'kept',
        databaseUrl: 'postgresql://bot@localhost:5433/findings',
        mode: 'http',
        botToken: bot,
        signingSecret: secret,
        port: 8080,
        apiUrl: 'http://127.0.0.1:9/api/',
        corpusDirs: ['one', 'two'],
        logLevel: 'warn',
      },
    },
  ];
  const whereUnset = {
    dataDir: '.findings',
    databaseUrl: null,
    answersShared: false,
    digestsByAdmins: false,
  };
  it.each(table)('$why', ({ environment, config }) => {
    expect(parseConfig(environment)).toEqual({ ok: true, config: { ...whereUnset, ...config } });
  });
});

describe('a half or wrong configuration', () => {
  const table: readonly {
    why: string;
    environment: Environment;
    says: readonly (readonly [SettingName, RegExp])[];
  }[] = [
    {
      why: 'a bot token alone has no way in',
      environment: { SLACK_BOT_TOKEN: bot },
      says: [['SLACK_APP_TOKEN', /or set SLACK_SIGNING_SECRET/]],
    },
    {
      why: 'a way in without a bot token',
      environment: { SLACK_APP_TOKEN: app },
      says: [['SLACK_BOT_TOKEN', /is missing while other Slack settings are set/]],
    },
    {
      why: 'a signing secret alone is half a configuration too',
      environment: { SLACK_SIGNING_SECRET: secret },
      says: [['SLACK_BOT_TOKEN', /is missing/]],
    },
    {
      why: 'a user token',
      environment: { SLACK_BOT_TOKEN: 'xoxp-123456789012-abc', SLACK_APP_TOKEN: app },
      says: [['SLACK_BOT_TOKEN', /that is a user token; take the Bot User OAuth Token/]],
    },
    {
      why: 'the two tokens swapped: both are said at once',
      environment: { SLACK_BOT_TOKEN: app, SLACK_APP_TOKEN: bot },
      says: [
        ['SLACK_BOT_TOKEN', /put it in SLACK_APP_TOKEN/],
        ['SLACK_APP_TOKEN', /not an app-level token/],
      ],
    },
    {
      why: 'a rotating token stops after hours',
      environment: { SLACK_BOT_TOKEN: 'xoxe.xoxb-1-abcdefghijkl', SLACK_APP_TOKEN: app },
      says: [['SLACK_BOT_TOKEN', /switch token rotation off/]],
    },
    {
      why: 'the placeholders of documentation',
      environment: { SLACK_BOT_TOKEN: 'xoxb-…', SLACK_APP_TOKEN: 'xapp-…' },
      says: [
        ['SLACK_BOT_TOKEN', /not a whole token/],
        ['SLACK_APP_TOKEN', /not a whole app-level token/],
      ],
    },
    {
      why: 'the verification token in place of the signing secret',
      environment: { SLACK_BOT_TOKEN: bot, SLACK_SIGNING_SECRET: 'aBcDeFgHiJkLmNoPqRsTuVwX' },
      says: [['SLACK_SIGNING_SECRET', /not the Verification Token/]],
    },
    {
      why: 'everything that is wrong is said at once, Slack or not',
      environment: { PORT: '70000', LOG_LEVEL: 'loud', SLACK_API_URL: 'slack' },
      says: [
        ['PORT', /above 65535/],
        ['LOG_LEVEL', /none of debug, info/],
        ['SLACK_API_URL', /not an address/],
      ],
    },
    {
      why: 'tokens do not travel unencrypted',
      environment: { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_API_URL: 'http://slack.example/api/' },
      says: [['SLACK_API_URL', /unencrypted/]],
    },
    {
      why: 'a database of another make',
      environment: { DATABASE_URL: 'mysql://localhost/findings' },
      says: [['DATABASE_URL', /not the address of a PostgreSQL/]],
    },
    {
      why: 'a port is a number',
      environment: { PORT: '3000a' },
      says: [['PORT', /not a number/]],
    },
  ];
  it.each(table)('$why', ({ environment, says }) => {
    const problems = problemsOf(environment);
    expect(problems.map((problem) => problem.setting)).toEqual(says.map(([setting]) => setting));
    for (const [at, [, message]] of says.entries()) expect(problems[at]?.message).toMatch(message);
  });

  it.each([
    { why: 'X', environment: { DISPLAY: ':0' }, platform: 'linux', has: true },
    { why: 'Wayland', environment: { WAYLAND_DISPLAY: 'wayland-0' }, platform: 'linux', has: true },
    { why: 'a server', environment: {}, platform: 'linux', has: false },
    {
      why: 'one whose display is set to nothing',
      environment: { DISPLAY: '' },
      platform: 'linux',
      has: false,
    },
    { why: 'a Mac has one and says nothing of it', environment: {}, platform: 'darwin', has: true },
    { why: 'so has Windows', environment: {}, platform: 'win32', has: true },
  ])('whether a browser could show itself: $why', ({ environment, platform, has }) => {
    expect(parseHasDisplay(environment, platform)).toBe(has);
  });

  it('never repeats a value, which may be a token put in the wrong place', () => {
    const value = fc.stringMatching(/^(xox[bpe]|xapp)?-?[A-Za-z0-9]{12,40}$/);
    fc.assert(
      fc.property(value, value, value, (token, appLevel, signing) => {
        const environment = {
          SLACK_BOT_TOKEN: token,
          SLACK_APP_TOKEN: appLevel,
          SLACK_SIGNING_SECRET: signing,
        };
        for (const { message } of problemsOf(environment)) {
          for (const held of [token, appLevel, signing]) expect(message).not.toContain(held);
        }
      }),
    );
  });
});
