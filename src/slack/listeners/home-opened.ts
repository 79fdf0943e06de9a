import type { BlockAction, ButtonAction, webApi } from '@slack/bolt';
import type { Asker } from '../../app/kept-words.ts';
import { promptsTitle } from '../../copy/slack-sentences.ts';
import { forgetActionId, homeView } from '../blocks/home-view.ts';
import { clip } from '../blocks/rich-text.ts';
import { atMost } from '../limits.ts';
import { send } from '../send.ts';
import { errorFields } from '../trouble.ts';
import { isAdmin } from './is-admin.ts';
import type { ListenerParts, Listening } from './listening.ts';

/** Characters; a longer one is cut by Slack's own layout. */
const titleAtMost = 75;

/** Whoever opens the app sees what it holds; whoever opens its messages gets questions to start with. */
export const listenForHome = (app: Listening, parts: ListenerParts): void => {
  const { asking, inFlight } = parts;
  app.event('app_home_opened', async ({ event, body, client }) => {
    const asker = { team: body.team_id, user: event.user };
    await inFlight.track(
      event.tab === 'messages'
        ? suggestPrompts(parts, event.channel, client)
        : publishHome(parts, asker, client),
    );
  });
  app.action<BlockAction<ButtonAction>>(forgetActionId, async ({ ack, body, client }) => {
    await ack();
    const asker = { team: body.team?.id ?? '', user: body.user.id };
    const forget = async (): Promise<void> => {
      await asking.kept.forget(asker);
      await publishHome(parts, asker, client);
    };
    await inFlight.track(forget());
  });
};

/** Draws one person's home anew. Without it nothing is lost, so trouble is only logged. */
export const publishHome = async (
  { asking, scopes, digests }: Pick<ListenerParts, 'asking' | 'scopes' | 'digests'>,
  asker: Asker,
  client: webApi.WebClient,
): Promise<void> => {
  const corpus = asking.corpus();
  try {
    const recent = await asking.kept.recent(asker);
    const problems = (await isAdmin(asker, scopes, client)) ? corpus.problems : null;
    const view = homeView({
      corpus,
      recent: recent.map((text) => ({ text, command: null })),
      problems,
      subscriptions: await digests.ofPerson(asker),
    });
    await send(() => client.views.publish({ user_id: asker.user, view }), asking.wait);
  } catch (error) {
    asking.log.warn({ user: asker.user, ...errorFields(error) }, 'no home shown');
  }
};

const suggestPrompts = async (
  { asking }: ListenerParts,
  channel: string,
  client: webApi.WebClient,
): Promise<void> => {
  const { examples } = asking.corpus().answerer;
  if (examples.length === 0) return;
  const prompts = examples
    .slice(0, atMost('prompts'))
    .map(({ ask }) => ({ title: clip(ask, titleAtMost), message: ask }));
  try {
    await send(
      () =>
        client.assistant.threads.setSuggestedPrompts({ channel_id: channel, title: promptsTitle, prompts }),
      asking.wait,
    );
  } catch (error) {
    asking.log.warn({ channel, ...errorFields(error) }, 'no prompts suggested');
  }
};
