import type { Json } from '../../json.ts';
import { stringOf } from '../../json.ts';
import { partOf, textOf } from './parts.ts';

/**
 * What the page's script reads off an element to know what was used: its type and action id, here; its block id, on the
 * block around it; where it stands, on the surface around that. `data-live` marks what reports every change at once,
 * unlike a modal's inputs, which wait for the button.
 */
export const elementAttributes = (element: Json, isLive: boolean): Readonly<Record<string, string>> => {
  const confirm = element['confirm'];
  return {
    'data-element': stringOf(element['type']),
    'data-action-id': stringOf(element['action_id']),
    ...(isLive ? { 'data-live': '' } : {}),
    ...(confirm === undefined ? {} : { 'data-confirm': JSON.stringify(confirmWords(confirm)) }),
  };
};

const confirmWords = (confirm: unknown): Readonly<Record<string, string>> => {
  const { title, text, confirm: yes, deny: no, style } = partOf(confirm);
  return {
    title: textOf(title),
    text: textOf(text),
    yes: textOf(yes) || 'Yes',
    no: textOf(no) || 'Cancel',
    style: stringOf(style),
  };
};

/** How an element without a visible label is called by a screen reader. */
export const labelOf = (element: Json, label: string | null): string =>
  label ?? (stringOf(element['accessibility_label']) || textOf(element['placeholder']) || 'Choose');
