import { type ReadByHand, speakerOf } from '../support/small-library.ts';

/**
 * More releases of invented bodies, for what questions ask beside the first ones: two inspections of one force with
 * grades, monitoring and a cause of concern that is closed; two forces inspected together; one number told twice, each
 * time differently; a commissioner's answer; a fire and rescue service with a cause of concern.
 */
const inspectorate = { name: 'HMICFRS', kind: 'inspectorate' } as const;
const prothero = speakerOf('Siân Prothero', 'inspector', 'HM Inspector of Constabulary', 'hmicfrs');
const marsh = speakerOf('Hugh Marsh', 'force-leader', 'Chief Constable', 'wealdon-vale');
const ward = speakerOf('Lena Ward', 'force-leader', 'Assistant Chief Constable', 'wealdon-vale');
const bell = speakerOf('Anna Bell', 'pcc', 'Police and Crime Commissioner', 'kingsmere');

const valeInspection: ReadByHand = {
  id: 'vale-2018',
  publisher: inspectorate,
  published: '2018-05-10',
  programme: 'peel',
  stage: 'inspection',
  subjects: ['wealdon-vale'],
  text: `Wealdon & Vale Police leaves callers waiting

We issued a cause of concern about call handling at Wealdon & Vale Police.

In one month 1,200 calls to its control room were never answered.

Responding to the public is graded inadequate.

Investigations by the force require improvement, and are graded so.

Neighbourhood teams at Wealdon & Vale Police solve problems with residents, which others could copy.

Wealdon & Vale Police was moved to the Engage phase of monitoring in June 2018.

HM Inspector of Constabulary Siân Prothero said: “The control room was overwhelmed, and callers paid for it.”`,
  quotes: [{ words: ['The control room was overwhelmed, and callers paid for it.'], speaker: prothero }],
  findings: [
    {
      words: 'We issued a cause of concern about call handling at Wealdon & Vale Police.',
      kind: 'cause-of-concern',
    },
    { words: 'In one month 1,200 calls to its control room were never answered.', kind: 'concern' },
    { words: 'Responding to the public is graded inadequate.', kind: 'graded-judgment' },
    { words: 'Investigations by the force require improvement, and are graded so.', kind: 'graded-judgment' },
    {
      words:
        'Neighbourhood teams at Wealdon & Vale Police solve problems with residents, which others could copy.',
      kind: 'good-practice',
    },
    {
      words: 'Wealdon & Vale Police was moved to the Engage phase of monitoring in June 2018.',
      kind: 'monitoring-change',
    },
  ],
  counts: [{ words: '1,200 calls', value: 1200, unit: 'calls' }],
  grades: [
    { words: 'graded inadequate', grade: 'inadequate', scale: 'peel4', area: 'Responding to the public' },
    { words: 'require improvement', grade: 'requires improvement', scale: 'peel4', area: 'Investigations' },
  ],
};

const valeReview: ReadByHand = {
  id: 'vale-2022',
  publisher: { name: 'Wealdon & Vale Police', kind: 'force' },
  published: '2022-03-02',
  programme: 'peel',
  stage: 'review',
  subjects: ['wealdon-vale'],
  text: `Calls answered faster, inspectors tell Wealdon & Vale Police

The cause of concern about call handling has been closed.

Wealdon & Vale Police left the Engage phase in February 2022.

Responding to the public is now graded good.

By its own account the control room answers nine of ten calls within ten seconds.

Investigations still take too long at Wealdon & Vale Police.

Chief Constable Hugh Marsh said: “I am proud of our call handlers.”

Assistant Chief Constable Lena Ward said: “We know that investigations take too long.”`,
  quotes: [
    { words: ['I am proud of our call handlers.'], speaker: marsh },
    { words: ['We know that investigations take too long.'], speaker: ward },
  ],
  findings: [
    { words: 'The cause of concern about call handling has been closed.', kind: 'closure' },
    { words: 'Wealdon & Vale Police left the Engage phase in February 2022.', kind: 'monitoring-change' },
    { words: 'Responding to the public is now graded good.', kind: 'graded-judgment' },
    {
      words: 'By its own account the control room answers nine of ten calls within ten seconds.',
      kind: 'progress',
      voice: 'force',
    },
    { words: 'Investigations still take too long at Wealdon & Vale Police.', kind: 'concern' },
  ],
  counts: [{ words: 'nine of ten calls', value: 9, unit: 'calls', denominator: 10 }],
  grades: [{ words: 'graded good', grade: 'good', scale: 'peel5', area: 'Responding to the public' }],
};

