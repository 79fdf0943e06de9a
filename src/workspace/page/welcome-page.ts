import { createElement as h } from 'react';
import type { ReactNode } from 'react';
import { otherThingsToTry, welcomeHeading, welcomeSentences } from '../../copy/workspace-sentences.ts';
import type { Scene } from './scene.ts';

/** Questions shown: as many as somebody new reads. */
const shown = 3;

/** Commands are typed in a channel, plain questions said to the app itself. */
const placeFor = (ask: string, { world, person }: Scene): string | null => {
  const direct = world.channels.directMessages(person.id);
  const open = world.channels
    .seenBy(person.id)
    .filter(({ isArchived, members }) => !isArchived && members.includes(world.bot.userId));
  const channel = open.find(({ name }) => name === 'performance') ?? open[0];
  return (ask.startsWith('/') ? (channel ?? direct) : (direct ?? channel))?.id ?? null;
};

export const welcomePage = (scene: Scene): ReactNode =>
  h(
    'main',
    { id: 'main', className: 'fs-main fs-page', tabIndex: -1 },
    h('h1', null, welcomeHeading),
    ...welcomeSentences.map((sentence) => h('p', { key: sentence }, sentence)),
    h(
      'ul',
      { className: 'fs-examples' },
      ...scene.examples.slice(0, shown).map(({ label, ask }) => {
        const channel = placeFor(ask, scene);
        return channel === null
          ? null
          : h(
              'li',
              { key: ask },
              h(
                'button',
                { type: 'button', 'data-say': ask, 'data-channel': channel, 'data-follow': '' },
                h('strong', null, ask),
                h('span', null, label),
              ),
            );
      }),
    ),
    h('h2', null, 'Then'),
    h('ul', null, ...otherThingsToTry.map((sentence) => h('li', { key: sentence }, sentence))),
  );
