import { metadataError } from '../../../src/workspace/check/metadata.ts';
import { messageRefusal } from '../../../src/workspace/check/message.ts';
import { suggestionBreaches } from '../../../src/workspace/check/suggestions.ts';
import { viewRefusal } from '../../../src/workspace/check/view.ts';
import type { SlackLimit } from '../../../src/workspace/slack-limits.ts';

// Payloads written out by hand, for a limit given as a number: a wrong row of the table fails against them.

type Json = Readonly<Record<string, unknown>>;

export const plain = (text: string): Json => ({ type: 'plain_text', text });
export const marked = (text: string): Json => ({ type: 'mrkdwn', text });
export const long = (n: number): string => 'é'.repeat(n);
export const address = (n: number): string =>
  `https://x.example/${'a'.repeat(n - 'https://x.example/'.length)}`;
export const times = <T>(n: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: n }, (_, at) => make(at));

export const option = (more: Json = {}): Json => ({ text: plain('o'), value: 'v', ...more });
const options = (n: number): readonly Json[] => times(n, (at) => option({ value: `v${at}` }));
export const button = (more: Json = {}): Json => ({ type: 'button', text: plain('ok'), ...more });
export const actions = (...elements: readonly Json[]): Json => ({ type: 'actions', elements });
export const section = (more: Json): Json => ({ type: 'section', text: plain('s'), ...more });
export const rich = (...elements: readonly Json[]): Json => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});
export const cell = (text: string): Json => ({ type: 'raw_text', text });
const table = (rows: readonly unknown[], more: Json = {}): Json => ({ type: 'table', rows, ...more });
const dataTable = (rows: readonly unknown[], more: Json = {}): Json => ({
  type: 'data_table',
  caption: 'c',
  rows,
  ...more,
});
/** Two rows of one cell that hold so many characters together. */
const halves = (n: number): readonly unknown[] => {
  const half = Math.floor(n / 2);
  return [[cell('x'.repeat(half))], [cell('x'.repeat(n - half))]];
};
const context = (...elements: readonly Json[]): Json => ({ type: 'context', elements });
const card = (more: Json): Json => ({ type: 'card', title: marked('t'), ...more });
const container = (more: Json): Json => ({
  type: 'container',
  title: plain('t'),
  child_blocks: [{ type: 'divider' }],
  ...more,
});
const menu = (more: Json): Json => ({ type: 'static_select', options: options(1), ...more });
const confirm = (more: Json): Json => button({ confirm: { text: plain('t'), ...more } });
const feedback = (more: Json): Json => ({
  type: 'context_actions',
  elements: [
    {
      type: 'feedback_buttons',
      positive_button: { text: plain('+'), value: 'p', ...more },
      negative_button: { text: plain('-'), value: 'n' },
    },
  ],
});
const icon = (more: Json): Json => ({
  type: 'context_actions',
  elements: [{ type: 'icon_button', icon: 'trash', text: plain('t'), ...more }],
});
export const input = (element: Json, more: Json = {}): Json => ({
  type: 'input',
  label: plain('l'),
  element,
  ...more,
});
const video = (more: Json): Json => ({
  type: 'video',
  video_url: 'https://x.example/v',
  thumbnail_url: 'https://x.example/t',
  alt_text: 'a',
  title: plain('t'),
  ...more,
});
const picture = (more: Json): Json => ({
  type: 'image',
  image_url: 'https://x.example/i.png',
  alt_text: 'a',
  ...more,
});
const pie = (segments: readonly Json[], more: Json = {}): Json => ({
  type: 'data_visualization',
  chart: { type: 'pie', segments },
  ...more,
});
const bars = (series: readonly Json[], more: Json = {}): Json => ({
  type: 'data_visualization',
  chart: { type: 'bar', series, ...more },
});
const point = (label: string): Json => ({ label, value: 1 });
const line = (more: Json = {}): Json => ({ name: 'n', data: [point('p')], ...more });
export const modal = (more: Json = {}): Json => ({
  type: 'modal',
  title: plain('t'),
  blocks: [{ type: 'divider' }],
  ...more,
});

/** Slack's error for it; null when Slack takes it. */
export const inMessage = (...blocks: readonly Json[]): string | null =>
  messageRefusal({ text: 'whole', blocks }, 'post')?.error ?? null;
