import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTrial } from '../../browser/trial.ts';
import type { Trial } from '../../browser/trial.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial();
});
afterAll(async () => {
  await trial.stop();
  if (trial.failures.length > 0) throw new Error(trial.failures.map(String).join('; '));
});

/** With headers as they are given: fetch would put in its own. */
const ask = (path: string, headers: Readonly<Record<string, string>> = {}, body: string | null = null) =>
  new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(trial.address);
    const method = body === null ? 'GET' : 'POST';
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let got = '';
      response.on('data', (data: Buffer) => void (got += data.toString()));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: got }),
      );
    });
    sent.on('error', reject);
    sent.end(body ?? undefined);
  });

const own = (): string => trial.address.slice(0, -1);
const json = (origin: string) => ({ origin, 'content-type': 'application/json' });
const saying = JSON.stringify({
  kind: 'say',
  as: 'U0ADA',
  channel: 'C0GENERAL',
  thread: null,
  text: 'hello',
});

describe('the page is for this machine’s browser alone', () => {
  it.each([
    { why: 'by its address', host: () => `127.0.0.1:${trial.port}`, status: 200 },
    { why: 'by its name', host: () => `localhost:${trial.port}`, status: 200 },
    {
      why: 'a name of somebody else’s that points here',
      host: () => `evil.example:${trial.port}`,
      status: 421,
    },
    { why: 'without its port', host: () => '127.0.0.1', status: 421 },
  ])('$why: $status', async ({ host, status }) => {
    expect((await ask('/', { host: host() })).status).toBe(status);
  });

  it.each([
    { why: 'from the page itself', origin: () => own(), status: 200 },
    { why: 'from the page by its other name', origin: () => `http://localhost:${trial.port}`, status: 200 },
    { why: 'from another site', origin: () => 'https://evil.example', status: 403 },
    { why: 'from another port of this machine', origin: () => 'http://127.0.0.1:1', status: 403 },
    { why: 'from a file or a sandbox', origin: () => 'null', status: 403 },
    { why: 'from nowhere', origin: () => '', status: 403 },
  ])('what is done comes $why: $status', async ({ origin, status }) => {
    const before = trial.world.messages.all().length;
    expect((await ask('/do', json(origin()), saying)).status).toBe(status);
    expect(trial.world.messages.all().length - before).toBe(status === 200 ? 1 : 0);
  });

  it.each([
    {
      why: 'a form, as any site could send it',
      body: 'kind=say',
      headers: { 'content-type': 'text/plain' },
      status: 400,
    },
    { why: 'no JSON', body: '{', headers: {}, status: 400 },
    { why: 'nothing anybody can do', body: '{"kind":"fly","as":"U0ADA"}', headers: {}, status: 400 },
    { why: 'as nobody', body: saying.replace('U0ADA', 'U0NOBODY'), headers: {}, status: 400 },
    { why: 'as the bot', body: saying.replace('U0ADA', 'U0BOT'), headers: {}, status: 400 },
    {
      why: 'more than anybody writes',
      body: saying.replace('hello', 'x'.repeat(300_000)),
      headers: {},
      status: 413,
    },
  ])('refuses $why', async ({ body, headers, status }) => {
    expect((await ask('/do', { ...json(own()), ...headers }, body)).status).toBe(status);
  });

  it('lets nothing run or load but its own files, and no other page hold it', async () => {
    const { headers } = await ask('/');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self';.* frame-ancestors 'none'$/,
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-powered-by']).toBeUndefined();
  });
});

describe('files', () => {
  it.each([
    { path: '/client/page.ts', type: 'text/javascript; charset=utf-8' },
    { path: '/style/page.css', type: 'text/css; charset=utf-8' },
    { path: '/style/block-kit.css', type: 'text/css; charset=utf-8' },
  ])('$path', async ({ path, type }) => {
    const { status, headers, body } = await ask(path);
    expect([status, headers['content-type']]).toEqual([200, type]);
    expect(body.length).toBeGreaterThan(500);
  });
  it('the script comes without its types', async () => {
    expect((await ask('/client/morph.ts')).body).not.toMatch(/: (?:string|void|Node)\b/);
  });
  it.each([
    '/client/tsconfig.json',
    '/client/..%2Fscreen.ts',
    '/client/%2e%2e%2fscreen.ts',
    '/client/none.ts',
    '/style/..%2F..%2Fserve-page.ts',
    '/style/__proto__',
    '/package.json',
  ])('not %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});

describe('what is shown', () => {
  it('is only what the person may see', async () => {
    const { channel, ts } = trial.world.messages.post({
      channel: 'C0CLOSED',
      user: 'U0ADA',
      text: 'between us',
    });
    expect((await ask(`/?as=U0ADA&at=${channel}&thread=${ts}`)).body).toContain('between us');
    expect((await ask(`/?as=U0BEN&at=${channel}&thread=${ts}`)).body).not.toContain('between us');
  });
  it('is only what is for that person’s eyes', async () => {
    trial.world.messages.post({
      channel: 'C0GENERAL',
      user: 'U0BOT',
      botId: 'B0BOT',
      text: 'for Ada',
      visibleTo: 'U0ADA',
    });
    expect((await ask('/?as=U0ADA&at=C0GENERAL')).body).toContain('for Ada');
    expect((await ask('/?as=U0BEN&at=C0GENERAL')).body).not.toContain('for Ada');
  });
  it.each(['/?as=U0BOT', '/?as=%3Cscript%3E&at=%3Cscript%3E', '/?at=C0NOWHERE', '/?thread=1.1&at=C0GENERAL'])(
    'stands on its feet for %s',
    async (path) => {
      const { status, body } = await ask(path);
      expect(status).toBe(200);
      expect(body).not.toContain('<script>');
    },
  );
});

it('a port that is taken leads to another', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.listen(0, '127.0.0.1', resolve);
  });
  const { port } = other.address() as AddressInfo;
  const second = await startTrial(port);
  expect(second.port).not.toBe(port);
  expect((await fetch(second.address)).status).toBe(200);
  await second.stop();
  other.close();
});
