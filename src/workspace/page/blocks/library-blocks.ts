import { createElement as h } from 'react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Message } from 'slack-blocks-to-jsx';
import type { Block, MessageProps } from 'slack-blocks-to-jsx';
import type { Json } from '../../json.ts';
import { objectsOf, stringOf } from '../../json.ts';
import { numberOf, webAddressOf } from './parts.ts';
import type { Reader } from './reader.ts';
import { slackDate } from './slack-date.ts';

const hooksFor = (reader: Reader): NonNullable<MessageProps['hooks']> => ({
  date: ({ timestamp, format, fallback }) =>
    h(
      'time',
      { dateTime: new Date(Number(timestamp) * 1000).toISOString() },
      slackDate(Number(timestamp), format, reader) ?? fallback,
    ),
  // A scheme that runs something never becomes an address, whatever the validator let through.
  link: ({ href, children, className }) =>
    webAddressOf(href) !== null
      ? h('a', { href, className, target: '_blank', rel: 'noopener noreferrer' }, children)
      : h('span', null, children),
});

/** The library knows cells of text only: a number is shown as its text, or as itself. */
const plainCells = (block: Json): Json =>
  block['type'] === 'table'
    ? {
        ...block,
        rows: (Array.isArray(block['rows']) ? block['rows'] : []).map((row: unknown) =>
          objectsOf(row).map((cell) =>
            cell['type'] === 'raw_number'
              ? { type: 'raw_text', text: stringOf(cell['text']) || String(numberOf(cell['value']) ?? '') }
              : cell,
          ),
        ),
      }
    : block;

const markupOf = (blocks: readonly Json[], reader: Reader): string =>
  renderToStaticMarkup(
    h(Message, {
      blocks: blocks.map(plainCells) as unknown as Block[],
      name: '',
      logo: '',
      theme: 'light',
      withoutWrapper: true,
      data: {
        users: reader.users.map((user) => ({ ...user, avatar: '' })),
        channels: [...reader.channels],
      },
      hooks: hooksFor(reader),
    }),
  )
    // Each call prints the same id; the page has it once, round everything.
    .replaceAll(' id="slack_blocks_to_jsx"', '');

const cannotShow = (block: Json): ReactNode =>
  h(
    'p',
    { className: 'fs-cannot' },
    `This page cannot show a block of type “${stringOf(block['type'])}”. The message holds: `,
    h('code', null, JSON.stringify(block).slice(0, 500)),
  );

/**
 * What only shows and does nothing (rich text, sections, context, tables, …), as slack-blocks-to-jsx draws it. A block
 * that it throws on, or leaves out without a word, is said to be missing and takes no other with it.
 */
export const libraryBlocks = (blocks: readonly Json[], reader: Reader): ReactNode => {
  const draw = (some: readonly Json[]): ReactNode =>
    h('div', { dangerouslySetInnerHTML: { __html: markupOf(some, reader) } });
  try {
    return draw(blocks);
  } catch {
    return blocks.map((block, at) => {
      try {
        return h('div', { key: at }, draw([block]));
      } catch {
        return h('div', { key: at }, cannotShow(block));
      }
    });
  }
};
