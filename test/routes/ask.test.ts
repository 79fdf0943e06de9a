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

  test('then and now: a section an inspection, newest first', () => {
    expect(message('has Northmoor Constabulary improved since 2018?')).toBe(
      `Found 8 findings of 2 inspections, newest first.
Read as: then and now · Northmoor Constabulary

30 August 2019, Northmoor Constabulary, National child protection inspection, follow-up review:
From Northmoor Constabulary welcomes child protection review, Northmoor Constabulary, 30 August 2019 (inferred)
https://northmoor.police.example/review
“Inspectors who came back this summer say Northmoor Constabulary has trained every control room operator.”
Progress · the inspectorate’s judgement · about Northmoor Constabulary

“Inspectors say more must be done about how long children stay in custody.”
Concern, not a formal kind · the force’s own account · said by Orla Finch, Assistant Chief Constable, Northmoor Constabulary · about Northmoor Constabulary

“In the inspection of 2018 they had found that visits to sex offenders were badly late.”
Concern, not a formal kind · an earlier inspection, retold here · the inspectorate’s judgement · about Northmoor Constabulary

date not stated, Northmoor Constabulary, National child protection inspection:
From Visits to sex offenders in Northmoor are late, HMICFRS, date not stated
“Northmoor Constabulary had a backlog of 40 overdue visits to registered sex offenders, inspectors found.”
Concern, not a formal kind · the inspectorate’s judgement · about Northmoor Constabulary

“Each offender manager had 90 people to watch.”
Concern, not a formal kind · the inspectorate’s judgement · said by Dana Whitlock, HM Inspector of Constabulary · about Northmoor Constabulary

“Inspectors were concerned to find that:”
“appropriate adults often arrive late for detained children; and”
Concern, not a formal kind · the inspectorate’s judgement · about Northmoor Constabulary

“records of strategy meetings are thin.”
Concern, not a formal kind · the inspectorate’s judgement · about Northmoor Constabulary

“Inspectors were pleased to find that:”
“staff who handle hard cases get support.”
Praise · the inspectorate’s judgement · about Northmoor Constabulary

Looked through 6 releases, the newest of 27 July 2022.`,
    );
  });

  test('side by side: a side of which nothing is said stays', () => {
    expect(message('compare Ardenshire Police and Haven Police on missing children')).toBe(
      `Found 1 finding, side by side.
Read as: side by side · Ardenshire Police and Haven Police · on missing children

Ardenshire Police:
From Two forces told to do better for children, The Example Courier, 21 September 2017
“Ardenshire Police was criticised for how it looks for missing children.”
Concern, not a formal kind · the inspectorate’s judgement · about Ardenshire Police

Haven Police:
Nothing found here.

Looked through 6 releases, the newest of 27 July 2022.`,
    );
  });

  test('a table of forces: a row each, inspections counted', () => {
    expect(message('which forces were criticised on missing children?')).toBe(
      `Found 1 force or service.
Read as: forces · concerns · on missing children
Counted here: 1 inspection, copies aside.

Ardenshire Police:
From Two forces told to do better for children, The Example Courier, 21 September 2017
“Ardenshire Police was criticised for how it looks for missing children.”
Concern, not a formal kind · the inspectorate’s judgement · about Ardenshire Police

Looked through 6 releases, the newest of 27 July 2022.`,
    );
  });

  test('who is quoted: a section a person, and who is not among them', () => {
    expect(message('who is quoted on Ardenshire?')).toBe(
      `1 person is quoted.
Read as: who is quoted · Ardenshire Police
None of them is an inspector.

Petra Lowe, Police and Crime Commissioner, Ardenshire Police:
From Two forces told to do better for children, The Example Courier, 21 September 2017
“The force is busy, and it listens.”
said by Petra Lowe, Police and Crime Commissioner, Ardenshire Police · about Ardenshire Police

Looked through 6 releases, the newest of 27 July 2022.`,
    );
  });

  test('a printed number is said first, as it is printed', () => {
    expect(
      message('how many overdue visits were there in Northmoor Constabulary?').split('\n').slice(0, 3),
    ).toEqual([
      'Printed: “40 overdue visits”.',
      'Read as: how many · Northmoor Constabulary · on sex offender management · words: overdue visits',
      'Printed in Visits to sex offenders in Northmoor are late: “40 overdue visits”.',
    ]);
  });

  test('a term, with its source, and lines that print it', () => {
    expect(message('what is a cause of concern?')).toBe(
      `cause of concern: A serious, critical or systemic shortcoming that the inspectorate formally issues to a force or service. It always comes with at least one recommendation. Newspapers use the words more loosely. (HMICFRS, How we inspect PEEL; HMICFRS, Definitions and interpretations (terms))
Read as: what a term means · cause of concern

From Haven Police must act on custody, HMICFRS, 10 February 2021
“We issued a cause of concern about custody in Haven.”
Cause of concern · the inspectorate’s judgement · about Haven Police

Looked through 6 releases, the newest of 27 July 2022.`,
    );
  });

  test('the commissioner’s 56 days, worked out and with their rule', () => {
    expect(message('when is our s55 response due for the report published 15 November 2024?')).toBe(
      `The commissioner’s comments on a report published on 15 November 2024 are due by 9 January 2025: day 56, counting the day of publication as day 1 (Police Act 1996, section 55, as amended by Policing and Crime Act 2017, section 37). Check the day of publication against the report itself.
Read as: when · published on 15 November 2024

Looked through 6 releases, the newest of 27 July 2022.`,
    );
  });

  test('no ranking, and what can be asked instead', () => {
    expect(message('which force is the worst at missing children?')).toBe(
      `Forces are not ranked here: most inspections give no grade, and grades of different programmes and years do not compare.

What it can do:
- which forces were criticised on missing children?
  who was criticised, in the releases’ words

Looked through 6 releases, the newest of 27 July 2022.`,
    );
  });

  test('that no document says so is not that it is not so', () => {
    expect(message('is Haven Police in special measures?').split('\n').slice(0, 2)).toEqual([
      'No release here says so; that does not mean that it is not so.',
      'Read as: how things stand · Haven Police · change of monitoring',
    ]);
  });

  test('what was taken over from the question before is said', () => {
    const first = small.answerer.answer({ text: '/concerns northmoor', command: null });
    const next = small.answerer.answer({ text: 'and haven police?', command: null }, first.question);
    expect(plainAnswer(next, small.answerer.naming).split('\n')[1]).toBe(
      'Read as: concerns · Haven Police (taken over from before: what is asked)',
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

Visits to sex offenders in Northmoor are late, HMICFRS, date not stated
said by Dana Whitlock, HM Inspector of Constabulary · about Northmoor
Constabulary
│ Officers in Northmoor care about children. There is still a good deal to do.
│ Each offender manager had 90 people to watch.

Looked through 6 releases, the newest of 27 July 2022.

`,
    );
  });

  test('a number asks the choice that was numbered', async () => {
    const written = await converse('/concerns haven\n2\n');
    expect(written).toContain('  2  Haven Fire & Rescue Service');
    expect(written).toContain('│ Staff at Haven Fire & Rescue Service described bullying.');
  });

  test('a question goes on from the one before, and more goes on from what was shown', async () => {
    const written = await converse('/concerns haven police\nonly recommendations\nmore\n');
    expect(written).toContain('Read as: recommendations · Haven Police (taken over from before: force)');
    expect(written).toContain('That was all of it.');
  });

  test('a side-by-side shows some of each side, and more of each side after that', async () => {
    const written = await converse('compare haven police and northmoor constabulary\nmore\n');
    const [first = '', second = ''] = written.split('> more');
    expect(first).toContain('Northmoor Constabulary (5 of 8)');
    expect(first).toContain('3 more: type “more” to see them, or name a topic, a force or a year.');
    expect(second).toMatch(/from item 10\son/);
    expect(second).toContain('│ staff who handle hard cases get support.');
    expect(second).not.toContain('Haven Police\nHaven');
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
