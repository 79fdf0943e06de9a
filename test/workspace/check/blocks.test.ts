import { describe, expect, it } from 'vitest';
import { blockBreaches } from '../../../src/workspace/check/blocks.ts';
import { messageRefusal } from '../../../src/workspace/check/message.ts';
import { metadataError } from '../../../src/workspace/check/metadata.ts';
import { suggestionBreaches } from '../../../src/workspace/check/suggestions.ts';
import { viewRefusal } from '../../../src/workspace/check/view.ts';
import { actions, button, cell, input, marked, modal, option, plain, rich, section } from './edges.ts';

type Json = Readonly<Record<string, unknown>>;

const at = (blocks: unknown): readonly string[] =>
  blockBreaches(blocks, 'message').map(({ pointer, message }) => `${pointer} ${message}`);

describe('what Slack refuses in blocks, and where it says so', () => {
  const table: readonly { why: string; blocks: unknown; says: string }[] = [
    { why: 'no list', blocks: {}, says: '/blocks must be an array' },
    {
      why: 'a block nobody knows',
      blocks: [{ type: 'nope' }],
      says: '/blocks/0/type unsupported type: nope',
    },
    {
      why: 'a block called like something every object has',
      blocks: [{ type: 'constructor' }],
      says: '/blocks/0/type unsupported type: constructor',
    },
    { why: 'a block without a type', blocks: [{}], says: '/blocks/0 missing required field: type' },
    { why: 'a block that is none', blocks: ['divider'], says: '/blocks/0 must provide an object' },
    {
      why: 'a section without anything',
      blocks: [{ type: 'section' }],
      says: '/blocks/0 must define one of text, fields',
    },
    {
      why: 'an empty text',
      blocks: [section({ text: plain('') })],
      says: '/blocks/0/text/text must be more than 0 characters',
    },
    {
      why: 'a text of a kind that is none',
      blocks: [section({ text: { type: 'text', text: 'x' } })],
      says: '/blocks/0/text/type unsupported type: text',
    },
    {
      why: 'a field nobody knows: Slack refuses the whole message for it',
      blocks: [{ type: 'divider', colour: 'red' }],
      says: '/blocks/0 invalid additional property: colour',
    },
    {
      why: 'an option with a type, which options do not have',
      blocks: [actions({ type: 'static_select', options: [option({ type: 'option' })] })],
      says: '/blocks/0/elements/0/options/0 invalid additional property: type',
    },
    {
      why: 'an address in an option of a menu: overflow menus alone may link',
      blocks: [actions({ type: 'static_select', options: [option({ url: 'https://x.example' })] })],
      says: '/blocks/0/elements/0/options/0 invalid additional property: url',
    },
    {
      why: 'a mrkdwn object that speaks of emoji',
      blocks: [section({ text: { ...marked('x'), emoji: true } })],
      says: '/blocks/0/text invalid additional property: emoji',
    },
    {
      why: 'a header in mrkdwn',
      blocks: [{ type: 'header', text: marked('h') }],
      says: '/blocks/0/text/type unsupported type: mrkdwn',
    },
    {
      why: 'a button in mrkdwn',
      blocks: [actions(button({ text: marked('x') }))],
      says: '/blocks/0/elements/0/text/type unsupported type: mrkdwn',
    },
    {
      why: 'a button of a colour there is not',
      blocks: [actions(button({ style: 'warning' }))],
      says: '/blocks/0/elements/0/style must be one of primary, danger',
    },
    {
      why: 'an address that is none',
      blocks: [actions(button({ url: 'nowhere' }))],
      says: '/blocks/0/elements/0/url invalid url',
    },
    {
      why: 'actions without any',
      blocks: [actions()],
      says: '/blocks/0/elements no less than 1 items allowed',
    },
    {
      why: 'two elements of one action_id in a block',
      blocks: [actions(button({ action_id: 'a' }), button({ action_id: 'a' }))],
      says: '/blocks/0/elements/1 `action_id` a already exists',
    },
    {
      why: 'two blocks of one block_id',
      blocks: [
        { type: 'divider', block_id: 'b' },
        { type: 'divider', block_id: 'b' },
      ],
      says: '/blocks/1 `block_id` b already exists',
    },
    {
      why: 'an alert in a message',
      blocks: [{ type: 'alert', text: plain('a') }],
      says: '/blocks/0/type unsupported type: alert',
    },
    {
      why: 'a menu of options and of groups',
      blocks: [
        actions({
          type: 'static_select',
          options: [option()],
          option_groups: [{ label: plain('g'), options: [option()] }],
        }),
      ],
      says: '/blocks/0/elements/0 must define either options or option_groups',
    },
    {
      why: 'feedback among plain actions',
      blocks: [actions({ type: 'feedback_buttons' })],
      says: '/blocks/0/elements/0/type unsupported type: feedback_buttons',
    },
    {
      why: 'a picture without words for those who do not see it',
      blocks: [{ type: 'image', image_url: 'https://x.example/i.png' }],
      says: '/blocks/0 missing required field: alt_text',
    },
    {
      why: 'a date that is none',
      blocks: [actions({ type: 'datepicker', initial_date: '2026-13-01' })],
      says: '/blocks/0/elements/0/initial_date must be a date as YYYY-MM-DD',
    },
    {
      why: 'a time that is none',
      blocks: [actions({ type: 'timepicker', initial_time: '24:00' })],
      says: '/blocks/0/elements/0/initial_time must be a time as HH:mm',
    },
    {
      why: 'an input whose shortest is longer than its longest',
      blocks: [input({ type: 'plain_text_input', min_length: 9, max_length: 3 })],
      says: '/blocks/0/element/min_length cannot be greater than max_length',
    },
    {
      why: 'an empty rich text',
      blocks: [rich({ type: 'text', text: '' })],
      says: '/blocks/0/elements/0/elements/0/text must be more than 0 characters',
    },
    {
      why: 'a quote of nothing',
      blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_quote', elements: [] }] }],
      says: '/blocks/0/elements/0/elements no less than 1 items allowed',
    },
    {
      why: 'a list of something else than sections',
      blocks: [
        {
          type: 'rich_text',
          elements: [{ type: 'rich_text_list', style: 'bullet', elements: [{ type: 'text', text: 'x' }] }],
        },
      ],
      says: '/blocks/0/elements/0/elements/0/type unsupported type: text',
    },
    {
      why: 'a date of rich text without a token',
      blocks: [rich({ type: 'date', timestamp: 1, format: 'today' })],
      says: '/blocks/0/elements/0/elements/0/format must be a format with a token',
    },
    {
      why: 'a data table of a header alone',
      blocks: [{ type: 'data_table', caption: 'c', rows: [[cell('h')]] }],
      says: '/blocks/0/rows no less than 2 items allowed',
    },
    {
      why: 'a data table whose rows are not as wide as its header',
      blocks: [{ type: 'data_table', caption: 'c', rows: [[cell('h'), cell('i')], [cell('c')]] }],
      says: '/blocks/0/rows/1 must have 2 cells, as the header has',
    },
    {
      why: 'a data table without a caption',
      blocks: [{ type: 'data_table', rows: [[cell('h')], [cell('c')]] }],
      says: '/blocks/0 missing required field: caption',
    },
    {
      why: 'a card with a subtitle alone',
      blocks: [{ type: 'card', subtitle: marked('s') }],
      says: '/blocks/0 must define one of hero_image, title, actions, body',
    },
    {
      why: 'markdown in a container',
      blocks: [{ type: 'container', title: plain('t'), child_blocks: [{ type: 'markdown', text: 'x' }] }],
      says: '/blocks/0/child_blocks/0/type unsupported type: markdown',
    },
    {
      why: 'a container closed at first that cannot be opened',
      blocks: [
        {
          type: 'container',
          title: plain('t'),
          child_blocks: [{ type: 'divider' }],
          default_collapsed: true,
        },
      ],
      says: '/blocks/0/default_collapsed needs is_collapsible',
    },
    {
      why: 'a slice of nothing',
      blocks: [{ type: 'data_visualization', chart: { type: 'pie', segments: [{ label: 'l', value: 0 }] } }],
      says: '/blocks/0/chart/segments/0/value must be more than 0',
    },
  ];
  it.each(table)('$why', ({ blocks, says }) => {
    expect(at(blocks)).toEqual([says]);
  });

  it('two elements that want the focus', () => {
    const focused = { type: 'plain_text_input', focus_on_load: true };
    expect(at([input(focused), input(focused)])).toEqual(['/blocks only one element may have focus_on_load']);
  });

  it('tells everything at once', () => {
    expect(at([{ type: 'nope' }, section({ text: plain('') })])).toHaveLength(2);
  });
});

