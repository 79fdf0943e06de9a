import { createElement as h } from 'react';
import type { ReactNode } from 'react';
import { buttonElement, feedbackElement, iconButtonElement, overflowElement } from './button-elements.ts';
import { dataTable } from './data-table.ts';
import { inputElement, isInputType } from './input-elements.ts';
import type { Json } from '../../json.ts';
import { isJson, objectsOf, stringOf } from '../../json.ts';
import type { Values } from '../../state/element-state.ts';
import { filledIn } from './filled-in.ts';
import { partOf, textOf } from './parts.ts';
import { libraryBlocks } from './library-blocks.ts';
import type { Reader } from './reader.ts';
import type { Placed } from './select-elements.ts';
import { choiceList, staticSelect, typeAhead } from './select-elements.ts';
import { wordsOf } from './words.ts';

/** What slack-blocks-to-jsx draws; anything else that is not ours is said to be missing. */
const drawnByLibrary = new Set([
  'rich_text',
  'section',
  'context',
  'divider',
  'header',
  'image',
  'markdown',
  'table',
  'alert',
  'card',
  'carousel',
  'task_card',
  'plan',
  'video',
  'file',
  'data_visualization',
]);

const isOurs = (block: Json): boolean => {
  const type = stringOf(block['type']);
  if (type === 'section') return isJson(block['accessory']) && !isImage(block);
  if (type === 'card') return objectsOf(block['actions']).length > 0;
  return !drawnByLibrary.has(type);
};

const isImage = (block: Json): boolean => partOf(block['accessory'])['type'] === 'image';

const elementNode = (element: Json, placed: Placed, reader: Reader): ReactNode => {
  const type = stringOf(element['type']);
  if (type === 'button' || type === 'workflow_button') return buttonElement(element, reader);
  if (type === 'overflow') return overflowElement(element, reader);
  if (type === 'feedback_buttons') return feedbackElement(element);
  if (type === 'icon_button') return iconButtonElement(element);
  if (type === 'static_select') return staticSelect(element, placed);
  if (type === 'radio_buttons' || type === 'checkboxes') return choiceList(element, placed);
  if (type.endsWith('_select')) return typeAhead(element, placed, reader);
  if (isInputType(type)) return inputElement(element, placed);
  return h('span', { className: 'fs-cannot' }, `This page cannot show a “${type}”.`);
};

/** Where blocks stand. `prefix` is unlike that of any other message or view on the page. */
export interface Place {
  readonly prefix: string;
  /** What the bot found wrong, by block id: shown under the block. */
  readonly errors?: Readonly<Record<string, string>>;
  /** What is filled in already; without it each element shows its first value. */
  readonly values?: Values;
}

/**
 * Block Kit as this page draws it, in order: what only shows by slack-blocks-to-jsx, what can be used by our own
 * elements, which the page's script makes work (see element-attributes).
 */
export const renderBlocks = (blocks: readonly Json[], place: Place, reader: Reader): ReactNode => {
  const nodes: ReactNode[] = [];
  let run: Json[] = [];
  const flush = (): void => {
    if (run.length > 0) nodes.push(h('div', { key: nodes.length }, libraryBlocks(run, reader)));
    run = [];
  };
  for (const [at, block] of blocks.entries()) {
    if (!isOurs(block)) {
      run.push(block);
      continue;
    }
    flush();
    const id = stringOf(block['block_id']);
    nodes.push(
      h(
        'div',
        { key: nodes.length, className: 'fs-block', 'data-block-id': id },
        ourBlock(block, { ...place, prefix: `${place.prefix}-${at}` }, reader),
      ),
    );
  }
  flush();
  return nodes;
};

const ourBlock = (block: Json, place: Place, reader: Reader): ReactNode => {
  const filled = (element: Json): Json => filledIn(element, block, place.values);
  const free = (at: number): Placed => ({ label: null, isLive: true, id: `${place.prefix}-${at}` });
  const elements = (list: unknown): readonly ReactNode[] =>
    objectsOf(list).map((element, at) =>
      h('div', { key: at, className: 'fs-element' }, elementNode(filled(element), free(at), reader)),
    );
  switch (block['type']) {
    case 'section': {
      const { accessory, ...rest } = block;
      return h(
        'div',
        { className: 'fs-section' },
        h('div', null, libraryBlocks([rest], reader)),
        elementNode(filled(partOf(accessory)), free(0), reader),
      );
    }
    case 'actions':
    case 'context_actions':
      return h('div', { className: 'fs-actions' }, ...elements(block['elements']));
    case 'card': {
      const { actions, ...rest } = block;
      return [
        h('div', { key: 'card' }, libraryBlocks([rest], reader)),
        h('div', { key: 'actions', className: 'fs-actions' }, ...elements(actions)),
      ];
    }
    case 'container':
      return h(
        'div',
        { className: 'fs-container' },
        h('strong', null, wordsOf(block['title'], reader)),
        block['subtitle'] === undefined ? null : h('p', null, wordsOf(block['subtitle'], reader)),
        renderBlocks(objectsOf(block['child_blocks'] ?? block['blocks']), place, reader),
      );
    case 'data_table':
      return dataTable(block, reader);
    case 'input':
      return inputBlock(block, place, reader);
    default:
      return h(
        'p',
        { className: 'fs-cannot' },
        `This page cannot show a block of type “${stringOf(block['type'])}”.`,
      );
  }
};

const inputBlock = (block: Json, place: Place, reader: Reader): ReactNode => {
  const label = `${place.prefix}-label`;
  const error = place.errors?.[stringOf(block['block_id'])];
  const element = filledIn(partOf(block['element']), block, place.values);
  const placed: Placed = { label, isLive: block['dispatch_action'] === true, id: `${place.prefix}-input` };
  const hint = textOf(block['hint']);
  return h(
    'div',
    { className: `fs-field${error === undefined ? '' : ' fs-wrong'}`, 'data-input': '' },
    h(
      'span',
      { id: label, className: 'fs-label' },
      wordsOf(block['label'], reader),
      block['optional'] === true ? h('small', null, ' (optional)') : null,
    ),
    elementNode(element, placed, reader),
    hint === '' ? null : h('small', { className: 'fs-hint' }, hint),
    error === undefined ? null : h('p', { className: 'fs-error', role: 'alert' }, error),
  );
};
