import { atMost, lengthOf } from '../../../src/slack/limits.ts';
import { breachesOf } from './check-blocks.ts';
import type { Breach } from './check-blocks.ts';

type Json = Readonly<Record<string, unknown>>;

/** Slack's error string, with the places where it says them. */
export interface Refusal {
  readonly error: string;
  readonly breaches: readonly Breach[];
}

const refusal = (error: string, breaches: readonly Breach[] = []): Refusal => ({ error, breaches });

/** Why Slack would refuse this message; null when it would take it. `update` and a response_url are stricter on text. */
export const refusalOf = (message: Json, way: 'post' | 'update' | 'respond'): Refusal | null => {
  const { text, blocks } = message;
  if (text !== undefined && typeof text !== 'string') return refusal('invalid_arguments');
  const isBare = blocks === undefined;
  if (isBare && (text === undefined || text.trim() === '')) return refusal('no_text');
  if (way === 'update' && lengthOf(text ?? '') > atMost('message.text.whole')) return refusal('msg_too_long');
  if (lengthOf(text ?? '') > atMost('message.text')) return refusal('msg_too_long');
  if (isBare) return null;
  if (!Array.isArray(blocks)) return refusal('invalid_blocks_format');
  if (blocks.length > atMost('message.blocks')) return refusal('msg_blocks_too_many');
  const breaches = breachesOf(blocks);
  if (breaches.length > 0) return refusal('invalid_blocks', breaches);
  if (lengthOf(JSON.stringify(blocks)) > atMost('message.payload')) return refusal('msg_blocks_too_long');
  return null;
};

const everyObject = (value: unknown): readonly Json[] => {
  if (Array.isArray(value)) return value.flatMap(everyObject);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(everyObject)];
};

const mentions = ['user', 'usergroup', 'channel', 'broadcast', 'team'];

/**
 * What Slack takes but the bot must never send: no whole text for screen readers and notifications, anything that
 * can notify people or be read as formatting, a link that shows another address, unfurled sources.
 */
export const defectsOf = (message: Json, way: 'post' | 'update' | 'respond'): readonly string[] => {
  const defects: string[] = [];
  const { text } = message;
  if (typeof text !== 'string' || text.trim() === '')
    defects.push('no text for screen readers and notifications');
  if (lengthOf(String(text)) > atMost('message.text.whole'))
    defects.push('text above 4,000 is split into messages');
  if (/[<>]/.test(String(text))) defects.push('text holds < or >, which can mention or link');
  if (/&(?!(?:amp|lt|gt);)/.test(String(text))) defects.push('text holds a bare &');
  const isTrue = (name: string): boolean => message[name] === true || message[name] === 'true';
  const isFalse = (name: string): boolean => message[name] === false || message[name] === 'false';
  if (isTrue('link_names') || isTrue('reply_broadcast')) defects.push('link_names or reply_broadcast is on');
  if (way !== 'update' && !(isFalse('unfurl_links') && isFalse('unfurl_media')))
    defects.push('sources would unfurl');
  if (way === 'post' && !isFalse('mrkdwn')) defects.push('text would be formatted');
  for (const object of everyObject(message['blocks'])) {
    const type = String(object['type']);
    if (mentions.includes(type)) defects.push(`a ${type} element notifies people`);
    if (type === 'emoji') defects.push('an emoji element is no release’s word');
    if (type === 'mrkdwn') defects.push('a mrkdwn object reads words as formatting');
    if (type === 'plain_text' && object['emoji'] !== false)
      defects.push('a plain_text object reads :words: as emoji');
    if (type === 'link' && !/^https?:\/\//.test(String(object['url'])))
      defects.push('a link that is not http');
  }
  return defects;
};