export const inModal = (more: Json): string | null => viewRefusal(modal(more), 'modal')?.error ?? null;
export const onHome = (...blocks: readonly Json[]): string | null =>
  viewRefusal({ type: 'home', blocks }, 'home')?.error ?? null;
const blockInModal = (block: Json): string | null =>
  inModal({ blocks: [block], ...(block['type'] === 'input' ? { submit: plain('s') } : {}) });

export interface Edge {
  readonly limit: SlackLimit;
  /** As documented; written here once more on purpose. */
  readonly atMost: number;
  readonly error: string;
  readonly verdict: (n: number) => string | null;
}

const row = (
  limit: SlackLimit,
  atMost: number,
  verdict: Edge['verdict'],
  error = 'invalid_blocks',
): Edge => ({
  limit,
  atMost,
  error,
  verdict,
});
const refusedView = 'invalid_arguments';

/** Each is taken at the limit and refused one over it. */
export const edges: readonly Edge[] = [
  row(
    'message.blocks',
    50,
    (n) => inMessage(...times(n, () => ({ type: 'divider' }))),
    'msg_blocks_too_many',
  ),
  row(
    'message.payload',
    13_100,
    (n) => {
      const empty = JSON.stringify([rich({ type: 'text', text: '' })]).length;
      return inMessage(rich({ type: 'text', text: 'x'.repeat(n - empty) }));
    },
    'msg_blocks_too_long',
  ),
  row(
    'message.text',
    40_000,
    (n) => messageRefusal({ text: long(n) }, 'respond')?.error ?? null,
    'msg_too_long',
  ),
  row(
    'message.text.whole',
    4_000,
    (n) => messageRefusal({ text: long(n) }, 'update')?.error ?? null,
    'msg_too_long',
  ),
  row(
    'message.attachments',
    100,
    (n) => messageRefusal({ attachments: times(n, () => ({ text: 'a' })) }, 'post')?.error ?? null,
    'too_many_attachments',
  ),
  row('message.markdown', 12_000, (n) => inMessage({ type: 'markdown', text: long(n) })),
  row('message.markdown', 12_000, (n) =>
    inMessage({ type: 'markdown', text: long(6_000) }, { type: 'markdown', text: long(n - 6_000) }),
  ),
  row(
    'message.markdown',
    12_000,
    (n) => messageRefusal({ markdown_text: long(n) }, 'post')?.error ?? null,
    'msg_too_long',
  ),
  row('message.tables', 1, (n) => inMessage(...times(n, () => table([[cell('c')]])))),
  row(
    'metadata.payload',
    8_000,
    (n) => metadataError({ event_type: 'e', event_payload: { k: 'x'.repeat(n - '{"k":""}'.length) } }),
    'metadata_too_large',
  ),
  row(
    'metadata.event_type',
    255,
    (n) => metadataError({ event_type: 'e'.repeat(n), event_payload: {} }),
    'invalid_metadata_schema',
  ),

  row('view.blocks', 100, (n) => inModal({ blocks: times(n, () => ({ type: 'divider' })) }), refusedView),
  row('view.blocks', 100, (n) => onHome(...times(n, () => ({ type: 'divider' }))), refusedView),
  row('view.title', 24, (n) => inModal({ title: plain(long(n)) }), refusedView),
  row('view.submit', 24, (n) => inModal({ submit: plain(long(n)) }), refusedView),
  row('view.close', 24, (n) => inModal({ close: plain(long(n)) }), refusedView),
  row('view.private_metadata', 3_000, (n) => inModal({ private_metadata: long(n) }), refusedView),
  row('view.callback_id', 255, (n) => inModal({ callback_id: long(n) }), refusedView),
  row('view.external_id', 255, (n) => inModal({ external_id: long(n) }), refusedView),
  row(
    'view.payload',
    250_000,
    (n) => {
      const view = (last: string): Json =>
        modal({
          blocks: [
            ...times(83, () => rich({ type: 'text', text: 'x'.repeat(2_900) })),
            rich({ type: 'text', text: last }),
          ],
        });
      const rest = n - JSON.stringify(view('')).length;
      return viewRefusal(view('x'.repeat(rest)), 'modal')?.error ?? null;
    },
    'view_too_large',
  ),

  row('text', 3_000, (n) => inMessage(context(marked(long(n))))),
  row('block_id', 255, (n) => inMessage({ type: 'divider', block_id: long(n) })),
  row('action_id', 255, (n) => inMessage(actions(button({ action_id: long(n) })))),
  row('address', 3_000, (n) => inMessage(actions(button({ url: address(n) })))),
  row('address', 3_000, (n) => inMessage(rich({ type: 'link', url: address(n) }))),
  row('address', 3_000, (n) => inMessage(picture({ image_url: address(n) }))),

  row('actions.elements', 25, (n) =>
    inMessage(actions(...times(n, (at) => button({ action_id: `a${at}` })))),
  ),
  row('alert.text', 200, (n) => blockInModal({ type: 'alert', text: plain(long(n)) }), refusedView),
  row('card.title', 150, (n) => inMessage(card({ title: marked(long(n)) }))),
  row('card.subtitle', 150, (n) => inMessage(card({ subtitle: marked(long(n)) }))),
  row('card.body', 200, (n) => inMessage(card({ body: marked(long(n)) }))),
  row('card.subtext', 200, (n) => inMessage(card({ subtext: marked(long(n)) }))),
  row('card.actions', 3, (n) =>
    inMessage(card({ actions: times(n, (at) => button({ action_id: `a${at}` })) })),
  ),
  row('carousel.elements', 10, (n) => inMessage({ type: 'carousel', elements: times(n, () => card({})) })),
  row('container.title', 150, (n) => inMessage(container({ title: plain(long(n)) }))),
  row('container.subtitle', 150, (n) => inMessage(container({ subtitle: plain(long(n)) }))),
  row('container.child_blocks', 10, (n) =>
    inMessage(container({ child_blocks: times(n, () => ({ type: 'divider' })) })),
  ),
  row('context.elements', 10, (n) => inMessage(context(...times(n, () => plain('c'))))),
  row('context_actions.elements', 5, (n) =>
    inMessage({
      type: 'context_actions',
      elements: times(n, (at) => ({
        type: 'icon_button',
        icon: 'trash',
        text: plain('t'),
        action_id: `a${at}`,
      })),
    }),
  ),
  row('data_table.rows', 201, (n) => inMessage(dataTable(times(n, () => [cell('c')])))),
  row('data_table.columns', 20, (n) => inMessage(dataTable(times(2, () => times(n, () => cell('c')))))),
  row('data_table.page_size', 100, (n) => inMessage(dataTable([[cell('h')], [cell('c')]], { page_size: n }))),
  row('data_table.content', 20_000, (n) => inMessage(dataTable(halves(n)))),
  row('data_visualization.title', 50, (n) => inMessage(pie([point('p')], { title: long(n) }))),
  row('data_visualization.segments', 12, (n) => inMessage(pie(times(n, () => point('p'))))),
  row('data_visualization.series', 12, (n) => inMessage(bars(times(n, () => line())))),
  row('data_visualization.data', 20, (n) => inMessage(bars([line({ data: times(n, () => point('p')) })]))),
  row('data_visualization.data', 20, (n) =>
    inMessage(bars([line()], { axis_config: { categories: times(n, () => 'c') } })),
  ),
  row('data_visualization.label', 20, (n) => inMessage(pie([point(long(n))]))),
  row('data_visualization.label', 20, (n) => inMessage(bars([line({ name: long(n) })]))),
  row('data_visualization.axis_label', 50, (n) =>
    inMessage(bars([line()], { axis_config: { x_label: long(n) } })),
  ),
  row('header.text', 150, (n) => inMessage({ type: 'header', text: plain(long(n)) })),
  row('image.alt_text', 2_000, (n) => inMessage(picture({ alt_text: long(n) }))),
  row('image.title', 2_000, (n) => inMessage(picture({ title: plain(long(n)) }))),
  row('input.label', 2_000, (n) => inMessage(input({ type: 'plain_text_input' }, { label: plain(long(n)) }))),
  row('input.hint', 2_000, (n) => inMessage(input({ type: 'plain_text_input' }, { hint: plain(long(n)) }))),
  row('section.text', 3_000, (n) => inMessage(section({ text: marked(long(n)) }))),
  row('section.fields', 10, (n) => inMessage(section({ fields: times(n, () => plain('f')) }))),
  row('section.field', 2_000, (n) => inMessage(section({ fields: [plain(long(n))] }))),
  row('table.rows', 100, (n) => inMessage(table(times(n, () => [cell('c')])))),
  row('table.columns', 20, (n) => inMessage(table([times(n, () => cell('c'))]))),
  row('table.column_settings', 20, (n) =>
    inMessage(table([[cell('c')]], { column_settings: times(n, () => ({ align: 'left' })) })),
  ),
  row('table.content', 10_000, (n) => inMessage(table(halves(n)))),
  row('video.alt_text', 200, (n) => inMessage(video({ alt_text: long(n) }))),
  row('video.title', 200, (n) => inMessage(video({ title: plain(long(n)) }))),
  row('video.author_name', 50, (n) => inMessage(video({ author_name: long(n) }))),
  row('video.provider_name', 50, (n) => inMessage(video({ provider_name: long(n) }))),
  row('video.description', 200, (n) => inMessage(video({ description: plain(long(n)) }))),

  row('button.text', 75, (n) => inMessage(actions(button({ text: plain(long(n)) })))),
  row('button.value', 2_000, (n) => inMessage(actions(button({ value: long(n) })))),
  row('accessibility_label', 75, (n) => inMessage(actions(button({ accessibility_label: long(n) })))),
  row('accessibility_label', 75, (n) => inMessage(feedback({ accessibility_label: long(n) }))),
  row('feedback_button.text', 75, (n) => inMessage(feedback({ text: plain(long(n)) }))),
  row('feedback_button.value', 2_000, (n) => inMessage(feedback({ value: long(n) }))),
  row('icon_button.visible_to_user_ids', 10, (n) =>
    inMessage(icon({ visible_to_user_ids: times(n, (at) => `U${at}`) })),
  ),
  row('confirm.title', 100, (n) => inMessage(actions(confirm({ title: plain(long(n)) })))),
  row('confirm.text', 300, (n) => inMessage(actions(confirm({ text: plain(long(n)) })))),
  row('confirm.confirm', 30, (n) => inMessage(actions(confirm({ confirm: plain(long(n)) })))),
  row('confirm.deny', 30, (n) => inMessage(actions(confirm({ deny: plain(long(n)) })))),
  row('option.text', 75, (n) => inMessage(actions(menu({ options: [option({ text: plain(long(n)) })] })))),
  row('option.value', 150, (n) => inMessage(actions(menu({ options: [option({ value: long(n) })] })))),
  row('option.description', 75, (n) =>
    inMessage(actions(menu({ options: [option({ description: plain(long(n)) })] }))),
  ),
  row('option_group.label', 75, (n) =>
    inMessage(
      actions({ type: 'static_select', option_groups: [{ label: plain(long(n)), options: options(1) }] }),
    ),
  ),
  row(
    'option_group.options',
    100,
    (n) =>
      blockInModal(
        section({
          accessory: { type: 'static_select', option_groups: [{ label: plain('g'), options: options(n) }] },
        }),
      ),
    refusedView,
  ),
  row(
    'select.options',
    100,
    (n) => blockInModal(section({ accessory: menu({ options: options(n) }) })),
    refusedView,
  ),
  row(
    'select.option_groups',
    100,
    (n) =>
      blockInModal(
        section({
          accessory: {
            type: 'static_select',
            option_groups: times(n, () => ({ label: plain('g'), options: options(1) })),
          },
        }),
      ),
    refusedView,
  ),
  row('overflow.options', 5, (n) => inMessage(actions({ type: 'overflow', options: options(n) }))),
  row('checkboxes.options', 10, (n) => inMessage(actions({ type: 'checkboxes', options: options(n) }))),
  row('radio_buttons.options', 10, (n) => inMessage(actions({ type: 'radio_buttons', options: options(n) }))),
  row('placeholder', 150, (n) => inMessage(actions(menu({ placeholder: plain(long(n)) })))),
  row('plain_text_input.length', 3_000, (n) => inMessage(input({ type: 'plain_text_input', max_length: n }))),
  row('plain_text_input.length', 3_000, (n) => inMessage(input({ type: 'plain_text_input', min_length: n }))),
  row(
    'file_input.max_files',
    10,
    (n) => blockInModal(input({ type: 'file_input', max_files: n })),
    refusedView,
  ),
  row(
    'suggestions.options',
    100,
    (n) => (suggestionBreaches({ options: options(n) }).length > 0 ? 'refused' : null),
    'refused',
  ),
  row(
    'suggestions.options',
    100,
    (n) =>
      suggestionBreaches({
        option_groups: [
          { label: plain('g'), options: options(60) },
          { label: plain('h'), options: options(n - 60) },
        ],
      }).length > 0
        ? 'refused'
        : null,
    'refused',
  ),
];