describe('what Slack takes', () => {
  const text = { type: 'plain_text', text: 't', emoji: true };
  const good: readonly (readonly [string, Json])[] = [
    [
      'a section with a picture',
      section({
        text: marked('x'),
        accessory: { type: 'image', image_url: 'https://x.example/i.png', alt_text: 'a' },
        expand: true,
      }),
    ],
    ['fields alone', { type: 'section', fields: [marked('a'), plain('b')] }],
    [
      'context of text and picture',
      { type: 'context', elements: [text, { type: 'image', slack_file: { id: 'F1' }, alt_text: 'a' }] },
    ],
    [
      'a quotation in rich text',
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_quote',
            border: 1,
            elements: [
              { type: 'text', text: 'words', style: { bold: true } },
              { type: 'link', url: 'https://x.example', text: 'source' },
              { type: 'date', timestamp: 1_700_000_000, format: '{date_long}', fallback: '14 November 2023' },
            ],
          },
          {
            type: 'rich_text_list',
            style: 'ordered',
            indent: 1,
            offset: 2,
            elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'one' }] }],
          },
        ],
      },
    ],
    [
      'a table with numbers and an empty setting',
      {
        type: 'table',
        column_settings: [null, { align: 'right', is_wrapped: true }],
        rows: [[cell('a'), { type: 'raw_number', value: 1, text: '1' }]],
      },
    ],
    [
      'an external select that asks at once',
      actions({ type: 'external_select', min_query_length: 0, placeholder: text, action_id: 'e' }),
    ],
    [
      'a menu in groups',
      actions({ type: 'static_select', option_groups: [{ label: text, options: [option()] }] }),
    ],
    [
      'an overflow menu with a link',
      actions({ type: 'overflow', options: [option({ url: 'https://x.example' })] }),
    ],
    [
      'checkboxes in mrkdwn',
      actions({ type: 'checkboxes', options: [option({ text: marked('*x*'), description: marked('y') })] }),
    ],
    [
      'a conversation select',
      section({
        accessory: {
          type: 'conversations_select',
          default_to_current_conversation: true,
          filter: { include: ['public'], exclude_bot_users: true },
        },
      }),
    ],
    [
      'a plan of tasks',
      {
        type: 'plan',
        title: 'p',
        tasks: [
          {
            type: 'task_card',
            task_id: '1',
            title: 't',
            status: 'complete',
            sources: [{ type: 'url', url: 'https://x.example', text: 's' }],
          },
        ],
      },
    ],
    [
      'a container that opens',
      {
        type: 'container',
        title: text,
        is_collapsible: true,
        default_collapsed: true,
        child_blocks: [section({})],
      },
    ],
  ];
  it.each(good)('%s', (_, block) => {
    expect(at([block])).toEqual([]);
  });
});

