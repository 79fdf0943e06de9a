import type { webApi } from '@slack/bolt';
import type { Subscriber } from '../../app/manage-digests.ts';
import { selectionOf } from '../../app/selection-of.ts';
import { listWords } from '../../copy/labels.ts';
import { digestWords } from '../../copy/subscription-sentences.ts';
import { type DigestAsked, readDigestWords } from '../../digest/read-digest-words.ts';
import { everything, type Subscription } from '../../domain/subscription.ts';
import type { Message } from '../blocks/message.ts';
import { sentenceMessage } from '../blocks/sentence-message.ts';
import { subscriptionList } from '../blocks/subscription-list.ts';
import { unescapeMrkdwn } from '../mrkdwn.ts';
import { respondPrivately } from '../posting.ts';
import { send } from '../send.ts';
import { errorFields } from '../trouble.ts';
import { type DigestDesk, usualCadence } from './digest-desk.ts';
import type { ListenerParts, Listening } from './listening.ts';

/** Who typed it, and what opens a form. */
interface Typed {
  readonly by: Subscriber;
  readonly triggerId: string;
  readonly client: webApi.WebClient;
}

/** `/digest`: what a channel follows, in plain words. Answered to the asker alone. */
export const listenForDigestCommand = (app: Listening, parts: ListenerParts, desk: DigestDesk): void => {
  const { asking, digests, inFlight, seen } = parts;
  const { log } = asking;

  const numbered = async (by: Subscriber, number: number | null): Promise<Subscription | string> => {
    const here = await digests.inChannel(by);
    if (number === null && here.length > 1) return digestWords.whichOne;
    return here[(number ?? 1) - 1] ?? (here.length === 0 ? digestWords.none : digestWords.notFound);
  };

  const subscribe = async (
    { by, client }: Typed,
    asked: Extract<DigestAsked, { kind: 'subscribe' }>,
  ): Promise<readonly Message[]> => {
    const say = (sentence: string): readonly Message[] => [sentenceMessage(sentence)];
    const read = selectionOf(asked.what, asking.corpus().answerer);
    if (read.kind === 'not-understood') return say(digestWords.notUnderstood(read.words));
    if (read.kind === 'ambiguous') return say(digestWords.ambiguous(read.words, listWords(read.names, 'or')));
    const what = {
      ...read.what,
      onlyInspectorate: read.what.onlyInspectorate || asked.onlyInspectorate,
      onlyFormal: asked.onlyFormal,
    };
    const known = asked.zone === null ? await desk.zoneOf(by, client) : null;
    const when = { cadence: asked.cadence, zone: asked.zone ?? known?.zone ?? '' };
    const { isDone, sentence } = await desk.subscribe(by, what, when);
    const isGuessed = known?.from === 'usual' && asked.cadence.kind !== 'as-it-comes';
    const whole = isDone && isGuessed ? `${sentence} ${digestWords.zoneUnknown}` : sentence;
    if (!isDone) return say(whole);
    const presence = await desk.sayInChannel(by, sentenceMessage(whole), client);
    if (presence === 'both') return [];
    return say(presence === 'bot-out' ? `${whole} ${digestWords.inviteMe}` : whole);
  };

  /** What it answers; nothing where a form was opened, or it was said already. */
  const answer = async (typed: Typed, text: string): Promise<readonly Message[]> => {
    const { by, triggerId, client } = typed;
    const asked = readDigestWords(text);
    const say = (sentence: string): readonly Message[] => [sentenceMessage(sentence)];
    if (asked.kind === 'help') return say(digestWords.help);
    if (asked.kind === 'list') return [subscriptionList(await digests.inChannel(by), desk.naming())];
    if (asked.kind === 'preview') {
      const found = await numbered(by, asked.number);
      return typeof found === 'string' ? say(found) : [await desk.preview(found)];
    }
    if (!(await desk.mayChange(by, client))) return say(digestWords.onlyAdmins);
    if (asked.kind === 'form') {
      const zone = await desk.zoneOf(by, client);
      const when = { cadence: usualCadence, zone: zone.zone };
      const view = desk.formOf({ what: everything, when, channel: by.channel, id: null, zone });
      await client.views.open({ trigger_id: triggerId, view });
      return [];
    }
    if (asked.kind === 'subscribe') return subscribe(typed, asked);
    const found = await numbered(by, asked.number);
    if (typeof found === 'string') return say(found);
    if (asked.kind === 'change') {
      await client.views.open({ trigger_id: triggerId, view: desk.formOf(found) });
      return [];
    }
    return say(await desk.manage(by, asked.kind, found));
  };

  app.command('/digest', async ({ ack, command, respond, client }) => {
    await ack();
    if (!seen.isFirst(`trigger:${command.trigger_id}`)) return;
    const by = { team: command.team_id, channel: command.channel_id, user: command.user_id };
    const run = async (): Promise<void> => {
      let messages: readonly Message[];
      try {
        // A sign that somebody looks after it: what waits for the bot to be let in again is looked at now.
        await digests.wake(by);
        messages = await answer(
          { by, triggerId: command.trigger_id, client },
          unescapeMrkdwn(command.text ?? ''),
        );
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
};
