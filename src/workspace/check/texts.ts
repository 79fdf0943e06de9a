import { boolean, list, object, oneOf, string, byType, exactlyOne, address } from './checks.ts';
import type { Check } from './checks.ts';
import type { SlackLimit } from '../slack-limits.ts';

/** `type` is looked at before; here only so that it is no unknown field. */
const type = (name: string): Check => oneOf(name);

export const plainText = (limit: SlackLimit): Check =>
  byType({
    plain_text: object({
      required: { type: type('plain_text'), text: string(limit) },
      optional: { emoji: boolean },
    }),
  });

export const mrkdwn = (limit: SlackLimit): Check =>
  byType({
    mrkdwn: object({
      required: { type: type('mrkdwn'), text: string(limit) },
      optional: { verbatim: boolean },
    }),
  });

/** Either kind of text object. */
export const text = (limit: SlackLimit): Check =>
  byType({
    plain_text: plainText(limit),
    mrkdwn: mrkdwn(limit),
  });

/** The dialog that asks once more. */
export const confirm: Check = object({
  required: { text: text('confirm.text') },
  optional: {
    title: plainText('confirm.title'),
    confirm: plainText('confirm.confirm'),
    deny: plainText('confirm.deny'),
    style: oneOf('primary', 'danger'),
  },
});

/** Options of menus are plain text; those of radio buttons and checkboxes may be formatted; overflow menus' may link. */
const option = (isFormatted: boolean, mayLink: boolean): Check =>
  object({
    required: {
      text: isFormatted ? text('option.text') : plainText('option.text'),
      value: string('option.value'),
    },
    optional: {
      description: isFormatted ? text('option.description') : plainText('option.description'),
      ...(mayLink ? { url: address } : {}),
    },
  });

export const menuOption = option(false, false);
export const overflowOption = option(false, true);
export const choiceOption = option(true, false);

export const optionGroup: Check = object({
  required: {
    label: plainText('option_group.label'),
    options: list(menuOption, 'option_group.options'),
  },
});

/** Options or groups of them, never both. */
export const menuOptions = {
  optional: {
    options: list(menuOption, 'select.options'),
    option_groups: list(optionGroup, 'select.option_groups'),
  },
  also: exactlyOne('options', 'option_groups'),
};
