import { invented, type QuestionRow, shipped } from './question-row.ts';

/** Quotes, speakers, change, comparison, tables, counts, dates, state, sources, terms, refusals. */
export const formRows: readonly QuestionRow[] = [
  // Quotes.
  shipped('/quote matt parr', 'by full name', {
    intent: 'quotes',
    kind: 'found',
    question: { people: ['Matt Parr'] },
  }),
  shipped('/quote parr cheshire', 'by surname and force', {
    first: 'clearly committed to improving',
    never: ['seriously overstretched'],
  }),
  shipped('what did Mike Cunningham say?', 'a person who says something is to be quoted', {
    intent: 'quotes',
    among: ['particularly impressed'],
  }),
  shipped('/quote inspector', 'by role', { never: ['incredibly busy', 'I fully acknowledge'] }),
  shipped('/quote pcc', 'an office by its initials', { first: 'incredibly busy' }),
  shipped(
    'quote the assistant chief constable of Merseyside',
    'in plain English, a whole statement before words out of one',
    {
      intent: 'quotes',
      first: 'I fully acknowledge the review findings.',
    },
  ),
  shipped('what did ACC Riggs say', 'a title makes a surname a person', {
    question: { people: ['Becky Riggs'] },
    first: 'more work to do',
  }),
  shipped('/quote mccal', 'a misspelt surname is read, and said', { question: { people: ['Peter McCall'] } }),
  invented('/quote chief constable', 'the bearer first; that others of the rank follow is said', {
    first: 'I am proud of our call handlers.',
    remarks: ['others-follow'],
  }),
  invented('/quote chief constable wealdon & vale', 'within a force too', {
    first: 'I am proud',
    remarks: ['others-follow'],
  }),
  invented('/quote acc wealdon & vale', 'a rank in short', {
    first: 'We know that investigations take too long.',
  }),
  invented('/quote Prothero', 'an inspector by surname', { first: 'The control room was overwhelmed' }),
  invented('what did the PCC say about Kingsmere?', 'a commissioner by the office', {
    first: 'finish all of it by summer',
  }),
  invented('/quote whitlock bullying', 'spoke of other things', { kind: 'nothing-found' }),
  // Speakers.
  shipped('who is quoted on Cumbria?', 'people, not words', {
    intent: 'who',
    shape: 'speakers',
    remarks: ['no-quote-by'],
  }),
  invented('who is quoted on Wealdon & Vale Police?', 'each with the title borne at the time', {
    shape: 'speakers',
    headings: [
      'Hugh Marsh, Chief Constable, Wealdon & Vale Police',
      'Lena Ward, Assistant Chief Constable, Wealdon & Vale Police',
      'Siân Prothero, HM Inspector of Constabulary',
    ],
    noRemarks: ['no-quote-by'],
  }),
  invented('who is quoted on Kingsmere?', 'no inspector among them is said', { remarks: ['no-quote-by'] }),
  invented('who spoke about custody', 'only who spoke of it', {
    intent: 'who',
    never: ['proud of our call handlers'],
  }),
  // Then and now.
  shipped('/concerns sussex fire', 'a place that two services share, told with the kind of body', {
    kind: 'nothing-found',
    question: { organisations: ['east-sussex-fire', 'west-sussex-fire'] },
  }),
  shipped('has Merseyside improved since 2018?', 'what is said now, then what was said', {
    intent: 'change',
    shape: 'timeline',
    first: 'has improved how it protects children',
    headings: [
      '30 August 2019, Merseyside Police, National child protection inspection, follow-up review',
      '2018, Merseyside Police, National child protection inspection',
    ],
  }),
  shipped('did sex offender management in Merseyside improve?', 'with its topic', {
    intent: 'change',
    question: { topics: ['sex-offender-management'] },
  }),
  shipped('what has changed at Staffordshire Police?', 'by the word', { intent: 'change', kind: 'found' }),
  invented('has Wealdon & Vale Police improved?', 'closed first, then what was found', {
    shape: 'timeline',
    first: 'has been closed',
    headings: [
      '2 March 2022, Wealdon & Vale Police, PEEL, follow-up review',
      '10 May 2018, Wealdon & Vale Police, PEEL',
    ],
  }),
  invented(
    'has neighbourhood policing at Wealdon & Vale Police got better?',
    'the newest says nothing of it: its section stays, empty',
    {
      shape: 'timeline',
      headings: [
        '2 March 2022, Wealdon & Vale Police, PEEL, follow-up review',
        '10 May 2018, Wealdon & Vale Police, PEEL',
      ],
      first: 'Neighbourhood teams',
    },
  ),
  invented('how has call handling changed at Wealdon & Vale Police?', 'in another order of words', {
    intent: 'change',
  }),
  invented('Wealdon & Vale Police before and after the review', 'by another wording', {
    intent: 'change',
    shape: 'timeline',
  }),
  invented(
    'evidence pack for tomorrow’s panel on Wealdon & Vale Police: last two inspections, quotes, what changed',
    'all for a meeting',
    {
      intent: 'change',
      shape: 'timeline',
      question: { newest: 2 },
    },
  ),
  // Side by side.
  invented(
    'compare East Lindale Police and West Lindale Constabulary on custody',
    'shared lines once, then each side’s own',
    {
      intent: 'compare',
      shape: 'side-by-side',
      first: 'should record every use of force',
      headings: [
        'East Lindale Police and West Lindale Constabulary together',
        'East Lindale Police',
        'West Lindale Constabulary',
      ],
      remarks: ['inspected-together'],
    },
  ),
  invented('Haven Police versus Kingsmere City Police on custody', 'a side of which nothing is said stays', {
    shape: 'side-by-side',
    headings: ['Haven Police', 'Kingsmere City Police'],
    noRemarks: ['inspected-together'],
  }),
  shipped(
    'compare Cleveland Police and Cumbria Constabulary on missing children',
    'in the order they were named',
    {
      headings: ['Cleveland Police', 'Cumbria Constabulary'],
    },
  ),
  shipped('how does Cheshire compare with the rest of the country', 'one force alone is not compared', {
    question: { organisations: ['cheshire'] },
  }),
  // Tables.
  invented(
    'which forces were criticised for children held overnight in custody?',
    'the narrower topic; one row a force',
    {
      intent: 'which-forces',
      shape: 'forces',
      headings: ['East Lindale Police', 'West Lindale Constabulary'],
      never: ['Detention officers'],
      remarks: ['tally'],
    },
  ),
  invented('which fire services were told to improve culture?', 'services only', {
    shape: 'forces',
    headings: ['Lindale Fire and Rescue Service', 'Haven Fire & Rescue Service'],
  }),
  invented('which forces were praised for neighbourhood policing?', 'praise only', {
    headings: ['Wealdon & Vale Police'],
  }),
  invented('which forces were graded inadequate?', 'by a grade', { headings: ['Wealdon & Vale Police'] }),
  invented('list all forces with a cause of concern', 'by a kind', {
    intent: 'which-forces',
    among: ['cause of concern'],
  }),
  shipped('which forces were criticised on missing children', 'over the shipped accounts', {
    shape: 'forces',
    kind: 'found',
  }),
  // Numbers.
  shipped('how many visits to sex offenders were overdue in Merseyside?', 'the number as printed', {
    intent: 'how-many',
    first: '98 visits',
  }),
  shipped('how many recommendations has Staffordshire achieved?', 'numerator and denominator', {
    first: 'six of',
  }),
  invented(
    'how many recommendations has Kingsmere City Police completed on child protection?',
    'self-reported, and the inspectorate’s own count by it',
    {
      shape: 'count',
      first: 'six of the 15',
      remarks: ['printed-count'],
    },
  ),
  invented('how many calls in one month were never answered at Wealdon & Vale Police?', 'a printed number', {
    first: '1,200 calls',
    remarks: ['printed-count'],
  }),
  invented('how many forces were criticised on custody?', 'counted here, by force', {
    intent: 'how-many',
    shape: 'forces',
    total: 4,
  }),
  invented('how many inspections mention custody?', 'by inspection, not by copy', {
    shape: 'documents',
    remarks: ['tally'],
    total: 4,
  }),
  invented('how many releases are there on Haven Police?', 'by release, copies too', {
    shape: 'documents',
    total: 2,
  }),
  invented('how many statements by inspectors', 'statements', { kind: 'found' }),
  // Dates.
  invented(
    'when is the section 55 response due for the report published on 15 November 2024?',
    'day 56, the day of publication being day 1',
    {
      intent: 'when',
      kind: 'explained',
      explains: '2025-01-09',
    },
  ),
  invented(
    'when is the commissioner’s response due on Kingsmere City Police?',
    'from the newest dated release',
    { kind: 'explained', explains: '2022-12-14' },
  ),
  invented('when was the report on Haven Police published?', 'the release, with its date', {
    shape: 'documents',
    kind: 'found',
  }),
  invented('when did Wealdon & Vale Police leave the Engage phase?', 'a line with a date', {
    intent: 'when',
    first: 'February 2022',
  }),
  shipped('when was the re-inspection of Staffordshire done?', 'a month is a date', { first: 'March' }),
  invented('when do appropriate adults arrive in Northmoor?', 'no line prints a date, which is said', {
    intent: 'when',
    remarks: ['no-date-printed'],
  }),
  // State.
  invented(
    'which causes of concern does Wealdon & Vale Police have open?',
    'closed, as of the newest document',
    {
      intent: 'status',
      shape: 'status',
      among: ['has been closed'],
      remarks: ['as-of'],
    },
  ),
  invented('is Wealdon & Vale Police in special measures?', 'Engage by what people call it', {
    shape: 'status',
    among: ['left the Engage phase'],
    never: ['Neighbourhood teams'],
  }),
  invented('is Haven Police in special measures?', 'no document says so, which is not no', {
    kind: 'nothing-found',
    intent: 'status',
  }),
  invented('has the cause of concern at Wealdon & Vale Police been closed?', 'the closure', {
    intent: 'status',
    first: 'has been closed',
  }),
  // Sources.
  shipped('who says 98 overdue visits', 'where a number comes from', {
    intent: 'source-of',
    shape: 'source',
    first: '98 visits',
  }),
  invented('which release says "hard to read"?', 'where words come from', {
    shape: 'source',
    first: 'What our people told inspectors',
  }),
  invented('who says 98 overdue visits', 'the very number, not the one near it', {
    first: '98 overdue',
    never: ['almost 100'],
  }),
  // Terms.
  ...(
    [
      ['what is a cause of concern?', 'cause of concern'],
      ['what is Engage', 'Engage'],
      ['what does special measures mean?', 'Engage'],
      ['define AFI', 'area for improvement'],
      ['what does PEEL stand for', 'PEEL'],
      ['what are areas for improvement', 'area for improvement'],
      ['what is an appropriate adult?', 'appropriate adult'],
      ['meaning of MARAC', 'MARAC'],
      ['what is the Engage phase?', 'Engage'],
      ['what is HMICFRS?', 'HMICFRS'],
    ] as const
  ).map(([asks, explains]) =>
    shipped(asks, 'a term, with its source', { kind: 'explained', intent: 'what-is', explains }),
  ),
  shipped('what is missing about appropriate adults in Merseyside?', 'no term, but a question', {
    kind: 'found',
    first: 'appropriate adult',
  }),
  // The newest.
  shipped('latest releases', 'newest first, undated ones last', {
    intent: 'latest',
    shape: 'documents',
    total: 5,
  }),
  invented('what’s new on custody?', 'the newest on a topic', {
    intent: 'latest',
    first: 'record every use of force',
  }),
  invented('latest concerns about Northmoor Constabulary', 'a kind is a kind, newest first anyway', {
    intent: 'concerns',
  }),
  // Refusals.
  shipped('which force is the worst at child protection?', 'no ranking', { declined: 'ranking' }),
  shipped('rank the forces by custody', 'nor by that word', { declined: 'ranking' }),
  shipped('who is better at missing children, Cleveland or Cumbria? which is best', 'nor between two', {
    declined: 'ranking',
  }),
  shipped('what do you think of Merseyside Police?', 'no opinion', { declined: 'opinion' }),
  shipped('should I trust Cheshire Constabulary?', 'nor advice', { declined: 'opinion' }),
  shipped('what’s the weather like tomorrow?', 'nothing releases tell of', { declined: 'outside' }),
  shipped('write me a poem', 'nor to be written', { declined: 'outside' }),
];
