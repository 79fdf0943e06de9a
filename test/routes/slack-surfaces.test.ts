import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actionIds } from '../../src/slack/blocks/answer-actions.ts';
import { askCallbackId } from '../../src/slack/blocks/ask-view.ts';
import { citationActionId } from '../../src/slack/blocks/context-view.ts';
import { narrowMenus } from '../../src/slack/blocks/narrow-view.ts';
import { askShortcut } from '../../src/slack/listeners/ask-modal.ts';
import { relatedShortcut } from '../../src/slack/listeners/related.ts';
import { askFunction } from '../../src/slack/listeners/workflow-step.ts';
import type { View } from '../../src/workspace/state/views.ts';
import type { Message } from '../../src/workspace/state/messages.ts';
import { release, remembering } from '../support/slack/answers.ts';
import { wordsIn } from '../support/slack/words-in.ts';
import { startWorld, transports } from '../support/slack/world.ts';
import type { World } from '../support/slack/world.ts';

const ada = 'U0ADA';
const channel = 'C0PERFORM';

describe.each(transports)('over %s', (transport) => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld(transport, { kept: remembering() });
  });
  afterEach(async () => {
    await world.stop();
    const refused = world.api.recorder.calls.filter(({ outcome }) => outcome !== 'ok');
    if (refused.length > 0) throw new Error(`Slack refused: ${JSON.stringify(refused)}`);
    const errors = world.log.filter(({ level }) => level === 'error');
    if (errors.length > 0) throw new Error(`the log has errors: ${JSON.stringify(errors)}`);
  });

  /** Runs what a person does, and all that follows from it. */
  const done = async (acting: Promise<{ readonly ok: boolean }>): Promise<void> => {
    expect(await acting).toMatchObject({ ok: true });
    await world.app.idle();
  };
  const messages = (): readonly Message[] => world.api.world.messages.of(channel, ada);
  const newest = (): Message => {
    const message = messages().at(-1);
    if (message === undefined) throw new Error('nothing stands in the channel');
    return message;
  };
  const at = (message: Message) => ({ kind: 'message', channel: message.channel, ts: message.ts }) as const;
  const modal = (): View => {
    const view = world.api.world.views.stackOf(ada).at(-1);
    if (view === undefined) throw new Error('no modal is open');
    return view;
  };
  const inModal = () => ({ kind: 'view', viewId: modal().id }) as const;
  const ask = (text: string) => done(world.people.command(ada, channel, '/concerns', text));
  const press = (actionId: string, value: string | null = null) =>
    done(world.people.act(ada, at(newest()), { actionId, value }));
  const pressInModal = (actionId: string) => done(world.people.act(ada, inModal(), { actionId }));
  const choices = (message: Message): readonly { readonly value: string }[] =>
    (
      JSON.parse(JSON.stringify(message.blocks)) as readonly {
        elements?: readonly { action_id?: string; options?: readonly { value: string }[] }[];
      }[]
    )
      .flatMap((block) => block.elements ?? [])
      .filter((element) => element.action_id === actionIds.context)
      .flatMap((element) => element.options ?? []);

  it('pages are turned in place, there and back, without a word twice', async () => {
    await ask('everything');
    const first = wordsIn(newest().blocks);
    expect(first).toContain('Statement 1.');
    expect(first).toMatch(/Show more \(\d+ left\)/);
    const count = messages().length;
    await press(actionIds.more);
    const second = wordsIn(newest().blocks);
    expect(messages()).toHaveLength(count);
    const shownIn = (words: string): readonly string[] => words.match(/Statement \d+\.(?=\n)/g) ?? [];
    expect(shownIn(second).filter((one) => shownIn(first).includes(one))).toEqual([]);
    expect(second).toContain('Back');
    await press(actionIds.back);
    expect(wordsIn(newest().blocks)).toBe(first);
  });

  it('a line is shown where it stands, in bold, with why it was read so and a way to say it is wrong', async () => {
    await ask('northmoor');
    const [first] = choices(newest());
    await press(actionIds.context, first?.value ?? '');
    const words = wordsIn(modal().content);
    expect(words).toContain('Too few officers in Northmoor know how to look after people');
    expect(words).toContain('Read so by the rule “finds”.');
    expect(JSON.stringify(modal().content)).toContain('"bold":true');
    await pressInModal(citationActionId);
    expect(wordsIn(modal().content)).toContain('A citation is wrong');
    await done(world.people.submit(ada, modal().id));
    expect(wordsIn(modal().content)).toContain('Thank you, that is noted.');
  });

  it('what only the asker saw is shared under the asker’s name, once', async () => {
    await ask('northmoor');
    expect(newest().visibleTo).toBe(ada);
    await press(actionIds.share);
    const posted = world.api.posted();
    expect(posted).toHaveLength(1);
    expect(wordsIn(posted[0]?.blocks)).toContain('ada asked and shared this.');
    const own = messages().find((message) => message.visibleTo === ada);
    expect(wordsIn(own?.blocks)).toContain('Shared with the channel.');
    expect(wordsIn(own?.blocks)).not.toContain('Share to channel');
  });

  it('where the bot is no member, sharing goes through the button', async () => {
    await done(world.people.command(ada, 'C0ELSEWHERE', '/concerns', 'northmoor'));
    const [own] = world.api.world.messages.of('C0ELSEWHERE', ada);
    if (own === undefined) throw new Error('nothing was answered');
    world.api.recorder.clear();
    await done(world.people.act(ada, at(own), { actionId: actionIds.share }));
    const shared = world.api.posted();
    expect(shared.map((message) => message.channel)).toEqual(['C0ELSEWHERE']);
    // That Slack refused the ordinary way is how the bot learns that it is no member.
    expect(world.api.recorder.calls.map(({ method, outcome }) => `${method}: ${outcome}`)).toEqual([
      'chat.postMessage: not_in_channel',
      'respond: ok',
      'respond: ok',
    ]);
    world.api.recorder.clear();
  });

  it('a question is narrowed in a modal by what there is, and answered there', async () => {
    await ask('northmoor');
    await press(actionIds.narrow);
    const viewId = modal().id;
    const offered = await world.people.suggest(ada, inModal(), { actionId: narrowMenus.force }, 'north');
    expect(JSON.stringify(offered)).toContain('Northmoor Police');
    await done(world.people.fill(ada, viewId, { actionId: narrowMenus.force, value: 'Northmoor Police' }));
    await done(world.people.submit(ada, viewId));
    expect(wordsIn(modal().content)).toMatch(/Nothing found\.[^]*Looked through 3 releases/);
  });

  it('right and wrong are heard', async () => {
    await ask('northmoor');
    const answer = newest();
    await press(actionIds.feedback, 'positive');
    expect(newest().text).toBe('Thank you, that is noted.');
    await done(world.people.act(ada, at(answer), { actionId: actionIds.feedback, value: 'negative' }));
    expect(wordsIn(modal().content)).toContain('What is wrong');
    // Nothing chosen: Slack's client asks for it before the bot hears of it.
    expect(await world.people.submit(ada, modal().id)).toMatchObject({ ok: false });
    await done(
      world.people.fill(ada, modal().id, { actionId: 'value', blockId: 'reason', value: 'misread' }),
    );
    await done(world.people.submit(ada, modal().id));
    expect(wordsIn(modal().content)).toContain('Thank you, that is noted.');
  });

  it('the shortcut asks and answers in a modal, and an example answers at a click', async () => {
    await done(world.people.globalShortcut(ada, askShortcut));
    expect(modal().callbackId).toBe(askCallbackId);
    await done(
      world.people.fill(ada, modal().id, { actionId: 'value', blockId: 'question', value: 'northmoor' }),
    );
    await done(world.people.submit(ada, modal().id));
    expect(wordsIn(modal().content)).toContain('Found 9 criticisms.');
    await done(world.people.close(ada, modal().id));
    await done(world.people.globalShortcut(ada, askShortcut));
    await pressInModal('ask_example_1');
    expect(wordsIn(modal().content)).toContain('Looked through 3 releases');
  });

  it('a message is asked about from its menu, and the answer is shared in its thread', async () => {
    await done(world.people.say('U0BEN', channel, 'northmoor'));
    const message = newest();
    await done(world.people.messageShortcut(ada, channel, message.ts, relatedShortcut));
    expect(wordsIn(modal().content)).toContain('Found 9 criticisms.');
    await pressInModal(actionIds.share);
    expect(world.api.posted()).toMatchObject([{ channel, threadTs: message.ts }]);
  });

  it('Home says what there is, what is new and what can be asked', async () => {
    await done(world.people.openHome(ada, 'home'));
    const words = wordsIn(world.api.world.views.home(ada)?.content);
    expect(words).toMatch(
      /What inspectors found[^]*Looked through 3 releases[^]*Ask, for instance[^]*\/concerns northmoor[^]*Latest releases[^]*Northmoor custody <inspected>[^]*9 × concern/,
    );
    const home = world.api.world.views.home(ada);
    await done(
      world.people.act(ada, { kind: 'view', viewId: home?.id ?? '' }, { actionId: 'ask_example_1' }),
    );
    expect(wordsIn(modal().content)).toContain('Looked through 3 releases');
  });

  it('a link to a known release is shown with what was found there, any other is left alone', async () => {
    const known = release.address ?? '';
    await done(world.people.say(ada, 'C0GENERAL', `see ${known} and https://gazette.example/other`));
    const [shown] = world.api.world.messages.of('C0GENERAL', ada);
    expect(Object.keys(shown?.unfurls ?? {})).toEqual([known]);
    expect(wordsIn(Object.values(shown?.unfurls ?? {}))).toMatch(
      /Northmoor custody <inspected>[^]*9 × concern[^]*Too few officers in Northmoor/,
    );
  });

  it('a step of a workflow takes a question and gives the answer', async () => {
    await done(world.people.runFunction(ada, askFunction, { question: '/concerns northmoor' }));
    const [run] = world.api.world.functions.all();
    expect(run).toMatchObject({ state: 'completed' });
    expect(String(run?.outputs?.['answer'])).toMatch(/Looked through 3 releases/);
  });

  it('a direct message shows that it is being answered, and bears its question as title', async () => {
    await done(world.people.say(ada, 'D0ADA', 'northmoor'));
    const [question] = world.api.world.messages.of('D0ADA', ada);
    expect(world.api.world.agent.session('D0ADA', question?.ts ?? '')).toMatchObject({
      title: 'northmoor',
      status: 'active',
    });
  });

  it('a thread goes on from what it was about, with a mention in a channel and without one in direct messages', async () => {
    await done(world.people.say(ada, channel, '@findings northmoor'));
    const [asked] = messages();
    await done(world.people.say(ada, channel, '@findings go on', { threadTs: asked?.ts ?? '' }));
    expect(world.api.posted().at(-1)?.text).toMatch(/^Found 1 criticism/);
    await done(world.people.say(ada, 'D0ADA', 'northmoor'));
    const [question] = world.api.world.messages.of('D0ADA', ada);
    await done(world.people.say(ada, 'D0ADA', 'go on', { threadTs: question?.ts ?? '' }));
    expect(world.api.posted().at(-1)?.text).toMatch(/^Found 1 criticism/);
    await done(world.people.say(ada, 'D0ADA', 'go on'));
    expect(world.api.posted().at(-1)?.text).toMatch(/^Nothing found/);
  });

  it('a channel shared with another organisation gets no answer', async () => {
    await done(world.people.say(ada, 'C0SHARED', '@findings northmoor'));
    expect(world.api.posted()).toEqual([]);
  });
});
