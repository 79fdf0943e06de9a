import { createElement as h } from 'react';
import type { ReactNode } from 'react';
import {
  archivedSentence,
  beginningHint,
  beginningOf,
  botMissingSentence,
  directHint,
  sharedSentence,
} from '../../copy/workspace-sentences.ts';
import type { Channel } from '../local-team.ts';
import type { Message } from '../state/messages.ts';
import { composer } from './composer.ts';
import { homePage } from './home-page.ts';
import { messageItem } from './message-item.ts';
import { hrefOf } from './place.ts';
import { refusedIn, refusedItem } from './refused-calls.ts';
import { channelSign } from './channel-sign.ts';
import { channelName } from './scene.ts';
import type { Scene } from './scene.ts';

/** Where nobody has said anything yet: where one is, and what to do. */
const beginning = (channel: Channel, { world }: Scene): ReactNode => {
  const isDirect = channel.kind === 'im';
  const name = channelName(channel, world);
  return h(
    'p',
    { className: 'fs-beginning' },
    h('strong', null, beginningOf(isDirect ? name : `#${name}`)),
    isDirect ? directHint : beginningHint(world.bot.name),
  );
};

/** Messages and refused calls, in the order in which they happened. */
export const logOf = (
  messages: readonly Message[],
  channel: Channel,
  thread: string | null,
  scene: Scene,
): ReactNode => {
  const refused = refusedIn(scene.world.recorder.calls, channel.id, thread);
  const items = [
    ...messages.map((message) => ({
      at: Number(message.ts) * 1000,
      node: messageItem(message, scene, thread !== null),
    })),
    ...refused.map((call, at) => ({ at: call.at, node: refusedItem(call, `r${thread ?? ''}-${at}`) })),
  ].toSorted((a, b) => a.at - b.at);
  return h(
    'div',
    {
      className: 'fs-log',
      role: 'log',
      'aria-label': thread === null ? 'Messages' : 'Replies',
      tabIndex: 0,
      'data-log': thread ?? channel.id,
    },
    items.length === 0 ? beginning(channel, scene) : null,
    ...items.map(({ node }) => node),
  );
};

/** `Findings is working…` with a way to stop it, while the bot says so. */
const workingOf = (channel: Channel, thread: string, { world }: Scene): ReactNode => {
  const status = world.agent.status(channel.id, thread);
  const isProcessing = world.agent.session(channel.id, thread)?.status === 'processing';
  if (status.text === '' && !isProcessing) return null;
  return h(
    'div',
    { className: 'fs-working', role: 'status' },
    h('span', null, `${world.app.name} ${status.text || 'is working…'}`),
    world.app.events.includes('agent_session_stopped')
      ? h(
          'button',
          { type: 'button', className: 'fs-button', 'data-stop': thread, 'data-channel': channel.id },
          'Stop',
        )
      : null,
  );
};

const promptsOf = (channel: Channel, { world }: Scene): ReactNode => {
  const given = world.agent.prompts(channel.id);
  if (given === null) return null;
  return h(
    'div',
    { className: 'fs-prompts', role: 'group', 'aria-label': given.title ?? 'Suggested questions' },
    h('p', null, given.title ?? ''),
    ...given.prompts.map(({ title, message }) =>
      h(
        'button',
        {
          key: title,
          type: 'button',
          className: 'fs-button',
          'data-say': message,
          'data-channel': channel.id,
        },
        title,
      ),
    ),
  );
};

const tabsOf = (scene: Scene): ReactNode => {
  const { world, place } = scene;
  const shown = [
    ...(world.app.hasHome ? (['home'] as const) : []),
    ...(world.app.hasMessages ? (['messages'] as const) : []),
  ];
  return h(
    'nav',
    { className: 'fs-tabs', 'aria-label': 'Tabs of the app' },
    ...shown.map((tab) =>
      h(
        'a',
        {
          key: tab,
          href: hrefOf(place, { tab, thread: null }),
          'data-go': '',
          ...(place.tab === tab ? { 'aria-current': 'page' } : {}),
        },
        tab === 'home' ? 'Home' : 'Messages',
      ),
    ),
  );
};

const invitation = (channel: Channel, { world }: Scene): ReactNode =>
  channel.kind === 'im' || channel.isArchived || channel.members.includes(world.bot.userId)
    ? null
    : h(
        'p',
        { className: 'fs-note' },
        botMissingSentence(world.app.name),
        ' ',
        h(
          'button',
          { type: 'button', className: 'fs-button', 'data-invite': channel.id },
          `Invite ${world.app.name}`,
        ),
      );

/** A channel, or direct messages with the app: heading, messages, composer. */
export const conversation = (channel: Channel, scene: Scene): ReactNode => {
  const { world, person, place } = scene;
  const isApp = channel.kind === 'im';
  const isHome = isApp && place.tab === 'home';
  const name = channelName(channel, world);
  return h(
    'main',
    {
      id: 'main',
      className: 'fs-main',
      tabIndex: -1,
      'data-look': channel.id,
      'data-key': `${person.id} ${channel.id} ${place.tab}`,
    },
    h(
      'header',
      { className: 'fs-head' },
      h('h1', null, channelSign(channel), name),
      isApp ? tabsOf(scene) : h('p', null, channel.topic),
    ),
    channel.isShared ? h('p', { className: 'fs-note' }, sharedSentence) : null,
    isHome ? homePage(scene) : logOf(world.messages.of(channel.id, person.id), channel, null, scene),
    isHome ? null : invitation(channel, scene),
    isApp && !isHome ? promptsOf(channel, scene) : null,
    channel.isArchived ? h('p', { className: 'fs-note' }, archivedSentence) : null,
    isHome || channel.isArchived ? null : composer(channel, null, scene),
  );
};

/** The thread beside the conversation. */
export const threadPane = (channel: Channel, thread: string, scene: Scene): ReactNode => {
  const { world, person, place } = scene;
  const title = world.agent.session(channel.id, thread)?.title;
  return h(
    'aside',
    { className: 'fs-thread', 'aria-label': 'Thread', 'data-key': thread },
    h(
      'header',
      { className: 'fs-head' },
      h('h2', null, title ?? 'Thread'),
      h('a', { href: hrefOf(place, { thread: null }), 'data-go': '', 'aria-label': 'Close thread' }, '✕'),
    ),
    logOf(world.messages.thread(channel.id, thread, person.id), channel, thread, scene),
    workingOf(channel, thread, scene),
    channel.isArchived ? null : composer(channel, thread, scene),
  );
};
