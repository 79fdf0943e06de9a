import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { LimitName } from '../../src/slack/limits.ts';
import { atMost, lengthOf, limits } from '../../src/slack/limits.ts';
import { messageRefusal } from '../../src/workspace/check/message.ts';
import { defectsOf } from '../support/slack/defects.ts';

const plain = (text: string) => ({ type: 'plain_text', text, emoji: false });
const button = (more: object = {}) => ({ type: 'button', text: plain('ok'), ...more });
const context = (elements: readonly unknown[]) => ({ type: 'context', elements });
const actions = (elements: readonly unknown[]) => ({ type: 'actions', elements });
const section = (more: object) => ({ type: 'section', ...more });
const rich = (element: object) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [element] }],
});
const times = <T>(n: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: n }, (_, at) => make(at));
const long = (n: number): string => 'é'.repeat(n);
const url = (n: number): string => `https://x.example/${'a'.repeat(n - 'https://x.example/'.length)}`;

/** A message that is right at the limit for `n` = the limit, and over it for one more. */
const atTheEdge: readonly { limit: LimitName; error: string; blocks: (n: number) => readonly unknown[] }[] = [
  {
    limit: 'message.blocks',
    error: 'msg_blocks_too_many',
    blocks: (n) => times(n, () => ({ type: 'divider' })),
  },
  { limit: 'section.text', error: 'invalid_blocks', blocks: (n) => [section({ text: plain(long(n)) })] },
  {
    limit: 'section.fields',
    error: 'invalid_blocks',
    blocks: (n) => [section({ fields: times(n, () => plain('f')) })],
  },
  { limit: 'section.field', error: 'invalid_blocks', blocks: (n) => [section({ fields: [plain(long(n))] })] },
  {
    limit: 'header.text',
    error: 'invalid_blocks',
    blocks: (n) => [{ type: 'header', text: plain(long(n)) }],
  },
  { limit: 'text-object', error: 'invalid_blocks', blocks: (n) => [context([plain(long(n))])] },
  {
    limit: 'context.elements',
    error: 'invalid_blocks',
    blocks: (n) => [context(times(n, () => plain('c')))],
  },
  {
    limit: 'actions.elements',
    error: 'invalid_blocks',
    blocks: (n) => [actions(times(n, (at) => button({ action_id: `a${at}` })))],
  },
  {
    limit: 'button.text',
    error: 'invalid_blocks',
    blocks: (n) => [actions([button({ text: plain(long(n)) })])],
  },
  { limit: 'button.value', error: 'invalid_blocks', blocks: (n) => [actions([button({ value: long(n) })])] },
  { limit: 'button.url', error: 'invalid_blocks', blocks: (n) => [actions([button({ url: url(n) })])] },
  { limit: 'action_id', error: 'invalid_blocks', blocks: (n) => [actions([button({ action_id: long(n) })])] },
  { limit: 'block_id', error: 'invalid_blocks', blocks: (n) => [{ type: 'divider', block_id: long(n) }] },
  { limit: 'link.url', error: 'invalid_blocks', blocks: (n) => [rich({ type: 'link', url: url(n) })] },
  {
    limit: 'message.payload',
    error: 'msg_blocks_too_long',
    blocks: (n) => {
      const empty = JSON.stringify([rich({ type: 'text', text: '' })]).length;
      return [rich({ type: 'text', text: 'x'.repeat(n - empty) })];
    },
  },
];

