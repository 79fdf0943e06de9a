import { z } from 'zod';
import { isNonEmpty, type NonEmpty } from './domain/known.ts';
import { type Environment, given, parseCorpusDirs, readEnvironment } from './environment.ts';

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

interface Shared {
  /** Folders of releases, in order; relative ones start at the folder the program runs in. */
  readonly corpusDirs: NonEmpty<string>;
  /** Where the embedded database lies; a relative one starts at the folder the program runs in. */
  readonly dataDir: string;
  /** A PostgreSQL that several processes share, in place of the embedded database; null is the embedded one. */
  readonly databaseUrl: string | null;
  /** Whether questions are answered in channels that are shared with another organisation. */
  readonly answersShared: boolean;
  /** Whether only those who look after the workspace change what channels follow. */
  readonly digestsByAdmins: boolean;
  readonly logLevel: LogLevel;
}

export interface SocketConfig extends Shared {
  readonly mode: 'socket';
  readonly botToken: string;
  readonly appToken: string;
  /** Where `/healthz` listens; null serves none, since Socket Mode itself needs no port. */
  readonly port: number | null;
  readonly apiUrl: string | null;
}

export interface HttpConfig extends Shared {
  readonly mode: 'http';
  readonly botToken: string;
  readonly signingSecret: string;
  readonly port: number;
  readonly apiUrl: string | null;
}

export interface LocalConfig extends Shared {
  readonly mode: 'local';
  /** Where the local workspace's page is wanted; another port is taken where this one is not free. */
  readonly port: number;
}

/** local: no Slack variable is set. socket: there is an app token. http: there is a signing secret and no app token. */
export type Config = LocalConfig | SocketConfig | HttpConfig;

/** What is wrong with one setting and what to do about it. Never holds the value: it may be a token. */
export interface ConfigProblem {
  readonly setting: SettingName;
  readonly message: string;
}

export type ParsedConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: NonEmpty<ConfigProblem> };

export type SettingName = (typeof settings)[number]['name'];

/** Every variable that is read. README's table and `.env.example` are held equal to it by a test. */
export const settings = [
  {
    name: 'SLACK_BOT_TOKEN',
    meaning: 'Bot User OAuth Token, from OAuth & Permissions',
    unset: 'opens a local workspace',
    example: 'xoxb-…',
  },
  {
    name: 'SLACK_APP_TOKEN',
    meaning: 'App-level token with connections:write, from Basic Information: connects by Socket Mode',
    unset: 'connects over HTTP',
    example: 'xapp-…',
  },
  {
    name: 'SLACK_SIGNING_SECRET',
    meaning: 'Signing Secret, from Basic Information: receives signed requests over HTTP',
    unset: 'connects by Socket Mode',
    example: '32 hexadecimal characters',
  },
  {
    name: 'PORT',
    meaning: 'Where HTTP requests and /healthz are received; without tokens, where the local workspace opens',
    unset: '3000; none in Socket Mode',
    example: '3000',
  },
  {
    name: 'CORPUS_DIR',
    meaning: 'Folder of releases; several are parted by : (by ; on Windows)',
    unset: 'corpus',
    example: 'corpus:more-releases',
  },
  {
    name: 'DATA_DIR',
    meaning: 'Folder of the embedded database, which keeps subscriptions and what was posted',
    unset: '.findings',
    example: '/var/lib/findings',
  },
  {
    name: 'CACHE_DIR',
    meaning: 'Where what was read from releases is kept for the next start; safe to delete',
    unset: '.findings/cache',
    example: '/var/cache/findings',
  },
  {
    name: 'ANSWER_SHARED_CHANNELS',
    meaning: 'yes answers in channels shared with another organisation too',
    unset: 'silent there',
    example: 'yes',
  },
  {
    name: 'DIGESTS_BY_ADMINS',
    meaning: 'yes lets only workspace admins change what channels follow; needs the scope users:read',
    unset: 'every member of a channel may',
    example: 'yes',
  },
  {
    name: 'DATABASE_URL',
    meaning: 'A PostgreSQL to keep that in instead, for several processes or machines',
    unset: 'the embedded database',
    example: 'postgres://findings:…@localhost/findings',
  },
  { name: 'LOG_LEVEL', meaning: `One of ${logLevels.join(', ')}`, unset: 'info', example: 'warn' },
  {
    name: 'SLACK_API_URL',
    meaning: 'Another address for Slack’s Web API, for trying the bot without Slack',
    unset: 'https://slack.com/api/',
    example: 'http://127.0.0.1:8080/api/',
  },
] as const satisfies readonly {
  readonly name: string;
  readonly meaning: string;
  /** What holds when it is not set, as a reader would say it. */
  readonly unset: string;
  readonly example: string;
}[];

const botToken = z.string().superRefine((value, context) => {
  const refuse = (message: string): void => context.addIssue({ code: 'custom', message });
  if (value.startsWith('xoxp-')) {
    refuse(
      'starts with xoxp-: that is a user token; take the Bot User OAuth Token (xoxb-…) from OAuth & Permissions',
    );
  } else if (value.startsWith('xapp-')) {
    refuse(
      'starts with xapp-: that is the app-level token; put it in SLACK_APP_TOKEN, and the xoxb-… token here',
    );
  } else if (value.startsWith('xoxe')) {
    refuse(
      'starts with xoxe: that token expires; switch token rotation off and take the Bot User OAuth Token (xoxb-…) from OAuth & Permissions',
    );
  } else if (!value.startsWith('xoxb-')) {
    refuse('does not start with xoxb-; take the Bot User OAuth Token from OAuth & Permissions');
  } else if (!/^xoxb-[A-Za-z0-9-]{10,}$/.test(value)) {
    refuse('is not a whole token; copy all of the Bot User OAuth Token from OAuth & Permissions');
  }
});

