import type { types } from '@slack/bolt';
import type { PartialDate } from '../../domain/partial-date.ts';
import { atMost } from '../limits.ts';

type Element = types.RichTextElement;
type Style = NonNullable<types.RichTextText['style']>;

/**
 * Everything the bot shows is rich text: Slack prints a text element as it stands, so that no word of a release or of
 * an asker can mention, link or format (mrkdwn would read `<!channel>`, `*` and back-ticks as marks).
 */
export const words = (text: string, style?: Style): Element =>
  style === undefined ? { type: 'text', text } : { type: 'text', text, style };

/** Only an http or https address becomes a link; with anything else the words stand alone. */
export const linked = (text: string, address: string | null, style?: Style): Element => {
  const url = address === null ? null : webAddress(address);
  if (url === null) return words(text, style);
  return style === undefined ? { type: 'link', url, text } : { type: 'link', url, text, style };
};

const webAddress = (address: string): string | null => {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return (protocol === 'https:' || protocol === 'http:') && href.length <= atMost('link.url') ? href : null;
};

/**
 * A whole date as each reader's Slack writes dates; else, and where Slack cannot, in our words. A day of the calendar
 * has no zone: noon of it in Greenwich is that day from Honolulu to Auckland's winter.
 */
export const dated = (date: PartialDate | null, fallback: string): Element => {
  if (date === null || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return words(fallback);
  const timestamp = Date.parse(`${date}T12:00:00Z`) / 1000;
  // Slack knows no day before 1970.
  return timestamp < 0 ? words(fallback) : { type: 'date', timestamp, format: '{date}', fallback };
};

/** As Slack names them. In views alone: in a message they would be notified. */
export const person = (userId: string): Element => ({ type: 'user', user_id: userId });
export const channelName = (channelId: string): Element => ({ type: 'channel', channel_id: channelId });

export const section = (...elements: readonly Element[]): types.RichTextSection => ({
  type: 'rich_text_section',
  elements: [...elements],
});

export const quote = (elements: readonly Element[]): types.RichTextQuote => ({
  type: 'rich_text_quote',
  elements: [...elements],
});

export const bullets = (items: readonly types.RichTextSection[]): types.RichTextList => ({
  type: 'rich_text_list',
  style: 'bullet',
  elements: [...items],
});

export const richText = (elements: types.RichTextBlock['elements']): types.RichTextBlock => ({
  type: 'rich_text',
  elements,
});

/** Of our own words or a label only, never of a quotation: at most so many characters, with `…` where it was longer. */
export const clip = (text: string, longest: number): string => {
  const characters = Array.from(text);
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
};
