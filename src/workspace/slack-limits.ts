/**
 * Where a limit was read. `types`: @slack/types 3.2. `docs`: docs.slack.dev. `methods`: the pages of the Web API methods.
 * `manifest`: Slack's schema of app manifests. `measured`: by others, against Slack. `guess`: nobody says; ours is on the safe side.
 */
type Source = 'types' | 'docs' | 'methods' | 'manifest' | 'measured' | 'guess';

interface LimitRow {
  readonly atMost: number;
  /** Characters are Unicode code points, as Slack counts, not UTF-16 units. */
  readonly unit: 'characters' | 'bytes' | 'items' | 'milliseconds' | 'uses' | 'calls a minute';
  readonly source: Source;
  readonly note?: string;
}

const characters = (atMost: number, source: Source, note?: string): LimitRow => ({
  atMost,
  unit: 'characters',
  source,
  ...(note === undefined ? {} : { note }),
});
const items = (atMost: number, source: Source, note?: string): LimitRow => ({
  atMost,
  unit: 'items',
  source,
  ...(note === undefined ? {} : { note }),
});

const rows = {
  'message.blocks': items(50, 'docs'),
  'message.payload': characters(
    13_100,
    'measured',
    'all blocks as JSON but tables, which have limits of their own and may be larger; msg_blocks_too_long at about 13,170, slackapi/bolt-js#2509',
  ),
  'message.text': characters(40_000, 'docs', 'the rest is cut off'),
  'message.text.whole': characters(
    4_000,
    'docs',
    'what is above is split into messages; chat.update refuses it',
  ),
  'message.attachments': items(100, 'methods'),
  'message.markdown': characters(
    12_000,
    'docs',
    'markdown_text, and all markdown blocks of a payload together',
  ),
  'metadata.payload': {
    atMost: 8_000,
    unit: 'bytes',
    source: 'guess',
    note: 'metadata_too_large says no number',
  },
  'metadata.event_type': characters(255, 'guess', 'as other identifiers'),

  'view.blocks': items(100, 'docs', 'modals and Home'),
  'view.title': characters(24, 'types'),
  'view.submit': characters(24, 'types'),
  'view.close': characters(24, 'types'),
  'view.private_metadata': characters(3_000, 'types'),
  'view.callback_id': characters(255, 'types'),
  'view.external_id': characters(255, 'types'),
  'view.payload': { atMost: 250_000, unit: 'bytes', source: 'methods', note: 'view_too_large' },
  'view.stack': items(3, 'methods', 'views.push: push_limit_reached'),

  text: characters(3_000, 'types', 'plain_text and mrkdwn objects'),
  block_id: characters(255, 'types'),
  action_id: characters(255, 'types'),
  address: characters(3_000, 'types', 'every address in a block'),

  'actions.elements': items(25, 'types'),
  'alert.text': characters(200, 'docs'),
  'card.title': characters(150, 'types'),
  'card.subtitle': characters(150, 'types'),
  'card.body': characters(200, 'types'),
  'card.subtext': characters(200, 'docs'),
  'card.actions': items(3, 'docs'),
  'carousel.elements': items(10, 'types'),
  'container.title': characters(150, 'types'),
  'container.subtitle': characters(150, 'types'),
  'container.child_blocks': items(10, 'types'),
  'context.elements': items(10, 'types'),
  'context_actions.elements': items(5, 'types'),
  'data_table.rows': items(201, 'docs', 'the header row included'),
  'data_table.columns': items(20, 'docs'),
  'data_table.page_size': items(100, 'types'),
  'data_table.content': characters(20_000, 'docs', 'in one table and in all of a message together'),
  'data_visualization.title': characters(50, 'docs'),
  'data_visualization.segments': items(12, 'docs', 'of a pie'),
  'data_visualization.series': items(12, 'docs'),
  'data_visualization.data': items(20, 'docs', 'points of a series, and categories'),
  'data_visualization.label': characters(20, 'docs', 'of segments, series, points, categories'),
  'data_visualization.axis_label': characters(50, 'docs'),
  'header.text': characters(150, 'types'),
  'image.alt_text': characters(2_000, 'types'),
  'image.title': characters(2_000, 'types'),
  'input.label': characters(2_000, 'types'),
  'input.hint': characters(2_000, 'types'),
  'section.text': characters(3_000, 'types'),
  'section.fields': items(10, 'types'),
  'section.field': characters(2_000, 'types'),
  'table.rows': items(100, 'types'),
  'table.columns': items(20, 'types'),
  'table.column_settings': items(20, 'types'),
  'table.content': characters(10_000, 'docs', 'in one table and in all of a message together'),
  'message.tables': items(1, 'docs', 'only_one_table_allowed'),
  'video.alt_text': characters(200, 'docs'),
  'video.title': characters(200, 'types'),
  'video.author_name': characters(50, 'types'),
  'video.provider_name': characters(50, 'docs'),
  'video.description': characters(200, 'docs'),

  'button.text': characters(75, 'types'),
  'button.value': characters(2_000, 'types'),
  accessibility_label: characters(75, 'types'),
  'feedback_button.text': characters(75, 'docs'),
  'feedback_button.value': characters(2_000, 'docs'),
  'icon_button.visible_to_user_ids': items(10, 'docs'),
  'confirm.title': characters(100, 'types'),
  'confirm.text': characters(300, 'types'),
  'confirm.confirm': characters(30, 'types'),
  'confirm.deny': characters(30, 'types'),
  'option.text': characters(75, 'types'),
  'option.value': characters(150, 'docs', '@slack/types still says 75'),
  'option.description': characters(75, 'types'),
  'option_group.label': characters(75, 'types'),
  'option_group.options': items(100, 'types'),
  'select.options': items(100, 'types'),
  'select.option_groups': items(100, 'types'),
  'overflow.options': items(5, 'docs'),
  'checkboxes.options': items(10, 'types'),
  'radio_buttons.options': items(10, 'types'),
  placeholder: characters(150, 'types'),
  'plain_text_input.length': characters(3_000, 'types', 'min_length and max_length'),
  'file_input.max_files': items(10, 'types'),

  'suggestions.options': items(100, 'docs', 'what an external select is answered with'),
  prompts: items(4, 'manifest'),
  loading_messages: items(10, 'methods'),
  'session.title': characters(200, 'types'),
  'status.age': {
    atMost: 2 * 60_000,
    unit: 'milliseconds',
    source: 'docs',
    note: 'then Slack takes it away',
  },
  'trigger.age': { atMost: 3_000, unit: 'milliseconds', source: 'docs' },
  'response-url.age': { atMost: 30 * 60_000, unit: 'milliseconds', source: 'docs' },
  'response-url.uses': { atMost: 5, unit: 'uses', source: 'docs' },
  'acknowledgement.age': { atMost: 3_000, unit: 'milliseconds', source: 'docs' },
  'history.limit': items(999, 'methods'),
  'list.limit': items(1_000, 'methods'),
  'conversation.users': items(8, 'methods', 'conversations.open'),
} as const satisfies Record<string, LimitRow>;

export type SlackLimit = keyof typeof rows;

/** Every limit that the local Slack holds a bot to. The bot keeps its own table: one wrong row does not hide another. */
export const slackLimits: Readonly<Record<SlackLimit, LimitRow>> = rows;

export const slackAllows = (name: SlackLimit): number => rows[name].atMost;

/** Length as Slack counts it: an emoji outside the first plane is one. */
export const lengthOf = (text: string): number => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
};
