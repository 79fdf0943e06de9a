import { createElement as h } from 'react';
import type { ReactNode } from 'react';
import type { Channel } from '../local-team.ts';
import { icon } from './blocks/icon.ts';
import { channelName } from './scene.ts';
import type { Scene } from './scene.ts';

/** What the composer offers as one types `/`, `@` or `#`. The page's script reads it. */
const offersOf = ({ world }: Scene, isInThread: boolean): string =>
  JSON.stringify({
    // Slack passes no commands on from threads.
    '/': isInThread
      ? []
      : world.app.commands.map(({ command, usageHint, description }) => ({
          insert: command,
          words: `${command} ${usageHint}`.trim(),
          about: description,
        })),
    '@': world.users
      .all()
      .map(({ name, realName, isBot }) => ({
        insert: `@${name}`,
        words: `@${name}`,
        about: isBot ? `${realName} (app)` : realName,
      }))
      .toSorted((a, b) => Number(b.about.endsWith('(app)')) - Number(a.about.endsWith('(app)'))),
    '#': world.channels
      .all()
      .filter(({ kind }) => kind === 'public')
      .map(({ name }) => ({ insert: `#${name}`, words: `#${name}`, about: '' })),
  });

/** Where one writes. Enter sends, Shift and Enter begins a line; without script the button sends nothing. */
export const composer = (channel: Channel, thread: string | null, scene: Scene): ReactNode => {
  const { world } = scene;
  const id = thread === null ? 'write' : 'reply';
  const where = channel.kind === 'im' ? channelName(channel, world) : `#${channel.name}`;
  const label = thread === null ? `Message ${where}` : 'Reply';
  const shortcuts = world.app.shortcuts.filter(({ type }) => type === 'global');
  return h(
    'form',
    {
      className: 'fs-composer',
      'data-composer': '',
      'data-channel': channel.id,
      'data-thread': thread ?? '',
      'data-offers': offersOf(scene, thread !== null),
    },
    h('ul', {
      id: `${id}-offers`,
      role: 'listbox',
      'aria-label': 'Suggestions',
      hidden: true,
      'data-keep': '',
    }),
    h('textarea', {
      id,
      rows: 1,
      name: 'text',
      'aria-label': label,
      placeholder: label,
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': false,
      'aria-controls': `${id}-offers`,
      autoComplete: 'off',
    }),
    h(
      'div',
      { className: 'fs-composer-foot' },
      thread === null && shortcuts.length > 0
        ? h(
            'details',
            { className: 'fs-menu' },
            h('summary', { 'aria-label': 'Shortcuts', title: 'Shortcuts' }, icon('bolt')),
            h(
              'ul',
              null,
              ...shortcuts.map(({ name, callbackId, description }) =>
                h(
                  'li',
                  { key: callbackId },
                  h(
                    'button',
                    { type: 'button', 'data-global-shortcut': callbackId },
                    name,
                    h('small', null, description),
                  ),
                ),
              ),
            ),
          )
        : h('span'),
      h('button', { type: 'submit', className: 'fs-button fs-primary' }, 'Send'),
    ),
  );
};