describe('messages', () => {
  const table: readonly {
    why: string;
    message: Json;
    way: 'post' | 'ephemeral' | 'update' | 'respond';
    error: string | null;
  }[] = [
    { why: 'nothing', message: {}, way: 'post', error: 'no_text' },
    { why: 'spaces', message: { text: '  ' }, way: 'respond', error: 'no_text' },
    { why: 'an empty list of blocks', message: { blocks: [] }, way: 'post', error: 'no_text' },
    {
      why: 'blocks without text: Slack takes them',
      message: { blocks: [{ type: 'divider' }] },
      way: 'post',
      error: null,
    },
    { why: 'attachments alone', message: { attachments: [{ text: 'a' }] }, way: 'post', error: null },
    {
      why: 'blocks that are words',
      message: { text: 'x', blocks: 'nope' },
      way: 'post',
      error: 'invalid_blocks_format',
    },
    {
      why: 'attachments that are words',
      message: { text: 'x', attachments: 'nope' },
      way: 'post',
      error: 'invalid_attachments',
    },
    { why: 'text that is a number', message: { text: 1 }, way: 'post', error: 'invalid_arguments' },
    {
      why: 'markdown beside text',
      message: { text: 'x', markdown_text: 'y' },
      way: 'post',
      error: 'markdown_text_conflict',
    },
    {
      why: 'blocks in an attachment that are wrong',
      message: { attachments: [{ blocks: [{ type: 'nope' }] }] },
      way: 'post',
      error: 'invalid_attachments',
    },
    {
      why: 'a post of more than 40,000: cut, not refused',
      message: { text: 'x'.repeat(40_001) },
      way: 'post',
      error: null,
    },
    { why: 'metadata alone, in an update', message: { metadata: {} }, way: 'update', error: null },
    {
      why: 'metadata of another shape',
      message: { text: 'x', metadata: 'm' },
      way: 'post',
      error: 'invalid_metadata_format',
    },
  ];
  it.each(table)('$why', ({ message, way, error }) => {
    expect(messageRefusal(message, way)?.error ?? null).toBe(error);
  });
});

