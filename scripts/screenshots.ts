import { spawn } from 'node:child_process';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { shootDigests } from './screenshots/digest-scenes.ts';
import { executable, launch, openTab, whySkipped } from '../test/browser/chromium.ts';

// Pictures of what people see, to be looked at: every kind of answer, Home, forms, each wide and on a telephone.

const root = fileURLToPath(new URL('../', import.meta.url));

/** Every shape an answer has, over the shipped accounts. A picture is named after what it shows. */
const questions: readonly (readonly [name: string, typed: string])[] = [
  ['concerns', '/concerns merseyside'],
  ['quotes', '/quote matt parr'],
  ['recommendations', '/recommendations custody'],
  ['help', '/findings help'],
  ['nothing', '/concerns northumbria'],
  ['misspelt', '/concerns mersyside'],
  ['which-one', '/concerns cleeveland'],
  ['praise', '/findings what went well in cumbria?'],
  ['latest', '/findings latest'],
  ['compare', '/findings compare cumbria and cleveland'],
  ['how-many', '/findings how many visits were overdue?'],
  ['who', '/findings who said seriously overstretched?'],
  ['what-is', '/findings what is a cause of concern?'],
  ['change', '/findings what changed at staffordshire?'],
  ['search', '/findings domestic abuse'],
  ['gibberish', '/findings xqzt'],
];

const sizes = [
  { name: 'wide', width: 1280, height: 900 },
  { name: 'telephone', width: 360, height: 740 },
] as const;

/** The program as `npm start` runs it without tokens. */
const startProgram = async () => {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, 'src/main.ts'), '--workspace'],
    {
      cwd: await mkdtemp(join(tmpdir(), 'findings-')),
      env: {
        PATH: process.env['PATH'],
        CORPUS_DIR: process.env['CORPUS_DIR'] ?? join(root, 'corpus'),
        PORT: '0',
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'inherit', 'pipe'],
    },
  );
  const address = await new Promise<string>((found, reject) => {
    let told = '';
    child.stderr.on('data', (data: Buffer) => {
      told += data.toString();
      const [, at] = /open at (http:\S+)/.exec(told) ?? [];
      if (at !== undefined) found(at);
    });
    child.on('close', () => reject(new Error(told)));
  });
  return { address, stop: () => void child.kill('SIGTERM') };
};

const folder = resolve(process.argv[2] ?? 'screenshots');

const shoot = async (page: Page, name: string): Promise<void> => {
  for (const { name: size, ...viewport } of sizes) {
    await page.setViewportSize(viewport);
    await page.screenshot({ path: join(folder, `${name}-${size}.png`) });
  }
  await page.setViewportSize(sizes[0]);
};

/** A whole message, however long: the window is made high enough that nothing of it is scrolled away. */
const shootMessage = async (page: Page, message: Locator, name: string): Promise<void> => {
  for (const { name: size, width } of sizes) {
    await page.setViewportSize({ width, height: 900 });
    const height = Math.ceil((await message.boundingBox())?.height ?? 0) + 300;
    await page.setViewportSize({ width, height });
    await message.screenshot({ path: join(folder, `${name}-${size}.png`) });
  }
  await page.setViewportSize(sizes[0]);
};

const shootAnswers = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${address}?as=U0ADA&at=C0PERFORM`);
  const composer = page.getByRole('combobox', { name: /^Message/ });
  const articles = page.getByRole('article');
  for (const [at, [name, typed]] of questions.entries()) {
    await composer.fill(typed);
    await composer.press('Escape');
    await composer.press('Enter');
    await articles.nth(at).waitFor();
    // Out of the way, so that nothing is drawn as pointed at.
    await page.mouse.move(0, 0);
    await shootMessage(page, articles.nth(at), `answer-${name}`);
  }
};

const shootPlaces = async (page: Page, address: string): Promise<void> => {
  const places = [
    ['home', '&at=D0ADA&tab=home', 'Ask, for instance'],
    ['welcome', '', 'A Slack of your own'],
    ['calls', '&at=calls', 'refused'],
    ['trouble', '&at=trouble', 'Until switched off'],
    ['steps', '&at=steps', 'Run this step'],
  ] as const;
  for (const [name, query, shows] of places) {
    await page.goto(`${address}?as=U0ADA${query}`);
    await page.getByText(shows).first().waitFor();
    await shoot(page, `place-${name}`);
  }
};

/** What a button of the first answer opens, as long as it opens something. */
const shootForms = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${address}?as=U0ADA&at=C0PERFORM`);
  const answer = page.getByRole('article').first();
  const openers = [
    ['narrow', () => answer.getByRole('button', { name: 'Narrow down' }).click()],
    ['feedback', () => answer.getByRole('button', { name: 'Wrong' }).click()],
    ['context', () => answer.locator('select').first().selectOption({ index: 1 })],
  ] as const;
  for (const [name, open] of openers) {
    await open();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await shoot(page, `form-${name}`);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
};

/** Where most is drawn, as whoever has their machine dark sees it. */
const shootDark = async (page: Page, address: string): Promise<void> => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${address}?as=U0ADA&at=C0PERFORM`);
  const answers = page.getByRole('article');
  await shootMessage(page, answers.first(), 'dark-answer');
  await answers.first().getByRole('button', { name: 'Narrow down' }).click();
  await page.getByRole('dialog').waitFor();
  await shoot(page, 'dark-form');
  await page.keyboard.press('Escape');
  await page.goto(`${address}?as=U0ADA&at=D0ADA&tab=home`);
  await page.getByText('Ask, for instance').first().waitFor();
  await shoot(page, 'dark-home');
};

const main = async (): Promise<void> => {
  if (executable === null) throw new Error(whySkipped);
  await mkdir(folder, { recursive: true });
  const [program, browser] = await Promise.all([startProgram(), launch()]);
  try {
    const { page } = await openTab(browser, sizes[0]);
    if (process.argv[3] !== 'digests') {
      await shootAnswers(page, program.address);
      await shootForms(page, program.address);
      await shootPlaces(page, program.address);
      await shootDark(page, program.address);
    }
    await shootDigests(page, { message: shootMessage, place: shoot });
    console.log(`Pictures are in ${folder}.`);
  } finally {
    await browser.close();
    program.stop();
  }
};

await main();
