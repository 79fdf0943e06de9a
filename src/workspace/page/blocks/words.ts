import { createElement as h } from 'react';
import type { ReactNode } from 'react';
import { libraryBlocks } from './library-blocks.ts';
import type { Reader } from './reader.ts';
import { partOf, textOf } from './parts.ts';

/** A text object: plain as it stands; with marks or an emoji's name in it, as the library draws it. */
export const wordsOf = (text: unknown, reader: Reader): ReactNode => {
  const plain = textOf(text);
  const isMarked = partOf(text)['type'] === 'mrkdwn' || /:[a-z0-9_+-]+:/.test(plain);
  return isMarked
    ? h('span', { className: 'fs-marked' }, libraryBlocks([{ type: 'section', text }], reader))
    : plain;
};
