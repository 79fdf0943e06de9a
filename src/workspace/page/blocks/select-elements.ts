import { createElement as h } from 'react';
import type { ReactNode } from 'react';
import { elementAttributes, labelOf } from './element-attributes.ts';
import type { Json } from '../../json.ts';
import { stringOf } from '../../json.ts';
import { numberOf, textOf } from './parts.ts';
import type { Option } from './options.ts';
import { groupsOf, initialOptions, optionOf } from './options.ts';
import type { Reader } from './reader.ts';

/** How one element is to be drawn: inside an input block it has a label and waits for the modal's button. */
export interface Placed {
  /** Id of the label's element, null without one. */
  readonly label: string | null;
  readonly isLive: boolean;
  /** Unlike any other on the page; ids of parts begin with it. */
  readonly id: string;
}

const nameOf = (element: Json, { label }: Placed): Readonly<Record<string, string>> =>
  label === null ? { 'aria-label': labelOf(element, null) } : { 'aria-labelledby': label };

/** The browser's own list: known to keyboards, screen readers and thumbs. */
export const staticSelect = (element: Json, placed: Placed): ReactNode => {
  const [chosen] = initialOptions(element);
  const optionNode = (option: Option, at: number): ReactNode =>
    h('option', { key: at, value: option.value, 'data-option': option.whole }, option.words);
  return h(
    'select',
    {
      ...elementAttributes(element, placed.isLive),
      ...nameOf(element, placed),
      className: 'fs-select',
      defaultValue: chosen?.value ?? '',
    },
    h('option', { value: '' }, textOf(element['placeholder']) || 'Choose'),
    ...groupsOf(element).map((group, at) =>
      group.label === ''
        ? group.options.map(optionNode)
        : h('optgroup', { key: at, label: group.label }, ...group.options.map(optionNode)),
    ),
  );
};

/** People or conversations of this workspace as options. */
const namesAsOptions = (rows: Reader['users'], sign: string): readonly Option[] =>
  rows.map(({ id, name }) => optionOf({ text: { type: 'plain_text', text: `${sign}${name}` }, value: id }));

const localOptions = (element: Json, reader: Reader): readonly Option[] => {
  const type = stringOf(element['type']);
  if (type.endsWith('users_select')) return namesAsOptions(reader.users, '@');
  if (/(?:channels|conversations)_select$/.test(type)) return namesAsOptions(reader.channels, '#');
  return groupsOf(element).flatMap((group) => group.options);
};

const initialNames = (element: Json, options: readonly Option[]): readonly Option[] => {
  const ids = ['user', 'channel', 'conversation'].flatMap((kind) => {
    const one = stringOf(element[`initial_${kind}`]);
    const many = element[`initial_${kind}s`];
    return [...(one === '' ? [] : [one]), ...(Array.isArray(many) ? many.map(String) : [])];
  });
  return options.filter((option) => ids.includes(option.value));
};

/**
 * A list one types in: of options of the bot's own (asked for as one types), or of those given here. What is chosen
 * stands before it, each with a way to take it out.
 */
export const typeAhead = (element: Json, placed: Placed, reader: Reader): ReactNode => {
  const type = stringOf(element['type']);
  const isExternal = type.endsWith('external_select');
  const isMulti = type.startsWith('multi_');
  const options = isExternal ? [] : localOptions(element, reader);
  const chosen = [...initialOptions(element), ...initialNames(element, options)];
  const list = `${placed.id}-list`;
  const most = numberOf(element['max_selected_items']);
  return h(
    'div',
    {
      ...elementAttributes(element, placed.isLive),
      className: 'fs-type-ahead',
      ...(isMulti ? { 'data-multi': '' } : {}),
      ...(isExternal ? { 'data-external': String(numberOf(element['min_query_length']) ?? 3) } : {}),
      ...(most === null ? {} : { 'data-most': String(most) }),
    },
    h(
      'ul',
      { className: 'fs-chosen', 'aria-label': 'Chosen', 'data-keep': '' },
      ...chosen.map((option) =>
        h(
          'li',
          { key: option.value, 'data-option': option.whole },
          option.words,
          ' ',
          h('button', { type: 'button', 'aria-label': `Take out ${option.words}` }, '✕'),
        ),
      ),
    ),
    h('input', {
      type: 'text',
      role: 'combobox',
      autoComplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': false,
      'aria-controls': list,
      ...nameOf(element, placed),
      placeholder: textOf(element['placeholder']),
    }),
    h(
      'ul',
      { id: list, role: 'listbox', 'aria-label': labelOf(element, null), hidden: true, 'data-keep': '' },
      ...options.map((option, at) =>
        h(
          'li',
          {
            key: option.value,
            id: `${list}-${at}`,
            role: 'option',
            'aria-selected': false,
            'data-option': option.whole,
          },
          option.words,
        ),
      ),
    ),
  );
};

/** Radio buttons and checkboxes, in one group that carries the label. */
export const choiceList = (element: Json, placed: Placed): ReactNode => {
  const type = element['type'] === 'checkboxes' ? 'checkbox' : 'radio';
  const chosen = new Set(initialOptions(element).map((option) => option.value));
  return h(
    'div',
    {
      ...elementAttributes(element, placed.isLive),
      ...nameOf(element, placed),
      role: type === 'radio' ? 'radiogroup' : 'group',
      className: 'fs-choices',
    },
    ...groupsOf(element)
      .flatMap((group) => group.options)
      .map((option, at) =>
        h(
          'label',
          { key: at },
          h('input', {
            type,
            name: placed.id,
            value: option.value,
            'data-option': option.whole,
            defaultChecked: chosen.has(option.value),
          }),
          ' ',
          option.words,
          option.description === '' ? null : h('small', null, option.description),
        ),
      ),
  );
};
