import { boolean, integer, list, object, oneOf, string } from './checks.ts';
import type { Check } from './checks.ts';
import { element, selected } from './element.ts';
import { menuOption, menuOptions } from './texts.ts';

const ids = list(string(null), null);
const many = { max_selected_items: integer(1, Number.MAX_SAFE_INTEGER) };
const minQuery = integer(0, Number.MAX_SAFE_INTEGER);
const filter = object({
  optional: {
    include: list(oneOf('im', 'mpim', 'private', 'public'), null),
    exclude_external_shared_channels: boolean,
    exclude_bot_users: boolean,
  },
});

/** Menus: of listed options, of what the app answers, of people and of conversations; one choice or several. */
export const menus = {
  static_select: element('static_select', {
    optional: { ...selected, ...menuOptions.optional, initial_option: menuOption },
    also: menuOptions.also,
  }),
  multi_static_select: element('multi_static_select', {
    optional: {
      ...selected,
      ...many,
      ...menuOptions.optional,
      initial_options: list(menuOption, 'select.options'),
    },
    also: menuOptions.also,
  }),
  external_select: element('external_select', {
    optional: { ...selected, initial_option: menuOption, min_query_length: minQuery },
  }),
  multi_external_select: element('multi_external_select', {
    optional: {
      ...selected,
      ...many,
      initial_options: list(menuOption, 'select.options'),
      min_query_length: minQuery,
    },
  }),
  users_select: element('users_select', { optional: { ...selected, initial_user: string(null) } }),
  multi_users_select: element('multi_users_select', {
    optional: { ...selected, ...many, initial_users: ids },
  }),
  conversations_select: element('conversations_select', {
    optional: {
      ...selected,
      initial_conversation: string(null),
      default_to_current_conversation: boolean,
      response_url_enabled: boolean,
      filter,
    },
  }),
  multi_conversations_select: element('multi_conversations_select', {
    optional: {
      ...selected,
      ...many,
      initial_conversations: ids,
      default_to_current_conversation: boolean,
      filter,
    },
  }),
  channels_select: element('channels_select', {
    optional: { ...selected, initial_channel: string(null), response_url_enabled: boolean },
  }),
  multi_channels_select: element('multi_channels_select', {
    optional: { ...selected, ...many, initial_channels: ids },
  }),
} satisfies Record<string, Check>;
