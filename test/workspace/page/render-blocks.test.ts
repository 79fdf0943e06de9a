import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/workspace/json.ts';
import { renderBlocks } from '../../../src/workspace/page/blocks/render-blocks.ts';
import type { Place } from '../../../src/workspace/page/blocks/render-blocks.ts';

const reader = {
  users: [{ id: 'U1', name: 'ada' }],
  channels: [{ id: 'C1', name: 'performance' }],
  timeZone: 'Europe/London',
  locale: 'en-GB',
  now: Date.UTC(2026, 10, 22),
};

const plain = (text: string) => ({ type: 'plain_text', text });

const draw = (blocks: readonly Json[], place: Place = { prefix: 'p' }) => {
  const markup = renderToStaticMarkup(createElement('div', null, renderBlocks(blocks, place, reader)));
  const { document } = parseHTML(`<html><body>${markup}</body></html>`);
  return {
    markup,
    words: (document.body.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
    all: (selector: string) => [...document.querySelectorAll(selector)],
    one: (selector: string) => {
      const found = [...document.querySelectorAll(selector)];
      if (found.length !== 1) throw new Error(`${found.length} of ${selector} in ${markup}`);
      return found[0];
    },
  };
};

const rich = (...elements: readonly Json[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});
const actions = (...elements: readonly Json[]) => ({ type: 'actions', block_id: 'b1', elements });

describe('what only shows', () => {
  it.each([
    { why: 'rich text', block: rich({ type: 'text', text: 'some words' }), says: 'some words' },
    { why: 'a person by name', block: rich({ type: 'user', user_id: 'U1' }), says: '@ada' },
    { why: 'a channel by name', block: rich({ type: 'channel', channel_id: 'C1' }), says: '#performance' },
    {
      why: 'a date in the reader’s zone',
      block: rich({ type: 'date', timestamp: 1_784_068_200, format: '{date_short} {time}', fallback: 'x' }),
      says: '14 Jul 2026 23:30',
    },
    {
      why: 'marks of mrkdwn',
      block: { type: 'section', text: { type: 'mrkdwn', text: '*bold* <@U1>' } },
      says: 'bold @ada',
    },
    {
      why: 'a number in a table, on which the library fails',
      block: { type: 'table', rows: [[plainCell('Force'), { type: 'raw_number', value: 98 }]] },
      says: 'Force98',
    },
    {
      why: 'a data table, which the library leaves out',
      block: {
        type: 'data_table',
        caption: 'Visits',
        rows: [[plainCell('Force')], [{ type: 'raw_number', value: 98 }]],
      },
      says: 'VisitsForce98',
    },
    {
      why: 'a type nobody knows is said',
      block: { type: 'hologram' },
      says: 'This page cannot show a block of type “hologram”.',
    },
  ])('$why', ({ block, says }) => {
    expect(draw([block]).words).toBe(says);
  });

  function plainCell(text: string): Json {
    return { type: 'raw_text', text };
  }

  it('a block the library fails on takes no other with it', () => {
    const drawn = draw([
      rich({ type: 'text', text: 'before' }),
      { type: 'table', rows: [[{ type: 'raw_text' }, null]] },
      rich({ type: 'text', text: 'after' }),
    ]);
    expect(drawn.words).toMatch(/before.*after/);
  });

  it('a data table has its caption and heads its rows and columns', () => {
    const drawn = draw([
      {
        type: 'data_table',
        caption: 'Visits',
        row_header_column_index: 0,
        rows: [
          [plainCell('Force'), plainCell('Overdue')],
          [plainCell('Northmoor'), { type: 'raw_number', value: 98 }],
        ],
      },
    ]);
    expect(drawn.all('th[scope=col]').map((one) => one.textContent)).toEqual(['Force', 'Overdue']);
    expect(drawn.one('th[scope=row]').textContent).toBe('Northmoor');
  });
});

describe('nothing in a message can do more than show', () => {
  const hostile = '<img src=x onerror=alert(1)>"\'&<script>alert(1)</script>';
  const everywhere: readonly Json[] = [
    rich({ type: 'text', text: hostile }, { type: 'link', url: 'javascript:alert(1)', text: hostile }),
    { type: 'section', text: { type: 'mrkdwn', text: `${hostile} <javascript:alert(1)|x>` } },
    {
      type: 'section',
      text: plain(hostile),
      accessory: { type: 'button', action_id: hostile, text: plain(hostile), url: 'javascript:alert(1)' },
    },
    { type: 'header', text: plain(hostile) },
    { type: 'context', elements: [plain(hostile)] },
    { type: 'markdown', text: `${hostile} [x](javascript:alert(1)) <b onclick=alert(1)>x</b>` },
    actions(
      {
        type: 'static_select',
        action_id: 's',
        placeholder: plain(hostile),
        options: [{ text: plain(hostile), value: hostile }],
      },
      {
        type: 'overflow',
        action_id: 'o',
        options: [{ text: plain(hostile), value: hostile, url: 'javascript:alert(1)' }],
      },
      {
        type: 'button',
        action_id: 'b',
        text: plain(hostile),
        value: hostile,
        confirm: { title: plain(hostile) },
      },
    ),
    { type: 'data_table', caption: hostile, rows: [[{ type: 'raw_text', text: hostile }]] },
    {
      type: 'input',
      block_id: hostile,
      label: plain(hostile),
      hint: plain(hostile),
      element: { type: 'plain_text_input', action_id: hostile, initial_value: hostile },
    },
    { type: hostile },
  ];
  const drawn = draw(everywhere, { prefix: 'p', errors: { [hostile]: hostile } });

  it.each(['script', 'img', '[onerror]', '[onclick]', '[href^="javascript"]', 'iframe'])(
    'no %s',
    (selector) => {
      expect(drawn.all(selector)).toEqual([]);
    },
  );
  it('and yet it is all there to be read', () => {
    expect(drawn.words.split('alert(1)').length).toBeGreaterThan(15);
  });
});

describe('what can be used', () => {
  it('a button says what it does, and which it is', () => {
    const button = draw([
      actions({ type: 'button', action_id: 'more', value: '7', style: 'primary', text: plain('Show more') }),
    ]).one('button');
    expect(button.textContent).toBe('Show more');
    expect(button.getAttribute('data-action-id')).toBe('more');
    expect(button.closest('[data-block-id]')?.getAttribute('data-block-id')).toBe('b1');
    expect(button.hasAttribute('data-live')).toBe(true);
  });

  it('a button that opens a page is a link to it', () => {
    const link = draw([
      actions({ type: 'button', action_id: 'x', url: 'https://a.example/', text: plain('Read') }),
    ]).one('a');
    expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual([
      'https://a.example/',
      'noopener noreferrer',
    ]);
  });

  it('what the bot asks before, stands on the element', () => {
    const confirm = {
      title: plain('Sure?'),
      text: plain('All will see it.'),
      confirm: plain('Share'),
      deny: plain('Keep'),
    };
    const button = draw([actions({ type: 'button', action_id: 'x', text: plain('Share'), confirm })]).one(
      'button',
    );
    expect(JSON.parse(button.getAttribute('data-confirm') ?? '')).toEqual({
      title: 'Sure?',
      text: 'All will see it.',
      yes: 'Share',
      no: 'Keep',
      style: '',
    });
  });

  const option = (value: string) => ({ text: plain(`Option ${value}`), value });
  it.each([
    { why: 'a list', element: { type: 'static_select', options: [option('1')] }, role: 'select' },
    {
      why: 'groups',
      element: { type: 'static_select', option_groups: [{ label: plain('G'), options: [option('1')] }] },
      role: 'optgroup option',
    },
    { why: 'a menu', element: { type: 'overflow', options: [option('1')] }, role: 'summary[aria-label]' },
    {
      why: 'options of the bot’s own',
      element: { type: 'external_select', min_query_length: 2 },
      role: '[data-external="2"] input[role=combobox]',
    },
    {
      why: 'several of them',
      element: { type: 'multi_external_select' },
      role: '[data-multi][data-external="3"] input',
    },
    {
      why: 'several of a list',
      element: { type: 'multi_static_select', options: [option('1')] },
      role: '[data-multi] [role=option]',
    },
    { why: 'people', element: { type: 'users_select' }, role: '[role=option][data-option*="@ada"]' },
    {
      why: 'channels',
      element: { type: 'conversations_select' },
      role: '[role=option][data-option*="#performance"]',
    },
    {
      why: 'one of few',
      element: { type: 'radio_buttons', options: [option('1')] },
      role: '[role=radiogroup] input[type=radio]',
    },
    {
      why: 'some of few',
      element: { type: 'checkboxes', options: [option('1')] },
      role: 'input[type=checkbox]',
    },
    { why: 'a day', element: { type: 'datepicker' }, role: 'input[type=date]' },
    { why: 'a time', element: { type: 'timepicker' }, role: 'input[type=time]' },
    { why: 'a moment', element: { type: 'datetimepicker' }, role: 'input[type="datetime-local"]' },
    {
      why: 'words',
      element: { type: 'plain_text_input', max_length: 10 },
      role: 'input[type=text]',
    },
    { why: 'many words', element: { type: 'plain_text_input', multiline: true }, role: 'textarea' },
    {
      why: 'a number',
      element: { type: 'number_input', is_decimal_allowed: true, min_value: '1' },
      role: 'input[type=number][min="1"][step=any]',
    },
    { why: 'an address', element: { type: 'url_text_input' }, role: 'input[type=url]' },
  ])('$why: $role', ({ element, role }) => {
    const drawn = draw([actions({ action_id: 'x', ...element })]);
    expect(drawn.all(role).length).toBeGreaterThan(0);
    expect(drawn.all('[data-action-id=x]')).toHaveLength(1);
  });

  it('feedback is two buttons that say what they mean', () => {
    const drawn = draw([
      {
        type: 'context_actions',
        elements: [
          {
            type: 'feedback_buttons',
            action_id: 'f',
            positive_button: { text: plain('Right'), value: 'r' },
            negative_button: { text: plain('Wrong'), value: 'w' },
          },
        ],
      },
    ]);
    expect(
      drawn.all('button').map((one) => [one.textContent?.trim(), one.getAttribute('data-value')]),
    ).toEqual([
      ['Right', 'r'],
      ['Wrong', 'w'],
    ]);
  });
});

describe('fields of a modal', () => {
  const input = (element: Json, more: Json = {}) => ({
    type: 'input',
    block_id: 'b1',
    label: plain('Force'),
    element: { action_id: 'x', ...element },
    ...more,
  });

  it('carry their label, and wait for the button', () => {
    const drawn = draw([input({ type: 'plain_text_input' })]);
    const field = drawn.one('input');
    expect(drawn.one(`#${field.getAttribute('aria-labelledby') ?? ''}`).textContent).toBe('Force');
    expect(field.hasAttribute('data-live')).toBe(false);
  });
  it('say what is wrong under them', () => {
    const drawn = draw([input({ type: 'plain_text_input' })], {
      prefix: 'p',
      errors: { b1: 'Name a force.' },
    });
    expect(drawn.one('[role=alert]').textContent).toBe('Name a force.');
  });
  it('report at once where the bot asks for it', () => {
    expect(
      draw([input({ type: 'static_select', options: [] }, { dispatch_action: true })])
        .one('select')
        .hasAttribute('data-live'),
    ).toBe(true);
  });
  it.each([
    { element: { type: 'plain_text_input' }, state: { value: 'kept' }, shows: 'input[value=kept]' },
    {
      element: { type: 'datepicker' },
      state: { selected_date: '2026-11-22' },
      shows: 'input[value="2026-11-22"]',
    },
    {
      element: { type: 'external_select' },
      state: { selected_option: { text: plain('Northmoor'), value: 'n' } },
      shows: '.fs-chosen [data-option*=Northmoor]',
    },
    {
      element: { type: 'checkboxes', options: [{ text: plain('A'), value: 'a' }] },
      state: { selected_options: [{ text: plain('A'), value: 'a' }] },
      shows: 'input[checked]',
    },
    {
      element: { type: 'users_select' },
      state: { selected_user: 'U1' },
      shows: '.fs-chosen [data-option*=ada]',
    },
  ])('keep what was filled in: $element.type', ({ element, state, shows }) => {
    const drawn = draw([input(element)], {
      prefix: 'p',
      values: { b1: { x: { type: element.type, ...state } } },
    });
    expect(drawn.all(shows)).toHaveLength(1);
  });

  it('two messages with the same blocks share no id', () => {
    const ids = ['p1', 'p2'].flatMap((prefix) =>
      draw([input({ type: 'external_select' }), input({ type: 'plain_text_input' })], { prefix })
        .all('[id]')
        .map((one) => one.id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
