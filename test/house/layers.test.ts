import { readFile, readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const src = join(root, 'src');

/**
 * Who may import whom, by room (first folder under src; a file right under src is its own room). `domain`, `text` and
 * `reference` and so on are allowed where they are listed and nowhere else: arrows point down only.
 */
const mechanics = ['domain', 'text', 'reference'];
const engines = ['ingest', 'extract', 'library', 'search', 'ask', 'digest', 'copy'];
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  text: ['domain'],
  reference: ['domain'],
  ingest: mechanics,
  extract: mechanics,
  search: mechanics,
  library: [...mechanics, 'search'],
  ask: mechanics,
  digest: mechanics,
  copy: mechanics,
  app: [...mechanics, ...engines],
  store: [...mechanics, ...engines, 'app'],
  slack: [...mechanics, ...engines, 'app'],
  schedule: [...mechanics, ...engines, 'app'],
  workspace: [...mechanics, ...engines, 'app'],
  log: ['app', 'config'],
  environment: ['domain'],
  'code-cache': ['environment'],
  config: ['domain', 'copy', 'environment'],
  cli: [...mechanics, ...engines, 'app', 'store', 'environment', 'config', 'log'],
  'hold-corpus': [...mechanics, 'app', 'store', 'schedule', 'cli'],
  'build-bot': [...mechanics, ...engines, 'app', 'store', 'slack'],
  'build-digests': [...mechanics, 'app', 'store', 'slack', 'schedule', 'hold-corpus'],
  main: [
    ...mechanics,
    ...engines,
    'app',
    'store',
    'slack',
    'schedule',
    'workspace',
    'cli',
    'config',
    'log',
    'build-bot',
    'build-digests',
    'hold-corpus',
  ],
};

/** Outside libraries, and the only rooms or files that may import them. `node:` modules are listed too where they reach the world. */
const owners: Readonly<Record<string, readonly string[]>> = {
  '@slack/': ['slack/'],
  minisearch: ['search/type-ahead.ts'],
  'fuse.js': ['search/'],
  'wink-porter2-stemmer': ['search/'],
  stopword: ['search/'],
  'chrono-node': ['text/dates.ts'],
  linkedom: ['text/'],
  '@mozilla/readability': ['text/'],
  chardet: ['text/'],
  'html-encoding-sniffer': ['text/'],
  yaml: ['reference/', 'store/'],
  zod: ['reference/', 'store/', 'config.ts', 'slack/', 'workspace/'],
  kysely: ['store/database/'],
  pg: ['store/database/'],
  'node:sqlite': ['store/database/'],
  'temporal-polyfill': ['digest/'],
  react: ['workspace/page/'],
  'react-dom': ['workspace/page/'],
  'slack-blocks-to-jsx': ['workspace/page/'],
  express: ['workspace/serve-page.ts'],
  pino: ['log.ts'],
  dotenv: ['main.ts', 'code-cache.ts', 'cli/'],
  commander: ['cli/'],
  'wrap-ansi': ['cli/'],
  'node:crypto': [
    'text/',
    'reference/',
    'slack/',
    'store/',
    'workspace/',
    'main.ts',
    'build-bot.ts',
    'build-digests.ts',
  ],
  'node:fs': ['store/', 'cli/', 'workspace/serve-page.ts', 'main.ts'],
  'node:fs/promises': ['store/', 'cli/', 'main.ts'],
  'node:module': ['workspace/serve-page.ts', 'code-cache.ts'],
  'node:child_process': ['cli/'],
  'node:os': ['cli/', 'main.ts'],
  'node:path': ['store/', 'cli/', 'main.ts', 'environment.ts', 'code-cache.ts'],
  'node:http': ['slack/', 'workspace/'],
  'node:net': ['slack/', 'workspace/'],
  'node:timers/promises': [
    'build-bot.ts',
    'build-digests.ts',
    'hold-corpus.ts',
    'main.ts',
    'schedule/',
    'workspace/',
  ],
  'node:readline': ['cli/'],
  'node:process': ['cli/', 'main.ts'],
  'node:util': ['cli/'],
  'node:v8': ['store/'],
  'node:url': ['cli/', 'workspace/serve-page.ts', 'main.ts'],
  'node:zlib': ['store/'],
  'node:worker_threads': ['cli/'],
  'node:stream': ['cli/'],
  'node:stream/promises': ['cli/'],
  'node:events': ['cli/'],
};