const lindaleCustody: ReadByHand = {
  id: 'lindale-custody',
  publisher: inspectorate,
  published: '2021-06-15',
  programme: 'custody',
  stage: 'inspection',
  subjects: ['east-lindale', 'west-lindale'],
  text: `Cells shared by East Lindale Police and West Lindale Constabulary

Both forces hold children overnight in custody too often.

East Lindale Police and West Lindale Constabulary should record every use of force in custody.

East Lindale Police strip-searched children in custody without an appropriate adult.

West Lindale Constabulary lets detainees out into the yard each day, which inspectors praised.`,
  findings: [
    { words: 'Both forces hold children overnight in custody too often.', kind: 'concern' },
    {
      words: 'East Lindale Police and West Lindale Constabulary should record every use of force in custody.',
      kind: 'recommendation',
    },
    {
      words: 'East Lindale Police strip-searched children in custody without an appropriate adult.',
      kind: 'concern',
      subjects: ['east-lindale'],
    },
    {
      words: 'West Lindale Constabulary lets detainees out into the yard each day, which inspectors praised.',
      kind: 'good-practice',
      subjects: ['west-lindale'],
    },
  ],
};

const kingsmereReport: ReadByHand = {
  id: 'kingsmere-report',
  publisher: inspectorate,
  published: '2022-09-01',
  programme: 'national-child-protection',
  stage: 'inspection',
  subjects: ['kingsmere'],
  text: `Kingsmere City Police is late with visits to sex offenders

Kingsmere City Police had almost 100 overdue visits to registered sex offenders.

HMICFRS made 15 recommendations on child protection.`,
  findings: [
    {
      words: 'Kingsmere City Police had almost 100 overdue visits to registered sex offenders.',
      kind: 'concern',
    },
    { words: 'HMICFRS made 15 recommendations on child protection.', kind: 'recommendation' },
  ],
  counts: [
    { words: 'almost 100 overdue visits', value: 100, unit: 'overdue visits', approximately: 'almost' },
    { words: '15 recommendations', value: 15, unit: 'recommendations' },
  ],
};

const kingsmereForce: ReadByHand = {
  id: 'kingsmere-force',
  publisher: { name: 'Kingsmere City Police', kind: 'force' },
  published: '2022-09-02',
  programme: 'national-child-protection',
  stage: 'inspection',
  subjects: ['kingsmere'],
  text: `Kingsmere City Police answers its inspectors

The number of overdue visits to sex offenders was 98 overdue visits on the day.

By now Kingsmere City Police has completed six of the 15 recommendations on child protection, it says.`,
  findings: [
    {
      words: 'The number of overdue visits to sex offenders was 98 overdue visits on the day.',
      kind: 'concern',
      voice: 'force',
    },
    {
      words:
        'By now Kingsmere City Police has completed six of the 15 recommendations on child protection, it says.',
      kind: 'progress',
      voice: 'force',
    },
  ],
  counts: [
    { words: '98 overdue visits', value: 98, unit: 'overdue visits' },
    { words: 'six of the 15 recommendations', value: 6, unit: 'recommendations', denominator: 15 },
  ],
};

const kingsmereCommissioner: ReadByHand = {
  id: 'kingsmere-commissioner',
  publisher: { name: 'Police and Crime Commissioner for Kingsmere', kind: 'commissioner' },
  published: '2022-10-20',
  programme: 'national-child-protection',
  subjects: ['kingsmere'],
  text: `Commissioner’s response on child protection in Kingsmere

Police and Crime Commissioner Anna Bell said: “I expect Kingsmere City Police to finish all of it by summer.”`,
  quotes: [{ words: ['I expect Kingsmere City Police to finish all of it by summer.'], speaker: bell }],
};

const lindaleFire: ReadByHand = {
  id: 'lindale-fire',
  publisher: inspectorate,
  published: '2023-11-08',
  programme: 'fire',
  stage: 'inspection',
  subjects: ['lindale-fire'],
  text: `Lindale Fire and Rescue Service must change its culture

We issued a cause of concern about the culture of Lindale Fire and Rescue Service.

Lindale Fire and Rescue Service is graded good at preventing fires.`,
  findings: [
    {
      words: 'We issued a cause of concern about the culture of Lindale Fire and Rescue Service.',
      kind: 'cause-of-concern',
    },
    { words: 'Lindale Fire and Rescue Service is graded good at preventing fires.', kind: 'graded-judgment' },
  ],
  grades: [{ words: 'graded good', grade: 'good', scale: 'frs5', area: 'Preventing fires' }],
};

export const inventedInspections: readonly ReadByHand[] = [
  valeInspection,
  valeReview,
  lindaleCustody,
  kingsmereReport,
  kingsmereForce,
  kingsmereCommissioner,
  lindaleFire,
];
