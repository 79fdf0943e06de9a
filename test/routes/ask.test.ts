import { PassThrough } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { runConversation } from '../../src/cli/conversation.ts';
import { plainAnswer } from '../../src/copy/plain-answer.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { inventedReleases } from '../support/invented-releases.ts';
import { type SmallLibrary, smallLibrary } from '../support/small-library.ts';

let small: SmallLibrary;

beforeAll(async () => {
  small = smallLibrary(inventedReleases, await inventedReference());
});

const message = (text: string): string =>
  plainAnswer(small.answerer.answer({ text, command: null }), small.answerer.naming);

describe('the whole message', () => {
  test('/concerns: current first, each with whose judgement, whom about, source and date', () => {
    expect(message('/concerns northmoor sex offenders')).toBe(
      `Found 3 criticisms.
Read as: concerns · Northmoor Constabulary · on sex offender management

From Visits to sex offenders in Northmoor are late, HMICFRS, date not stated
“Northmoor Constabulary had a backlog of 40 overdue visits to registered sex offenders, inspectors found.”
Concern, not a formal kind · the inspectorate’s judgement · about Northmoor Constabulary

“Each offender manager had 90 people to watch.”
Concern, not a formal kind · the inspectorate’s judgement · said by Dana Whitlock, HM Inspector of Constabulary · about Northmoor Constabulary

From Northmoor Constabulary welcomes child protection review, Northmoor Constabulary, 30 August 2019 (inferred)
https://northmoor.police.example/review
“In the inspection of 2018 they had found that visits to sex offenders were badly late.”
Concern, not a formal kind · an earlier inspection, retold here · the inspectorate’s judgement · about Northmoor Constabulary

Looked through 6 releases, the newest of 27 July 2022.`,
    );
  });

  test('/quote: a statement whole, over its paragraphs', () => {
    expect(message('/quote dana whitlock')).toBe(
      `Found 1 statement.
Read as: quotes · by Dana Whitlock

From Visits to sex offenders in Northmoor are late, HMICFRS, date not stated
“Officers in Northmoor care about children. There is still a good deal to do.

Each offender manager had 90 people to watch.”
said by Dana Whitlock, HM Inspector of Constabulary · about Northmoor Constabulary

Looked through 6 releases, the newest of 27 July 2022.`,
    );
  });

  test('/recommendations: each labelled as what it is, copies folded in', () => {
    expect(message('/recommendations haven police custody')).toBe(
      `Found 3 recommendations and improvements asked for.
Read as: recommendations · Haven Police · on custody

From Haven Police must act on custody, HMICFRS, 10 February 2021
“Haven Police should by the end of March check every custody record of a child within one day of release.”
Recommendation · the inspectorate’s judgement · about Haven Police
Also in: Force told to check custody records, The Example Courier, 12 February 2021

“We issued a cause of concern about custody in Haven.”
Cause of concern · the inspectorate’s judgement · about Haven Police

“Detention officers in Haven are kind, but too few.”
Concern, not a formal kind · the inspectorate’s judgement · about Haven Police

Looked through 6 releases, the newest of 27 July 2022.`,
    );
  });

  test('nothing found: what was understood, what no release has, what is near', () => {
    const [top, nearest, coverage] = message('/recommendations gibberish').split('\n\n');
    expect(top).toBe(`Nothing found.
Read as: recommendations · words: gibberish
No release has “gibberish”.`);
    // Which topics there are is a matter of the shipped data; the first has most lines here in any case.
    expect(nearest?.split('\n').slice(0, 3)).toEqual([
      'Nearest to it:',
      '- /recommendations child protection',
      '  5 findings on child protection',
    ]);
    expect(coverage).toBe('Looked through 6 releases, the newest of 27 July 2022.');
  });

  test('a place read as the one of its two bodies that has anything to show is said', () => {
    expect(message('/quote northmoor').split('\n')[2]).toBe(
      '“northmoor” was read as Northmoor Constabulary: nothing here that answers is about Northmoor Fire Brigade.',
    );
  });

  test('one question back: the choices, numbered', () => {
    expect(message('/concerns haven')).toBe(
      `“haven” can mean more than one organisation. Which one?

1. Haven Police
2. Haven Fire & Rescue Service

Looked through 6 releases, the newest of 27 July 2022.`,
    );
  });

  test('a misspelling that was read is said', () => {
    expect(message('/quote whitlok').split('\n').slice(0, 3)).toEqual([
      'Found 1 statement.',
      'Read as: quotes · by Dana Whitlock',
      '“whitlok” was read as “Dana Whitlock”.',
    ]);
  });
});

describe('a conversation over a pipe', () => {
  const converse = async (typed: string): Promise<string> => {
    const input = new PassThrough();
    const output = new PassThrough();
    input.end(typed);
    await runConversation({ answerer: small.answerer, input, output });
    output.end();
    let written = '';
    for await (const chunk of output) written += String(chunk);
    return written;
  };

  test('answers line by line, without colours, and ends', async () => {
    expect(await converse('/quote dana whitlock\n')).toBe(
      `> /quote dana whitlock

Found 1 statement.
Read as: quotes · by Dana Whitlock

│ Officers in Northmoor care about children. There is still a good deal to do.
│ Each offender manager had 90 people to watch.
said by Dana Whitlock, HM Inspector of Constabulary · about Northmoor
Constabulary
— Visits to sex offenders in Northmoor are late, HMICFRS, date not stated

Looked through 6 releases, the newest of 27 July 2022.

`,
    );
  });

  test('a number asks the choice that was numbered', async () => {
    const written = await converse('/concerns haven\n2\n');
    expect(written).toContain('  2  Haven Fire & Rescue Service');
    expect(written).toContain('│ Staff at Haven Fire & Rescue Service described bullying.');
  });

  test('a number nothing was numbered with is a question like any other', async () => {
    expect(await converse('7\n')).toContain('Nothing found.');
  });

  test('empty lines say nothing; what follows exit is not read', async () => {
    expect(await converse('\n\nexit\n/concerns haven\n')).toBe('');
  });

  test('nothing typed ends at once', async () => {
    expect(await converse('')).toBe('');
  });
});

describe('a conversation in a terminal', () => {
  /** Streams that say they are a terminal of 72 columns. */
  const terminal = () => ({
    input: Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined }),
    output: Object.assign(new PassThrough(), { isTTY: true, columns: 72 }),
  });

  const converse = async (...keys: readonly string[]): Promise<string> => {
    const { input, output } = terminal();
    let written = '';
    output.on('data', (chunk: Buffer) => {
      written += chunk.toString();
    });
    const done = runConversation({ answerer: small.answerer, input, output });
    for (const key of keys) input.write(key);
    await done;
    return written;
  };

  test('says what it is, how much it holds and three questions to begin with', async () => {
    const written = await converse('exit\r');
    expect(written).toContain('Findings answers questions about what HMICFRS inspectors found');
    expect(written).toContain('Looked through 6 releases');
    expect(written).toContain('  1  /concerns Northmoor Constabulary');
    expect(written).toContain('  3  /quote Orla Finch');
  });

  test('a number asks one of the three', async () => {
    expect(await converse('3\r', 'exit\r')).toContain('We will publish a plan before Christmas.');
  });

  test.each([
    ['\u0004', 'Ctrl-D'],
    ['\u0003', 'Ctrl-C'],
  ])('%j ends it', async (key, _name) => {
    expect(await converse(key)).toContain('> ');
  });
});
