import { createElement as h } from 'react';
import type { ReactNode } from 'react';
import { homeNotPublished } from '../../copy/workspace-sentences.ts';
import { renderBlocks } from './blocks/render-blocks.ts';
import type { Scene } from './scene.ts';

/** The app's Home as it was last published for this person. */
export const homePage = ({ world, person, reader }: Scene): ReactNode => {
  const view = world.views.home(person.id);
  return h(
    'div',
    {
      className: 'fs-home',
      tabIndex: 0,
      role: 'region',
      'aria-label': 'Home',
      ...(view === null ? {} : { 'data-surface': 'view', 'data-view': view.id }),
    },
    view === null
      ? h('p', { className: 'fs-quiet' }, homeNotPublished)
      : renderBlocks(view.blocks, { prefix: `h${view.id}`, values: view.values }, reader),
  );
};
