import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { buildBot } from '../../src/build-bot.ts';
import { buildDigests, type Digests } from '../../src/build-digests.ts';
import { openCorpus } from '../../src/cli/open-corpus.ts';
import { everything } from '../../src/domain/subscription.ts';
import { holdCorpus } from '../../src/hold-corpus.ts';
import { readManifest } from '../../src/store/manifest-file.ts';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import { openAt, silentLog } from '../../test/support/databases.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const minute = 60_000;

/** The accounts, in the order in which they become known here: the first is the archive. */
const accounts = [
  'merseyside-child-protection-inspection-2018',
  'merseyside-child-protection-review-2019',
  'cleveland-cumbria-child-protection-inspections-2017',
  'cheshire-child-protection-inspection',
  'staffordshire-child-protection-reinspection',
] as const;

export interface Scenes {
  readonly message: (page: Page, message: Locator, name: string) => Promise<void>;
  readonly place: (page: Page, name: string) => Promise<void>;
}

/**
 * A workspace of its own with a clock that can be put forward: a digest and its thread, the same after releases were
 * amended and withdrawn, what is followed, Home and the form.
 */
export const shootDigests = async (page: Page, scenes: Scenes): Promise<void> => {
  const base = await mkdtemp(join(tmpdir(), 'digest-scenes-'));
  const corpus = join(base, 'corpus');
  const fileOf = (name: string): string => join(corpus, `${name}.md`);
  const arrive = (name: string): Promise<void> => cp(join(root, 'corpus', `${name}.md`), fileOf(name));
  await mkdir(corpus);
  await arrive(accounts[0]);

  let readAgain = (): void => {};
  const log = {
    ...silentLog,
    info: (_fields: object, message: string) => {
      if (message === 'releases read again') readAgain();
    },
  };
  const reading = (): Promise<void> =>
    new Promise((resolve) => {
      readAgain = resolve;
    });
  let ahead = 0;
  const clock = (): number => Date.now() + ahead;
  const first = await openCorpus({ folders: [corpus], clock: () => new Date(), defect: () => {} });
  if (first.kind === 'refused') throw new Error('the shipped reference data is refused');
  const held = await holdCorpus({ folders: [corpus], first, log, lookEvery: 20 });
  const database = await openAt({ folder: join(base, 'database'), url: null });
  let digests: Digests | null = null;
  const workspace = await startWorkspace({
    manifest: await readManifest(new URL('../../manifest.yml', import.meta.url)),
    connect: async ({ botToken, apiUrl, signingSecret }) => {
      const built = await buildBot({
        connection: { mode: 'http', signingSecret, port: 0 },
        botToken,
        apiUrl,
        host: '127.0.0.1',
        answersShared: false,
        digestsByAdmins: false,
        corpus: held.current,
        database,
        log,
      });
      if (!built.ok) throw new Error('not let in');
      const { teamId: team, botId } = built.app.identity;
      digests = await buildDigests({
        team,
        botId,
        botToken,
        apiUrl,
        reading: held.reading,
        database,
        clock,
        log,
      });
      const { address } = await built.app.start();
      return { address: address ?? '', stop: built.app.stop };
    },
    examples: first.opened.answerer.examples,
    port: 0,
    now: Date.now,
    failed: (error) => console.error(error),
  });
  const tick = async (minutes: number): Promise<void> => {
    ahead += minutes * minute;
    await digests?.tick();
  };
  try {
    await database.subscriptions.add(
      {
        team: workspace.world.team.id,
        channel: 'C0PERFORM',
        creator: 'U0ADA',
        what: everything,
        when: { cadence: { kind: 'as-it-comes' }, zone: 'Europe/London' },
        opensAt: await database.ledger.time(clock()),
      },
      { by: 'U0ADA', at: clock() },
    );
    const here = `${workspace.address}?as=U0ADA&at=C0PERFORM`;
    const articles = page.getByRole('article');
    const arrived = reading();
    await Promise.all(accounts.slice(1).map(arrive));
    await arrived;
    await tick(1);
    await tick(10);
    await page.goto(here);
    await articles.first().waitFor();
    await scenes.message(page, articles.first(), 'digest-post');

    const amended = reading();
    const review = await readFile(fileOf(accounts[1]), 'utf8');
    await writeFile(fileOf(accounts[1]), review.replaceAll(/custody/gu, 'detention'));
    await amended;
    const withdrawn = reading();
    await rm(fileOf(accounts[2]));
    await withdrawn;
    await tick(1);
    await tick(31);
    await tick(5);
    await page.goto(here);
    await articles.first().waitFor();
    await scenes.message(page, articles.first(), 'digest-corrected');
    await scenes.message(page, articles.nth(1), 'digest-amended');

    const composer = page.getByRole('combobox', { name: /^Message/ });
    for (const [at, [name, typed]] of [
      ['digest-subscribed', '/digest weekly friday 8am custody, merseyside'],
      ['digest-list', '/digest list'],
      ['digest-preview', '/digest preview 2'],
      ['digest-help', '/digest help'],
    ].entries()) {
      await composer.fill(typed ?? '');
      await composer.press('Escape');
      await composer.press('Enter');
      await articles.nth(2 + at).waitFor();
      await page.mouse.move(0, 0);
      await scenes.message(page, articles.nth(2 + at), name ?? '');
    }
    const dialog = page.getByRole('dialog');
    const press = async (button: Locator, name: string): Promise<void> => {
      await button.click();
      await dialog.waitFor();
      await scenes.place(page, name);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    };
    await press(articles.first().getByRole('button', { name: 'Less like this' }), 'digest-less');
    await page.goto(`${workspace.address}?as=U0ADA&at=D0ADA&tab=home`);
    await page.getByText('You follow').first().waitFor();
    await scenes.message(page, page.getByRole('main').first(), 'digest-home');
    await press(page.getByRole('button', { name: 'Who changed it' }).first(), 'digest-history');
    await press(page.getByRole('button', { name: 'Follow something' }), 'digest-form');
    await page.getByRole('button', { name: 'Preview' }).first().click();
    await dialog.getByText('Preview, seen by you alone').waitFor();
    await scenes.place(page, 'digest-home-preview');
  } finally {
    await workspace.stop();
    await held.stop();
    await database.close();
    await rm(base, { recursive: true, force: true });
  }
};
