import { isJson, objectsOf } from '../json.ts';
import type { Json } from '../json.ts';
import { elementsOf } from './elements.ts';

/** `values[block_id][action_id]`: what a person has filled in, as `view.state` and `state` carry it. */
export type Values = Readonly<Record<string, Readonly<Record<string, Json>>>>;

/** What a person picks or types: an option's value, several, a date, an id, words; null takes it away again. */
export type Picked = string | readonly string[] | null;

/** How the state of each kind of element is called, and where its first value stands. */
const fields: Readonly<
  Record<
    string,
    { readonly key: string; readonly initial: string; readonly isMany?: true; readonly isOption?: true }
  >
> = {
  plain_text_input: { key: 'value', initial: 'initial_value' },
  number_input: { key: 'value', initial: 'initial_value' },
  email_text_input: { key: 'value', initial: 'initial_value' },
  url_text_input: { key: 'value', initial: 'initial_value' },
  rich_text_input: { key: 'rich_text_value', initial: 'initial_value' },
  static_select: { key: 'selected_option', initial: 'initial_option', isOption: true },
  external_select: { key: 'selected_option', initial: 'initial_option', isOption: true },
  radio_buttons: { key: 'selected_option', initial: 'initial_option', isOption: true },
  multi_static_select: { key: 'selected_options', initial: 'initial_options', isMany: true, isOption: true },
  multi_external_select: {
    key: 'selected_options',
    initial: 'initial_options',
    isMany: true,
    isOption: true,
  },
  checkboxes: { key: 'selected_options', initial: 'initial_options', isMany: true, isOption: true },
  datepicker: { key: 'selected_date', initial: 'initial_date' },
  timepicker: { key: 'selected_time', initial: 'initial_time' },
  datetimepicker: { key: 'selected_date_time', initial: 'initial_date_time' },
  users_select: { key: 'selected_user', initial: 'initial_user' },
  multi_users_select: { key: 'selected_users', initial: 'initial_users', isMany: true },
  conversations_select: { key: 'selected_conversation', initial: 'initial_conversation' },
  multi_conversations_select: {
    key: 'selected_conversations',
    initial: 'initial_conversations',
    isMany: true,
  },
  channels_select: { key: 'selected_channel', initial: 'initial_channel' },
  multi_channels_select: { key: 'selected_channels', initial: 'initial_channels', isMany: true },
  file_input: { key: 'files', initial: 'files', isMany: true },
};

const fieldOf = (element: Json) => fields[String(element['type'])];

/** Whether the element keeps what was picked: buttons and overflow menus do not. */
export const keepsState = (element: Json): boolean => fieldOf(element) !== undefined;

/** Static options of an element, those in groups too. */
export const optionsOf = (element: Json): readonly Json[] => [
  ...objectsOf(element['options']),
  ...objectsOf(element['option_groups']).flatMap((group) => objectsOf(group['options'])),
];

/** `conversation` is where the person is: what `default_to_current_conversation` stands for. */
const initialOf = (element: Json, conversation: string | null): Json => {
  const field = fieldOf(element);
  if (field === undefined) return {};
  const given = element[field.initial];
  const here =
    element['default_to_current_conversation'] === true && conversation !== null ? conversation : null;
  const none = field.isMany === true ? (here === null ? [] : [here]) : here;
  return { type: element['type'], [field.key]: given ?? none };
};

export const initialValues = (blocks: readonly Json[], conversation: string | null): Values => {
  const values: Record<string, Record<string, Json>> = {};
  for (const { block, element } of elementsOf(blocks)) {
    if (!keepsState(element)) continue;
    const inBlock = (values[String(block['block_id'])] ??= {});
    inBlock[String(element['action_id'])] = initialOf(element, conversation);
  }
  return values;
};

/** What was filled in stays where block_id, action_id and kind stay the same: how Slack carries input over an update. */
export const carriedValues = (
  before: Values,
  blocks: readonly Json[],
  conversation: string | null,
): Values => {
  const fresh = initialValues(blocks, conversation);
  return Object.fromEntries(
    Object.entries(fresh).map(([blockId, actions]) => [
      blockId,
      Object.fromEntries(
        Object.entries(actions).map(([actionId, value]) => {
          const old = before[blockId]?.[actionId];
          return [actionId, old !== undefined && old['type'] === value['type'] ? old : value];
        }),
      ),
    ]),
  );
};

/** The options that can be picked now: of an external select those it was last answered with. */
export type Offered = (element: Json) => readonly Json[];

/** State of an element once that was picked; null where it is no option of it. */
export const stateOf = (element: Json, picked: Picked, offered: Offered): Json | null => {
  const field = fieldOf(element);
  if (field === undefined) return null;
  const type = element['type'];
  if (field.isOption !== true) {
    if (field.isMany === true) return { type, [field.key]: picked === null ? [] : [picked].flat() };
    if (Array.isArray(picked)) return null;
    const zone =
      type === 'timepicker' && typeof element['timezone'] === 'string'
        ? { timezone: element['timezone'] }
        : {};
    // Slack's client gives null where a person cleared the field.
    const value = picked === '' ? null : picked;
    if (type === 'datetimepicker') return { type, [field.key]: value === null ? null : Number(value) };
    return { type, [field.key]: value, ...zone };
  }
  const wanted = picked === null ? [] : [picked].flat();
  const options = wanted.map((value) => offered(element).find((one) => one['value'] === value));
  if (options.some((one) => one === undefined)) return null;
  if (field.isMany === true) return { type, [field.key]: options };
  return options.length > 1 ? null : { type, [field.key]: options[0] ?? null };
};

/** Whether nothing is filled in: what Slack's client asks for before it submits. */
export const isEmptyState = (state: Json | undefined): boolean => {
  if (state === undefined) return true;
  const field = fields[String(state['type'])];
  const value = field === undefined ? undefined : state[field.key];
  if (Array.isArray(value)) return value.length === 0;
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    (isJson(value) && Object.keys(value).length === 0)
  );
};
