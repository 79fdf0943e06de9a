import { parsePartialDate } from '../../src/domain/partial-date.ts';
import type { Period } from '../../src/domain/question.ts';
import { invented, type QuestionRow, shipped } from './question-row.ts';

const day = (value: string | null) => (value === null ? null : parsePartialDate(value));
const period = (from: string | null, to: string | null): Period => ({ from: day(from), to: day(to) });

/** What is typed, and how it has to be read: names, times, titles, topics, marks. */
export const slotRows: readonly QuestionRow[] = [
  // Organisations.
  shipped('concerns about Scotland Yard', 'by nickname', { question: { organisations: ['metropolitan'] } }),
  shipped('concerns about gmp', 'by initials in small letters', {
    question: { organisations: ['greater-manchester'] },
  }),
  shipped('concerns about Notts Police', 'by a short name', {
    question: { organisations: ['nottinghamshire'] },
  }),
  shipped('concerns about WMP', 'by initials', { question: { organisations: ['west-midlands'] } }),
  shipped('concerns about the Met', 'with its article', { question: { organisations: ['metropolitan'] } }),
  shipped('BTP custody', 'a force without a territory', {
    question: { organisations: ['british-transport'] },
  }),
  shipped('WSFRS culture', 'a service by its initials', {
    question: { organisations: ['west-sussex-fire'] },
  }),
  shipped('/concerns mersyside', 'a misspelt force is asked about', { kind: 'which-one' }),
  invented('bullying at haven fire', 'the word fire decides', {
    question: { organisations: ['haven-fire'] },
  }),
  invented('sex offenders in tarnshire', 'a topic only police have decides', {
    question: { organisations: ['tarnshire'] },
  }),
  invented('/concerns haven', 'both have something: one question back', {
    kind: 'which-one',
    choices: ['Haven Police', 'Haven Fire & Rescue Service'],
  }),
  invented('concerns about tarnshire', 'neither has anything: the answer is the same', {
    kind: 'nothing-found',
    question: { organisations: ['tarnshire', 'tarnshire-fire'] },
  }),
  shipped('concerns about SFRS', 'initials of four services of which nothing is held', {
    kind: 'nothing-found',
    question: { organisations: ['shropshire-fire', 'staffordshire-fire', 'suffolk-fire', 'surrey-fire'] },
  }),
  // Topics.
  ...(
    [
      ['AA waits', 'appropriate-adults'],
      ['RSO backlog', 'sex-offender-management'],
      ['DA cases', 'domestic-abuse'],
      ['CSE', 'child-sexual-exploitation'],
      ['misper reviews', 'missing-children'],
      ['what about stop and search', 'stop-search'],
      ['mental health in custody suites', 'mental-health'],
      ['101 calls', 'call-handling'],
    ] as const
  ).map(([asks, topic]): QuestionRow => {
    const row = shipped(asks, `people ask for ${topic} so`, {});
    return { ...row, right: { topic } };
  }),
  // Times.
  invented('custody since 2018', 'a beginning', { question: { period: period('2018', null) } }),
  invented('custody before 2018', 'an end, the year itself left out', {
    question: { period: period(null, '2017') },
  }),
  invented('custody between 2017 and May 2019', 'both', { question: { period: period('2017', '2019-05') } }),
  invented('custody 2017-2019', 'a range', { question: { period: period('2017', '2019') } }),
  invented('custody last year', 'by the clock', { question: { period: period('2025', '2025') } }),
  invented('custody in the last two years', 'to the day', {
    question: { period: period('2024-11-21', null) },
  }),
  invented('custody in the past 6 months', 'in months', { question: { period: period('2026-05-21', null) } }),
  invented('custody since last year', 'a beginning by the clock', {
    question: { period: period('2025', null) },
  }),
  invented('custody in June 2021', 'a month', { question: { period: period('2021-06', '2021-06') } }),
  invented('concerns about Haven Police since the 2018 inspection', 'an inspection as a beginning', {
    question: { period: period('2018', null) },
  }),
  invented('concerns from the 2018 inspection of Wealdon & Vale Police', 'an inspection by its year', {
    question: { inspected: period('2018', '2018') },
    first: 'cause of concern about call handling',
    never: ['Investigations still take too long'],
  }),
  invented('inspection:2022 wealdon & vale police', 'the same by its key', {
    question: { inspected: period('2022', '2022') },
    never: ['never answered'],
  }),
  invented('/concerns wealdon & vale 2018', 'a bare year narrows a command', {
    question: { period: period('2018', '2018') },
    never: ['still take too long'],
  }),
  // Publishers and programmes.
  invented('publisher:force kingsmere', 'by who put it out', {
    never: ['almost 100'],
    first: 'overdue visits on the day',
  }),
  invented('what was said on custody in the press?', 'in plain words', {
    question: { publishers: ['press', 'syndicator'] },
  }),
  invented('programme:custody', 'by programme', {
    first: 'record every use of force',
    never: ['call handling'],
  }),
  invented('programme:peel kind:cause-of-concern', 'with a kind', {
    among: ['call handling'],
    never: ['culture of Lindale'],
  }),
  invented('/concerns PEEL', 'a command’s words are conditions', {
    question: { programmes: ['peel'] },
    never: ['overnight'],
  }),
  // Keys together.
  invented(
    'force:"Wealdon & Vale Police" topic:call-handling kind:cause-of-concern since:2018',
    'keys together',
    {
      question: { organisations: ['wealdon-vale'], topics: ['call-handling'], kinds: ['cause-of-concern'] },
      first: 'cause of concern about call handling',
    },
  ),
  invented('speaker:prothero', 'a speaker by key', {
    intent: 'quotes',
    first: 'control room was overwhelmed',
  }),
  invented('"nine of ten calls"', 'exact words', { first: 'nine of ten calls', total: 1 }),
  invented('"ten of nine calls"', 'exact words that nobody prints', { kind: 'nothing-found' }),
  invented('“hard cases”', 'curly marks are marks', { first: 'hard cases' }),
  // What Slack, phones and habits add.
  invented('<@U012AB> concerns northmoor', 'the bot’s own name', { intent: 'concerns', kind: 'found' }),
  invented('custody in <#C01|custody-leads>', 'a channel', { question: { leftover: '' } }),
  invented('<https://x.example/a|Haven Police> custody', 'a link', {
    question: { organisations: ['haven'] },
  }),
  invented(':rotating_light: concerns northmoor :+1:', 'emoji by name', { intent: 'concerns' }),
  invented('`concerns northmoor`', 'code marks', { intent: 'concerns' }),
  invented('CONCERNS NORTHMOOR!!!', 'shouting', { intent: 'concerns', kind: 'found' }),
  invented('what’s wrong with northmoor’s custody?', 'curly apostrophes', {
    question: { organisations: ['northmoor'], topics: ['custody'] },
  }),
  invented('please could you show me the concerns about Northmoor Constabulary, thanks', 'politeness', {
    intent: 'concerns',
    kind: 'found',
  }),
  invented(
    `concerns about Northmoor Constabulary ${'and so on '.repeat(120)}`,
    'too long: its end is not read, which is said',
    {
      question: { cut: true },
    },
  ),
  invented('/recommendations custdoy', 'a misspelt topic is read and said', {
    question: { corrections: [{ typed: 'custdoy', readAs: 'custody' }] },
  }),
  // Help.
  invented('help', 'all of it', { kind: 'help' }),
  invented('help quotes', 'one kind', { kind: 'help' }),
  invented('help keys', 'the keys', { kind: 'help' }),
  invented('what can you do', 'in plain words', { kind: 'help' }),
];
