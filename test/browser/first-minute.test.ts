import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { appears, executable, faultsOf, launch, openTab, whySkipped } from './chromium.ts';
import type { Watched } from './chromium.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the program as `npm start` does without tokens and without input, in an empty folder: nobody's own `.env` is read. */
const start = async (environment: Readonly<Record<string, string>> = {}) => {
  const child: ChildProcess = spawn(process.execPath, [join(root, 'src/main.ts')], {
    cwd: mkdtempSync(join(tmpdir(), 'findings-')),
    env: { PATH: process.env['PATH'], CORPUS_DIR: join(root, 'corpus'), PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.stderr?.on('data', (data: Buffer) => {
      told += data.toString();
      const [, found] = /open at (http:\S+)/.exec(told) ?? [];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(`ended before the workspace was open: ${told}`)));
  });
  return { address, ended, told: () => told, stop: () => void child.kill('SIGTERM') };
};

describe('npm start without a token', () => {
  it('opens a workspace on this machine, says where, and ends when told to', async () => {
    const run = await start();
    expect(run.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const page = await (await fetch(run.address)).text();
    expect(page).toContain('A Slack of your own, to try Findings in');
    expect(page.match(/data-say="/g)).toHaveLength(3);
    const second = await start({ PORT: new URL(run.address).port });
    expect(second.told()).toMatch(/Port \d+ is taken by another program, so another one was picked\./);
    for (const one of [run, second]) one.stop();
    expect(await Promise.all([run.ended, second.ended])).toEqual([0, 0]);
  });
});

describe.skipIf(executable === null)(
  `a newcomer’s first minute${executable === null ? ` (skipped: ${whySkipped})` : ''}`,
  () => {
    let run: Awaited<ReturnType<typeof start>>;
    let browser: Browser;
    let tab: Watched;
    let page: Page;
    beforeAll(async () => {
      [run, browser] = await Promise.all([start(), launch()]);
    });
    afterAll(async () => {
      await browser.close();
      run.stop();
      const code = await run.ended;
      if (code !== 0) throw new Error(`ended with ${code}`);
    });
    beforeEach(async () => {
      tab = await openTab(browser, { width: 1280, height: 900 });
      page = tab.page;
    });
    afterEach(async () => {
      await page.context().close();
      if (tab.troubles.length > 0) throw new Error(tab.troubles.join('; '));
    });
    const answers = (): Locator =>
      page.getByRole('article').filter({ hasText: /Looked through \d+ releases/ });

    it.each([0, 1, 2])('question %i of the first screen is answered at a click', async (at) => {
      await page.goto(run.address);
      await page.locator('.fs-examples button').nth(at).click();
      await answers().first().waitFor();
      expect(await page.locator('.fs-refused').count()).toBe(0);
      expect(await faultsOf(page)).toEqual([]);
    });

    it('typing / offers the commands, and one of them is asked', async () => {
      await page.goto(run.address);
      await page.getByRole('link', { name: 'general' }).click();
      const composer = page.getByRole('combobox', { name: 'Message #general' });
      await composer.pressSequentially('/qu');
      await page.getByRole('option').filter({ hasText: '/quote' }).waitFor();
      await composer.press('Enter');
      await composer.pressSequentially('matt parr');
      await composer.press('Enter');
      await answers().last().getByText('Matt Parr').first().waitFor();
      expect(await answers().last().textContent()).toContain('Only visible to you');
    });

    it('a mention is answered in its thread, for all to see', async () => {
      await page.goto(`${run.address}?as=U0BEN&at=C0PERFORM`);
      const composer = page.getByRole('combobox', { name: 'Message #performance' });
      await composer.fill('@findings what did inspectors say about missing children?');
      await composer.press('Enter');
      const thread = page.getByRole('complementary', { name: 'Thread' });
      await thread.getByText(/Looked through \d+ releases/).waitFor();
      expect(await page.locator('.fs-refused').count()).toBe(0);
    });

    it('the app itself suggests questions', async () => {
      await page.goto(`${run.address}?as=U0ADA&at=D0ADA`);
      await page.locator('.fs-prompts button').first().click();
      expect(await appears(answers().first())).toBe(true);
    });
  },
);