describe('metadata', () => {
  const table: readonly { why: string; metadata: unknown; error: string | null }[] = [
    {
      why: 'flat values',
      metadata: { event_type: 'digest_posted', event_payload: { key: 'a|b', n: 1, late: true } },
      error: null,
    },
    {
      why: 'one level down',
      metadata: { event_type: 'e', event_payload: { one: { a: 1 }, many: [{ a: 1 }] } },
      error: null,
    },
    {
      why: 'two levels down',
      metadata: { event_type: 'e', event_payload: { one: { a: { b: 1 } } } },
      error: 'invalid_metadata_schema',
    },
    { why: 'none, to take it away', metadata: {}, error: null },
    { why: 'no type', metadata: { event_payload: {} }, error: 'invalid_metadata_schema' },
    {
      why: 'a type of several words',
      metadata: { event_type: 'two words', event_payload: {} },
      error: 'invalid_metadata_schema',
    },
    { why: 'no payload', metadata: { event_type: 'e' }, error: 'invalid_metadata_schema' },
    { why: 'a list', metadata: [], error: 'invalid_metadata_format' },
  ];
  it.each(table)('$why', ({ metadata, error }) => {
    expect(metadataError(metadata)).toBe(error);
  });
});

describe('views', () => {
  const errorsOf = (view: unknown, type: 'modal' | 'home'): readonly string[] =>
    viewRefusal(view, type)?.breaches.map(({ pointer, message }) => `${pointer} ${message}`) ?? [];
  const divider = { type: 'divider' };
  const table: readonly { why: string; view: unknown; type: 'modal' | 'home'; says: string | null }[] = [
    { why: 'a modal', view: modal(), type: 'modal', says: null },
    { why: 'a Home', view: { type: 'home', blocks: [divider] }, type: 'home', says: null },
    {
      why: 'a modal without a title',
      view: { type: 'modal', blocks: [divider] },
      type: 'modal',
      says: '/view missing required field: title',
    },
    {
      why: 'a modal without blocks',
      view: modal({ blocks: [] }),
      type: 'modal',
      says: '/view/blocks no less than 1 items allowed',
    },
    {
      why: 'a Home with a title',
      view: { type: 'home', title: plain('t'), blocks: [divider] },
      type: 'home',
      says: '/view invalid additional property: title',
    },
    {
      why: 'a Home that is opened',
      view: { type: 'home', blocks: [divider] },
      type: 'modal',
      says: '/view/type unsupported type: home',
    },
    {
      why: 'a form without a button to send it',
      view: modal({ blocks: [input({ type: 'plain_text_input' })] }),
      type: 'modal',
      says: '/view missing required field: submit',
    },
    {
      why: 'an alert in a modal',
      view: modal({ blocks: [{ type: 'alert', text: plain('a'), level: 'info' }] }),
      type: 'modal',
      says: null,
    },
    {
      why: 'an alert on Home',
      view: { type: 'home', blocks: [{ type: 'alert', text: plain('a') }] },
      type: 'home',
      says: '/view/blocks/0/type unsupported type: alert',
    },
    {
      why: 'markdown in a modal',
      view: modal({ blocks: [{ type: 'markdown', text: 'x' }] }),
      type: 'modal',
      says: '/view/blocks/0/type unsupported type: markdown',
    },
    {
      why: 'a file asked for on Home',
      view: { type: 'home', blocks: [input({ type: 'file_input' })] },
      type: 'home',
      says: '/view/blocks/0/element/type unsupported type: file_input',
    },
    { why: 'no view', view: 'modal', type: 'modal', says: '/view must provide an object' },
  ];
  it.each(table)('$why', ({ view, type, says }) => {
    expect(errorsOf(view, type)).toEqual(says === null ? [] : [says]);
  });
});

describe('answers to an external select', () => {
  const table: readonly { why: string; body: unknown; isGood: boolean }[] = [
    { why: 'options', body: { options: [option()] }, isGood: true },
    { why: 'no option fits', body: { options: [] }, isGood: true },
    { why: 'groups', body: { option_groups: [{ label: plain('g'), options: [option()] }] }, isGood: true },
    { why: 'both', body: { options: [], option_groups: [] }, isGood: false },
    { why: 'nothing', body: {}, isGood: false },
    { why: 'words', body: 'options', isGood: false },
    { why: 'an option in mrkdwn', body: { options: [option({ text: marked('x') })] }, isGood: false },
  ];
  it.each(table)('$why', ({ body, isGood }) => {
    expect(suggestionBreaches(body).length === 0).toBe(isGood);
  });
});
