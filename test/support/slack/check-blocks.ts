import { atMost, lengthOf } from '../../../src/slack/limits.ts';
import type { LimitName } from '../../../src/slack/limits.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a payload breaks Slack's rules: a JSON pointer and what is wrong there. */
export interface Breach {
  readonly pointer: string;
  readonly message: string;
}

/** Checks blocks of a message as far as the bot builds them; a kind of block that is not known here is refused. */
export const breachesOf = (blocks: unknown): readonly Breach[] => {
  const breaches: Breach[] = [];
  const refuse = (pointer: string, message: string): void => void breaches.push({ pointer, message });

  const string = (pointer: string, value: unknown, limit: LimitName, isOptional = false): void => {
    if (value === undefined && isOptional) return;
    if (typeof value !== 'string') refuse(pointer, 'must be a string');
    else if (value === '') refuse(pointer, 'must not be empty');
    else if (lengthOf(value) > atMost(limit)) refuse(pointer, `must be at most ${atMost(limit)} characters`);
  };

  const list = (pointer: string, value: unknown, limit: LimitName | null): readonly unknown[] => {
    if (!Array.isArray(value) || value.length === 0) {
      refuse(pointer, 'must be a list of at least one');
      return [];
    }
    if (limit !== null && value.length > atMost(limit))
      refuse(pointer, `must be at most ${atMost(limit)} items`);
    return value;
  };

  const text = (pointer: string, value: unknown, limit: LimitName, kinds: readonly string[]): void => {
    if (!isObject(value) || !kinds.includes(String(value['type']))) {
      refuse(pointer, `must be a text object: ${kinds.join(' or ')}`);
      return;
    }
    if (value['type'] === 'mrkdwn' && value['emoji'] !== undefined)
      refuse(`${pointer}/emoji`, 'is for plain_text');
    string(`${pointer}/text`, value['text'], limit);
  };

  const address = (pointer: string, value: unknown, limit: LimitName): void => {
    string(pointer, value, limit);
    if (typeof value === 'string' && !URL.canParse(value)) refuse(pointer, 'must be an address');
  };

  const richTextElement = (pointer: string, value: unknown): void => {
    if (!isObject(value)) {
      refuse(pointer, 'must be an element');
    } else if (value['type'] === 'text') {
      if (typeof value['text'] !== 'string' || value['text'] === '')
        refuse(`${pointer}/text`, 'must not be empty');
    } else if (value['type'] === 'link') {
      address(`${pointer}/url`, value['url'], 'link.url');
    } else if (
      !['emoji', 'user', 'usergroup', 'channel', 'broadcast', 'date', 'color'].includes(String(value['type']))
    ) {
      refuse(`${pointer}/type`, `unknown element ${String(value['type'])}`);
    }
  };

  const richTextPart = (pointer: string, value: unknown): void => {
    const kind = isObject(value) ? value['type'] : undefined;
    if (!isObject(value) || typeof kind !== 'string') {
      refuse(pointer, 'must be an element');
    } else if (kind === 'rich_text_list') {
      if (value['style'] !== 'bullet' && value['style'] !== 'ordered')
        refuse(`${pointer}/style`, 'bullet or ordered');
      for (const [at, item] of list(`${pointer}/elements`, value['elements'], null).entries()) {
        if (isObject(item) && item['type'] === 'rich_text_section')
          richTextPart(`${pointer}/elements/${at}`, item);
        else refuse(`${pointer}/elements/${at}`, 'must be a rich_text_section');
      }
    } else if (['rich_text_section', 'rich_text_quote', 'rich_text_preformatted'].includes(kind)) {
      for (const [at, item] of list(`${pointer}/elements`, value['elements'], null).entries()) {
        richTextElement(`${pointer}/elements/${at}`, item);
      }
    } else {
      refuse(`${pointer}/type`, `unknown element ${kind}`);
    }
  };

  const button = (pointer: string, value: unknown): void => {
    if (!isObject(value) || value['type'] !== 'button') {
      refuse(pointer, 'must be a button');
      return;
    }
    text(`${pointer}/text`, value['text'], 'button.text', ['plain_text']);
    string(`${pointer}/action_id`, value['action_id'], 'action_id', true);
    string(`${pointer}/value`, value['value'], 'button.value', true);
    if (value['url'] !== undefined) address(`${pointer}/url`, value['url'], 'button.url');
    if (value['style'] !== undefined && value['style'] !== 'primary' && value['style'] !== 'danger') {
      refuse(`${pointer}/style`, 'primary or danger');
    }
  };

  const actionIds = (pointer: string, elements: readonly unknown[]): void => {
    const ids = elements.map((element) => (isObject(element) ? element['action_id'] : undefined));
    if (new Set(ids).size !== ids.length) refuse(pointer, 'action_id must be unique within a block');
  };

  const block = (pointer: string, value: unknown): void => {
    if (!isObject(value)) {
      refuse(pointer, 'must be a block');
      return;
    }
    string(`${pointer}/block_id`, value['block_id'], 'block_id', true);
    const elements = `${pointer}/elements`;
    switch (value['type']) {
      case 'divider':
        break;
      case 'header':
        text(`${pointer}/text`, value['text'], 'header.text', ['plain_text']);
        break;
      case 'section':
        if (value['text'] === undefined && value['fields'] === undefined)
          refuse(pointer, 'needs text or fields');
        if (value['text'] !== undefined)
          text(`${pointer}/text`, value['text'], 'section.text', ['plain_text', 'mrkdwn']);
        if (value['fields'] !== undefined) {
          for (const [at, field] of list(`${pointer}/fields`, value['fields'], 'section.fields').entries()) {
            text(`${pointer}/fields/${at}`, field, 'section.field', ['plain_text', 'mrkdwn']);
          }
        }
        if (value['accessory'] !== undefined) button(`${pointer}/accessory`, value['accessory']);
        break;
      case 'context':
        for (const [at, element] of list(elements, value['elements'], 'context.elements').entries()) {
          text(`${elements}/${at}`, element, 'text-object', ['plain_text', 'mrkdwn']);
        }
        break;
      case 'actions': {
        const buttons = list(elements, value['elements'], 'actions.elements');
        for (const [at, element] of buttons.entries()) button(`${elements}/${at}`, element);
        actionIds(elements, buttons);
        break;
      }
      case 'rich_text':
        for (const [at, part] of list(elements, value['elements'], null).entries())
          richTextPart(`${elements}/${at}`, part);
        break;
      default:
        refuse(`${pointer}/type`, `unknown block ${String(value['type'])}`);
    }
  };

  const all = list('/blocks', blocks, null);
  for (const [at, one] of all.entries()) block(`/blocks/${at}`, one);
  const ids = all.flatMap((one) => (isObject(one) && one['block_id'] !== undefined ? [one['block_id']] : []));
  if (new Set(ids).size !== ids.length) refuse('/blocks', 'block_id must be unique within a message');
  return breaches;
};
