/** Where a limit was read. `types`: @slack/types 3.2. `docs`: docs.slack.dev. `measured`: by others, against Slack. `ours`: chosen here. */
type Source = 'types' | 'docs' | 'measured' | 'ours';

interface LimitRow {
  readonly atMost: number;
  /** characters are Unicode code points, as Slack counts, not UTF-16 units. */
  readonly unit: 'characters' | 'blocks' | 'elements' | 'prompts' | 'uses' | 'milliseconds' | 'items';
  readonly source: Source;
  readonly note: string;
}

const rows = {
  'message.blocks': { atMost: 50, unit: 'blocks', source: 'docs', note: 'reference/block-kit/blocks' },
  'message.payload': {
    atMost: 13_100,
    unit: 'characters',
    source: 'measured',
    note: 'all blocks as JSON; not documented; msg_blocks_too_long at about 13,170, slackapi/bolt-js#2509',
  },
  'message.text': {
    atMost: 40_000,
    unit: 'characters',
    source: 'docs',
    note: 'chat.postMessage cuts the rest off, and splits what is above 4,000 into several messages',
  },
  'message.text.whole': {
    atMost: 4_000,
    unit: 'characters',
    source: 'docs',
    note: 'chat.postMessage, chat.update: msg_too_long',
  },
  'text-object': {
    atMost: 3_000,
    unit: 'characters',
    source: 'types',
    note: 'PlainTextElement, MrkdwnElement',
  },
  'section.text': { atMost: 3_000, unit: 'characters', source: 'types', note: 'SectionBlock' },
  'section.fields': { atMost: 10, unit: 'elements', source: 'types', note: 'SectionBlock' },
  'section.field': { atMost: 2_000, unit: 'characters', source: 'types', note: 'SectionBlock' },
  'header.text': { atMost: 150, unit: 'characters', source: 'types', note: 'HeaderBlock' },
  'context.elements': { atMost: 10, unit: 'elements', source: 'types', note: 'ContextBlock' },
  'actions.elements': { atMost: 25, unit: 'elements', source: 'types', note: 'ActionsBlock' },
  'button.text': { atMost: 75, unit: 'characters', source: 'types', note: 'Button' },
  'button.value': { atMost: 2_000, unit: 'characters', source: 'types', note: 'Button' },
  'button.url': { atMost: 3_000, unit: 'characters', source: 'types', note: 'Button' },
  'option.text': { atMost: 75, unit: 'characters', source: 'types', note: 'PlainTextOption' },
  'option.value': {
    atMost: 150,
    unit: 'characters',
    source: 'docs',
    note: 'composition-objects/option-object; types say 75',
  },
  'select.options': { atMost: 100, unit: 'elements', source: 'types', note: 'StaticSelect, BlockSuggestion' },
  'modal.blocks': { atMost: 100, unit: 'blocks', source: 'docs', note: 'surfaces/modals; App Home too' },
  'view.title': { atMost: 24, unit: 'characters', source: 'types', note: 'ModalView; submit and close too' },
  'view.private_metadata': { atMost: 3_000, unit: 'characters', source: 'types', note: 'View' },
  'view.payload': { atMost: 250_000, unit: 'characters', source: 'docs', note: 'views.open: view_too_large' },
  'session.title': { atMost: 200, unit: 'characters', source: 'types', note: 'agents.sessions.rename' },
  action_id: { atMost: 255, unit: 'characters', source: 'types', note: 'Actionable' },
  block_id: { atMost: 255, unit: 'characters', source: 'types', note: 'Block' },
  'link.url': {
    atMost: 3_000,
    unit: 'characters',
    source: 'types',
    note: 'as for every other address in a block',
  },
  prompts: { atMost: 4, unit: 'prompts', source: 'docs', note: 'assistant.threads.setSuggestedPrompts' },
  'response-url.uses': {
    atMost: 5,
    unit: 'uses',
    source: 'docs',
    note: 'interactivity/handling-user-interaction',
  },
  'response-url.age': {
    atMost: 30 * 60_000,
    unit: 'milliseconds',
    source: 'docs',
    note: 'interactivity/handling-user-interaction',
  },
  'ours.payload': {
    atMost: 12_000,
    unit: 'characters',
    source: 'ours',
    note: 'well under what was measured, since it is not documented',
  },
  'ours.rich-text': {
    atMost: 3_000,
    unit: 'characters',
    source: 'ours',
    note: 'words of one rich_text block; Slack states none, so that of a text object',
  },
  'ours.items': {
    atMost: 12,
    unit: 'items',
    source: 'ours',
    note: 'under several headings; more is not read on a telephone, and the rest is counted',
  },
  'ours.list': {
    atMost: 6,
    unit: 'items',
    source: 'ours',
    note: 'of a plain list: three screens of a telephone; the rest at a press',
  },
} as const satisfies Record<string, LimitRow>;

export type LimitName = keyof typeof rows;

/** Every limit the bot keeps to, with its source. One table: the tests' Slack refuses by the same one. */
export const limits: Readonly<Record<LimitName, LimitRow>> = rows;

export const atMost = (name: LimitName): number => rows[name].atMost;

/** Length as Slack counts it. */
export const lengthOf = (text: string): number => {
  // Most texts have no character of two units, which is seen faster than characters are counted.
  if (!/[\uD800-\uDBFF]/.test(text)) return text.length;
  let length = 0;
  for (const _ of text) length += 1;
  return length;
};
