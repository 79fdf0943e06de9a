import { createElement as h } from 'react';
import type { ReactNode } from 'react';
import { objectsOf } from '../json.ts';
import { textOf } from './blocks/parts.ts';
import { renderBlocks } from './blocks/render-blocks.ts';
import type { Scene } from './scene.ts';

/**
 * The modal on top of this person's stack; the page's script opens the dialog. Every view is a dialog of its own, so
 * that one pushed upon another takes the focus, and gives it back when it goes.
 */
export const modalView = ({ world, person, reader }: Scene): ReactNode => {
  const stack = world.views.stackOf(person.id);
  const view = stack.at(-1);
  if (view === undefined) return null;
  const submit = textOf(view.content['submit']);
  const hasInputs = objectsOf(view.content['blocks']).some(({ type }) => type === 'input');
  return h(
    'dialog',
    {
      key: view.id,
      id: `view-${view.id}`,
      className: 'fs-modal',
      'aria-labelledby': `title-${view.id}`,
      'data-modal': view.id,
    },
    h(
      'form',
      { 'data-surface': 'view', 'data-view': view.id, 'data-submit': '', noValidate: true },
      h(
        'header',
        null,
        h('h2', { id: `title-${view.id}` }, textOf(view.content['title'])),
        h(
          'button',
          { type: 'button', className: 'fs-plain', 'data-close': 'all', 'aria-label': 'Close' },
          '✕',
        ),
      ),
      h(
        'div',
        { className: 'fs-modal-body', tabIndex: -1 },
        renderBlocks(
          view.blocks,
          { prefix: `v${view.id}`, values: view.values, errors: view.errors },
          reader,
        ),
      ),
      h(
        'footer',
        null,
        h(
          'button',
          { type: 'button', className: 'fs-button', 'data-close': 'one' },
          stack.length > 1 ? 'Back' : textOf(view.content['close']) || 'Close',
        ),
        submit === '' && !hasInputs
          ? null
          : h('button', { type: 'submit', className: 'fs-button fs-primary' }, submit || 'Submit'),
      ),
    ),
  );
};
