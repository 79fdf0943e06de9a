import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createSmallWorld } from '../small-world.ts';
import type { SmallWorld } from '../small-world.ts';

type Json = Readonly<Record<string, unknown>>;

let small: SmallWorld;
beforeEach(() => {
  small = createSmallWorld();
});

const post = (text: string, more: Json = {}): string =>
  String(small.taken('chat.postMessage', { channel: 'C0GENERAL', text, ...more })['ts']);
const messagesOf = (reply: Json): readonly Json[] => reply['messages'] as readonly Json[];
const textsOf = (reply: Json): readonly unknown[] => messagesOf(reply).map((one) => one['text']);
const history = (more: Json = {}): Json =>
  small.taken('conversations.history', { channel: 'C0GENERAL', ...more });
const cursorOf = (reply: Json): string => String((reply['response_metadata'] as Json)['next_cursor']);

describe('conversations.history', () => {
  it('newest first, without replies but those sent to the channel too', () => {
    const root = post('one');
    post('reply', { thread_ts: root });
    post('loud reply', { thread_ts: root, reply_broadcast: true });
    post('two');
    expect(textsOf(history())).toEqual(['two', 'loud reply', 'one']);
    expect(messagesOf(history()).at(-1)).toMatchObject({
      thread_ts: root,
      reply_count: 2,
      reply_users: ['U0BOT'],
    });
  });

  it('shows metadata only to those who ask for it', () => {
    const metadata = { event_type: 'digest_posted', event_payload: { key: 'sub|2026' } };
    post('digest', { metadata });
    expect(messagesOf(history())[0]?.['metadata']).toBeUndefined();
    expect(messagesOf(history({ include_all_metadata: true }))[0]?.['metadata']).toEqual(metadata);
  });

  it('oldest and latest leave out themselves unless they are meant too', () => {
    const [a, , c] = ['a', 'b', 'c'].map((text) => post(text));
    const between = { oldest: a, latest: c };
    expect(textsOf(history(between))).toEqual(['b']);
    expect(textsOf(history({ ...between, inclusive: true }))).toEqual(['c', 'b', 'a']);
    expect(textsOf(history({ oldest: '1699999999' }))).toEqual(['c', 'b', 'a']);
  });

  it('page by page gives every message once, whatever is posted meanwhile', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 0, max: 3 }),
        (count, limit, late) => {
          small = createSmallWorld();
          const all = Array.from({ length: count }, (_, at) => post(`m${at}`));
          const seen: unknown[] = [];
          let reply = history({ limit });
          for (;;) {
            seen.push(...messagesOf(reply).map((one) => one['ts']));
            for (let at = 0; at < late; at += 1) post('meanwhile');
            expect(reply['has_more']).toBe(cursorOf(reply) !== '');
            if (cursorOf(reply) === '') break;
            reply = history({ limit, cursor: cursorOf(reply) });
          }
          expect(seen).toEqual(all.toReversed());
        },
      ),
      { numRuns: 50 },
    );
  });

  it('gives at most 999 at once, 100 unless told', () => {
    for (let at = 0; at < 1_005; at += 1) post(`m${at}`);
    expect([messagesOf(history()).length, messagesOf(history({ limit: 5_000 })).length]).toEqual([100, 999]);
  });

  it('shows new messages late where that was asked for', () => {
    small.world.setHistoryLag(5_000);
    post('new');
    expect(textsOf(history())).toEqual([]);
    small.clock.now += 5_000;
    expect(textsOf(history())).toEqual(['new']);
  });

  const refused: readonly { why: string; args: Json; error: string }[] = [
    { why: 'a channel it is not in', args: { channel: 'C0ELSEWHERE' }, error: 'not_in_channel' },
    { why: 'a private one it is not in', args: { channel: 'C0CLOSED' }, error: 'channel_not_found' },
    { why: 'a cursor nobody gave', args: { channel: 'C0GENERAL', cursor: 'xx' }, error: 'invalid_cursor' },
    {
      why: 'a time that is none',
      args: { channel: 'C0GENERAL', oldest: 'yesterday' },
      error: 'invalid_ts_oldest',
    },
    { why: 'another', args: { channel: 'C0GENERAL', latest: 'now' }, error: 'invalid_ts_latest' },
  ];
  it.each(refused)('refuses $why', ({ args, error }) => {
    expect(small.call('conversations.history', args)['error']).toBe(error);
  });

  it.each([
    ['C0GENERAL', 'channels:history'],
    ['C0PRIVATE', 'groups:history'],
    ['D0ADA', 'im:history'],
  ])('needs the scope of its kind for %s', (channel, needed) => {
    small = createSmallWorld([
      'chat:write',
      ...['channels', 'groups', 'im'].map((one) => `${one}:history`).filter((one) => one !== needed),
    ]);
    expect(small.call('conversations.history', { channel })).toMatchObject({
      error: 'missing_scope',
      needed,
    });
  });

  it('an archived channel can still be read', () => {
    expect(history({ channel: 'C0OLD' })['ok']).toBe(true);
  });
});

