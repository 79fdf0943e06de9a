import { readFile, readdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import express from 'express';
import type { NextFunction, Request, Response } from 'express';
import { refusedSentence } from '../copy/workspace-sentences.ts';
import type { Suggestion } from '../domain/answer.ts';
import { carryOut } from './page/carry-out.ts';
import { parsePlace } from './page/place.ts';
import { doing } from './page/request.ts';
import { readerOf } from './page/scene.ts';
import { isRefused } from './page/refused-calls.ts';
import { createUnread } from './page/unread.ts';
import type { People } from './people.ts';
import type { World } from './world.ts';

export interface PageParts {
  readonly world: World;
  readonly people: People;
  /** Questions the bot can answer, for the first screen. */
  readonly examples: readonly Suggestion[];
  /** The port wanted; another is taken where that one cannot be had. 0 is any. */
  readonly port: number;
  /** Told of what must not happen; carries no message text. */
  readonly failed: (error: unknown) => void;
}

export interface Page {
  readonly address: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');

/** Scripts and styles are files of our own; drawn blocks carry style attributes, and nothing else is inline. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const clientFolder = new URL('./page/client/', import.meta.url);
const styles = new Map([
  ['page.css', new URL('./page/page.css', import.meta.url)],
  ['block-kit.css', new URL(import.meta.resolve('slack-blocks-to-jsx/dist/style.css'))],
]);

/** The page's script as the browser can run it: types taken out, once for each file and start. */
const createClientFiles = () => {
  const stripped = new Map<string, Promise<string>>();
  return async (name: string): Promise<string | null> => {
    if (!(await readdir(fileURLToPath(clientFolder))).includes(name) || !name.endsWith('.ts')) return null;
    const known =
      stripped.get(name) ??
      readFile(new URL(name, clientFolder), 'utf8').then((source) => stripTypeScriptTypes(source));
    stripped.set(name, known);
    return known;
  };
};

/** React and the library of blocks take half a second to load: not before the address can be said. */
const loadDrawing = () => import('./page/screen.ts');

/** Serves the page on 127.0.0.1 to this machine's browsers alone, and does in the workspace what people do on it. */
export const servePage = async ({ world, people, examples, port, failed }: PageParts): Promise<Page> => {
  const app = express();
  const server = createServer(app);
  const clientFile = createClientFiles();
  const unread = createUnread(world);
  const [firstPerson] = world.users.all().filter(({ isBot }) => !isBot);
  if (firstPerson === undefined) throw new Error('a workspace without people');
  let hosts: ReadonlySet<string> = new Set();
  let drawing: ReturnType<typeof loadDrawing> | null = null;

  app.disable('x-powered-by');
  app.use((request: Request, response: Response, next: NextFunction) => {
    response.set({
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'no-store',
    });
    // A name that somebody else's server points at this machine reaches this page too; its host gives it away.
    if (hosts.has(request.headers.host ?? '')) next();
    else response.sendStatus(421);
  });

  app.get('/', async (request, response) => {
    const place = parsePlace(new URLSearchParams(request.originalUrl.split('?')[1] ?? ''), firstPerson.id);
    const known = world.users.get(place.as);
    const person = known === undefined || known.isBot ? firstPerson : known;
    drawing ??= loadDrawing();
    const { screen } = await drawing;
    unread.see(person.id, place.at);
    response.type('html').send(
      screen({
        world,
        place: { ...place, as: person.id },
        person,
        reader: readerOf(person, world, world.now()),
        examples,
        isUnread: (channel) => unread.isUnread(person.id, channel),
      }),
    );
  });

  app.get('/changes', (request, response) => {
    response.set('Content-Type', 'text/event-stream').flushHeaders();
    const end = world.subscribe((change) => {
      if (change.kind === 'called' && isRefused(change.call)) {
        const words = refusedSentence(change.call.method, change.call.outcome);
        response.write(`event: refused\ndata: ${JSON.stringify(words)}\n\n`);
      }
      response.write(`data: ${change.seq}\n\n`);
    });
    request.on('close', end);
  });

  app.post('/do', express.json({ limit: '256kb' }), async (request, response) => {
    const origin = request.headers.origin ?? '';
    if (!URL.canParse(origin) || !hosts.has(new URL(origin).host)) {
      response.sendStatus(403);
      return;
    }
    const parsed = doing.safeParse(request.body);
    if (!parsed.success || world.users.get(parsed.data.as)?.isBot !== false) {
      response.sendStatus(400);
      return;
    }
    response.json(await carryOut(parsed.data, world, people));
  });

  app.get('/style/:name', async (request, response) => {
    const file = styles.get(request.params.name);
    if (file === undefined) response.sendStatus(404);
    else response.type('css').send(await readFile(file, 'utf8'));
  });

  app.get('/client/:name', async (request, response) => {
    const source = await clientFile(request.params.name);
    if (source === null) response.sendStatus(404);
    else response.type('text/javascript').send(source);
  });

  app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    const status =
      error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
    if (status >= 500) failed(error);
    if (response.headersSent) next(error);
    else response.sendStatus(status);
  });

  try {
    await listen(server, port);
  } catch (error) {
    if (!isTaken(error)) throw error;
    await listen(server, 0);
  }
  const taken = (server.address() as AddressInfo).port;
  hosts = new Set([`127.0.0.1:${taken}`, `localhost:${taken}`]);
  drawing ??= loadDrawing();
  return {
    address: `http://127.0.0.1:${taken}/`,
    port: taken,
    stop: async () => {
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      // Browsers keep the stream of changes open for ever.
      server.closeAllConnections();
      await closed;
    },
  };
};
