import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, errors } from 'playwright-core';
import type { Browser, Locator, Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];
const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)];

/** A browser that is here, or null: CHROMIUM names one, else Debian's place and PATH are looked through. */
export const executable: string | null =
  [
    process.env['CHROMIUM'] ?? '',
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
  ].find((path) => path !== '' && existsSync(path)) ?? null;

/** Said where tests are skipped. */
export const whySkipped = 'no Chromium on this machine: install it, or name one in CHROMIUM';

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: executable ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

/** Milliseconds until what is waited for counts as not coming. */
const longest = 30_000;

export interface Watched {
  readonly page: Page;
  /** What the page's script failed at, and what it tried to load from elsewhere or in vain. */
  readonly troubles: readonly string[];
}

/** A tab on a workspace; nothing may fail in it unnoticed. */
export const openTab = async (
  browser: Browser,
  size: { width: number; height: number },
): Promise<Watched> => {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(longest);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  return { page, troubles };
};

const becomes = async (locator: Locator, state: 'visible' | 'detached'): Promise<boolean> => {
  try {
    await locator.waitFor({ state });
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
};

/** Whether it comes to be seen, and whether it goes, before anybody would have given up. */
export const appears = (locator: Locator): Promise<boolean> => becomes(locator, 'visible');
export const goes = (locator: Locator): Promise<boolean> => becomes(locator, 'detached');

/** Faults against WCAG A and AA that axe calls serious or worse, each with where it is. */
export const faultsOf = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, target }) => `${id}: ${target.join(' ')} ${html.slice(0, 200)}`),
    );
};

/** Pixels by which the page is wider than the window: 0 where nothing has to be scrolled sideways. */
export const overflowOf = async (page: Page): Promise<number> =>
  Number(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'));
