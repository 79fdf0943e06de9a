import type { BlockAction, ButtonAction, webApi } from '@slack/bolt';
import { type Managed, mostInChannel, type Subscriber } from '../../app/manage-digests.ts';
import { selectionFor, selectionOf } from '../../app/selection-of.ts';
import { listWords } from '../../copy/labels.ts';
import { buttonTooOld } from '../../copy/slack-sentences.ts';
import { digestWords, subscriptionWords } from '../../copy/subscription-sentences.ts';
import { readDigestWords } from '../../digest/read-digest-words.ts';
import { isZone } from '../../digest/slots.ts';
import { everything, type Selection, type Subscription, type Timetable } from '../../domain/subscription.ts';
import { parseReplay } from '../blocks/replay.ts';
import { sentenceMessage } from '../blocks/sentence-message.ts';
import { digestActions } from '../blocks/digest-actions.ts';
import { subscriptionList } from '../blocks/subscription-list.ts';
import type { Message } from '../blocks/message.ts';
import {
  followCallbackId,
  followMenus,
  followView,
  optionOf,
  readFollow,
} from '../blocks/subscription-view.ts';
import { modal } from '../blocks/modal.ts';
import { richText, section, words } from '../blocks/rich-text.ts';
import { parseOrigin, writeOrigin } from '../blocks/view-origin.ts';
import { unescapeMrkdwn } from '../mrkdwn.ts';
import { respondPrivately } from '../posting.ts';
import { send } from '../send.ts';
import { errorFields } from '../trouble.ts';
import { openOver, originOf, placeOfAction } from './action-place.ts';
import { isAdmin } from './is-admin.ts';
import type { ListenerParts, Listening } from './listening.ts';
import { tell } from './tell.ts';

/** Where nobody can say which zone a person lives in. */
const usualZone = 'Europe/London';
const usual = { kind: 'weekly', day: 'monday', at: { hour: 9, minute: 0 } } as const;
/** Names offered at a time. */
const mostOptions = 25;

/**
 * `/digest` and everything that can be pressed about what a channel follows. Whoever is in a channel may change what it
 * follows, unless that is left to those who look after the workspace; every change is kept with who made it.
 */
