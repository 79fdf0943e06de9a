import { createElement as h } from 'react';
import type { ReactNode } from 'react';
import { channelSign } from './channel-sign.ts';
import { hrefOf } from './place.ts';
import type { Place } from './place.ts';
import type { Scene } from './scene.ts';

/** Whom one acts as, and where one can go. */
export const sidebar = (scene: Scene): ReactNode => {
  const { world, place, person, isUnread } = scene;
  const people = world.users.all().filter(({ isBot }) => !isBot);
  const direct = world.channels.directMessages(person.id);
  const link = (words: string, to: Partial<Place>, isNew: boolean, sign: ReactNode = null): ReactNode =>
    h(
      'li',
      { key: words },
      h(
        'a',
        {
          href: hrefOf(place, { ...to, thread: null }),
          'data-go': '',
          ...(place.at === to.at ? { 'aria-current': 'page' } : {}),
          ...(isNew ? { className: 'fs-unread' } : {}),
        },
        sign,
        words,
        isNew ? h('span', { className: 'fs-hidden' }, ' (unread)') : null,
      ),
    );
  return h(
    'nav',
    { className: 'fs-side', id: 'side', 'aria-label': 'Workspace' },
    h('p', { className: 'fs-team' }, world.team.name),
    h(
      'label',
      { className: 'fs-as' },
      'You are ',
      h(
        'select',
        { 'data-as': '', defaultValue: person.id },
        ...people.map(({ id, realName, isAdmin, isGuest }) =>
          h(
            'option',
            { key: id, value: id },
            `${realName}${isAdmin ? ' (admin)' : isGuest ? ' (guest)' : ''}`,
          ),
        ),
      ),
    ),
    h('ul', null, link('Welcome', { at: 'welcome' }, false)),
    h('h2', null, 'Channels'),
    h(
      'ul',
      null,
      ...world.channels
        .seenBy(person.id)
        .map(({ id, name, kind, isArchived, isShared }) =>
          link(
            `${name}${isShared ? ' (shared)' : ''}${isArchived ? ' (archived)' : ''}`,
            { at: id },
            isUnread(id),
            channelSign({ kind }),
          ),
        ),
    ),
    h('h2', null, 'Apps'),
    h(
      'ul',
      null,
      direct === undefined
        ? null
        : link(
            world.app.name,
            { at: direct.id, tab: world.app.hasHome ? 'home' : 'messages' },
            isUnread(direct.id),
          ),
    ),
    h('h2', null, 'Behind the scenes'),
    h(
      'ul',
      null,
      world.app.functions.length === 0 ? null : link('Workflow steps', { at: 'steps' }, false),
      link('The bot’s calls', { at: 'calls' }, false),
      link('Make Slack fail', { at: 'trouble' }, false),
    ),
  );
};
