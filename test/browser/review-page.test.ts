import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readDocument } from '../../src/app/read-document.ts';
import { renderReviewPage } from '../../src/cli/review-page.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { executable, faultsOf, launch, openTab, overflowOf, whySkipped } from './chromium.ts';
import type { Watched } from './chromium.ts';

// Axe looks at every mark and its ground; on two busy cores that takes a while.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

/** Everything that a page can show: marks of each kind, a list, a grade, a count, a problem, words that would run. */
const text = `Northmoor Constabulary told to act

HMICFRS has issued a cause of concern about how Northmoor Constabulary records crime. The force was rated ‘inadequate’ at recording crime.

Inspectors were concerned to find that:

- almost 100 visits to offenders were overdue;
- records were poor, and <script>document.title = 'run'</script> stood in them.

They praised staff for their patience. The 98 overdue visits were to dangerous men.

HM Inspector of Constabulary Dana Whitlock said: “Northmoor Constabulary has strong partnerships, but its supervision is weak.”

${'Averyveryverylongwordthatnobodywouldprint'.repeat(6)} was left in the records, which were poor.`;

describe.skipIf(executable === null)(
  `the page of what was read, in a browser (skipped where there is ${whySkipped})`,
  () => {
    let folder = '';
    let address = '';
    let browser: Browser;
    let tab: Watched;
    let page: Page;
    beforeAll(async () => {
      const reference = await inventedReference();
      const documents = ['one.txt', 'two.txt'].map((name) =>
        readDocument({ name, bytes: new TextEncoder().encode(text) }, reference),
      );
      folder = await mkdtemp(join(tmpdir(), 'review-page-'));
      const file = join(folder, 'page.html');
      await writeFile(file, renderReviewPage(documents));
      address = pathToFileURL(file).href;
      browser = await launch();
    });
    afterAll(async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    });
    afterEach(async () => {
      await page.context().close();
      if (tab.troubles.length > 0) throw new Error(tab.troubles.join('\n'));
    });
    const open = async (size: { width: number; height: number }, at = ''): Promise<void> => {
      tab = await openTab(browser, size);
      page = tab.page;
      await page.goto(`${address}${at}`);
    };

    describe.each([
      { width: 1300, height: 900, colours: 'light', opened: false },
      { width: 360, height: 740, colours: 'dark', opened: true },
    ] as const)('$width pixels wide, in $colours', ({ width, height, colours, opened }) => {
      it('has no serious fault and needs no scrolling sideways', async () => {
        await open({ width, height });
        await page.emulateMedia({ colorScheme: colours });
        await page.evaluate(
          `for (const one of document.querySelectorAll('details')) one.toggleAttribute('open', ${opened})`,
        );
        expect(await overflowOf(page)).toBe(0);
        expect(await faultsOf(page)).toEqual([]);
      });
    });

    describe('with the keyboard alone', () => {
      beforeEach(() => open({ width: 1300, height: 900 }));

      it('the first stop skips to the documents', async () => {
        await page.keyboard.press('Tab');
        await expect(page.locator(':focus').innerText()).resolves.toBe('Skip to the documents');
        await page.keyboard.press('Enter');
        expect(new URL(page.url()).hash).toBe('#documents');
      });

      it('a kind is taken out and put back, in the text and in the list', async () => {
        const box = page.getByRole('checkbox', { name: /^concern/ });
        const items = page.locator('.items li[data-kind="concern"]');
        const tags = page.locator('.text a[data-kind="concern"]');
        const shown = await items.count();
        expect(shown).toBeGreaterThan(0);
        await box.focus();
        await page.keyboard.press('Space');
        expect(await box.isChecked()).toBe(false);
        expect(await page.locator('.items li[data-kind="concern"]:visible').count()).toBe(0);
        expect(await page.locator('.text a[data-kind="concern"]:visible').count()).toBe(0);
        expect(await page.locator('.items li[data-kind="quote"]:visible').count()).toBeGreaterThan(0);
        await page.keyboard.press('Space');
        expect(await page.locator('.items li[data-kind="concern"]:visible').count()).toBe(shown);
        expect(await tags.count()).toBe(shown);
      });

      it('a mark in the text leads to its rule and the words that triggered it', async () => {
        const tag = page.locator('.text a.tag[data-kind="cause-of-concern"]').first();
        await tag.focus();
        await page.keyboard.press('Enter');
        const item = page.locator('.items li[data-kind="cause-of-concern"]').first();
        await item.locator('details[open]').waitFor();
        await expect(item.innerText()).resolves.toContain('cause of concern');
        await expect(item.getByText('cause-of-concern', { exact: true }).innerText()).resolves.toBe(
          'cause-of-concern',
        );
        await expect(page.evaluate('document.activeElement.tagName')).resolves.toBe('SUMMARY');
      });
    });

    it('a link to an item opens it', async () => {
      await open({ width: 1300, height: 900 }, '#d0-f1');
      const opened = page.locator('#d0-f1 details[open]');
      await opened.waitFor();
      expect(await opened.count()).toBe(1);
    });

    it('lists problems, says how a kind was inferred, and runs nothing of a document', async () => {
      await open({ width: 1300, height: 900 });
      await expect(page.title()).resolves.toBe('What was read from 2 documents');
      const problems = page.locator('.problems').first();
      await expect(problems.innerText()).resolves.toContain('counts-contradict');
      await expect(page.locator('article').first().innerText()).resolves.toContain('<script>document.title');
    });
  },
);
