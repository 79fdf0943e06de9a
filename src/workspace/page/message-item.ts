import { createElement as h } from 'react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { onlyVisibleToYou } from '../../copy/workspace-sentences.ts';
import type { Json } from '../json.ts';
import { objectsOf } from '../json.ts';
import type { Message } from '../state/messages.ts';
import { menu } from './blocks/button-elements.ts';
import { icon } from './blocks/icon.ts';
import { libraryBlocks } from './blocks/library-blocks.ts';
import { textOf, webAddressOf } from './blocks/parts.ts';
import type { Reader } from './blocks/reader.ts';
import { renderBlocks } from './blocks/render-blocks.ts';
import { hrefOf } from './place.ts';
import type { Scene } from './scene.ts';

export const timeOf = (ts: string, { locale, timeZone }: Reader): string =>
  new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' }).format(Number(ts) * 1000);

const dayAndTimeOf = (ts: string, { locale, timeZone }: Reader): string =>
  new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'full', timeStyle: 'short' }).format(
    Number(ts) * 1000,
  );

/**
 * Words and blocks of a message, drawn once for each version of it: a version is an object of its own, and drawing is
 * what a screen spends its time on.
 */
const drawn = new WeakMap<Message, Map<string, string>>();

const bodyMarkup = (message: Message, reader: Reader, where: string): string => {
  const versions = drawn.get(message) ?? new Map<string, string>();
  drawn.set(message, versions);
  const day = new Date(reader.now).toISOString().slice(0, 10);
  const key = `${where} ${reader.locale} ${reader.timeZone} ${day}`;
  const known = versions.get(key);
  if (known !== undefined) return known;
  const markup = renderToStaticMarkup(h('div', null, ...bodyOf(message, reader, where)));
  versions.set(key, markup);
  return markup;
};

const bodyOf = (message: Message, reader: Reader, where: string): readonly ReactNode[] => {
  const prefix = `${where}-${message.ts}`;
  const words =
    message.blocks.length > 0 || message.text === ''
      ? null
      : libraryBlocks(
          [
            {
              type: 'section',
              text: { type: message.isMrkdwn ? 'mrkdwn' : 'plain_text', text: message.text },
            },
          ],
          reader,
        );
  return [
    h('div', { key: 'words' }, words ?? renderBlocks(message.blocks, { prefix }, reader)),
    ...message.attachments.map((one, at) => attachment(one, `${prefix}-a${at}`, reader)),
    ...Object.entries(message.unfurls).map(([url, one], at) =>
      attachment({ title_link: url, ...one }, `${prefix}-u${at}`, reader),
    ),
  ];
};

const attachment = (one: Json, prefix: string, reader: Reader): ReactNode => {
  const title = textOf(one['title']);
  const link = webAddressOf(one['title_link']);
  return h(
    'div',
    { key: prefix, className: 'fs-attachment' },
    title === ''
      ? null
      : h(
          'p',
          { className: 'fs-attachment-title' },
          link === null ? title : h('a', { href: link, target: '_blank', rel: 'noopener noreferrer' }, title),
        ),
    textOf(one['text']) === ''
      ? null
      : libraryBlocks([{ type: 'section', text: { type: 'mrkdwn', text: textOf(one['text']) } }], reader),
    renderBlocks(objectsOf(one['blocks']), { prefix }, reader),
  );
};

const menuOf = (message: Message, { world, place }: Scene): ReactNode => {
  const shortcuts = world.app.shortcuts.filter(({ type }) => type === 'message');
  const reply = h(
    'a',
    { href: hrefOf(place, { thread: message.threadTs ?? message.ts }), 'data-go': '' },
    'Reply in thread',
  );
  return menu('More actions', '⋯', [
    ...(message.visibleTo === null ? [reply] : []),
    ...shortcuts.map(({ name, callbackId }) =>
      h('button', { type: 'button', 'data-shortcut': callbackId }, `${name} (${world.app.name})`),
    ),
  ]);
};

/** Who wrote it, when, the words and blocks, replies, and the menu with the app's shortcuts. */
export const messageItem = (message: Message, scene: Scene, isInThread: boolean): ReactNode => {
  const { world, place, person, reader } = scene;
  const author = world.users.get(message.user);
  // A thread's first message is on the screen twice; ids must not be.
  const where = isInThread ? 't' : 'm';
  const isBot = message.botId !== null;
  const name = isBot ? world.app.name : (author?.realName ?? message.user);
  const isRoot = !isInThread && message.threadTs === null && message.visibleTo === null;
  const replies = isRoot ? world.messages.thread(message.channel, message.ts, person.id).slice(1) : [];
  return h(
    'article',
    {
      key: message.ts,
      id: `${where}-${message.ts}`,
      className: `fs-message${message.visibleTo === null ? '' : ' fs-private'}${message.subtype === null ? '' : ' fs-system'}`,
      'data-surface': 'message',
      'data-channel': message.channel,
      'data-ts': message.ts,
      'aria-label': `${name}, ${timeOf(message.ts, reader)}`,
    },
    h('span', { className: `fs-face${isBot ? ' fs-bot' : ''}`, 'aria-hidden': true }, name.slice(0, 1)),
    h(
      'div',
      { className: 'fs-message-main' },
      message.visibleTo === null
        ? null
        : h('p', { className: 'fs-only-you' }, icon('eye'), ' ', onlyVisibleToYou),
      h(
        'p',
        { className: 'fs-message-head' },
        h('strong', null, name),
        isBot ? h('span', { className: 'fs-badge' }, 'APP') : null,
        h(
          'time',
          {
            dateTime: new Date(Number(message.ts) * 1000).toISOString(),
            title: dayAndTimeOf(message.ts, reader),
          },
          timeOf(message.ts, reader),
        ),
        message.editedTs === null ? null : h('small', null, '(edited)'),
      ),
      h('div', { dangerouslySetInnerHTML: { __html: bodyMarkup(message, reader, where) } }),
      replies.length === 0
        ? null
        : h(
            'a',
            {
              className: 'fs-replies',
              href: hrefOf(place, { thread: message.ts }),
              'data-go': '',
            },
            replies.length === 1 ? '1 reply' : `${replies.length} replies`,
          ),
    ),
    menuOf(message, scene),
  );
};
