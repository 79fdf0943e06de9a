import { createElement as h } from 'react';
import type { ReactNode } from 'react';
import { elementAttributes, labelOf } from './element-attributes.ts';
import type { Json } from '../../json.ts';
import { stringOf } from '../../json.ts';
import { numberOf, textOf } from './parts.ts';
import type { Placed } from './select-elements.ts';

const types: Readonly<Record<string, string>> = {
  plain_text_input: 'text',
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'number',
  datepicker: 'date',
  timepicker: 'time',
  datetimepicker: 'datetime-local',
};

export const isInputType = (type: string): boolean => type in types;

const initialOf = (element: Json): string => {
  const seconds = numberOf(element['initial_date_time']);
  return (
    stringOf(element['initial_value']) ||
    stringOf(element['initial_date']) ||
    stringOf(element['initial_time']) ||
    (seconds === null ? '' : new Date(seconds * 1000).toISOString().slice(0, 16))
  );
};

/** Fields that the browser knows: text, numbers, addresses, dates, times. Limits are told to it, so that it refuses first. */
export const inputElement = (element: Json, { label, isLive, id }: Placed): ReactNode => {
  const type = stringOf(element['type']);
  const limit = (name: string, key: string): Readonly<Record<string, string | number>> => {
    const number = numberOf(element[key]);
    return number === null ? {} : { [name]: number };
  };
  const attributes = {
    ...elementAttributes(element, isLive),
    ...(label === null ? { 'aria-label': labelOf(element, null) } : { 'aria-labelledby': label }),
    id,
    className: 'fs-input',
    placeholder: textOf(element['placeholder']),
    defaultValue: initialOf(element),
    ...(element['focus_on_load'] === true ? { 'data-focus': '' } : {}),
    ...limit('maxLength', 'max_length'),
    ...limit('minLength', 'min_length'),
    ...limit('min', 'min_value'),
    ...limit('max', 'max_value'),
    ...(element['is_decimal_allowed'] === true ? { step: 'any' } : {}),
  };
  return element['multiline'] === true
    ? h('textarea', { ...attributes, rows: 4 })
    : h('input', { ...attributes, type: types[type] ?? 'text' });
};
