import { invented, type QuestionRow, shipped } from './question-row.ts';

/** Concerns, recommendations, good practice, findings of a kind or grade. */
export const findingRows: readonly QuestionRow[] = [
  // The shipped accounts, as a newcomer asks them.
  shipped('/concerns merseyside', 'newest inspection first, though the force relays it', {
    intent: 'concerns',
    shape: 'releases',
    among: ['more work to do'],
  }),
  shipped('/concerns merseyside sex offenders', 'the backlog is what was criticised', {
    among: ['98 visits', 'overstretched'],
  }),
  shipped('what did inspectors criticise at Cheshire Constabulary?', 'a list under its lead-in', {
    intent: 'concerns',
    among: ['sexual exploitation of children'],
    never: ['domestic abuse incidents come first'],
  }),
  shipped('weaknesses in cumbria', 'another word for criticism', {
    intent: 'concerns',
    among: ['inconsistent in its decisions'],
    never: ['Cleveland Police was also inconsistent'],
  }),
  shipped('/concerns cleveland', 'only the police are in these releases, which is said', {
    question: { organisations: ['cleveland'] },
    among: ['criticised Cleveland Police'],
    never: ['Cumbria'],
  }),
  shipped('/concerns missing children', 'a topic over all forces', {
    among: ['deals with missing children'],
  }),
  shipped('/recommendations custody', 'no formal recommendation: loose concerns, labelled so', {
    intent: 'recommendations',
    first: 'detains children in custody',
    never: ['close to all five councils'],
  }),
  shipped('/recommendations merseyside', 'recommendations before what implies one', {
    kind: 'found',
    first: 'had made recommendations',
  }),
  shipped('what went well at Merseyside Police?', 'praise, the inspectorate’s own first', {
    intent: 'good-practice',
    never: ['overdue'],
  }),
  shipped('good practice in cumbria', 'praise by the term of art', {
    intent: 'good-practice',
    among: ['praised Cumbria Constabulary'],
    never: ['needs to improve how it responds'],
  }),
  shipped('strengths of Cheshire Constabulary', 'and by another', {
    intent: 'good-practice',
    among: ['domestic abuse incidents come first'],
  }),
  shipped('findings on domestic abuse', 'praise and criticism alike', {
    intent: 'findings',
    among: ['domestic abuse incidents come first'],
  }),
  shipped('Merseyside Police', 'a name alone asks for findings', { intent: 'findings', kind: 'found' }),
  shipped('how are detained children treated in Merseyside?', 'plain English, by the words', {
    among: ['wait too long for an appropriate adult'],
  }),
  shipped('does Cheshire train its frontline officers?', 'a line that says what is asked', {
    among: ['frontline staff need training', 'expertise of frontline officers'],
  }),
  shipped('is Merseyside good at working with councils?', 'the line on councils first', {
    first: 'five councils',
  }),
  shipped('visits to registered sex offenders overdue', 'free search', { first: '98 visits' }),
  shipped('control room staff in Cumbria', 'words inside what the force leaves', { among: ['control room'] }),
  shipped('record keeping in cleveland', 'a topic of a force', { among: ['Poor records', 'record-keeping'] }),
  // Invented: kinds and grades.
  invented('causes of concern for Wealdon & Vale Police', 'the formal kind, not loose concerns', {
    intent: 'findings',
    question: { kinds: ['cause-of-concern'] },
    first: 'We issued a cause of concern about call handling',
    never: ['Investigations still take too long'],
  }),
  invented('CoCs haven police', 'the formal kind by its initials', {
    question: { kinds: ['cause-of-concern'] },
    first: 'cause of concern about custody',
  }),
  invented('AFIs haven police', 'another formal kind by its initials', {
    question: { kinds: ['area-for-improvement'] },
    first: 'An area for improvement',
  }),
  invented('kind:closure wealdon & vale police', 'a kind by its key', {
    question: { kinds: ['closure'] },
    first: 'has been closed',
  }),
  invented('/recommendations east lindale police', 'recommendations first, then what implies one', {
    first: 'should record every use of force',
    never: ['yard each day'],
  }),
  invented('/concerns wealdon & vale police', 'what holds now before the older inspection', {
    first: 'Investigations still take too long',
  }),
  invented(
    'grades of Wealdon & Vale Police',
    'graded judgments, newest first; scales of 2018 and 2022 differ',
    {
      intent: 'findings',
      first: 'now graded good',
      remarks: ['scales-differ'],
    },
  ),
  invented('grade:inadequate', 'a grade by its key', {
    question: { grades: ['inadequate'] },
    first: 'graded inadequate',
    total: 1,
  }),
  invented(
    'what was graded inadequate at Wealdon & Vale Police?',
    'a grade by its name, where grading is spoken of',
    {
      question: { grades: ['inadequate'] },
      first: 'graded inadequate',
    },
  ),
  invented('was anything at Lindale Fire graded good?', 'a grade of a fire and rescue service', {
    first: 'graded good at preventing fires',
  }),
  invented('inadequate supervision', 'no grade where no grading is spoken of', { question: { grades: [] } }),
  invented('/concerns haven police custody', 'formal before loose', {
    first: 'cause of concern about custody',
  }),
  invented('why is Wealdon & Vale Police in special measures?', 'the reason is the criticism', {
    intent: 'concerns',
    first: 'Investigations still take too long',
  }),
  invented('what did the force say of itself in Kingsmere', 'the force’s own account', { kind: 'found' }),
  invented('voice:force kingsmere', 'a voice by its key', {
    remarks: ['self-reported'],
    first: 'overdue visits on the day',
  }),
  invented('voice:force wealdon & vale police', 'self-reported progress is labelled as the force’s claim', {
    remarks: ['self-reported'],
    first: 'By its own account',
  }),
  invented('voice:inspectorate kingsmere', 'and the inspectorate’s is not', {
    noRemarks: ['self-reported'],
    never: ['By now Kingsmere'],
  }),
  invented('overdue visits kingsmere city police', 'two numbers for one thing are told', {
    remarks: ['counts-differ'],
  }),
  invented('what did the first inspection of Northmoor Constabulary find', 'what a later release retells', {
    question: { eras: ['earlier'] },
    first: 'In the inspection of 2018',
    remarks: ['earlier-only'],
  }),
  invented('findings on custody since 2020', 'newest first; what has no date is counted', {
    never: ['40 overdue'],
    kind: 'found',
  }),
  invented('sex offenders since 2019', 'an undated release can not be placed, and is said', {
    remarks: ['undated'],
    never: ['backlog of 40'],
  }),
  invented('sex offenders', 'without a time nothing is undated', { noRemarks: ['undated'] }),
  invented('/recommendations northmoor bullying', 'not there, and nothing else instead', {
    kind: 'nothing-found',
  }),
  invented('/concerns calderwick', 'a force nothing is known of', {
    kind: 'nothing-found',
    question: { organisations: ['calderwick'] },
  }),
  invented('exact words "hard to read"', 'the quote marks say so already', {
    question: { phrase: 'hard to read', leftover: '' },
    total: 1,
  }),
  invented('unicorns', 'no such word', { kind: 'nothing-found', question: { unprinted: ['unicorns'] } }),
];
