import { overGold, type QuestionRow, shipped } from './question-row.ts';

/** Questions as people put them, in words that releases do not use, over documents as they are read. */
export const plainRows: readonly QuestionRow[] = [
  // What stands for what.
  overGold('Were Tasers drawn on kids in Ardenshire?', 'kids are children', {
    first: 'Taser had been drawn',
  }),
  overGold('Is restraint watched back at Haven custody?', 'film of restraint that nobody watches', {
    among: ['Film of restraint was kept'],
  }),
  overGold('Does Morrow have lawful grounds for stop and search?', 'justified is what lawful grounds are', {
    first: 'properly justified',
  }),
  overGold('How far back is the phone backlog in Glanfor?', 'a backlog of phones is a wait for them', {
    first: 'wait for phones',
  }),
  // Which of a body's lines.
  overGold(
    'What did women firefighters tell inspectors at Lindale?',
    'the line, not the strongest on the topic',
    {
      among: ['women told us of jokes'],
    },
  ),
  overGold('How many wanted people are at large in Tarnshire now?', 'now is not what it was two years ago', {
    among: ['shrunk to 58'],
  }),
  overGold('What does the Federation say about response in Tarnshire?', 'a union of whatever topic', {
    intent: 'quotes',
    first: 'three chief constables',
  }),
  overGold('What did the HMI say about the filing at Haven custody?', 'a fragment without the topic in it', {
    first: 'ashamed of nothing except its filing',
  }),
  overGold('What does West Lindale have to do by 31 March 2024?', 'a deadline is no date of publication', {
    among: ['introduce effective governance'],
  }),
  overGold('How were case files graded in West Lindale?', 'grades of files are no grades of the force', {
    first: 'Nine of the 40 case files',
  }),
  overGold(
    'Which recommendations has the harbour police completed?',
    'what became of them is no list of them',
    {
      intent: 'status',
      first: 'fourteen of the sixteen',
    },
  ),
  overGold(
    'How many of the old recommendations has Marlshire Constabulary done?',
    'the count of those done',
    {
      first: 'Four of the 19',
    },
  ),
  shipped('How many recommendations has Staffordshire completed?', 'completed is achieved', {
    intent: 'how-many',
    first: 'six of',
  }),
  // Two bodies of one name.
  overGold('How many wanted people are there now in Tarnshire?', 'no fire service looks for the wanted', {
    question: { organisations: ['tarnshire'] },
  }),
  overGold('Does Northmoor go to DA calls where there is a baby?', 'only the police have anything on abuse', {
    question: { organisations: ['northmoor'] },
    first: 'sends a specialist to every domestic abuse call',
  }),
  overGold('What did inspectors say about Northmoor?', 'either would be answered: asked back', {
    kind: 'which-one',
    choices: ['Northmoor Constabulary', 'Northmoor Fire Brigade'],
  }),
  // Of no one body.
  overGold(
    'What does the inspectorate say about stalking across the country?',
    'what is said of no one force',
    {
      first: 'Police forces are missing opportunities',
    },
  ),
  // Then and now.
  overGold(
    'Has Tarnshire got any better at domestic abuse since the last inspection?',
    'the review is no word',
    {
      intent: 'change',
      question: { topics: ['domestic-abuse'] },
    },
  ),
];
