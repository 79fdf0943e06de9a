import type { types, webApi } from '@slack/bolt';
import { type Managed, mostInChannel, type Subscriber } from '../../app/manage-digests.ts';
import { digestWords, subscriptionWords } from '../../copy/subscription-sentences.ts';
import type { Selection, Subscription, Timetable } from '../../domain/subscription.ts';
import type { Message } from '../blocks/message.ts';
import { sentenceMessage } from '../blocks/sentence-message.ts';
import { followView } from '../blocks/subscription-view.ts';
import { writeOrigin } from '../blocks/view-origin.ts';
import { bodyOf, manners } from '../posting.ts';
import { createZones, type PersonZone } from '../person-zone.ts';
import { troubleOf } from '../trouble.ts';
import { isAdmin } from './is-admin.ts';
import type { ListenerParts } from './listening.ts';

/** Monday at nine, as performance teams begin their week. */
export const usualCadence = { kind: 'weekly', day: 'monday', at: { hour: 9, minute: 0 } } as const;

/** What a form to follow something is opened with. */
export interface FollowForm {
  readonly what: Selection;
  readonly when: Timetable;
  /** Null where it has to be chosen. */
  readonly channel: string | null;
  /** Of the subscription that is changed; null for a new one. */
  readonly id: string | null;
  readonly isLess?: boolean;
  readonly zone?: PersonZone;
}

/** Whether the bot can speak to a person in a channel, so that both are in it. */
export type Presence = 'both' | 'bot-out' | 'person-out' | 'not-known';

/** What everything that changes what a channel follows has in common. */
export const createDigestDesk = (parts: ListenerParts) => {
  const { asking, digests, scopes } = parts;
  const { log } = asking;
  const naming = () => asking.corpus().answerer.naming;
  const told = (subscription: Subscription): string => subscriptionWords(subscription, naming());
  const zones = createZones({ digests, scopes, log, now: asking.now });

  const outcome = (managed: Managed, done: (words: string) => string): string => {
    switch (managed.kind) {
      case 'done':
        return done(told(managed.subscription));
      case 'same':
        return digestWords.same(told(managed.subscription));
      case 'too-many':
        return digestWords.tooMany(mostInChannel);
      case 'conflict':
        return digestWords.conflict(told(managed.subscription));
      case 'not-found':
        return digestWords.notFound;
    }
  };

  const note = (by: Subscriber, verb: string, managed: Managed): void =>
    log.info(
      { team: by.team, user: by.user, channel: by.channel, verb, outcome: managed.kind },
      'digest changed',
    );

  return {
    naming,
    told,
    zoneOf: zones.of,
    mayChange: async (by: Subscriber, client: webApi.WebClient): Promise<boolean> =>
      !parts.digestsByAdmins || (await isAdmin(by, scopes, client)),

    /** Begins to follow, and says what came of it. */
    subscribe: async (
      by: Subscriber,
      what: Selection,
      when: Timetable,
    ): Promise<{ readonly isDone: boolean; readonly sentence: string }> => {
      const managed = await digests.subscribe(by, what, when);
      note(by, 'subscribe', managed);
      return { isDone: managed.kind === 'done', sentence: outcome(managed, digestWords.subscribed) };
    },
    change: async (
      by: Subscriber,
      id: string,
      patch: { readonly what: Selection; readonly when: Timetable },
    ): Promise<string> => {
      const found = await digests.find(by.team, id);
      if (found === null) return digestWords.notFound;
      const managed = await digests.change(by.user, found, patch);
      note(by, 'change', managed);
      return outcome(managed, digestWords.changed);
    },
    manage: async (
      by: Subscriber,
      verb: 'pause' | 'resume' | 'stop',
      subscription: Subscription,
    ): Promise<string> => {
      const done = { pause: digestWords.paused, resume: digestWords.resumed, stop: digestWords.stopped };
      const managed = await digests[verb](by.user, subscription);
      note(by, verb, managed);
      return outcome(managed, done[verb]);
    },

    preview: async (subscription: Subscription): Promise<Message> =>
      (await parts.previewDigest(subscription)) ??
      sentenceMessage(digestWords.nothingNew(told(subscription))),

    formOf: ({ what, when, channel, id, isLess = false, zone }: FollowForm): types.ModalView =>
      followView({
        what,
        when,
        naming: naming(),
        title: isLess ? digestWords.lessTitle : id === null ? digestWords.formTitle : digestWords.changeTitle,
        ...(isLess ? { lead: digestWords.less } : {}),
        ...(zone === undefined ? {} : { zoneHint: digestWords.zoneHints[zone.from] }),
        // The thread's place in it holds the subscription that is changed.
        metadata: writeOrigin({ channel, thread: id }),
        asksChannel: channel === null,
      }),

    /**
     * Says something in a channel to one person alone. Slack takes it only where both are in, and without a scope there
     * is no other way to know.
     */
    sayInChannel: async (
      { channel, user }: Subscriber,
      message: Message,
      client: webApi.WebClient,
    ): Promise<Presence> => {
      try {
        await client.chat.postEphemeral({ channel, user, ...bodyOf(message), ...manners, link_names: false });
        return 'both';
      } catch (error) {
        const trouble = troubleOf(error);
        if (trouble.kind !== 'refused') return 'not-known';
        if (trouble.code === 'user_not_in_channel') return 'person-out';
        return ['not_in_channel', 'channel_not_found'].includes(trouble.code) ? 'bot-out' : 'not-known';
      }
    },
  };
};

export type DigestDesk = ReturnType<typeof createDigestDesk>;
