import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { appears, executable, faultsOf, goes, launch, openTab, overflowOf, whySkipped } from './chromium.ts';
import type { Watched } from './chromium.ts';
import { startTrial } from './trial.ts';
import type { Trial } from './trial.ts';

// Real browsers on a machine with two cores that does other things too.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const wide = { width: 1280, height: 900 };
const telephone = { width: 360, height: 740 };

/** One workspace and browser for all: each test has a tab of its own and looks at what it has made itself. */
describe.skipIf(executable === null)(
  `the page in a browser${executable === null ? ` (skipped: ${whySkipped})` : ''}`,
  () => {
    let trial: Trial;
    let browser: Browser;
    let tab: Watched;
    let page: Page;
    beforeAll(async () => {
      [trial, browser] = await Promise.all([startTrial(), launch()]);
    });
    afterAll(async () => {
      await browser.close();
      await trial.stop();
      if (trial.failures.length > 0) throw new Error(trial.failures.map(String).join('; '));
    });
    beforeEach(async () => {
      for (const view of trial.world.views.stackOf('U0ADA')) trial.world.views.close(view, true);
      tab = await openTab(browser, wide);
      page = tab.page;
    });
    afterEach(async () => {
      await page.context().close();
      if (tab.troubles.length > 0) throw new Error(tab.troubles.join('; '));
    });

    const composer = (): Locator => page.getByRole('combobox', { name: /^Message/ });
    const log = (): Locator => page.getByRole('log', { name: 'Messages' });
    const thread = (): Locator => page.getByRole('complementary', { name: 'Thread' });
    const last = (): Locator => log().getByRole('article').last();
    const dialog = (name: string): Locator => page.getByRole('dialog', { name });
    const say = async (text: string): Promise<void> => {
      await composer().fill(text);
      await composer().press('Escape');
      await composer().press('Enter');
    };
    const everything = async (): Promise<Locator> => {
      await page.goto(trial.at('C0GENERAL'));
      const posted = trial.world.recorder.of('chat.postMessage').length;
      await say('/everything');
      await trial.world.recorder.nth('chat.postMessage', posted + 1);
      const message = last();
      await message.getByText('Bold words').waitFor();
      return message;
    };

    describe('commands', () => {
      it('are suggested as one types, by their manifest', async () => {
        await page.goto(trial.at('C0GENERAL'));
        await composer().pressSequentially('/wh');
        const offers = page.getByRole('listbox', { name: 'Suggestions' });
        expect(await offers.getByRole('option').allTextContents()).toEqual([
          '/whisper WORDS Answers you alone',
        ]);
        await composer().press('Enter');
        expect(await composer().inputValue()).toBe('/whisper ');
      });
      it('answer the one who asked alone', async () => {
        await page.goto(trial.at('C0GENERAL'));
        await say('/whisper to Ada');
        await last().getByText('Psst, to Ada').waitFor();
        expect(await last().textContent()).toContain('Only visible to you');
        await page.goto(trial.at('C0GENERAL', { as: 'U0BEN' }));
        expect(await log().getByText('Psst, to Ada').count()).toBe(0);
      });
      it('that nobody has, and those in threads, are refused as in Slack', async () => {
        await page.goto(trial.at('C0GENERAL'));
        await say('/nonsense');
        await page.getByRole('alert').getByText('/nonsense is not a valid command.').waitFor();
        await say('something to reply to');
        await last().getByText('something to reply to').waitFor();
        await last().getByLabel('More actions').click();
        await last().getByRole('link', { name: 'Reply in thread' }).click();
        await thread().getByRole('combobox').fill('/whisper x');
        await thread().getByRole('combobox').press('Enter');
        expect(
          await appears(page.getByRole('alert').getByText('/whisper is not supported in threads. Sorry!')),
        ).toBe(true);
      });
      it('that the bot does not acknowledge say so', async () => {
        await page.goto(trial.at('C0GENERAL'));
        await say('/deaf');
        expect(await appears(page.getByRole('alert').getByText('(operation_timeout)'))).toBe(true);
      });
      it('and what Slack refuses stands in red where it would have stood', async () => {
        await page.goto(trial.at('C0GENERAL'));
        await say('/wrong');
        const refused = log().locator('.fs-refused').last();
        await refused.getByText('Slack refused chat.postMessage: invalid_blocks').waitFor();
        await page.getByRole('link', { name: 'The bot’s calls' }).click();
        expect(await appears(page.getByRole('listitem').filter({ hasText: 'invalid_blocks' }).first())).toBe(
          true,
        );
      });
    });

    describe('messages', () => {
      it('a mention is suggested, and answered in a thread that opens', async () => {
        await page.goto(trial.at('C0GENERAL'));
        await composer().pressSequentially('@find');
        await composer().press('Tab');
        expect(await composer().inputValue()).toBe('@findings ');
        await composer().pressSequentially('hello there');
        await composer().press('Enter');
        await thread().getByText('You mentioned me: hello there').waitFor();
        await thread().getByRole('link', { name: 'Close thread' }).click();
        await thread().waitFor({ state: 'detached' });
        await last().getByRole('link', { name: '1 reply' }).click();
        await thread().getByText('You mentioned me: hello there').waitFor();
      });
      it('of a bot that is not there: it can be invited', async () => {
        await page.goto(trial.at('C0ELSEWHERE'));
        await page.getByText('Trial is not in this channel.').waitFor();
        await page.getByRole('button', { name: 'Invite Trial' }).click();
        await last().getByText('Thank you for the invitation').waitFor();
        expect(await page.getByRole('button', { name: 'Invite Trial' }).count()).toBe(0);
      });
      it('an archived channel takes none', async () => {
        await page.goto(trial.at('C0OLD'));
        await page.getByText('This channel is archived').waitFor();
        expect(await composer().count()).toBe(0);
      });
      it('an address that the app knows is previewed', async () => {
        await page.goto(trial.at('C0GENERAL'));
        await say('see https://releases.example/1');
        expect(await appears(last().getByText('A preview of it'))).toBe(true);
      });
      it('others’ messages come without asking, and mark a channel elsewhere', async () => {
        await page.goto(trial.at('C0PERFORM'));
        await page.getByRole('link', { name: 'general' }).waitFor();
        const seen = page.getByRole('link', { name: 'general' });
        await seen.click();
        await page.getByRole('heading', { name: 'general' }).waitFor();
        trial.world.messages.post({ channel: 'C0GENERAL', user: 'U0BEN', text: 'a word from Ben' });
        await last().getByText('a word from Ben').waitFor();
        await page.getByRole('link', { name: 'performance' }).click();
        await page.getByRole('heading', { name: 'performance' }).waitFor();
        trial.world.messages.post({ channel: 'C0GENERAL', user: 'U0BEN', text: 'another word' });
        expect(await appears(page.getByRole('link', { name: 'general (unread)' }))).toBe(true);
      });
      it('what was half written stays while others write', async () => {
        await page.goto(trial.at('C0GENERAL'));
        await composer().fill('half a sen');
        trial.world.messages.post({ channel: 'C0GENERAL', user: 'U0BEN', text: 'interrupting' });
        await last().getByText('interrupting').waitFor();
        expect(await composer().inputValue()).toBe('half a sen');
        expect(await page.evaluate('document.activeElement.id')).toBe('write');
      });
    });

    describe('elements', () => {
      const uses = [
        {
          what: 'a list',
          use: (message: Locator) => message.getByRole('combobox', { name: 'Kind' }).selectOption('Praise'),
          says: 'heard kind p',
        },
        {
          what: 'a day',
          use: (message: Locator) => message.getByLabel('Since').fill('2026-11-22'),
          says: 'heard since 2026-11-22',
        },
        {
          what: 'a box',
          use: (message: Locator) => message.getByLabel('Formal only').check(),
          says: 'heard only formal',
        },
        {
          what: 'feedback',
          use: (message: Locator) => message.getByRole('button', { name: 'Wrong' }).click(),
          says: 'heard feedback wrong',
        },
        {
          what: 'a button beside',
          use: (message: Locator) => message.getByRole('button', { name: 'Beside' }).click(),
          says: 'heard beside',
        },
        {
          what: 'a menu',
          use: async (message: Locator) => {
            await message.getByLabel('More options').click();
            await message.getByRole('button', { name: 'Report it' }).click();
          },
          says: 'heard more report',
        },
        {
          what: 'a type-ahead',
          use: async (message: Locator) => {
            const field = message.getByRole('combobox', { name: 'Force' });
            await field.pressSequentially('north');
            await message.getByRole('option', { name: 'Northdale Police' }).click();
          },
          says: 'heard force Northdale Police',
        },
      ];
      it.each(uses)('$what', async ({ use, says }) => {
        await use(await everything());
        expect(await appears(last().getByText(says, { exact: true }))).toBe(true);
      });
      it('a button, whose message is edited in place', async () => {
        const message = await everything();
        await message.getByRole('button', { name: 'Plain button' }).click();
        await last().getByText('heard plain pressed').waitFor();
        expect(await last().textContent()).not.toContain('Bold words');
      });
      it('one that asks first, and takes no for an answer', async () => {
        const message = await everything();
        await message.getByRole('button', { name: 'Asks first' }).click();
        const question = dialog('Are you sure?');
        await question.getByText('Everybody will see it.').waitFor();
        await question.getByRole('button', { name: 'Leave it' }).click();
        await question.waitFor({ state: 'hidden' });
        expect(await log().getByText('heard asks').count()).toBe(0);
        await message.getByRole('button', { name: 'Asks first' }).click();
        await question.getByRole('button', { name: 'Do it' }).click();
        await last().getByText('heard asks').waitFor();
      });
    });

    describe('modals', () => {
      const open = async (): Promise<Locator> => {
        await page.goto(trial.at('C0GENERAL'));
        await say('/form');
        await dialog('A form').waitFor();
        return dialog('A form');
      };
      it('what is missing or wrong is said under its field', async () => {
        const form = await open();
        await form.getByRole('button', { name: 'Send' }).click();
        await form.getByRole('alert').first().waitFor();
        await form.getByLabel('Question').fill('wrong');
        await form.getByRole('button', { name: 'Send' }).click();
        await form.getByText('Ask something else.').waitFor();
        await form.getByLabel('Question').fill('done');
        await form.getByRole('button', { name: 'Send' }).click();
        expect(await goes(form)).toBe(true);
      });
      it('what was filled in and chosen arrives, and the view is exchanged', async () => {
        const form = await open();
        await form.getByLabel('Question').fill('why');
        await form.getByRole('combobox', { name: 'Force' }).pressSequentially('weal');
        await form.getByRole('option', { name: 'Wealdon Police' }).click();
        await form.getByRole('list', { name: 'Chosen' }).getByText('Wealdon Police').waitFor();
        await form.getByRole('button', { name: 'Send' }).click();
        await dialog('Answered').getByText('You asked why of Wealdon Police.').waitFor();
        await dialog('Answered').getByRole('button', { name: 'Close' }).first().click();
        expect(await goes(dialog('Answered'))).toBe(true);
      });
      it('lie upon one another, and what lies below keeps what was written', async () => {
        const form = await open();
        await form.getByLabel('Question').fill('kept');
        await form.getByRole('button', { name: 'Go deeper' }).click();
        await dialog('A second form').getByRole('button', { name: 'Back' }).click();
        await form.waitFor();
        expect(await form.getByLabel('Question').inputValue()).toBe('kept');
        await form.getByRole('button', { name: 'Close' }).click();
        await form.waitFor({ state: 'detached' });
      });
      it('are somebody’s own', async () => {
        await open();
        const other = await openTab(browser, wide);
        await other.page.goto(trial.at('C0GENERAL', { as: 'U0BEN' }));
        expect(await other.page.getByRole('dialog').count()).toBe(0);
        await other.page.context().close();
      });
      it('a shortcut on a message opens one', async () => {
        await page.goto(trial.at('C0GENERAL'));
        await say('find more like this');
        await last().getByText('find more like this').waitFor();
        await last().getByLabel('More actions').click();
        await last().getByRole('button', { name: 'Find related (Trial)' }).click();
        expect(await appears(dialog('Related'))).toBe(true);
      });
      it('a shortcut from anywhere opens one', async () => {
        await page.goto(trial.at('C0PERFORM'));
        await page.getByLabel('Shortcuts').click();
        await page.getByRole('button', { name: 'Ask a question' }).click();
        await dialog('Ask').waitFor();
        await page.keyboard.press('Escape');
        expect(await goes(dialog('Ask'))).toBe(true);
      });
    });

    describe('the app', () => {
      it('publishes its Home, which can be used', async () => {
        await page.goto(trial.at('C0GENERAL'));
        await page.getByRole('link', { name: 'Trial' }).click();
        await page.getByRole('heading', { name: 'Welcome home' }).waitFor();
        await page.getByRole('button', { name: 'Plain button' }).click();
        expect(await appears(page.getByText('heard plain pressed'))).toBe(true);
      });
      it('suggests questions, answers in a thread', async () => {
        await page.goto(trial.at('D0ADA'));
        await page.getByRole('button', { name: 'About Northmoor' }).click();
        expect(await appears(thread().getByText('You said what about northmoor?'))).toBe(true);
      });
      it('says that it works, and can be stopped', async () => {
        await page.goto(trial.at('D0ADA'));
        await say('work');
        await thread().getByRole('status').getByText('Trial is thinking hard').waitFor();
        await thread().getByRole('button', { name: 'Stop' }).click();
        expect(await appears(thread().getByText('Stopped.'))).toBe(true);
      });
      it('has a step for workflows', async () => {
        await page.goto(trial.at('steps'));
        await page.getByLabel('Question').fill('overdue visits');
        await page.getByRole('button', { name: 'Run this step' }).click();
        await page.getByText('An answer to overdue visits').waitFor();
        await page.getByLabel('Question').fill('fail');
        await page.getByRole('button', { name: 'Run this step' }).click();
        expect(await appears(page.getByText('Nothing to say.'))).toBe(true);
      });
    });

    describe('behind the scenes', () => {
      it('Slack can be made to fail once', async () => {
        await page.goto(trial.at('trouble'));
        await page.getByRole('button', { name: 'Server error (500)' }).click();
        await page.getByText('Waiting to happen: 1.').waitFor();
        await page.getByRole('button', { name: 'Call it off' }).click();
        await page.getByText('Nothing is waiting to happen.').waitFor();
        await page.getByRole('button', { name: 'Server error (500)' }).click();
        await page.getByText('Waiting to happen: 1.').waitFor();
        await page.getByRole('link', { name: 'general' }).click();
        await say('/everything');
        expect(
          await appears(
            log()
              .locator('.fs-refused')
              .filter({ hasText: 'Slack failed at chat.postMessage: http 500' })
              .last(),
          ),
        ).toBe(true);
      });
      it('a channel can be archived and opened again', async () => {
        await page.goto(trial.at('trouble'));
        const button = page.getByRole('button', { name: '#with-partners' });
        await button.click();
        await page.getByRole('link', { name: 'with-partners (shared) (archived)' }).waitFor();
        await button.click();
        expect(await appears(page.getByRole('link', { name: /\(shared\)$/ }))).toBe(true);
      });
      it('the token can be revoked and given back', async () => {
        await page.goto(trial.at('trouble'));
        const button = page.getByRole('button', { name: 'Token revoked' });
        await button.click();
        await page.getByRole('button', { name: 'Token revoked', pressed: true }).waitFor();
        expect(trial.world.grants.state()).toBe('revoked');
        await button.click();
        await page.getByRole('button', { name: 'Token revoked', pressed: false }).waitFor();
        expect(trial.world.grants.state()).toBe('good');
      });
    });

    describe('with a keyboard alone', () => {
      const press = async (...keys: readonly string[]): Promise<void> => {
        for (const key of keys) await page.keyboard.press(key);
      };
      const focused = (): Promise<unknown> =>
        page.evaluate(
          'document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent',
        );
      /** Presses Tab until that has the focus: who finds nothing within a hundred has got lost. */
      const tabTo = async (pattern: RegExp): Promise<void> => {
        for (let at = 0; at < 100; at += 1) {
          await press('Tab');
          if (pattern.test(String(await focused()))) return;
        }
        throw new Error(`${pattern.source} is not reached with Tab`);
      };

      it('one asks, picks from the answer, and comes back to where one was', async () => {
        await page.goto(trial.at('C0GENERAL'));
        await tabTo(/^Skip to writing$/);
        await press('Enter');
        expect(await focused()).toBe('Message #general');
        await page.keyboard.type('/ever');
        await press('Enter', 'Enter');
        await last().getByText('Bold words').waitFor();
        await last().getByRole('combobox', { name: 'Force' }).focus();
        await page.keyboard.type('north');
        await last().getByRole('option', { name: 'Northdale Police' }).waitFor();
        await press('ArrowDown', 'Enter');
        await last().getByText('heard force Northdale Police').waitFor();
      });
      it('a modal takes the focus, keeps it, and gives it back', async () => {
        await page.goto(trial.at('C0GENERAL'));
        await composer().focus();
        await page.keyboard.type('/form');
        await press('Escape', 'Enter');
        const form = dialog('A form');
        await form.waitFor();
        await page.keyboard.type('typed at once');
        expect(await form.getByLabel('Question').inputValue()).toBe('typed at once');
        for (let at = 0; at < 12; at += 1) {
          await press('Tab');
          expect(
            await page.evaluate(
              'document.activeElement === document.body || document.activeElement.closest("dialog") !== null',
            ),
          ).toBe(true);
        }
        await press('Escape');
        await form.waitFor({ state: 'detached' });
        expect(await page.evaluate('document.activeElement.id')).toBe('write');
      });
      it('menus open, close with Escape, and give the focus back', async () => {
        await page.goto(trial.at('C0PERFORM'));
        await page.getByLabel('Shortcuts').focus();
        await press('Enter');
        await page.getByRole('button', { name: 'Ask a question' }).waitFor();
        await press('Tab', 'Escape');
        expect(await page.getByRole('button', { name: 'Ask a question' }).count()).toBe(0);
        expect(await focused()).toBe('Shortcuts');
      });
    });

    const places = [
      { name: 'the welcome', at: 'welcome', more: {} },
      { name: 'a channel with every block', at: 'C0GENERAL', more: {} },
      { name: 'Home', at: 'D0ADA', more: { tab: 'home' } },
      { name: 'messages with the app', at: 'D0ADA', more: {} },
      { name: 'workflow steps', at: 'steps', more: {} },
      { name: 'calls', at: 'calls', more: {} },
      { name: 'trouble', at: 'trouble', more: {} },
    ];
    describe.each([
      { size: wide, screen: 'wide', colorScheme: 'light' },
      { size: telephone, screen: '360 pixels wide', colorScheme: 'light' },
      { size: wide, screen: 'wide and dark', colorScheme: 'dark' },
    ] as const)('$screen', ({ size, colorScheme }) => {
      beforeEach(() => page.emulateMedia({ colorScheme }));
      it.each(places)(
        '$name: axe finds nothing serious, and nothing runs out to the side',
        async ({ at, more }) => {
          if (at === 'C0GENERAL') await everything();
          await page.setViewportSize(size);
          await page.goto(trial.at(at, more));
          if ('tab' in more) await page.getByRole('heading', { name: 'Welcome home' }).waitFor();
          expect(await faultsOf(page)).toEqual([]);
          expect(await overflowOf(page)).toBe(0);
        },
      );
      it('a thread and a modal too', async () => {
        await page.setViewportSize(size);
        await page.goto(trial.at('C0GENERAL'));
        await say('@findings in a thread');
        await thread().getByText('You mentioned me').waitFor();
        expect(await faultsOf(page)).toEqual([]);
        expect(await overflowOf(page)).toBe(0);
        await thread().getByRole('link', { name: 'Close thread' }).click();
        await thread().waitFor({ state: 'detached' });
        await say('/form');
        await dialog('A form').getByRole('button', { name: 'Send' }).click();
        await dialog('A form').getByRole('alert').first().waitFor();
        expect(await faultsOf(page)).toEqual([]);
        expect(await overflowOf(page)).toBe(0);
      });
    });

    it('on a telephone one finds one’s way by the menu', async () => {
      await page.setViewportSize(telephone);
      await page.goto(trial.address);
      await page.getByRole('button', { name: 'Menu' }).click();
      await page.getByRole('link', { name: 'performance' }).click();
      await page.getByRole('heading', { name: 'performance' }).waitFor();
      expect(await page.getByRole('navigation', { name: 'Workspace' }).isVisible()).toBe(false);
    });
  },
);
