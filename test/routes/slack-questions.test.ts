import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandNames } from '../../src/domain/question.ts';
import {
  bot,
  channel,
  click,
  command,
  directMessage,
  directMessages,
  homeOpened,
  mention,
  newTs,
} from '../support/slack/payloads.ts';
import { answerMessage } from '../../src/slack/blocks/answer-message.ts';
import { answerer, naming } from '../support/slack/answers.ts';
import type { RecordedCall } from '../../src/workspace/api/recorder.ts';
import { startWorld, transports } from '../support/slack/world.ts';
import type { World } from '../support/slack/world.ts';

/** What the answer to a good question reads as; spelt out once, below. */
const wholeAnswer = answerMessage(answerer.answer({ text: 'northmoor', command: 'concerns' }), naming).text;

interface Button {
  readonly action_id: string;
  readonly value: string;
}

const buttonsOf = (call: RecordedCall): readonly Button[] => {
  const blocks = call.args['blocks'] as readonly { type: string; elements?: readonly Button[] }[];
  return blocks.flatMap((block) => (block.type === 'actions' ? (block.elements ?? []) : []));
};

describe.each(transports)('over %s', (transport) => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld(transport);
  });
  afterEach(async () => {
    await world.stop();
    const refused = world.api.recorder.calls.filter((call) => call.outcome !== 'ok');
    if (refused.length > 0) throw new Error(`Slack refused: ${JSON.stringify(refused)}`);
  });

  const ask = (name: string, text: string) =>
    world.deliver.command(command(name, text, world.api.openResponseUrl()));
  const nth = (method: string, n = 1) => world.api.recorder.nth(method, n);

  describe.each(commandNames)('/%s', (name) => {
    const table = [
      {
        why: 'a good question: how many, first of all',
        text: 'northmoor',
        says: /^Found 9 (criticisms|statements)\.\nRead as: /,
      },
      {
        why: 'nothing typed teaches by example',
        text: '',
        says: /^Findings answers [^]*Ask, for instance:\n- \/concerns northmoor/,
      },
      { why: 'help teaches by example', text: 'help', says: /Ask, for instance:\n- \/concerns northmoor/ },
      {
        why: 'a misspelt force',
        text: 'nortmoor',
        says: /No organisation is known as “nortmoor”\. Did you mean/,
      },
      {
        why: 'an ambiguous force',
        text: 'stonebridge',
        says: /“stonebridge” can mean more than one organisation\. Which one\?/,
      },
      {
        why: 'gibberish',
        text: 'xqzt &lt;!channel&gt;',
        says: /^Nothing found\.[^]*Nearest to it:[^]*Looked through 3 releases/,
      },
    ];
    it.each(table)('$why', async ({ text, says }) => {
      const acknowledged = await ask(name, text);
      expect(acknowledged).toEqual({ isOk: true, body: '' });
      const { args } = await nth('respond');
      expect(args['text']).toMatch(says);
      expect(args['response_type']).toBe('ephemeral');
      await world.app.idle();
      expect(world.api.recorder.calls).toHaveLength(1);
    });
  });

  it('a command’s whole answer, as a screen reader reads it', async () => {
    await ask('concerns', 'northmoor');
    expect((await nth('respond')).args['text']).toBe(
      [
        'Found 9 criticisms.',
        'Read as: concerns · Northmoor Police',
        '',
        'From Northmoor custody &lt;inspected&gt;, Northmoor Gazette, 4 March 2021',
        'https://gazette.example/northmoor?a=1&amp;b=2',
        '“Too few officers in Northmoor know how to look after people held in cells &amp; vans.”',
        'Concern, not a formal kind · the inspectorate’s judgement · about Northmoor Police',
        '',
        '“The force has work to do before the winter, and it knows it.”',
        'the inspectorate’s judgement · said by Ada Quill, Inspector of Constabulary · about Northmoor Police',
        '',
        '7 more do not fit here: name a topic, a force or a year to narrow it down.',
        '',
        'Looked through 3 releases, the newest of 4 March 2021.',
      ].join('\n'),
    );
  });

  it('a mention is answered in its thread, to all, without the mention itself', async () => {
    const ts = newTs();
    await world.deliver.event(mention(`<@${bot.user_id}> northmoor`, { ts }));
    const { args } = await nth('chat.postMessage');
    expect(args).toMatchObject({
      channel,
      thread_ts: ts,
      text: wholeAnswer,
      link_names: 'false',
      mrkdwn: 'false',
    });
    expect(args['reply_broadcast']).toBeUndefined();
  });

  it('a mention inside a thread is answered in that thread', async () => {
    await world.deliver.event(
      mention(`<@${bot.user_id}|findings> northmoor`, { thread_ts: '1690000000.000100' }),
    );
    expect((await nth('chat.postMessage')).args['thread_ts']).toBe('1690000000.000100');
  });

  it('a bare mention teaches by example', async () => {
    await world.deliver.event(mention(`<@${bot.user_id}>`));
    expect((await nth('chat.postMessage')).args['text']).toMatch(/Ask, for instance/);
  });

  it('a direct message is answered in its thread', async () => {
    const ts = newTs();
    await world.deliver.event(directMessage('northmoor', { ts }));
    expect((await nth('chat.postMessage')).args).toMatchObject({
      channel: directMessages,
      thread_ts: ts,
      text: wholeAnswer,
    });
  });

  it('a choice takes the place of the private choices', async () => {
    await ask('concerns', 'stonebridge');
    const [first] = buttonsOf(await nth('respond'));
    const acknowledged = await world.deliver.interactive(
      click({ ...first }, world.api.openResponseUrl(), null),
    );
    expect(acknowledged).toEqual({ isOk: true, body: '' });
    expect((await nth('respond', 2)).args).toMatchObject({ replace_original: true, text: wholeAnswer });
  });

  it('a choice takes the place of choices that all see', async () => {
    await world.deliver.event(mention(`<@${bot.user_id}> nortmoor`));
    const [first] = buttonsOf(await nth('chat.postMessage'));
    await world.app.idle();
    const [posted] = world.api.posted();
    await world.deliver.interactive(click({ ...first }, world.api.openResponseUrl(), posted?.ts ?? ''));
    expect((await nth('chat.update')).args).toMatchObject({ channel, ts: posted?.ts, text: wholeAnswer });
  });

  it('a button of an older version says that it no longer works', async () => {
    const old = { action_id: 'which_one_1', value: '{"q":"northmoor"}' };
    await world.deliver.interactive(click(old, world.api.openResponseUrl(), null));
    expect((await nth('respond')).args['text']).toMatch(/^This button belongs to an older message/);
  });

  it('opening the direct messages offers questions to start with', async () => {
    await world.deliver.event(homeOpened('messages'));
    expect((await nth('assistant.threads.setSuggestedPrompts')).args).toMatchObject({
      channel_id: directMessages,
      prompts: [
        { title: '/concerns northmoor', message: '/concerns northmoor' },
        { title: '/quote quill', message: '/quote quill' },
      ],
    });
  });

  describe('asks for no answer', () => {
    const question = `<@${bot.user_id}> northmoor`;
    const table: readonly { why: string; payload: () => Readonly<Record<string, unknown>> }[] = [
      {
        why: 'the bot’s own message',
        payload: () => directMessage('northmoor', { user: bot.user_id, bot_id: bot.bot_id }),
      },
      { why: 'the bot’s own mention of itself', payload: () => mention(question, { user: bot.user_id }) },
      { why: 'another bot’s mention', payload: () => mention(question, { bot_id: 'B0OTHER' }) },
      { why: 'an edit', payload: () => directMessage('northmoor', { subtype: 'message_changed' }) },
      {
        why: 'an edited mention',
        payload: () => mention(question, { edited: { user: 'U0ADA', ts: newTs() } }),
      },
      {
        why: 'a message in a channel without a mention',
        payload: () => directMessage('northmoor', { channel, channel_type: 'channel' }),
      },
      { why: 'a direct message without words', payload: () => directMessage('  ') },
    ];
    it.each(table)('$why', async ({ payload }) => {
      const acknowledged = await world.deliver.event(payload());
      expect(acknowledged.isOk).toBe(true);
      // A question behind it: once that is answered, what went before has been let pass.
      await world.deliver.event(directMessage('a question behind it'));
      await nth('chat.postMessage');
      await world.app.idle();
      const said = world.api.recorder.calls.filter(({ method }) => /^chat\.|^respond$/.test(method));
      expect(said).toHaveLength(1);
      expect(world.api.posted()[0]?.text).toMatch(/^Nothing found/);
    });
  });

  describe('comes twice and is answered once', () => {
    const twice = async (
      first: Readonly<Record<string, unknown>>,
      second: Readonly<Record<string, unknown>>,
    ) => {
      await world.deliver.event(first);
      await world.deliver.event(second, { attempt: 1, reason: 'http_timeout' });
      await world.deliver.event(directMessage('a question behind it'));
      await world.api.recorder.until(() => world.api.posted().some(({ text }) => text.startsWith('Nothing')));
      await world.app.idle();
      return world.api.posted().filter(({ text }) => text === wholeAnswer);
    };

    it('the same event', async () => {
      const event = mention(`<@${bot.user_id}> northmoor`);
      expect(await twice(event, event)).toHaveLength(1);
    });
    it('one message under two event ids', async () => {
      const ts = newTs();
      expect(
        await twice(directMessage('northmoor', { ts }), directMessage('northmoor', { ts })),
      ).toHaveLength(1);
    });
    it('one message as mention and as message', async () => {
      const same = { ts: newTs(), channel: directMessages };
      expect(await twice(mention('northmoor', same), directMessage('northmoor', same))).toHaveLength(1);
    });
    it('a retry alone is still answered: the first delivery may have been lost', async () => {
      await world.deliver.event(directMessage('northmoor'), { attempt: 1, reason: 'http_timeout' });
      expect((await nth('chat.postMessage')).args['text']).toBe(wholeAnswer);
    });
    it('one command', async () => {
      const payload = command('concerns', 'northmoor', world.api.openResponseUrl());
      await world.deliver.command(payload);
      expect((await world.deliver.command(payload)).isOk).toBe(true);
      await ask('concerns', 'gibberish');
      await nth('respond', 2);
      await world.app.idle();
      expect(
        world.api.recorder.of('respond').filter(({ args }) => args['text'] === wholeAnswer),
      ).toHaveLength(1);
    });
  });

  it('one line in the log a question, with ids and counts and none of its words', async () => {
    await ask('concerns', 'northmoor');
    await world.app.idle();
    expect(world.log.filter(({ level }) => level === 'info')).toEqual([
      {
        level: 'info',
        message: 'question answered',
        fields: {
          way: 'command',
          command: 'concerns',
          team: 'T0LOCAL',
          user: 'U0ADA',
          channel,
          kind: 'found',
          intent: 'concerns',
          total: 9,
          answeredMs: 0,
          ms: 0,
        },
      },
    ]);
    expect(JSON.stringify(world.log)).not.toMatch(/northmoor|xox|xapp/i);
  });
});
