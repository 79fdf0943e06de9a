import { type ReadByHand, speakerOf } from './small-library.ts';

/**
 * Releases of invented forces, in the manner of real ones: a force's account of a review, the undated first inspection
 * it came after, a newspaper's piece about two forces, one inspection told twice, and a fire service that shares its
 * place's name with a force.
 */
export const finch = speakerOf('Orla Finch', 'force-leader', 'Assistant Chief Constable', 'northmoor');
export const whitlock = speakerOf('Dana Whitlock', 'inspector', 'HM Inspector of Constabulary', 'hmicfrs');
export const lowe = speakerOf('Petra Lowe', 'pcc', 'Police and Crime Commissioner', 'ardenshire');
export const brandt = speakerOf('Ines Brandt', 'fire-leader', 'Chief Fire Officer', 'haven-fire');

const inspectorate = { name: 'HMICFRS', kind: 'inspectorate' } as const;

export const northmoorReview: ReadByHand = {
  id: 'northmoor-review',
  publisher: { name: 'Northmoor Constabulary', kind: 'force' },
  published: '2019-08-30',
  dateInferred: true,
  address: 'https://northmoor.police.example/review',
  programme: 'national-child-protection',
  stage: 'review',
  subjects: ['northmoor'],
  text: `Northmoor Constabulary welcomes child protection review

Inspectors who came back this summer say Northmoor Constabulary has trained every control room operator.

In the inspection of 2018 they had found that visits to sex offenders were badly late.

Assistant Chief Constable Orla Finch said: “I accept all that the review says.

“Inspectors say more must be done about how long children stay in custody.”

ACC Finch added: “We will publish a plan before Christmas.”`,
  quotes: [
    {
      words: [
        'I accept all that the review says.',
        'Inspectors say more must be done about how long children stay in custody.',
      ],
      speaker: finch,
    },
    { words: ['We will publish a plan before Christmas.'], speaker: finch },
  ],
  findings: [
    {
      words:
        'Inspectors who came back this summer say Northmoor Constabulary has trained every control room operator.',
      kind: 'progress',
    },
    {
      words: 'In the inspection of 2018 they had found that visits to sex offenders were badly late.',
      kind: 'concern',
      era: 'earlier',
    },
    {
      words: 'Inspectors say more must be done about how long children stay in custody.',
      kind: 'concern',
      voice: 'force',
      speaker: finch,
      quote: 1,
    },
  ],
};

export const northmoorInspection: ReadByHand = {
  id: 'northmoor-inspection',
  publisher: inspectorate,
  published: null,
  programme: 'national-child-protection',
  stage: 'inspection',
  subjects: ['northmoor'],
  text: `Visits to sex offenders in Northmoor are late

Northmoor Constabulary had a backlog of 40 overdue visits to registered sex offenders, inspectors found.

HM Inspector of Constabulary Dana Whitlock said:

“Officers in Northmoor care about children. There is still a good deal to do.

“Each offender manager had 90 people to watch.”

Inspectors were concerned to find that:

- appropriate adults often arrive late for detained children; and
- records of strategy meetings are thin.

Inspectors were pleased to find that:

- staff who handle hard cases get support.

Notes to editors

The programme looks at how forces protect children.`,
  quotes: [
    {
      words: [
        'Officers in Northmoor care about children. There is still a good deal to do.',
        'Each offender manager had 90 people to watch.',
      ],
      speaker: whitlock,
    },
  ],
  findings: [
    {
      words:
        'Northmoor Constabulary had a backlog of 40 overdue visits to registered sex offenders, inspectors found.',
      kind: 'concern',
    },
    {
      words: 'Each offender manager had 90 people to watch.',
      kind: 'concern',
      speaker: whitlock,
      quote: 1,
    },
    {
      words: 'appropriate adults often arrive late for detained children; and',
      kind: 'concern',
      leadIn: 'Inspectors were concerned to find that:',
    },
    {
      words: 'records of strategy meetings are thin.',
      kind: 'concern',
      leadIn: 'Inspectors were concerned to find that:',
    },
    {
      words: 'staff who handle hard cases get support.',
      kind: 'good-practice',
      leadIn: 'Inspectors were pleased to find that:',
    },
  ],
  counts: [{ words: '40 overdue visits', value: 40, unit: 'overdue visits' }],
};

export const twoForces: ReadByHand = {
  id: 'two-forces',
  publisher: { name: 'The Example Courier', kind: 'press' },
  published: '2017-09-21',
  programme: 'national-child-protection',
  stage: 'inspection',
  subjects: ['ardenshire', 'glanfor'],
  text: `Two forces told to do better for children

Ardenshire Police was criticised for how it looks for missing children.

Glanfor Police still has to join the assessments its partners make.

Ardenshire police and crime commissioner Petra Lowe said: “The force is busy, and it listens.”`,
  quotes: [{ words: ['The force is busy, and it listens.'], speaker: lowe }],
  findings: [
    {
      words: 'Ardenshire Police was criticised for how it looks for missing children.',
      kind: 'concern',
      subjects: ['ardenshire'],
    },
    {
      words: 'Glanfor Police still has to join the assessments its partners make.',
      kind: 'concern',
      subjects: ['glanfor'],
    },
  ],
};

const sharedSentence =
  'Haven Police should by the end of March check every custody record of a child within one day of release.';

export const havenPeel: ReadByHand = {
  id: 'haven-peel',
  publisher: inspectorate,
  published: '2021-02-10',
  programme: 'peel',
  stage: 'inspection',
  subjects: ['haven'],
  text: `Haven Police must act on custody

Detention officers in Haven are kind, but too few.

We issued a cause of concern about custody in Haven.

${sharedSentence}

An area for improvement is how the force answers 101 calls.`,
  findings: [
    { words: 'Detention officers in Haven are kind, but too few.', kind: 'concern' },
    { words: 'We issued a cause of concern about custody in Haven.', kind: 'cause-of-concern' },
    { words: sharedSentence, kind: 'recommendation' },
    { words: 'An area for improvement is how the force answers 101 calls.', kind: 'area-for-improvement' },
  ],
};

export const havenPress: ReadByHand = {
  id: 'haven-press',
  publisher: { name: 'The Example Courier', kind: 'press' },
  published: '2021-02-12',
  programme: 'peel',
  subjects: ['haven'],
  text: `Force told to check custody records

${sharedSentence}`,
  findings: [{ words: sharedSentence, kind: 'recommendation' }],
};

export const havenFire: ReadByHand = {
  id: 'haven-fire',
  publisher: inspectorate,
  published: '2022-07-27',
  programme: 'fire',
  stage: 'inspection',
  subjects: ['haven-fire'],
  text: `Haven Fire & Rescue Service needs to change its culture

Staff at Haven Fire & Rescue Service described bullying.

Chief Fire Officer Ines Brandt said: “What our people told inspectors was hard to read.”`,
  quotes: [{ words: ['What our people told inspectors was hard to read.'], speaker: brandt }],
  findings: [{ words: 'Staff at Haven Fire & Rescue Service described bullying.', kind: 'concern' }],
};

export const inventedReleases: readonly ReadByHand[] = [
  twoForces,
  havenPress,
  northmoorInspection,
  havenPeel,
  northmoorReview,
  havenFire,
];
