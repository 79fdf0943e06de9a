import { createElement as h } from 'react';
import type { ReactNode } from 'react';
import type { Scene } from './scene.ts';
import { troubles } from './trouble.ts';

const button = (id: string, words: string, isOn: boolean | null, about: string): ReactNode =>
  h(
    'li',
    { key: id },
    h(
      'button',
      {
        type: 'button',
        className: 'fs-button',
        'data-trouble': id,
        ...(isOn === null ? {} : { 'aria-pressed': isOn }),
      },
      words,
    ),
    h('span', null, about),
  );

/** Slack made to fail, so that one sees what the bot then says. */
export const troublePage = (scene: Scene): ReactNode => {
  const { world } = scene;
  const pending = Object.values(world.faults.pending()).flat();
  return h(
    'main',
    { id: 'main', className: 'fs-main fs-page', tabIndex: -1 },
    h('h1', null, 'Make Slack fail'),
    h('h2', null, 'Once, with the next'),
    h(
      'ul',
      { className: 'fs-troubles' },
      ...troubles.map(({ id, words, about }) => button(id, words, null, about)),
    ),
    h(
      'p',
      { role: 'status' },
      pending.length === 0 ? 'Nothing is waiting to happen.' : `Waiting to happen: ${pending.length}. `,
      pending.length === 0
        ? null
        : h('button', { type: 'button', className: 'fs-button', 'data-trouble': 'clear' }, 'Call it off'),
    ),
    h('h2', null, 'Until switched off'),
    h(
      'ul',
      { className: 'fs-troubles' },
      button(
        'revoked',
        'Token revoked',
        world.grants.state() === 'revoked',
        'Every call is refused with token_revoked.',
      ),
      button(
        'rate-limits',
        'Slack’s rate limits',
        world.rateLimits.isOn(),
        'One message a second in a channel, and the other limits, as in Slack.',
      ),
    ),
    h('h2', null, 'Archived channels'),
    h(
      'ul',
      { className: 'fs-troubles' },
      ...world.channels
        .all()
        .filter(({ kind }) => kind !== 'im')
        .map(({ id, name, isArchived }) =>
          button(
            `archive:${id}`,
            `#${name}`,
            isArchived,
            isArchived ? 'Archived: nothing can be posted.' : 'Open.',
          ),
        ),
    ),
  );
};