describe('conversations.replies', () => {
  const replies = (ts: string, more: Json = {}): Json =>
    small.call('conversations.replies', { channel: 'C0GENERAL', ts, ...more });

  it('the first message and then its replies, oldest first', () => {
    const root = post('root');
    post('a', { thread_ts: root });
    const last = post('b', { thread_ts: root });
    expect(textsOf(replies(root))).toEqual(['root', 'a', 'b']);
    expect(textsOf(replies(root, { oldest: last, inclusive: true }))).toEqual(['root', 'b']);
    expect(textsOf(replies(last))).toEqual(['b']);
  });
  it('a message without replies is a thread of one', () => {
    expect(textsOf(replies(post('alone')))).toEqual(['alone']);
  });
  it('no such message', () => {
    expect(replies('1.000000')['error']).toBe('thread_not_found');
  });
});

describe('conversations', () => {
  it('info tells what kind of place it is', () => {
    const info = (channel: string) => small.taken('conversations.info', { channel })['channel'];
    expect(info('C0SHARED')).toMatchObject({
      name: 'with-partners',
      is_ext_shared: true,
      is_member: true,
      is_private: false,
    });
    expect(info('C0OLD')).toMatchObject({ is_archived: true });
    expect(info('C0PRIVATE')).toMatchObject({ is_private: true });
    expect(info('D0ADA')).toMatchObject({ is_im: true, user: 'U0ADA' });
    expect(
      small.taken('conversations.info', { channel: 'C0PRIVATE', include_num_members: true })['channel'],
    ).toMatchObject({ num_members: 3 });
  });

  it('list gives public ones unless told, and never a private one it is not in', () => {
    const ids = (args: Json) =>
      (small.taken('conversations.list', args)['channels'] as readonly Json[]).map((one) => one['id']);
    expect(ids({})).toEqual(['C0GENERAL', 'C0PERFORM', 'C0ELSEWHERE', 'C0SHARED', 'C0OLD']);
    expect(ids({ types: 'private_channel,im', exclude_archived: true })).toEqual([
      'C0PRIVATE',
      'D0ADA',
      'D0BEN',
      'D0CEL',
    ]);
    expect(small.call('conversations.list', { types: 'secret' })['error']).toBe('invalid_types');
  });

  it('list comes in pages', () => {
    const first = small.taken('conversations.list', { limit: 2 });
    const next = small.taken('conversations.list', { limit: 4, cursor: cursorOf(first) });
    expect((next['channels'] as readonly Json[]).map((one) => one['id'])).toEqual([
      'C0ELSEWHERE',
      'C0SHARED',
      'C0OLD',
    ]);
  });

  it('users.conversations gives those the bot is in', () => {
    const found = small.taken('users.conversations', { types: 'public_channel,private_channel' })[
      'channels'
    ] as readonly Json[];
    expect(found.map((one) => one['id'])).toEqual([
      'C0GENERAL',
      'C0PERFORM',
      'C0PRIVATE',
      'C0SHARED',
      'C0OLD',
    ]);
  });

  it('members', () => {
    expect(small.taken('conversations.members', { channel: 'C0PRIVATE' })['members']).toEqual([
      'U0ADA',
      'U0BEN',
      'U0BOT',
    ]);
  });

  it('join: public ones that are not archived, told of once', () => {
    expect(small.call('conversations.join', { channel: 'C0ELSEWHERE' })).toMatchObject({
      ok: true,
      channel: { is_member: true },
    });
    expect(small.call('conversations.join', { channel: 'C0ELSEWHERE' })['warning']).toBe(
      'already_in_channel',
    );
    expect(small.call('conversations.join', { channel: 'C0OLD' })['error']).toBe('is_archived');
    expect(small.call('conversations.join', { channel: 'C0CLOSED' })['error']).toBe('channel_not_found');
    expect(small.call('conversations.join', { channel: 'D0ADA' })['error']).toBe(
      'method_not_supported_for_channel_type',
    );
  });

  it.each([
    [{ users: 'U0ADA' }, 'D0ADA'],
    [{ channel: 'D0BEN' }, 'D0BEN'],
  ])('open %j', (args, id) => {
    expect(small.taken('conversations.open', args)['channel']).toEqual({ id });
  });
  it.each([
    [{}, 'users_list_not_supplied'],
    [{ users: 'U0NOBODY' }, 'user_not_found'],
    [{ users: 'U1,U2,U3,U4,U5,U6,U7,U8,U9' }, 'too_many_users'],
    [{ channel: 'C0GENERAL' }, 'channel_not_found'],
  ])('does not open %j', (args, error) => {
    expect(small.call('conversations.open', args)['error']).toBe(error);
  });

  it('users: zone and locale as each has them; the offset of the season', () => {
    expect(small.taken('users.info', { user: 'U0CEL', include_locale: true })['user']).toMatchObject({
      tz: 'Europe/Paris',
      tz_offset: 3600,
      locale: 'fr-FR',
      is_restricted: true,
    });
    small.clock.now = Date.UTC(2026, 6, 1);
    expect(small.taken('users.info', { user: 'U0ADA' })['user']).toMatchObject({
      tz_offset: 3600,
      is_admin: true,
    });
    expect(small.call('users.info', { user: 'U0NOBODY' })['error']).toBe('user_not_found');
    const all = small.taken('users.list', { limit: 3 });
    expect(small.taken('users.list', { limit: 3, cursor: cursorOf(all) })['members']).toMatchObject([
      { id: 'U0BOT', is_bot: true },
    ]);
  });
});
