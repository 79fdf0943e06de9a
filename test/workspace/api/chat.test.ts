import { beforeEach, describe, expect, it } from 'vitest';
import { createSmallWorld } from '../small-world.ts';
import type { SmallWorld } from '../small-world.ts';

let small: SmallWorld;
beforeEach(() => {
  small = createSmallWorld();
});

const post = (more: Readonly<Record<string, unknown>> = {}) =>
  small.taken('chat.postMessage', { channel: 'C0GENERAL', text: 'said', ...more });
const tsOf = (reply: Readonly<Record<string, unknown>>): string => String(reply['ts']);
const stored = (ts: string) => small.world.messages.get('C0GENERAL', ts);
const button = { type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'b' } }] };

describe('chat.postMessage', () => {
  const refused: readonly { why: string; args: Readonly<Record<string, unknown>>; error: string }[] = [
    { why: 'no channel said', args: { text: 'x' }, error: 'invalid_arguments' },
    { why: 'a channel nobody has', args: { channel: 'C0NOWHERE', text: 'x' }, error: 'channel_not_found' },
    {
      why: 'a private channel it is not in: it is not there',
      args: { channel: 'C0CLOSED', text: 'x' },
      error: 'channel_not_found',
    },
    {
      why: 'a public channel it is not in',
      args: { channel: 'C0ELSEWHERE', text: 'x' },
      error: 'not_in_channel',
    },
    { why: 'an archived one', args: { channel: 'C0OLD', text: 'x' }, error: 'is_archived' },
    { why: 'nothing to say', args: { channel: 'C0GENERAL' }, error: 'no_text' },
    {
      why: 'a thread that is none',
      args: { channel: 'C0GENERAL', text: 'x', thread_ts: 'soon' },
      error: 'invalid_thread_ts',
    },
    {
      why: 'a name of its own without the right to one',
      args: { channel: 'C0GENERAL', text: 'x', username: 'Somebody' },
      error: 'missing_scope',
    },
  ];
  it.each(refused)('refuses $why: $error', ({ args, error }) => {
    expect(small.call('chat.postMessage', args)).toMatchObject({ ok: false, error });
    expect(small.world.messages.all()).toEqual([]);
  });

  it('says where blocks are wrong, in both forms', () => {
    const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: '' } }];
    expect(small.call('chat.postMessage', { channel: 'C0GENERAL', text: 'x', blocks })).toEqual({
      ok: false,
      error: 'invalid_blocks',
      errors: ['must be more than 0 characters [json-pointer:/blocks/0/text/text]'],
      response_metadata: {
        messages: ['[ERROR] must be more than 0 characters [json-pointer:/blocks/0/text/text]'],
      },
    });
  });

  it.each([
    ['#general', 'C0GENERAL'],
    ['general', 'C0GENERAL'],
    ['U0BEN', 'D0BEN'],
  ])('finds %s', (channel, id) => {
    expect(post({ channel })['channel']).toBe(id);
  });

  it('with chat:write.public, posts into public channels it is not in', () => {
    small = createSmallWorld(['chat:write', 'chat:write.public']);
    expect(post({ channel: 'C0ELSEWHERE' })['ok']).toBe(true);
    expect(small.call('chat.postMessage', { channel: 'C0CLOSED', text: 'x' })['error']).toBe(
      'channel_not_found',
    );
  });

  it('gives blocks and elements the ids that the app left out', () => {
    const [block] = stored(tsOf(post({ blocks: [button] })))?.blocks ?? [];
    expect(block).toMatchObject({
      block_id: expect.any(String),
      elements: [{ action_id: expect.any(String) }],
    });
  });

  it('timestamps grow although the clock stands still, and never repeat', () => {
    const all = Array.from({ length: 50 }, () => tsOf(post()));
    expect(new Set(all).size).toBe(50);
    expect(all.toSorted()).toEqual(all);
    expect(all[0]).toBe('1700000000.000000');
  });

  it('splits what is far over 4,000 characters and cuts what is over 40,000', () => {
    post({ text: 'x'.repeat(9_000) });
    expect(small.world.messages.all().map(({ text }) => text.length)).toEqual([4_000, 4_000, 1_000]);
    expect(post({ text: 'x'.repeat(40_001) })['warning']).toBe('message_truncated');
  });

  it('a reply takes away what the bot was said to be doing', () => {
    const thread = tsOf(post());
    small.taken('assistant.threads.setStatus', {
      channel_id: 'C0GENERAL',
      thread_ts: thread,
      status: 'reads',
    });
    expect(small.world.agent.status('C0GENERAL', thread).text).toBe('reads');
    post({ thread_ts: thread });
    expect(small.world.agent.status('C0GENERAL', thread).text).toBe('');
  });
});

