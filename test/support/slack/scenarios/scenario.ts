import { actionIds } from '../../../../src/slack/blocks/answer-actions.ts';
import { askShortcut } from '../../../../src/slack/listeners/ask-modal.ts';
import type { Message } from '../../../../src/workspace/state/messages.ts';
import type { View } from '../../../../src/workspace/state/views.ts';
import { blockActions, eventPayload, type Surface } from '../../../../src/workspace/people/payloads.ts';
import type { World } from '../world.ts';

type Json = Readonly<Record<string, unknown>>;

/** Something strange that Slack may send, and all that follows from it. */
export interface Scenario {
  /** What listens to it: `/concerns`, `event message`, `action answer_more`, `menu …`, `view …`, `shortcut …`, `step …`. */
  readonly of: string;
  readonly why: string;
  readonly run: (stage: Stage) => Promise<unknown>;
  /** The calls that reach Slack, each with its outcome. */
  readonly calls: readonly string[];
  /** What people get to read, all of it together. */
  readonly says?: RegExp;
  /** Lines of the log that whoever runs the bot should look at. */
  readonly logs?: readonly string[];
}

export const ada = 'U0ADA';
export const room = 'C0PERFORM';

/** Words that break what reads them. */
export const strangeWords: readonly (readonly [why: string, words: string])[] = [
  ['ten thousand characters', 'northmoor '.repeat(1000)],
  ['marks that notify and link', '<!channel> <@U0BEN> <https://evil.example|the report> <#C0GENERAL>'],
  ['other scripts and control characters', 'مرحبا \u202Eback\u202C 👩‍👩‍👧‍👦 \u0000\u0007'],
  ['formatting', '*bold* `code` ```block``` > quoted :tada:'],
  ['half of a pair of surrogates', '\uD83D'],
];

export const at = ({ channel, ts }: Message) => ({ kind: 'message', channel, ts }) as const;

/** What scenarios are played with. */
export const stageOf = (world: World) => {
  const { people, api, deliver } = world;
  const slack = api.world;
  const done = async <T extends { readonly ok: boolean }>(acting: Promise<T>): Promise<T> => {
    const acted = await acting;
    if (!acted.ok) throw new Error(`not done: ${JSON.stringify(acted)}`);
    await world.app.idle();
    return acted;
  };
  const newest = (): Message => {
    const message = slack.messages.of(room, ada).at(-1);
    if (message === undefined) throw new Error('nothing stands in the channel');
    return message;
  };
  const modal = (): View => {
    const view = slack.views.stackOf(ada).at(-1);
    if (view === undefined) throw new Error('no modal is open');
    return view;
  };
  /** A message of the bot's as an older version may have posted it. */
  const posted = (more: Partial<Message> = {}): Message =>
    slack.messages.post({
      channel: room,
      user: slack.bot.userId,
      botId: slack.bot.botId,
      text: 'an old answer',
      ...more,
    });
  const surface = (message: Message): Surface => {
    const channel = slack.channels.get(message.channel);
    if (channel === undefined) throw new Error('no such channel');
    return { kind: 'message', message, channel, values: {} };
  };
  const press = (on: Surface, action: Json) =>
    deliver.interactive(blockActions(slack, ada, on, { type: 'button', block_id: 'b1', ...action }));
  const answered = async (text = 'northmoor'): Promise<Message> => {
    await done(people.command(ada, room, '/concerns', text));
    return newest();
  };
  return {
    world,
    slack,
    people,
    done,
    newest,
    modal,
    posted,
    answered,
    event: (event: Json, body: Json = {}) =>
      deliver.event({ ...eventPayload(slack, { event_ts: slack.nextTs(), ...event }), ...body }),
    pressUnder: (message: Message, action: Json) => press(surface(message), action),
    /** A button under a message that all see. */
    pressInChannel: (action: Json) => press(surface(posted()), action),
    /** Under one that only the presser sees. */
    pressInPrivate: (action: Json) => press(surface(posted({ visibleTo: ada })), action),
    pressInModal: async (action: Json) => {
      await done(people.globalShortcut(ada, askShortcut));
      return press({ kind: 'view', view: modal() }, action);
    },
    pressAtHome: async (action: Json) => {
      await done(people.openHome(ada, 'home'));
      const view = slack.views.home(ada);
      if (view === null) throw new Error('there is no home');
      return press({ kind: 'view', view }, action);
    },
    /** The form that a button of an answer opens, as a person sees it. */
    form: async (actionId: keyof typeof actionIds | 'follow', value: string | null = null): Promise<View> => {
      const id = actionId === 'follow' ? 'answer_follow' : actionIds[actionId];
      await done(people.act(ada, at(await answered()), { actionId: id, value }));
      return modal();
    },
    /** The same form, as another version of the bot would have opened it. */
    turnInto: (view: View, more: Json): View => slack.views.update(view, { ...view.content, ...more }),
  };
};

export type Stage = ReturnType<typeof stageOf>;

/** The calls that a direct message brings with it beside its answer. */
export const inSession = ['agents.sessions.setStatus: ok', 'agents.sessions.setStatus: ok'];
