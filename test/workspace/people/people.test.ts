import type { App, BlockAction } from '@slack/bolt';
import { afterEach, describe, expect, it } from 'vitest';
import { startTrial } from './bolt-app.ts';
import type { Trial } from './bolt-app.ts';

type Json = Readonly<Record<string, unknown>>;

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const option = (value: string) => ({ text: plain(value.toUpperCase()), value });

let trial: Trial;
afterEach(() => trial.stop());

describe.each(['http', 'socket'] as const)('over %s, a Bolt app', (transport) => {
  const start = async (listen: (app: App) => void): Promise<void> => {
    trial = await startTrial(transport, listen);
  };
  const texts = (channel: string, reader: string): readonly string[] =>
    trial.world.messages.of(channel, reader).map(({ text }) => text);
  const call = (method: string) => trial.world.recorder.nth(method, 1);

  describe('commands', () => {
    it('gets what was typed and answers the asker alone', async () => {
      await start((app) =>
        app.command('/ask', async ({ ack, command, respond }) => {
          await ack();
          await respond(`${command.user_name} in ${command.channel_name}: ${command.text}`);
        }),
      );
      expect(await trial.people.command('U0ADA', 'C0GENERAL', '/ask', ' who & <what> ')).toEqual({
        ok: true,
      });
      await call('respond');
      expect(texts('C0GENERAL', 'U0ADA')).toEqual(['ada in general: who &amp; &lt;what&gt;']);
      expect(texts('C0GENERAL', 'U0BEN')).toEqual([]);
    });

    it('may answer within the acknowledgement', async () => {
      await start((app) => app.command('/ask', ({ ack }) => ack('at once')));
      await trial.people.command('U0ADA', 'C0ELSEWHERE', '/ask', '');
      expect(texts('C0ELSEWHERE', 'U0ADA')).toEqual(['at once']);
    });

    it('gets names as ids where it asks for them', async () => {
      await start((app) =>
        app.command('/call', async ({ ack, command, respond }) => {
          await ack();
          await respond({ text: command.text, response_type: 'in_channel' });
        }),
      );
      await trial.people.command('U0ADA', 'D0ADA', '/call', '@ben in #general');
      await call('respond');
      expect(texts('D0ADA', 'U0BEN')).toEqual(['<@U0BEN> in <#C0GENERAL|general>']);
    });

    it.each([
      ['/nope', 'C0GENERAL', 'unknown_command'],
      ['/ask', 'C0OLD', 'is_archived'],
      ['/ask', 'C0NOWHERE', 'channel_not_found'],
    ])('%s in %s: %s', async (command, channel, error) => {
      await start(() => {});
      expect(await trial.people.command('U0ADA', channel, command, '')).toEqual({ ok: false, error });
    });

    it('opens a modal by the trigger', async () => {
      await start((app) =>
        app.command('/ask', async ({ ack, client, command }) => {
          await ack();
          await client.views.open({
            trigger_id: command.trigger_id,
            view: { type: 'modal', title: plain('Ask'), blocks: [{ type: 'divider' }] },
          });
        }),
      );
      await trial.people.command('U0BEN', 'C0GENERAL', '/ask', '');
      await call('views.open');
      expect(trial.world.views.stackOf('U0BEN')).toHaveLength(1);
      expect(trial.world.views.stackOf('U0ADA')).toEqual([]);
    });
  });

  describe('messages', () => {
    const heard: string[] = [];
    const listening = (app: App): void => {
      heard.length = 0;
      app.event(
        'message',
        async ({ event }) => void heard.push(`message ${event.channel_type} ${event.subtype ?? ''}`),
      );
      app.event('app_mention', async ({ event }) => void heard.push(`mention ${event.text}`));
      app.event(
        'link_shared',
        async ({ event }) => void heard.push(`link ${event.links.map(({ url }) => url).join()}`),
      );
    };
    const table: readonly { why: string; channel: string; text: string; hears: readonly string[] }[] = [
      { why: 'a direct message', channel: 'D0ADA', text: 'hello', hears: ['message im '] },
      {
        why: 'a mention in a direct message is a message only',
        channel: 'D0ADA',
        text: '@findings hello',
        hears: ['message im '],
      },
      { why: 'words in a channel', channel: 'C0GENERAL', text: 'hello', hears: ['message channel '] },
      {
        why: 'a mention comes twice',
        channel: 'C0GENERAL',
        text: 'so, @findings?',
        hears: ['mention so, <@U0BOT>?', 'message channel '],
      },
      { why: 'words in a private channel', channel: 'C0PRIVATE', text: 'hello', hears: ['message group '] },
      {
        why: 'an address the app knows',
        channel: 'C0ELSEWHERE',
        text: 'see https://releases.example/a.',
        hears: ['link https://releases.example/a'],
      },
      {
        why: 'an address it does not',
        channel: 'C0ELSEWHERE',
        text: 'see https://notreleases.example/a',
        hears: [],
      },
    ];
    it.each(table)('$why', async ({ channel, text, hears }) => {
      await start(listening);
      expect(await trial.people.say('U0ADA', channel, text)).toMatchObject({ ok: true });
      expect(heard.toSorted()).toEqual(hears);
    });

    it('is not told of a mention where it is not: Slack asks to invite it first', async () => {
      await start(listening);
      expect(await trial.people.say('U0ADA', 'C0ELSEWHERE', '@findings hello')).toMatchObject({
        ok: true,
        botMissing: true,
      });
      expect(heard).toEqual([]);
    });

    it('hears of an edit as an edit, and of a deletion as one', async () => {
      await start(listening);
      const said = await trial.people.say('U0ADA', 'D0ADA', 'helo');
      const ts = said.ok ? said.message.ts : '';
      await trial.people.edit('U0ADA', 'D0ADA', ts, 'hello');
      expect(await trial.people.erase('U0BEN', 'D0ADA', ts)).toEqual({
        ok: false,
        error: 'cant_delete_message',
      });
      await trial.people.erase('U0ADA', 'D0ADA', ts);
      expect(heard).toEqual(['message im ', 'message im message_changed', 'message im message_deleted']);
      expect(texts('D0ADA', 'U0ADA')).toEqual([]);
    });

    it('hears nothing that its scopes do not let it hear', async () => {
      await start(listening);
      trial.world.grants.setScopes(['app_mentions:read']);
      await trial.people.say('U0ADA', 'C0GENERAL', '@findings https://releases.example/a');
      await trial.people.say('U0ADA', 'D0ADA', 'hello');
      expect(heard).toEqual(['mention <@U0BOT> <https://releases.example/a>']);
    });

    it('sees the thread, whose it is, and whether strangers read along', async () => {
      const events: Json[] = [];
      await start((app) =>
        app.event(
          'message',
          async ({ event, body }) => void events.push({ ...event, shared: body.is_ext_shared_channel }),
        ),
      );
      const root = trial.taken('chat.postMessage', { channel: 'C0SHARED', text: 'root' });
      await trial.people.say('U0CEL', 'C0SHARED', 'reply', { threadTs: String(root['ts']) });
      expect(events).toMatchObject([
        { thread_ts: root['ts'], parent_user_id: 'U0BOT', user: 'U0CEL', shared: true },
      ]);
    });

    it('does not hear itself, though Slack tells it', async () => {
      trial = await startTrial(transport, listening, { echoes: true });
      trial.taken('chat.postMessage', { channel: 'C0GENERAL', text: 'mine' });
      await trial.people.settled();
      expect(heard).toEqual([]);
    });
  });

  describe('elements of a message', () => {
    const elements: readonly Json[] = [
      { type: 'button', action_id: 'press', text: plain('Press'), value: 'v' },
      { type: 'static_select', action_id: 'one', options: [option('a'), option('b')] },
      { type: 'multi_static_select', action_id: 'some', options: [option('a'), option('b')] },
      { type: 'external_select', action_id: 'far', min_query_length: 1 },
      { type: 'overflow', action_id: 'more', options: [option('x'), option('y')] },
      { type: 'datepicker', action_id: 'date' },
      { type: 'timepicker', action_id: 'time', timezone: 'Europe/London' },
      { type: 'users_select', action_id: 'who' },
      { type: 'conversations_select', action_id: 'where' },
      { type: 'radio_buttons', action_id: 'either', options: [option('l'), option('r')] },
      { type: 'checkboxes', action_id: 'all', options: [option('m'), option('n')] },
    ];
    const feedback = {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: 'judge',
          positive_button: { text: plain('Right'), value: 'right' },
          negative_button: { text: plain('Wrong'), value: 'wrong' },
        },
      ],
    };
    const blocks: readonly Json[] = [{ type: 'actions', block_id: 'acts', elements }, feedback];

    const table: readonly { id: string; value?: string | readonly string[]; says: Json }[] = [
      { id: 'press', says: { type: 'button', value: 'v', text: plain('Press') } },
      { id: 'one', value: 'b', says: { type: 'static_select', selected_option: option('b') } },
      {
        id: 'some',
        value: ['a', 'b'],
        says: { type: 'multi_static_select', selected_options: [option('a'), option('b')] },
      },
      { id: 'more', value: 'y', says: { type: 'overflow', selected_option: option('y') } },
      { id: 'date', value: '2026-11-22', says: { type: 'datepicker', selected_date: '2026-11-22' } },
      {
        id: 'time',
        value: '08:30',
        says: { type: 'timepicker', selected_time: '08:30', timezone: 'Europe/London' },
      },
      { id: 'who', value: 'U0BEN', says: { type: 'users_select', selected_user: 'U0BEN' } },
      {
        id: 'where',
        value: 'C0GENERAL',
        says: { type: 'conversations_select', selected_conversation: 'C0GENERAL' },
      },
      { id: 'either', value: 'l', says: { type: 'radio_buttons', selected_option: option('l') } },
      { id: 'all', value: ['n'], says: { type: 'checkboxes', selected_options: [option('n')] } },
      {
        id: 'judge',
        value: 'negative',
        says: { type: 'feedback_buttons', value: 'wrong', text: plain('Wrong') },
      },
    ];
    it.each(table)('$id', async ({ id, value, says }) => {
      const bodies: BlockAction[] = [];
      await start((app) =>
        app.action(/.*/, async ({ ack, body }) => {
          bodies.push(body as BlockAction);
          await ack();
        }),
      );
      const ts = String(trial.taken('chat.postMessage', { channel: 'C0GENERAL', text: 't', blocks })['ts']);
      const place = { kind: 'message', channel: 'C0GENERAL', ts } as const;
      expect(
        await trial.people.act('U0ADA', place, { actionId: id, ...(value === undefined ? {} : { value }) }),
      ).toEqual({ ok: true });
      const [body] = bodies;
      expect(body?.actions).toMatchObject([{ action_id: id, ...says }]);
      expect(body).toMatchObject({
        user: { id: 'U0ADA', name: 'ada' },
        channel: { id: 'C0GENERAL', name: 'general' },
        container: { type: 'message', message_ts: ts, is_ephemeral: false },
        message: { ts, text: 't' },
      });
    });

    it('what was picked stays picked, for the person who picked it', async () => {
      const states: unknown[] = [];
      await start((app) =>
        app.action(/.*/, async ({ ack, body }) => {
          states.push((body as BlockAction).state?.values['acts']?.['one']?.selected_option);
          await ack();
        }),
      );
      const ts = String(trial.taken('chat.postMessage', { channel: 'C0GENERAL', text: 't', blocks })['ts']);
      const place = { kind: 'message', channel: 'C0GENERAL', ts } as const;
      await trial.people.act('U0ADA', place, { actionId: 'one', value: 'b' });
      await trial.people.act('U0ADA', place, { actionId: 'press' });
      await trial.people.act('U0BEN', place, { actionId: 'press' });
      expect(states).toEqual([option('b'), option('b'), null]);
    });

    it('an option there is not, an element there is not, a message of others', async () => {
      await start(() => {});
      const ts = String(trial.taken('chat.postMessage', { channel: 'C0PRIVATE', text: 't', blocks })['ts']);
      const place = { kind: 'message', channel: 'C0PRIVATE', ts } as const;
      expect(await trial.people.act('U0ADA', place, { actionId: 'one', value: 'z' })).toEqual({
        ok: false,
        error: 'no_such_option',
      });
      expect(await trial.people.act('U0ADA', place, { actionId: 'nope' })).toEqual({
        ok: false,
        error: 'no_such_element',
      });
      expect(await trial.people.act('U0CEL', place, { actionId: 'press' })).toEqual({
        ok: false,
        error: 'no_such_element',
      });
    });

    it('a private answer is replaced through the address that its button brought', async () => {
      await start((app) => {
        app.command('/ask', async ({ ack, respond }) => {
          await ack();
          await respond({
            text: 'first',
            blocks: [
              { type: 'actions', elements: [{ type: 'button', action_id: 'next', text: plain('Next') }] },
            ],
          });
        });
        app.action('next', async ({ ack, respond, body }) => {
          await ack();
          await respond(
            (body as BlockAction).message === undefined
              ? { text: 'second', replace_original: true }
              : 'not private',
          );
        });
      });
      await trial.people.command('U0ADA', 'C0GENERAL', '/ask', '');
      await call('respond');
      const [message] = trial.world.messages.of('C0GENERAL', 'U0ADA');
      const ts = message?.ts ?? '';
      await trial.people.act('U0ADA', { kind: 'message', channel: 'C0GENERAL', ts }, { actionId: 'next' });
      await trial.world.recorder.nth('respond', 2);
      expect(texts('C0GENERAL', 'U0ADA')).toEqual(['second']);
      expect(trial.world.messages.of('C0GENERAL', 'U0ADA')[0]).toMatchObject({
        ts,
        blocks: [],
        visibleTo: 'U0ADA',
      });
    });

    it('an external select asks while somebody types, and takes what was offered', async () => {
      const asked: string[] = [];
      await start((app) => {
        app.options('far', async ({ ack, options }) => {
          asked.push(options.value);
          await ack(
            options.value === 'bad'
              ? ({ options: [{ text: 'no' }] } as never)
              : { options: [option('cumbria')] },
          );
        });
        app.action('far', ({ ack }) => ack());
      });
      const ts = String(trial.taken('chat.postMessage', { channel: 'C0GENERAL', text: 't', blocks })['ts']);
      const place = { kind: 'message', channel: 'C0GENERAL', ts } as const;
      const target = { actionId: 'far' };
      expect(await trial.people.act('U0ADA', place, { ...target, value: 'cumbria' })).toMatchObject({
        ok: false,
      });
      expect(await trial.people.suggest('U0ADA', place, target, '')).toEqual({
        ok: true,
        options: [],
        groups: [],
      });
      expect(await trial.people.suggest('U0ADA', place, target, 'cum')).toEqual({
        ok: true,
        options: [option('cumbria')],
        groups: [],
      });
      expect(await trial.people.act('U0ADA', place, { ...target, value: 'cumbria' })).toEqual({ ok: true });
      expect(await trial.people.suggest('U0ADA', place, target, 'bad')).toEqual({
        ok: false,
        error: 'invalid_options',
      });
      expect(asked).toEqual(['cum', 'bad']);
      expect(trial.world.recorder.of('block_suggestion')[0]?.errors[0]).toMatch(/json-pointer:\/options\/0/);
    });
  });

  describe('forms', () => {
    const form = (title = 'Form', more: Json = {}): Json => ({
      type: 'modal',
      callback_id: 'form',
      title: plain(title),
      submit: plain('Send'),
      blocks: [
        {
          type: 'input',
          block_id: 'words',
          label: plain('Words'),
          element: { type: 'plain_text_input', action_id: 'typed', min_length: 3 },
        },
        {
          type: 'input',
          block_id: 'force',
          optional: true,
          label: plain('Force'),
          element: { type: 'static_select', action_id: 'picked', options: [option('a')] },
        },
      ],
      ...more,
    });
    /** Opens the form by the global shortcut; submissions are answered with `ack`'s argument. */
    const opened = async (answer: (view: Json) => unknown, view = form()): Promise<string> => {
      await start((app) => {
        app.shortcut('begin', async ({ ack, client, shortcut }) => {
          await ack();
          await client.views.open({ trigger_id: shortcut.trigger_id, view: view as never });
        });
        app.view('form', async ({ ack, view: sent }) => ack(answer(sent as unknown as Json) as never));
        app.view({ callback_id: 'form', type: 'view_closed' }, async ({ ack, body }) => {
          closed.push(`${body.view.title.text}${'is_cleared' in body && body.is_cleared ? ' cleared' : ''}`);
          await ack();
        });
      });
      closed.length = 0;
      expect(await trial.people.globalShortcut('U0ADA', 'begin')).toEqual({ ok: true });
      await call('views.open');
      return top()?.id ?? '';
    };
    const closed: string[] = [];
    const top = () => trial.world.views.stackOf('U0ADA').at(-1);
    const titles = () =>
      trial.world.views.stackOf('U0ADA').map(({ content }) => (content['title'] as Json)['text']);
    const write = (id: string, value: string) => trial.people.fill('U0ADA', id, { actionId: 'typed', value });

    it('sends what was filled in, and closes', async () => {
      let values: unknown;
      const id = await opened((view) => void (values = (view['state'] as Json)['values']));
      await write(id, 'words');
      await trial.people.fill('U0ADA', id, { actionId: 'picked', value: 'a' });
      expect(await trial.people.submit('U0ADA', id)).toEqual({ ok: true });
      expect(values).toEqual({
        words: { typed: { type: 'plain_text_input', value: 'words' } },
        force: { picked: { type: 'static_select', selected_option: option('a') } },
      });
      expect(titles()).toEqual([]);
    });

    it('keeps back what Slack’s client would not send', async () => {
      let sent = 0;
      const id = await opened(() => void (sent += 1));
      expect(await trial.people.submit('U0ADA', id)).toMatchObject({
        ok: false,
        error: 'invalid',
        errors: { words: 'Please fill this in.' },
      });
      await write(id, 'ab');
      expect(await trial.people.submit('U0ADA', id)).toMatchObject({
        errors: { words: 'Please write at least 3 characters.' },
      });
      expect([sent, top()?.errors]).toEqual([0, { words: 'Please write at least 3 characters.' }]);
    });

    it('shows the app’s own errors under the inputs they name', async () => {
      const id = await opened(() => ({
        response_action: 'errors',
        errors: { words: 'No force is called that.' },
      }));
      await write(id, 'words');
      expect(await trial.people.submit('U0ADA', id)).toMatchObject({ ok: false, error: 'invalid' });
      expect(top()?.errors).toEqual({ words: 'No force is called that.' });
    });

    const answers: readonly {
      why: string;
      answer: Json;
      after: readonly string[];
      outcome: string | null;
    }[] = [
      {
        why: 'an update',
        answer: { response_action: 'update', view: form('Next') },
        after: ['Next'],
        outcome: null,
      },
      {
        why: 'one more on top',
        answer: { response_action: 'push', view: form('Next') },
        after: ['Form', 'Next'],
        outcome: null,
      },
      { why: 'all away', answer: { response_action: 'clear' }, after: [], outcome: null },
      {
        why: 'errors for a block that is no input',
        answer: { response_action: 'errors', errors: { nope: 'x' } },
        after: ['Form'],
        outcome: 'invalid_errors',
      },
      {
        why: 'a view that Slack refuses',
        answer: { response_action: 'update', view: form('x'.repeat(25)) },
        after: ['Form'],
        outcome: 'invalid_arguments',
      },
      {
        why: 'an action there is not',
        answer: { response_action: 'shout' },
        after: ['Form'],
        outcome: 'invalid_response_action',
      },
    ];
    it.each(answers)('answered with $why', async ({ answer, after, outcome }) => {
      const id = await opened(() => answer);
      await write(id, 'words');
      expect((await trial.people.submit('U0ADA', id)).ok).toBe(outcome === null);
      expect(titles()).toEqual(after);
      expect(trial.world.recorder.of('response_action').map((one) => one.outcome)).toEqual(
        outcome === null ? [] : [outcome],
      );
    });

    it('closing is told where the app asked for it, from the top down', async () => {
      const noted = { notify_on_close: true };
      const id = await opened(
        () => ({ response_action: 'push', view: form('Next', noted) }),
        form('Form', noted),
      );
      await write(id, 'words');
      await trial.people.submit('U0ADA', id);
      await trial.people.close('U0ADA', top()?.id ?? '');
      expect([closed, titles()]).toEqual([['Next'], ['Form']]);
      await trial.people.close('U0ADA', id, { all: true });
      expect([closed, titles()]).toEqual([['Next', 'Form cleared'], []]);
    });

    it('an input that dispatches tells at once; the others wait for the form', async () => {
      const dispatching = form('Form', {
        blocks: [
          {
            type: 'input',
            block_id: 'words',
            dispatch_action: true,
            label: plain('W'),
            element: { type: 'plain_text_input', action_id: 'typed' },
          },
          {
            type: 'input',
            block_id: 'quiet',
            label: plain('Q'),
            element: { type: 'plain_text_input', action_id: 'silent' },
          },
        ],
      });
      const told: string[] = [];
      await start((app) => {
        app.shortcut('begin', async ({ ack, client, shortcut }) => {
          await ack();
          await client.views.open({ trigger_id: shortcut.trigger_id, view: dispatching as never });
        });
        app.action(/.*/, async ({ ack, action }) => {
          told.push('value' in action && typeof action.value === 'string' ? action.value : '');
          await ack();
        });
      });
      await trial.people.globalShortcut('U0ADA', 'begin');
      await call('views.open');
      const place = { kind: 'view', viewId: top()?.id ?? '' } as const;
      await trial.people.act('U0ADA', place, { actionId: 'silent', value: 'kept' });
      await trial.people.act('U0ADA', place, { actionId: 'typed', value: 'told' });
      expect(told).toEqual(['told']);
      expect(top()?.values).toMatchObject({
        quiet: { silent: { value: 'kept' } },
        words: { typed: { value: 'told' } },
      });
    });

    it('pushes from within, and not a fourth', async () => {
      const more = (title: string) =>
        form(title, {
          blocks: [
            { type: 'actions', elements: [{ type: 'button', action_id: 'more', text: plain('More') }] },
          ],
        });
      await start((app) => {
        app.shortcut('begin', async ({ ack, client, shortcut }) => {
          await ack();
          await client.views.open({ trigger_id: shortcut.trigger_id, view: more('1') as never });
        });
        app.action('more', async ({ ack, client, body }) => {
          await ack();
          await client.views
            .push({ trigger_id: (body as BlockAction).trigger_id, view: more('+') as never })
            .catch(() => {});
        });
      });
      await trial.people.globalShortcut('U0ADA', 'begin');
      await call('views.open');
      for (const n of [1, 2, 3]) {
        await trial.people.act('U0ADA', { kind: 'view', viewId: top()?.id ?? '' }, { actionId: 'more' });
        await trial.world.recorder.nth('views.push', n);
      }
      expect(trial.world.recorder.of('views.push').map(({ outcome }) => outcome)).toEqual([
        'ok',
        'ok',
        'push_limit_reached',
      ]);
      expect(titles()).toEqual(['1', '+', '+']);
    });
  });

  describe('everything else', () => {
    it('Home: opened, published, clicked in', async () => {
      await start((app) => {
        app.event('app_home_opened', async ({ event, client }) => {
          if (event.tab !== 'home') return;
          const button = { type: 'button' as const, action_id: 'again', text: plain('Again') };
          await client.views.publish({
            user_id: event.user,
            view: { type: 'home', blocks: [{ type: 'actions', elements: [button] }] },
          });
        });
        app.action('again', ({ ack }) => ack());
      });
      await trial.people.openHome('U0BEN', 'home');
      await call('views.publish');
      const id = trial.world.views.home('U0BEN')?.id ?? '';
      expect(await trial.people.act('U0BEN', { kind: 'view', viewId: id }, { actionId: 'again' })).toEqual({
        ok: true,
      });
      expect(await trial.people.act('U0ADA', { kind: 'view', viewId: id }, { actionId: 'again' })).toEqual({
        ok: false,
        error: 'no_such_element',
      });
    });

    it('a message shortcut brings the message and an address to answer at', async () => {
      await start((app) =>
        app.shortcut('find', async ({ ack, shortcut, respond }) => {
          await ack();
          await respond(
            shortcut.type === 'message_action' ? `about: ${shortcut.message.text}` : 'no message',
          );
        }),
      );
      const said = trial.world.messages.post({
        channel: 'C0ELSEWHERE',
        user: 'U0BEN',
        text: 'overdue visits',
      });
      expect(await trial.people.messageShortcut('U0ADA', 'C0ELSEWHERE', said.ts, 'find')).toEqual({
        ok: true,
      });
      await call('respond');
      expect(texts('C0ELSEWHERE', 'U0ADA')).toEqual(['overdue visits', 'about: overdue visits']);
      expect(await trial.people.messageShortcut('U0ADA', 'C0ELSEWHERE', said.ts, 'begin')).toEqual({
        ok: false,
        error: 'unknown_shortcut',
      });
    });

    it('a workflow step is run and completed by its own token', async () => {
      await start((app) =>
        app.function('count', async ({ inputs, complete }) => {
          await complete({ outputs: { number: String(inputs['words']).split(' ').length } });
        }),
      );
      expect(await trial.people.runFunction('U0ADA', 'count', {})).toEqual({
        ok: false,
        error: 'parameter_validation_failed',
      });
      expect(await trial.people.runFunction('U0ADA', 'count', { words: 'one two three' })).toEqual({
        ok: true,
      });
      await call('functions.completeSuccess');
      expect(trial.world.functions.all()).toMatchObject([{ state: 'completed', outputs: { number: 3 } }]);
    });

    it('joining, by invitation and by itself, is told once', async () => {
      const joined: Json[] = [];
      await start((app) =>
        app.event('member_joined_channel', async ({ event }) => void joined.push({ ...event })),
      );
      expect(await trial.people.invite('U0ADA', 'C0ELSEWHERE')).toEqual({ ok: true });
      expect(await trial.people.invite('U0ADA', 'C0ELSEWHERE')).toEqual({
        ok: false,
        error: 'already_in_channel',
      });
      await trial.people.remove('U0ADA', 'C0ELSEWHERE');
      trial.taken('conversations.join', { channel: 'C0ELSEWHERE' });
      await trial.people.settled();
      expect(joined).toMatchObject([
        { user: 'U0BOT', channel: 'C0ELSEWHERE', inviter: 'U0ADA' },
        { user: 'U0BOT', channel: 'C0ELSEWHERE' },
      ]);
    });

    it('hears of archives, stops, looks, and of its own end', async () => {
      const heard: string[] = [];
      await start((app) => {
        for (const name of [
          'channel_archive',
          'group_archive',
          'agent_session_stopped',
          'app_context_changed',
          'tokens_revoked',
          'app_uninstalled',
        ] as const) {
          app.event(name as 'app_uninstalled', async () => void heard.push(name));
        }
      });
      await trial.people.archive('U0ADA', 'C0GENERAL');
      await trial.people.archive('U0ADA', 'C0PRIVATE');
      await trial.people.stop('U0ADA', 'D0ADA', '1.0');
      await trial.people.look('U0ADA', 'C0PERFORM');
      await trial.people.uninstall();
      expect(heard).toEqual([
        'channel_archive',
        'group_archive',
        'agent_session_stopped',
        'app_context_changed',
        'tokens_revoked',
        'app_uninstalled',
      ]);
      expect(trial.call('auth.test')['error']).toBe('account_inactive');
      expect(trial.call('chat.postMessage', { channel: 'C0GENERAL', text: 'x' })['error']).toBe(
        'account_inactive',
      );
    });
  });

  describe('deliveries that go wrong', () => {
    it('comes twice under one id, the second marked as a repetition', async () => {
      const seen: string[] = [];
      await start((app) =>
        app.event(
          'message',
          async ({ body, context }) => void seen.push(`${body.event_id} ${context.retryNum ?? '-'}`),
        ),
      );
      trial.world.faults.addDelivery('event', { kind: 'twice' });
      await trial.people.say('U0ADA', 'D0ADA', 'hello');
      const [first, second] = seen.map((one) => one.split(' '));
      expect([first?.[0] === second?.[0], first?.[1], second?.[1]]).toEqual([true, '-', '1']);
    });

    it('lost on the way: sent again, at once, then after a minute and five', async () => {
      let heard = 0;
      await start((app) => app.event('message', async () => void (heard += 1)));
      const lost = { kind: 'lost' } as const;
      trial.world.faults.addDelivery('event', lost, lost, lost);
      expect(await trial.people.say('U0ADA', 'D0ADA', 'hello')).toMatchObject({ ok: true });
      await trial.people.settled();
      expect([heard, trial.waited]).toEqual([1, [60_000, 300_000]]);
    });

    it('late: after the time asked for', async () => {
      let heard = 0;
      await start((app) => app.event('message', async () => void (heard += 1)));
      trial.world.faults.addDelivery('event', { kind: 'late', milliseconds: 90_000 });
      await trial.people.say('U0ADA', 'D0ADA', 'hello');
      expect([heard, trial.waited]).toEqual([1, [90_000]]);
    });

    it('a command that is lost is told to the person', async () => {
      await start((app) => app.command('/ask', ({ ack }) => ack()));
      trial.world.faults.addDelivery('command', { kind: 'lost' });
      expect(await trial.people.command('U0ADA', 'C0GENERAL', '/ask', '')).toEqual({
        ok: false,
        error: 'dispatch_failed',
      });
    });
  });
});

describe('over HTTP alone', () => {
  it('a command that nobody acknowledges is told as one that took too long', async () => {
    trial = await startTrial('http', (app) => app.command('/ask', async () => {}), { patience: 50 });
    expect(await trial.people.command('U0ADA', 'C0GENERAL', '/ask', '')).toEqual({
      ok: false,
      error: 'operation_timeout',
    });
  });
});
