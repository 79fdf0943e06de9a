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
  // What is left out.
  overGold('which forces were criticised for custody apart from haven and tarnshire?', 'two are left out', {
    intent: 'which-forces',
    question: {
      without: [
        { kind: 'organisation', id: 'haven' },
        { kind: 'organisation', id: 'haven-fire' },
        { kind: 'organisation', id: 'tarnshire' },
        { kind: 'organisation', id: 'tarnshire-fire' },
      ],
    },
    never: ['Neither force could show'],
  }),
  overGold('not kingsmere: which forces were criticised on call handling', 'said before anything else', {
    intent: 'which-forces',
    topic: 'call-handling',
    never: ['Kingsmere has not been able'],
  }),
  overGold('concerns about training except fire', 'a kind of body', {
    intent: 'concerns',
    question: { without: [{ kind: 'bodies', of: 'fire' }] },
    never: ['breathing apparatus'],
  }),
  overGold(['concerns haven police but not custody', 'not vetting'], 'a topic, and then another', {
    question: {
      organisations: ['haven'],
      without: [
        { kind: 'topic', id: 'custody' },
        { kind: 'topic', id: 'vetting' },
      ],
    },
    never: ['Film of restraint'],
  }),
  overGold('/concerns kingsmere without:leadership', 'as a key', {
    question: { without: [{ kind: 'topic', id: 'leadership-governance' }] },
    never: ['by people who would rather not know'],
  }),
  overGold(
    'Were children strip-searched in Marlshire without an appropriate adult?',
    'without is no exception here',
    {
      question: { without: [] },
      first: 'strip-searched in a Marlshire police station',
    },
  ),
  // Two questions in one.
  overGold(
    'what causes of concern does kingsmere city police have and when was the report published?',
    'the first is answered, the second said to wait',
    {
      intent: 'findings',
      question: { kinds: ['cause-of-concern'], second: 'when was the report published' },
    },
  ),
  overGold(
    ['what causes of concern does kingsmere city police have?', 'when was the report published?'],
    'the report is the one that was spoken of',
    { intent: 'when', question: { organisations: ['kingsmere'] } },
  ),
  overGold(
    'What did HMICFRS say about sex offenders in Calderwick, and did it improve?',
    'one question of one matter',
    {
      intent: 'change',
      question: { second: null },
    },
  ),
  // Slips and habits of typing.
  overGold('Oonagh Pel on kingsmere', 'a surname nearly so after the right forename', {
    intent: 'quotes',
    question: { people: ['Oonagh Pell'] },
  }),
  overGold(
    'what did the inspectors say about “missing children” in saltmarsh?',
    'marks that a phone put there',
    {
      remarks: ['words-aside'],
      among: ['Children who go missing'],
    },
  ),
  overGold('has the force got its act together? tarnshire', 'its is no IT', { intent: 'search' }),
  overGold('which forces were criticised on call handling?', 'on call handling is not being on call', {
    topic: 'call-handling',
  }),
  overGold('ardenshire crime recording rate', 'a rate is a number', { among: ['87.6 per cent'] }),
  overGold('why was thornsea in engage in the first place?', 'why is what was criticised', {
    intent: 'concerns',
    kind: 'found',
  }),
  overGold('What was wrong at Calderwick in 2021?', 'the year of the inspection, not of the release', {
    kind: 'found',
  }),
  shipped('recomendations on custody in merseyside', 'a slip in the word for a kind is no word of its own', {
    intent: 'recommendations',
    question: { corrections: [{ typed: 'recomendations', readAs: 'recommendations' }] },
  }),
  shipped('did the PCC of Cumbria thank anybody?', 'an office in the name of its body did something', {
    intent: 'quotes',
    question: { roles: ['pcc'] },
  }),
  shipped('What is still wrong at Cumbria?', 'a word within the phrase', { intent: 'concerns' }),
  shipped('JTAI cumbria', 'a programme that no release of the force names is said and let go', {
    kind: 'found',
    remarks: ['words-aside'],
  }),
  shipped('areas to improve in Cheshire', 'what has to improve is what was asked for', {
    intent: 'recommendations',
  }),
  shipped('What did Matt Parr say about drug driving?', 'statements on something else are said to be so', {
    kind: 'found',
    remarks: ['words-missing'],
  }),
  shipped('clevland police supervision', 'the word after a misspelt place tells police from fire', {
    choices: ['Cleveland Police'],
  }),
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
