import { createElement as h } from 'react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { pageNotReached } from '../../copy/workspace-sentences.ts';
import { callsPage } from './calls-page.ts';
import { conversation, threadPane } from './conversation.ts';
import { modalView } from './modal-view.ts';
import { channelName, channelOf } from './scene.ts';
import type { Scene } from './scene.ts';
import { sidebar } from './sidebar.ts';
import { stepsPage } from './steps-page.ts';
import { troublePage } from './trouble-page.ts';
import { welcomePage } from './welcome-page.ts';

const pageOf = (scene: Scene): { readonly title: string; readonly main: ReactNode } => {
  const channel = channelOf(scene);
  if (channel !== null)
    return { title: channelName(channel, scene.world), main: conversation(channel, scene) };
  switch (scene.place.at) {
    case 'calls':
      return { title: 'The bot’s calls', main: callsPage(scene) };
    case 'trouble':
      return { title: 'Make Slack fail', main: troublePage(scene) };
    case 'steps':
      return { title: 'Workflow steps', main: stepsPage(scene) };
    default:
      return { title: 'Welcome', main: welcomePage(scene) };
  }
};

/**
 * The whole page as HTML. The script fetches it again whenever something has changed and takes over what differs, so
 * that there is one way to draw, and the page reads without script.
 */
export const screen = (scene: Scene): string => {
  const { world, place, person } = scene;
  const { title, main } = pageOf(scene);
  const channel = channelOf(scene);
  const hasThread = channel !== null && place.thread !== null;
  const markup = renderToStaticMarkup(
    h(
      'html',
      { lang: 'en-GB' },
      h(
        'head',
        null,
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', null, `${title} | ${world.team.name}`),
        h('link', { rel: 'icon', href: 'data:,' }),
        h('link', { rel: 'stylesheet', href: '/style/block-kit.css' }),
        h('link', { rel: 'stylesheet', href: '/style/page.css' }),
        h('script', { type: 'module', src: '/client/page.ts' }),
      ),
      h(
        'body',
        {
          'data-place': `${person.id} ${place.at} ${place.tab}`,
          'data-person': person.id,
          'data-not-reached': pageNotReached,
        },
        h('a', { className: 'fs-skip', href: '#main' }, 'Skip to the conversation'),
        // A long conversation is many stops with Tab.
        channel === null ? null : h('a', { className: 'fs-skip', href: '#write' }, 'Skip to writing'),
        // The id is the one that slack-blocks-to-jsx's style sheet is written for.
        h(
          'div',
          { id: 'slack_blocks_to_jsx', className: `fs-app${hasThread ? ' fs-with-thread' : ''}` },
          h(
            'button',
            {
              type: 'button',
              className: 'fs-menu-button',
              'data-side': '',
              'aria-controls': 'side',
              'aria-expanded': false,
            },
            '☰ Menu',
          ),
          sidebar(scene),
          main,
          hasThread ? threadPane(channel, place.thread, scene) : null,
          modalView(scene),
          h('div', { id: 'notices', className: 'fs-notices', role: 'alert', 'data-keep': '' }),
          h('dialog', { id: 'confirm', className: 'fs-modal', 'data-keep': '' }),
        ),
      ),
    ),
  );
  return `<!doctype html>${markup}`;
};