describe('chat.postEphemeral', () => {
  it('is seen by one person, in no history', () => {
    small.taken('chat.postEphemeral', { channel: 'C0GENERAL', user: 'U0ADA', text: 'between us' });
    const { messages } = small.world;
    expect(messages.of('C0GENERAL', 'U0ADA').map(({ text }) => text)).toEqual(['between us']);
    expect(messages.of('C0GENERAL', 'U0BEN')).toEqual([]);
    expect(small.taken('conversations.history', { channel: 'C0GENERAL' })['messages']).toEqual([]);
  });
  it.each([
    ['somebody who is not in', { channel: 'C0PRIVATE', user: 'U0CEL', text: 'x' }, 'user_not_in_channel'],
    ['nobody', { channel: 'C0GENERAL', text: 'x' }, 'invalid_arguments'],
    ['where the bot is not', { channel: 'C0ELSEWHERE', user: 'U0ADA', text: 'x' }, 'not_in_channel'],
    ['too much', { channel: 'C0GENERAL', user: 'U0ADA', text: 'x'.repeat(40_001) }, 'msg_too_long'],
  ])('refuses %s', (_, args, error) => {
    expect(small.call('chat.postEphemeral', args)['error']).toBe(error);
  });
});

describe('chat.update', () => {
  const update = (ts: string, more: Readonly<Record<string, unknown>>) =>
    small.call('chat.update', { channel: 'C0GENERAL', ts, ...more });

  const table: readonly {
    why: string;
    more: Readonly<Record<string, unknown>>;
    text: string;
    blocks: number;
    isMarked: boolean;
  }[] = [
    {
      why: 'text alone takes the blocks away, and is marked as an edit',
      more: { text: 'new' },
      text: 'new',
      blocks: 0,
      isMarked: true,
    },
    {
      why: 'blocks alone leave the text, and are not marked',
      more: { blocks: [button, button] },
      text: 'old',
      blocks: 2,
      isMarked: false,
    },
    { why: 'both', more: { text: 'new', blocks: [button] }, text: 'new', blocks: 1, isMarked: false },
    {
      why: 'metadata alone leaves both',
      more: { metadata: { event_type: 'e', event_payload: {} } },
      text: 'old',
      blocks: 1,
      isMarked: true,
    },
  ];
  it.each(table)('$why', ({ more, text, blocks, isMarked }) => {
    const ts = tsOf(post({ text: 'old', blocks: [button] }));
    expect(update(ts, more)).toMatchObject({ ok: true, ts, text });
    const message = stored(ts);
    expect([message?.text, message?.blocks.length, message?.editedTs !== null]).toEqual([
      text,
      blocks,
      isMarked,
    ]);
  });

  it('keeps metadata unless told otherwise, and drops it for an empty object', () => {
    const metadata = { event_type: 'digest', event_payload: { key: 'k' } };
    const ts = tsOf(post({ metadata }));
    update(ts, { text: 'new' });
    expect(stored(ts)?.metadata).toEqual(metadata);
    update(ts, { text: 'new', metadata: {} });
    expect(stored(ts)?.metadata).toBeNull();
  });

  it('refuses what it may not: an unknown message, a person’s, an ephemeral one, an archived channel, too much, nothing', () => {
    const ts = tsOf(post());
    const persons = small.world.messages.post({ channel: 'C0GENERAL', user: 'U0ADA', text: 'mine' });
    const secret = small.taken('chat.postEphemeral', { channel: 'C0GENERAL', user: 'U0ADA', text: 'x' });
    expect(
      [
        update('1.000000', { text: 'x' }),
        update(persons.ts, { text: 'x' }),
        update(String(secret['message_ts']), { text: 'x' }),
        update(ts, { text: 'x'.repeat(4_001) }),
        update(ts, { text: '' }),
      ].map((reply) => reply['error']),
    ).toEqual(['message_not_found', 'cant_update_message', 'message_not_found', 'msg_too_long', 'no_text']);
    small.world.channels.setArchived('C0GENERAL', true);
    expect(update(ts, { text: 'x' })['error']).toBe('is_inactive');
  });
});

