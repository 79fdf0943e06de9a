import { createElement as h } from 'react';
import type { ReactNode } from 'react';
import type { Channel } from '../local-team.ts';
import { icon } from './blocks/icon.ts';

/** What stands before a channel's name; said in a word where a sign alone would say it. */
export const channelSign = ({ kind }: Pick<Channel, 'kind'>): ReactNode => {
  if (kind === 'im') return null;
  return kind === 'public'
    ? '# '
    : h('span', null, icon('lock'), h('span', { className: 'fs-hidden' }, 'private'), ' ');
};
