import { momentWords, noteWords } from '../../copy/digest-sentences.ts';
import type { Naming } from '../../copy/naming.ts';
import { selectionWords, subscriptionWords } from '../../copy/subscription-sentences.ts';
import type { SubscriberNote } from '../../app/publisher.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { escapeMrkdwn } from '../mrkdwn.ts';
import type { Message } from './message.ts';
import { sentenceMessage } from './sentence-message.ts';
import { clip, linked, richText, section, words } from './rich-text.ts';

/** Characters of what the subscription asks for. */
const lineAtMost = 400;

/** What its subscriber is told in private, with a link to the channel it is about: a mention would need its scope. */
export const renderNote = (subscription: Subscription, note: SubscriberNote, naming: Naming): Message => {
  const { channel, team, what, when } = subscription;
  if (note.kind === 'goes-on') {
    const line = subscriptionWords({ ...subscription, state: { kind: 'active' } }, naming);
    return sentenceMessage(noteWords.goesOn(clip(line, lineAtMost)));
  }
  const sentence = sentenceOf(note, when.zone);
  const about = noteWords.following(clip(selectionWords(what, naming), lineAtMost));
  const address = `https://slack.com/app_redirect?${new URLSearchParams({ channel, team }).toString()}`;
  return {
    blocks: [richText([section(words(`${sentence}\n${about} `), linked(noteWords.channel, address))])],
    text: escapeMrkdwn(`${sentence}\n${about}`),
  };
};

const sentenceOf = (note: Exclude<SubscriberNote, { kind: 'goes-on' }>, zone: string): string => {
  switch (note.kind) {
    case 'waiting':
    case 'ended':
      return noteWords[note.why];
    case 'unknown':
    case 'failed':
    case 'not-corrected':
      return noteWords[note.kind](momentWords(note.windowEnd, zone));
  }
};