describe('chat.delete and chat.getPermalink', () => {
  it('deletes the bot’s own messages only', () => {
    const ts = tsOf(post());
    const persons = small.world.messages.post({ channel: 'C0GENERAL', user: 'U0ADA', text: 'mine' });
    expect(small.call('chat.delete', { channel: 'C0GENERAL', ts: persons.ts })['error']).toBe(
      'cant_delete_message',
    );
    expect(small.call('chat.delete', { channel: 'C0GENERAL', ts })).toEqual({
      ok: true,
      channel: 'C0GENERAL',
      ts,
    });
    expect(small.call('chat.delete', { channel: 'C0GENERAL', ts })['error']).toBe('message_not_found');
  });
  it('links to messages, and to replies within their thread', () => {
    const ts = tsOf(post());
    const reply = tsOf(post({ thread_ts: ts }));
    const link = (message_ts: string) =>
      small.taken('chat.getPermalink', { channel: 'C0GENERAL', message_ts })['permalink'];
    expect(link(ts)).toBe('https://local.slack.com/archives/C0GENERAL/p1700000000000000');
    expect(link(reply)).toBe(
      'https://local.slack.com/archives/C0GENERAL/p1700000000000100?thread_ts=1700000000.000000&cid=C0GENERAL',
    );
  });
});

describe('chat.unfurl', () => {
  const url = 'https://www.releases.example/a?b=1&c=2';
  const said = () =>
    small.world.messages.post({
      channel: 'C0GENERAL',
      user: 'U0ADA',
      text: `see <${url.replace('&', '&amp;')}>`,
    });
  const preview = { blocks: [{ type: 'section', text: { type: 'plain_text', text: 'what it is' } }] };

  it('puts a preview under the message, without marking it as edited', () => {
    const { ts } = said();
    small.taken('chat.unfurl', { channel: 'C0GENERAL', ts, unfurls: { [url]: preview } });
    expect(stored(ts)).toMatchObject({ unfurls: { [url]: preview }, editedTs: null });
    expect(small.taken('conversations.history', { channel: 'C0GENERAL' })['messages']).toMatchObject([
      { attachments: [{ from_url: url, ...preview }] },
    ]);
  });

  const refused: readonly {
    why: string;
    args: (ts: string) => Readonly<Record<string, unknown>>;
    error: string;
  }[] = [
    { why: 'no message', args: () => ({ channel: 'C0GENERAL', unfurls: {} }), error: 'missing_ts' },
    {
      why: 'an unknown message',
      args: () => ({ channel: 'C0GENERAL', ts: '1.0', unfurls: {} }),
      error: 'cannot_find_message',
    },
    {
      why: 'an unknown channel',
      args: (ts) => ({ channel: 'C0NO', ts, unfurls: {} }),
      error: 'cannot_find_channel',
    },
    { why: 'no previews', args: (ts) => ({ channel: 'C0GENERAL', ts }), error: 'missing_unfurls' },
    {
      why: 'previews that are words',
      args: (ts) => ({ channel: 'C0GENERAL', ts, unfurls: 'x' }),
      error: 'invalid_unfurls_format',
    },
    {
      why: 'an address that the message does not hold',
      args: (ts) => ({ channel: 'C0GENERAL', ts, unfurls: { 'https://releases.example/other': preview } }),
      error: 'cannot_unfurl_message',
    },
    {
      why: 'an id that is none',
      args: () => ({ unfurl_id: 'x', source: 'composer', unfurls: {} }),
      error: 'invalid_unfurl_id',
    },
    { why: 'an id without a source', args: () => ({ unfurl_id: 'x', unfurls: {} }), error: 'missing_source' },
  ];
  it.each(refused)('refuses $why', ({ args, error }) => {
    expect(small.call('chat.unfurl', args(said().ts))['error']).toBe(error);
  });

  it('refuses a domain that the manifest does not name', () => {
    const { ts } = small.world.messages.post({
      channel: 'C0GENERAL',
      user: 'U0ADA',
      text: '<https://other.example/a>',
    });
    const unfurls = { 'https://other.example/a': preview };
    expect(small.call('chat.unfurl', { channel: 'C0GENERAL', ts, unfurls })['error']).toBe(
      'cannot_unfurl_url',
    );
  });
});
