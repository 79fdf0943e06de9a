import { address, boolean, byType, integer, list, matching, object, oneOf, string } from './checks.ts';
import type { Check, Shape } from './checks.ts';

const style: Check = object({
  optional: {
    bold: boolean,
    italic: boolean,
    strike: boolean,
    code: boolean,
    underline: boolean,
    highlight: boolean,
    client_highlight: boolean,
    unlink: boolean,
  },
});

const element = (name: string, { required = {}, optional = {} }: Shape): Check =>
  object({ required: { type: oneOf(name), ...required }, optional: { style, ...optional } });

/** What a line of rich text is made of. No limit on words is documented; that of the whole payload holds. */
const inline: Readonly<Record<string, Check>> = {
  text: element('text', { required: { text: string(null) } }),
  link: element('link', { required: { url: address }, optional: { text: string(null, 0), unsafe: boolean } }),
  emoji: element('emoji', {
    required: { name: string(null) },
    optional: { unicode: string(null), url: address, skin_tone: integer(1, 6) },
  }),
  user: element('user', { required: { user_id: string(null) } }),
  usergroup: element('usergroup', { required: { usergroup_id: string(null) } }),
  channel: element('channel', { required: { channel_id: string(null) } }),
  team: element('team', { required: { team_id: string(null) } }),
  broadcast: element('broadcast', { required: { range: oneOf('here', 'channel', 'everyone') } }),
  color: element('color', { required: { value: matching(/^#[0-9a-f]{6}$/i, 'a hex color') } }),
  date: element('date', {
    required: { timestamp: integer(0, 9_999_999_999), format: matching(/\{\w+\}/, 'a format with a token') },
    optional: { url: address, fallback: string(null) },
  }),
  tag: element('tag', { required: { text: string(null) }, optional: { color: string(null) } }),
};

const line = list(byType(inline), null);
const border = integer(0, 1);

const section: Check = object({ required: { type: oneOf('rich_text_section'), elements: line } });

const parts: Readonly<Record<string, Check>> = {
  rich_text_section: section,
  rich_text_quote: object({
    required: { type: oneOf('rich_text_quote'), elements: line },
    optional: { border },
  }),
  rich_text_preformatted: object({
    required: { type: oneOf('rich_text_preformatted'), elements: line },
    optional: { border, language: string(null) },
  }),
  rich_text_list: object({
    required: {
      type: oneOf('rich_text_list'),
      style: oneOf('bullet', 'ordered'),
      elements: list(byType({ rich_text_section: section }), null),
    },
    optional: { indent: integer(0, 8), offset: integer(0, Number.MAX_SAFE_INTEGER), border },
  }),
};

/** The elements of a `rich_text` block. */
export const richTextElements: Check = list(byType(parts), null);

/** A `rich_text` block within something else: a cell, a task, a first value. */
export const richText: Check = byType({
  rich_text: object({
    required: { type: oneOf('rich_text'), elements: richTextElements },
    optional: { block_id: string('block_id') },
  }),
});