/** Time, randomness and the environment come in through adapters only. */
const pureRooms = ['domain', 'text', 'reference', ...engines, 'app'];
const impure: readonly [RegExp, string][] = [
  [/\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b/, 'the clock'],
  [/\bMath\.random\(|\brandomUUID\(|\brandomBytes\(/, 'chance'],
  [/\bprocess\.(?:env|cwd|exit|argv)/, 'the process'],
  [/\bfetch\(/, 'the network'],
];

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

const specifiers =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

const roomOf = (file: string): string => (relative(src, file).split('/')[0] ?? '').replace(/\.ts$/, '');

const files = (await readdir(src, { recursive: true }))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(src, name));
const texts = new Map<string, string>();
for (const file of files) texts.set(file, await readFile(file, 'utf8'));

const importsOf = (file: string, text: string): readonly Import[] =>
  [...text.matchAll(specifiers)].map(([, plain, dynamic]) => ({
    file,
    room: roomOf(file),
    target: (plain ?? dynamic) as string,
  }));

/** What is wrong with one import; null when it may stand. */
const wrongWith = ({ file, room, target }: Import): string | null => {
  const name = relative(src, file);
  if (target.startsWith('.')) {
    const path = resolve(file, '..', target);
    if (!path.startsWith(`${src}/`)) return `${name} imports ${target}, which lies outside src`;
    if (!target.endsWith('.ts')) return `${name} imports ${target} without naming the file`;
    const other = roomOf(path);
    if (other === room || (mayImport[room] ?? []).includes(other)) return null;
    return `${name} imports ${other}/: ${room} may import ${(mayImport[room] ?? []).join(', ') || 'nothing'}`;
  }
  const owner = Object.entries(owners).find(([library]) =>
    library.endsWith('/')
      ? target.startsWith(library)
      : target === library || target.startsWith(`${library}/`),
  );
  if (owner === undefined) return `${name} imports ${target}, which no row of owners allows`;
  const [, allowed] = owner;
  return allowed.some((place) => (place.endsWith('/') ? name.startsWith(place) : name === place))
    ? null
    : `${name} imports ${target}: only ${allowed.join(', ')} may`;
};

describe('layers', () => {
  it('every room is known', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => !(room in mayImport))).toEqual([]);
  });

  it('imports point down only, and each library has its owner', () => {
    const wrong = [...texts].flatMap(([file, text]) =>
      importsOf(file, text).flatMap((one) => wrongWith(one) ?? []),
    );
    expect(wrong).toEqual([]);
  });

  it('pure rooms read no clock, no chance, no environment, no network', () => {
    const wrong = [...texts]
      .filter(([file]) => pureRooms.includes(roomOf(file)))
      .flatMap(([file, text]) =>
        impure
          .filter(([pattern]) => pattern.test(text))
          .map(([, what]) => `${relative(src, file)} reads ${what}`),
      );
    expect(wrong).toEqual([]);
  });

  it('only environment.ts reads the environment', () => {
    const readers = [...texts]
      .filter(([, text]) => /\bprocess\.env\b/.test(text))
      .map(([file]) => relative(src, file));
    expect(readers.filter((file) => file !== 'environment.ts')).toEqual([]);
  });

  it('names no room after nothing in particular', () => {
    const vague = files
      .map((file) => relative(src, file))
      .filter((name) =>
        /(?:^|\/)(?:utils?|helpers?|common|types|index|services?|managers?)(?:\/|\.ts$)/.test(name),
      );
    expect(vague).toEqual([]);
  });

  it.each([
    { why: 'an engine may not import another', file: 'extract/x.ts', target: '../ask/y.ts' },
    { why: 'the domain imports nothing', file: 'domain/x.ts', target: '../text/y.ts' },
    { why: 'the stemmer has one owner', file: 'ask/x.ts', target: 'wink-porter2-stemmer' },
    { why: 'Slack has one owner', file: 'app/x.ts', target: '@slack/bolt' },
    { why: 'a library nobody listed is refused', file: 'slack/x.ts', target: 'lodash' },
    { why: 'adapters do not import one another', file: 'slack/x.ts', target: '../store/y.ts' },
    { why: 'files are named', file: 'ask/x.ts', target: './y' },
  ])('the test itself sees: $why', ({ file, target }) => {
    const path = join(src, file);
    expect(wrongWith({ file: path, room: roomOf(path), target })).not.toBeNull();
  });
});