const appToken = z.string().superRefine((value, context) => {
  const refuse = (message: string): void => context.addIssue({ code: 'custom', message });
  if (/^xox[a-z]/.test(value)) {
    refuse(
      'starts with xox: that is not an app-level token; create one (xapp-…) with connections:write under Basic Information, App-Level Tokens',
    );
  } else if (!/^xapp-[A-Za-z0-9-]{10,}$/.test(value)) {
    refuse(
      'is not a whole app-level token (xapp-…); create one with connections:write under Basic Information, App-Level Tokens',
    );
  }
});

const signingSecret = z
  .string()
  .regex(
    /^[0-9a-f]{32}$/i,
    'is not 32 hexadecimal characters, as Slack’s are; copy the Signing Secret (not the Client Secret, not the Verification Token) from Basic Information, App Credentials',
  );

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'is not a number; give a port from 0 to 65535 (0 takes any free one)')
  .transform(Number)
  .refine((value) => value <= 65_535, 'is above 65535; give a port from 0 to 65535');

const logLevel = z.enum(logLevels, { error: `is none of ${logLevels.join(', ')}` });

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '127.0.0.1' || host === '[::1]';

const apiUrl = z.string().transform((value, context) => {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    context.addIssue({
      code: 'custom',
      message: 'is not an address; give one such as https://slack.com/api/, or leave it out',
    });
    return z.NEVER;
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    context.addIssue({
      code: 'custom',
      message: 'would send tokens unencrypted to another machine; use https, or http on 127.0.0.1 only',
    });
    return z.NEVER;
  }
  // The Web API client puts a method's name right behind it.
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
});

const yesOrNo = z
  .enum(['yes', 'no'], { error: 'is neither yes nor no' })
  .transform((value) => value === 'yes');

const databaseUrl = z
  .string()
  .refine(
    (value) => URL.canParse(value) && /^postgres(?:ql)?:$/.test(new URL(value).protocol),
    'is not the address of a PostgreSQL; give one such as postgres://user:password@localhost/findings, or leave it out to use the embedded database',
  );

const noBotToken =
  'is missing while other Slack settings are set; install the app to the workspace and take the Bot User OAuth Token (xoxb-…) from OAuth & Permissions, or unset the others for a local workspace';
const noWayIn =
  'is missing: set it (an xapp-… token from Basic Information, App-Level Tokens) to connect by Socket Mode, or set SLACK_SIGNING_SECRET to receive HTTP requests';

/** A Config, or every problem at once. Says nothing about whether Slack knows the tokens or the folders exist. */
export const parseConfig = (environment: Environment): ParsedConfig => {
  const problems: ConfigProblem[] = [];
  const read = <T>(name: SettingName, schema: z.ZodType<T>): T | null => {
    const value = given(environment, name);
    if (value === null) return null;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    problems.push(...result.error.issues.map((issue) => ({ setting: name, message: issue.message })));
    return null;
  };
  const isGiven = (name: SettingName): boolean => given(environment, name) !== null;

  const values = {
    botToken: read('SLACK_BOT_TOKEN', botToken),
    appToken: read('SLACK_APP_TOKEN', appToken),
    signingSecret: read('SLACK_SIGNING_SECRET', signingSecret),
    port: read('PORT', port),
    logLevel: read('LOG_LEVEL', logLevel),
    apiUrl: read('SLACK_API_URL', apiUrl),
    databaseUrl: read('DATABASE_URL', databaseUrl),
    answersShared: read('ANSWER_SHARED_CHANNELS', yesOrNo),
    digestsByAdmins: read('DIGESTS_BY_ADMINS', yesOrNo),
  };
  const hasWayIn = isGiven('SLACK_APP_TOKEN') || isGiven('SLACK_SIGNING_SECRET');
  if (hasWayIn && !isGiven('SLACK_BOT_TOKEN'))
    problems.push({ setting: 'SLACK_BOT_TOKEN', message: noBotToken });
  if (!hasWayIn && isGiven('SLACK_BOT_TOKEN'))
    problems.push({ setting: 'SLACK_APP_TOKEN', message: noWayIn });
  if (isNonEmpty(problems)) return { ok: false, problems };

  const shared: Shared = {
    corpusDirs: parseCorpusDirs(environment),
    dataDir: given(environment, 'DATA_DIR') ?? '.findings',
    databaseUrl: values.databaseUrl,
    answersShared: values.answersShared ?? false,
    digestsByAdmins: values.digestsByAdmins ?? false,
    logLevel: values.logLevel ?? 'info',
  };
  const { botToken: bot, appToken: app, signingSecret: secret, apiUrl: url } = values;
  if (bot !== null && app !== null) {
    return {
      ok: true,
      config: { ...shared, mode: 'socket', botToken: bot, appToken: app, port: values.port, apiUrl: url },
    };
  }
  if (bot !== null && secret !== null) {
    return {
      ok: true,
      config: {
        ...shared,
        mode: 'http',
        botToken: bot,
        signingSecret: secret,
        port: values.port ?? 3000,
        apiUrl: url,
      },
    };
  }
  return { ok: true, config: { ...shared, mode: 'local', port: values.port ?? 3000 } };
};

/** Whether a browser could show itself here: always but on a Unix machine without a display. */
export const parseHasDisplay = (environment: Environment, platform: string): boolean =>
  platform === 'darwin' ||
  platform === 'win32' ||
  Boolean(environment['DISPLAY'] ?? '') ||
  Boolean(environment['WAYLAND_DISPLAY'] ?? '');

export const readConfig = (): ParsedConfig => parseConfig(readEnvironment());
export const readHasDisplay = (): boolean => parseHasDisplay(readEnvironment(), process.platform);
