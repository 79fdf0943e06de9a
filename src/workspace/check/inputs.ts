import { slackAllows } from '../slack-limits.ts';
import type { SlackLimit } from '../slack-limits.ts';
import { boolean, integer, list, matching, object, oneOf, string } from './checks.ts';
import type { Check, Shape } from './checks.ts';
import { element, picked, selected } from './element.ts';
import { richText } from './rich-text.ts';
import { choiceOption, plainText } from './texts.ts';

const date = matching(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'a date as YYYY-MM-DD');
const time = matching(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time as HH:mm');
const instant = integer(1_000_000_000, 9_999_999_999);
const typed = {
  focus_on_load: boolean,
  placeholder: plainText('placeholder'),
  dispatch_action_config: object({
    required: { trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), null) },
  }),
};

const choices = (type: string, limit: SlackLimit, initial: Readonly<Record<string, Check>>): Check =>
  element(type, { required: { options: list(choiceOption, limit) }, optional: { ...picked, ...initial } });

/** The shortest length of a text input may not pass the longest. */
const lengths: Shape['also'] = (place, value) => {
  const { min_length: min, max_length: max } = value;
  if (typeof min === 'number' && typeof max === 'number' && min > max) {
    place.refuse(`${place.pointer}/min_length`, 'cannot be greater than max_length');
  }
};

/** Elements that something is chosen, dated or typed in. */
export const inputs = {
  checkboxes: choices('checkboxes', 'checkboxes.options', {
    initial_options: list(choiceOption, 'checkboxes.options'),
  }),
  radio_buttons: choices('radio_buttons', 'radio_buttons.options', { initial_option: choiceOption }),
  datepicker: element('datepicker', { optional: { ...selected, initial_date: date } }),
  timepicker: element('timepicker', {
    optional: { ...selected, initial_time: time, timezone: string(null) },
  }),
  datetimepicker: element('datetimepicker', { optional: { ...picked, initial_date_time: instant } }),
  plain_text_input: element('plain_text_input', {
    optional: {
      ...typed,
      initial_value: string(null, 0),
      multiline: boolean,
      min_length: integer(0, slackAllows('plain_text_input.length')),
      max_length: integer(1, slackAllows('plain_text_input.length')),
    },
    also: lengths,
  }),
  number_input: element('number_input', {
    required: { is_decimal_allowed: boolean },
    optional: { ...typed, initial_value: string(null), min_value: string(null), max_value: string(null) },
  }),
  email_text_input: element('email_text_input', { optional: { ...typed, initial_value: string(null) } }),
  url_text_input: element('url_text_input', { optional: { ...typed, initial_value: string(null) } }),
  rich_text_input: element('rich_text_input', { optional: { ...typed, initial_value: richText } }),
  file_input: element('file_input', {
    optional: {
      filetypes: list(string(null), null),
      max_files: integer(1, slackAllows('file_input.max_files')),
    },
  }),
} satisfies Record<string, Check>;
