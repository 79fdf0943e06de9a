import { createElement as h } from 'react';
import type { ReactNode } from 'react';
import { elementAttributes } from './element-attributes.ts';
import type { Json } from '../../json.ts';
import { stringOf } from '../../json.ts';
import { partOf, textOf, webAddressOf } from './parts.ts';
import { icon } from './icon.ts';
import { groupsOf } from './options.ts';
import type { Reader } from './reader.ts';
import { wordsOf } from './words.ts';

/** A button with an address opens it and tells the bot as well, as in Slack. */
export const buttonElement = (element: Json, reader: Reader): ReactNode => {
  const style = stringOf(element['style']);
  const url = webAddressOf(element['url']);
  const label = stringOf(element['accessibility_label']);
  const attributes = {
    ...elementAttributes(element, true),
    className: `fs-button${style === '' ? '' : ` fs-${style}`}`,
    'data-value': stringOf(element['value']),
    ...(label === '' ? {} : { 'aria-label': label }),
  };
  const words = wordsOf(element['text'], reader);
  return url !== null
    ? h('a', { ...attributes, href: url, target: '_blank', rel: 'noopener noreferrer' }, words)
    : h('button', { ...attributes, type: 'button' }, words);
};

/** A menu that opens on a click or by keyboard without script of ours: `details`. */
export const menu = (label: string, sign: string, items: readonly ReactNode[]): ReactNode =>
  h(
    'details',
    { className: 'fs-menu' },
    h('summary', { 'aria-label': label, title: label }, sign),
    h('ul', null, ...items.map((item, at) => h('li', { key: at }, item))),
  );

export const overflowElement = (element: Json, reader: Reader): ReactNode =>
  h(
    'div',
    { ...elementAttributes(element, true), className: 'fs-overflow' },
    menu(
      'More options',
      '⋯',
      groupsOf(element)
        .flatMap((group) => group.options)
        .map((option) => {
          const url = webAddressOf(option.url);
          const words = wordsOf(option.words, reader);
          return url !== null
            ? h(
                'a',
                { 'data-option': option.whole, href: url, target: '_blank', rel: 'noopener noreferrer' },
                words,
              )
            : h('button', { type: 'button', 'data-option': option.whole }, words);
        }),
    ),
  );

/** Two buttons with signs; what they say is read out and shown on hover. */
export const feedbackElement = (element: Json): ReactNode =>
  h(
    'div',
    { ...elementAttributes(element, true), className: 'fs-feedback' },
    ...(['positive_button', 'negative_button'] as const).map((which) => {
      const button = partOf(element[which]);
      const words = textOf(button['text']);
      return h(
        'button',
        {
          key: which,
          type: 'button',
          className: 'fs-button',
          'data-value': stringOf(button['value']),
          title: stringOf(button['accessibility_label']) || words,
        },
        icon(which === 'positive_button' ? 'up' : 'down'),
        ' ',
        words,
      );
    }),
  );

export const iconButtonElement = (element: Json): ReactNode =>
  h(
    'button',
    {
      ...elementAttributes(element, true),
      type: 'button',
      className: 'fs-button',
      'data-value': stringOf(element['value']),
    },
    stringOf(element['icon']) === 'trash' ? icon('bin') : null,
    ' ',
    textOf(element['text']) || stringOf(element['accessibility_label']) || 'Button',
  );
