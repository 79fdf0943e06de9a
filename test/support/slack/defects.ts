import { slackAllows, lengthOf } from '../../../src/workspace/slack-limits.ts';

type Json = Readonly<Record<string, unknown>>;

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
  if (lengthOf(String(text)) > slackAllows('message.text.whole'))
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