export const listenForDigests = (app: Listening, parts: ListenerParts): void => {
  const { asking, digests, inFlight, seen } = parts;
  const { log } = asking;
  const naming = () => asking.corpus().answerer.naming;
  const told = (subscription: Subscription): string => subscriptionWords(subscription, naming());

  const mayChange = async (by: Subscriber, client: webApi.WebClient): Promise<boolean> =>
    !parts.digestsByAdmins || (await isAdmin(by, parts.scopes, client));

  const zoneOf = async (user: string, client: webApi.WebClient): Promise<string> => {
    if (!parts.scopes.includes('users:read')) return usualZone;
    try {
      const found = await client.users.info({ user });
      const zone = found.user?.tz;
      return zone !== undefined && isZone(zone) ? zone : usualZone;
    } catch (error) {
      log.warn(errorFields(error), 'no zone of a person');
      return usualZone;
    }
  };

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

  const manage = async (
    by: Subscriber,
    verb: 'pause' | 'resume' | 'stop',
    subscription: Subscription,
  ): Promise<string> => {
    const done = { pause: digestWords.paused, resume: digestWords.resumed, stop: digestWords.stopped };
    const managed = await digests[verb](by.user, subscription);
    log.info(
      { team: by.team, user: by.user, channel: by.channel, verb, outcome: managed.kind },
      'digest changed',
    );
    return outcome(managed, done[verb]);
  };

  const preview = async (subscription: Subscription): Promise<readonly Message[]> => {
    const messages = await parts.previewDigest(subscription);
    return messages.length > 0 ? messages : [sentenceMessage(digestWords.nothingNew(told(subscription)))];
  };

  const numbered = async (by: Subscriber, number: number | null): Promise<Subscription | string> => {
    const here = await digests.inChannel(by);
    if (number === null && here.length > 1) return digestWords.whichOne;
    return here[(number ?? 1) - 1] ?? (here.length === 0 ? digestWords.none : digestWords.notFound);
  };

  const openForm = async (
    client: webApi.WebClient,
    triggerId: string,
    form: {
      readonly what: Selection;
      readonly when: Timetable;
      readonly channel: string | null;
      readonly id: string | null;
    },
    open: (view: ReturnType<typeof followView>) => Promise<unknown> = (view) =>
      client.views.open({ trigger_id: triggerId, view }),
  ): Promise<void> => {
    const { what, when, channel, id } = form;
    await open(
      followView({
        what,
        when,
        naming: naming(),
        title: id === null ? digestWords.formTitle : digestWords.changeTitle,
        // The thread's place in it holds the subscription that is changed.
        metadata: writeOrigin({ channel, thread: id }),
        asksChannel: channel === null,
      }),
    );
  };

  /** What `/digest` answers; null where a form was opened instead. */
  const answer = async (
    by: Subscriber,
    typed: string,
    triggerId: string,
    client: webApi.WebClient,
  ): Promise<readonly Message[]> => {
    const asked = readDigestWords(typed);
    const say = (sentence: string): readonly Message[] => [sentenceMessage(sentence)];
    if (asked.kind === 'help') return say(digestWords.help);
    if (asked.kind === 'list') return [subscriptionList(await digests.inChannel(by), naming())];
    if (asked.kind === 'form') {
      await openForm(client, triggerId, {
        what: everything,
        // The trigger is good for three seconds: nobody is asked for a zone before.
        when: { cadence: usual, zone: usualZone },
        channel: by.channel,
        id: null,
      });
      return [];
    }
    if (asked.kind === 'preview') {
      const found = await numbered(by, asked.number);
      return typeof found === 'string' ? say(found) : preview(found);
    }
    if (!(await mayChange(by, client))) return say(digestWords.onlyAdmins);
    if (asked.kind === 'subscribe') {
      const read = selectionOf(asked.what, asking.corpus().answerer);
      if (read.kind === 'not-understood') return say(digestWords.notUnderstood(read.words));
      if (read.kind === 'ambiguous')
        return say(digestWords.ambiguous(read.words, listWords(read.names, 'or')));
      const what = {
        ...read.what,
        onlyInspectorate: read.what.onlyInspectorate || asked.onlyInspectorate,
        onlyFormal: asked.onlyFormal,
      };
      const zone = asked.zone ?? (await zoneOf(by.user, client));
      const managed = await digests.subscribe(by, what, { cadence: asked.cadence, zone });
      log.info(
        { team: by.team, user: by.user, channel: by.channel, verb: 'subscribe', outcome: managed.kind },
        'digest changed',
      );
      return say(outcome(managed, digestWords.subscribed));
    }
    const found = await numbered(by, asked.number);
    if (typeof found === 'string') return say(found);
    if (asked.kind === 'change') {
      await openForm(client, triggerId, {
        what: found.what,
        when: found.when,
        channel: found.channel,
        id: found.id,
      });
      return [];
    }
    return say(await manage(by, asked.kind, found));
  };

  app.command('/digest', async ({ ack, command, respond, client }) => {
    await ack();
    if (!seen.isFirst(`trigger:${command.trigger_id}`)) return;
    const by = { team: command.team_id, channel: command.channel_id, user: command.user_id };
    const run = async (): Promise<void> => {
      let messages: readonly Message[];
      try {
        messages = await answer(by, unescapeMrkdwn(command.text ?? ''), command.trigger_id, client);
      } catch (error) {
        log.error({ team: by.team, channel: by.channel, ...errorFields(error) }, 'digest not changed');
        messages = [sentenceMessage(digestWords.failed)];
      }
      try {
        for (const message of messages) await send(() => respondPrivately(respond)(message), asking.wait);
      } catch (error) {
        log.error(errorFields(error), 'nothing could be said');
      }
    };
    await inFlight.track(run());
  });

  const pressed = new RegExp(
    `^(?:${[digestActions.change, digestActions.less, digestActions.pause, digestActions.resume, digestActions.stop, digestActions.preview].join('|')})$`,
  );
  app.action<BlockAction<ButtonAction>>(pressed, async ({ ack, action, body, respond, client }) => {
    await ack();
    if (!seen.isFirst(`trigger:${body.trigger_id}`)) return;
    const place = placeOfAction(body);
    const team = body.team?.id ?? '';
    const run = async (): Promise<void> => {
      const sayTo = async (sentence: string): Promise<void> => {
        if (place?.kind === 'message') await tell(asking, respond, sentence);
        else
          await client.views.open({
            trigger_id: body.trigger_id,
            view: modal({ title: digestWords.changeTitle, blocks: [richText([section(words(sentence))])] }),
          });
      };
      const found = place === null ? null : await digests.find(team, action.value ?? '');
      if (place === null || found === null) {
        await sayTo(digestWords.notFound);
        return;
      }
      const by = { team, channel: found.channel, user: body.user.id };
      const id = action.action_id;
      if (id === digestActions.preview && place.kind === 'message') {
        for (const message of await preview(found))
          await send(() => respondPrivately(respond)(message), asking.wait);
        return;
      }
      if (!(await mayChange(by, client))) {
        await sayTo(digestWords.onlyAdmins);
        return;
      }
      if (id === digestActions.change || id === digestActions.less) {
        await openForm(
          client,
          body.trigger_id,
          { what: found.what, when: found.when, channel: found.channel, id: found.id },
          (view) => openOver(place, body.trigger_id, view, client),
        );
        return;
      }
      if (id === digestActions.preview) {
        await sayTo(digestWords.nothingNew(told(found)));
        return;
      }
      const verb = id === digestActions.pause ? 'pause' : id === digestActions.resume ? 'resume' : 'stop';
      await sayTo(await manage(by, verb, found));
      if (place.kind === 'view') await parts.redrawHome({ team, user: by.user }, client);
    };
    await inFlight.track(guarded(run, log));
  });

  app.action<BlockAction<ButtonAction>>(
    digestActions.follow,
    async ({ ack, action, body, respond, client }) => {
      await ack();
      const replay = parseReplay(action.value);
      const place = placeOfAction(body);
      if (replay === null || place === null) {
        await inFlight.track(tell(asking, respond, buttonTooOld));
        return;
      }
      const { question } = asking.corpus().answerer.understand(replay.asked);
      const open = (): Promise<void> =>
        openForm(
          client,
          body.trigger_id,
          {
            what: selectionFor(question),
            when: { cadence: usual, zone: usualZone },
            channel: originOf(place).channel,
            id: null,
          },
          (view) => openOver(place, body.trigger_id, view, client),
        );
      await inFlight.track(guarded(open, log));
    },
  );

  const zones = Intl.supportedValuesOf('timeZone');
  const suggest = (
    actionId: string,
    named: (typed: string) => readonly { readonly id: string; readonly name: string }[],
  ): void => {
    app.options<'block_suggestion'>(
      { type: 'block_suggestion', action_id: actionId },
      async ({ ack, payload }) => {
        await ack({ options: named(payload.value).map(({ id, name }) => optionOf(name, id)) });
      },
    );
  };
  suggest(followMenus.force, (typed) => asking.corpus().organisationsLike(typed, mostOptions));
  suggest(followMenus.topic, (typed) => asking.corpus().topicsLike(typed, mostOptions));
  suggest(followMenus.zone, (typed) =>
    zones
      .filter((zone) => zone.toLowerCase().includes(typed.trim().toLowerCase().replaceAll(' ', '_')))
      .slice(0, mostOptions)
      .map((zone) => ({ id: zone, name: zone })),
  );

  app.view(followCallbackId, async ({ ack, body, view, client }) => {
    const chosen = readFollow(view.state.values);
    const { channel: known, thread: id } = parseOrigin(view.private_metadata);
    const channel = known ?? chosen?.channel ?? null;
    if (chosen === null || channel === null || !isZone(chosen.when.zone)) {
      await ack({ response_action: 'errors', errors: { cadence: buttonTooOld } });
      return;
    }
    const by = { team: body.team?.id ?? '', channel, user: body.user.id };
    const run = async (): Promise<string> => {
      if (!(await mayChange(by, client))) return digestWords.onlyAdmins;
      if (id === null)
        return outcome(await digests.subscribe(by, chosen.what, chosen.when), digestWords.subscribed);
      const found = await digests.find(by.team, id);
      if (found === null) return digestWords.notFound;
      return outcome(await digests.change(by.user, found, chosen), digestWords.changed);
    };
    // Kept before it is confirmed: writing a row takes milliseconds of the three seconds that Slack allows.
    const sentence = await inFlight.track(
      run().catch((error: unknown) => {
        log.error(errorFields(error), 'digest not changed');
        return digestWords.failed;
      }),
    );
    await ack({
      response_action: 'update',
      view: modal({ title: digestWords.formTitle, blocks: [richText([section(words(sentence))])] }),
    });
    await inFlight.track(parts.redrawHome({ team: by.team, user: by.user }, client));
  });
};

const guarded = async (run: () => Promise<void>, log: ListenerParts['asking']['log']): Promise<void> => {
  try {
    await run();
  } catch (error) {
    log.error(errorFields(error), 'digest not changed');
  }
};