describe('the tests’ Slack keeps to every limit', () => {
  it.each(atTheEdge)('$limit', ({ limit, error, blocks }) => {
    const text = 'whole';
    expect(messageRefusal({ text, blocks: blocks(atMost(limit)) }, 'post')).toBeNull();
    expect(messageRefusal({ text, blocks: blocks(atMost(limit) + 1) }, 'post')?.error).toBe(error);
  });

  it.each([
    ['respond', 'message.text'],
    ['update', 'message.text.whole'],
  ] as const)('text of a %s', (way, limit) => {
    expect(messageRefusal({ text: long(atMost(limit)) }, way)).toBeNull();
    expect(messageRefusal({ text: long(atMost(limit) + 1) }, way)?.error).toBe('msg_too_long');
  });

  it('counts characters as Slack does: an emoji is one', () => {
    expect(lengthOf('a😀é')).toBe(3);
    expect(
      messageRefusal({ text: '', blocks: [section({ text: plain('😀'.repeat(3000)) })] }, 'post'),
    ).toBeNull();
  });

  const wrong: readonly { why: string; blocks: unknown; error: string }[] = [
    { why: 'no list', blocks: {}, error: 'invalid_blocks_format' },
    { why: 'a block nobody knows', blocks: [{ type: 'nope' }], error: 'invalid_blocks' },
    { why: 'a section without anything', blocks: [section({})], error: 'invalid_blocks' },
    { why: 'an empty text', blocks: [section({ text: plain('') })], error: 'invalid_blocks' },
    { why: 'an empty rich text', blocks: [rich({ type: 'text', text: '' })], error: 'invalid_blocks' },
    { why: 'an element nobody knows', blocks: [rich({ type: 'nope' })], error: 'invalid_blocks' },
    {
      why: 'an empty quote',
      blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_quote', elements: [] }] }],
      error: 'invalid_blocks',
    },
    {
      why: 'two buttons of one id',
      blocks: [actions([button({ action_id: 'a' }), button({ action_id: 'a' })])],
      error: 'invalid_blocks',
    },
    {
      why: 'two blocks of one id',
      blocks: times(2, () => ({ type: 'divider', block_id: 'b' })),
      error: 'invalid_blocks',
    },
    {
      why: 'a button in mrkdwn',
      blocks: [actions([button({ text: { type: 'mrkdwn', text: 'x' } })])],
      error: 'invalid_blocks',
    },
  ];
  it.each(wrong)('refuses $why', ({ blocks, error }) => {
    expect(messageRefusal({ text: 'whole', blocks }, 'post')?.error).toBe(error);
  });

  it('refuses a message of nothing', () => {
    expect(messageRefusal({}, 'post')?.error).toBe('no_text');
    expect(messageRefusal({ text: '  ' }, 'respond')?.error).toBe('no_text');
  });
});

describe('what Slack takes but must never be sent is noticed', () => {
  const good = { text: 'whole', unfurl_links: false, unfurl_media: false, mrkdwn: false };
  const table: readonly { why: string; message: Readonly<Record<string, unknown>>; says: RegExp }[] = [
    { why: 'no text', message: { ...good, text: '' }, says: /no text/ },
    { why: 'a mention of all', message: { ...good, text: '<!channel>' }, says: /mention or link/ },
    { why: 'a bare &', message: { ...good, text: 'a & b' }, says: /bare &/ },
    { why: 'text that Slack would split', message: { ...good, text: long(4001) }, says: /split/ },
    { why: 'links that unfurl', message: { ...good, unfurl_links: undefined }, says: /unfurl/ },
    { why: 'names that link', message: { ...good, link_names: true }, says: /link_names/ },
    {
      why: 'a mention element',
      message: { ...good, blocks: [rich({ type: 'broadcast', range: 'channel' })] },
      says: /notifies/,
    },
    {
      why: 'mrkdwn',
      message: { ...good, blocks: [section({ text: { type: 'mrkdwn', text: 'x' } })] },
      says: /mrkdwn/,
    },
    {
      why: 'a script as link',
      message: { ...good, blocks: [rich({ type: 'link', url: 'javascript:1' })] },
      says: /not http/,
    },
  ];
  it.each(table)('$why', ({ message, says }) => {
    expect(defectsOf(message, 'post').join('\n')).toMatch(says);
  });
  it('nothing in a good one', () => {
    expect(defectsOf(good, 'post')).toEqual([]);
  });
});

const published = fileURLToPath(
  new URL('../../../shared/slack/schemas/slackblocks-limits.json', import.meta.url),
);

describe.skipIf(!existsSync(published))(
  'the table and the published one (skipped where that is absent)',
  () => {
    const table = (existsSync(published) ? JSON.parse(readFileSync(published, 'utf8')) : {}) as Readonly<
      Record<
        string,
        Readonly<
          Record<
            string,
            { readonly max_length?: number; readonly max_items?: number; readonly item_max_length?: number }
          >
        >
      >
    >;
    const same: readonly (readonly [LimitName, number | undefined])[] = [
      ['section.text', table['section']?.['text']?.max_length],
      ['section.fields', table['section']?.['fields']?.max_items],
      ['section.field', table['section']?.['fields']?.item_max_length],
      ['header.text', table['header']?.['text']?.max_length],
      ['context.elements', table['context']?.['elements']?.max_items],
      ['actions.elements', table['actions']?.['elements']?.max_items],
      ['button.text', table['button']?.['text']?.max_length],
      ['button.value', table['button']?.['value']?.max_length],
      ['button.url', table['button']?.['url']?.max_length],
      ['link.url', table['url_source']?.['url']?.max_length],
    ];
    it.each(same)('%s', (name, limit) => {
      expect(limits[name].atMost).toBe(limit);
    });
  },
);
