import { invented, type QuestionRow, shipped } from './question-row.ts';

/** Conversations, of which the last question is judged. */
export const followUpRows: readonly QuestionRow[] = [
  shipped(['/concerns merseyside', 'and cumbria?'], 'another force, the same question', {
    intent: 'concerns',
    question: { organisations: ['cumbria'], carried: ['intent'] },
    among: ['inconsistent in its decisions'],
  }),
  shipped(['/concerns merseyside', 'what about custody'], 'a topic added', {
    question: { organisations: ['merseyside'], topics: ['custody'], carried: ['organisations', 'intent'] },
    first: 'detains children in custody',
  }),
  shipped(['/concerns merseyside', 'only recommendations'], 'a kind in place of the kind', {
    intent: 'recommendations',
    question: { organisations: ['merseyside'], carried: ['organisations'] },
  }),
  shipped(['/concerns custody', 'cumbria?'], 'a name alone goes on', {
    intent: 'concerns',
    question: { organisations: ['cumbria'], topics: ['custody'] },
  }),
  shipped(['/concerns merseyside', 'since 2019'], 'a time alone goes on', {
    intent: 'concerns',
    never: ['98 visits'],
  }),
  shipped(['/concerns merseyside', 'who said that?'], 'who was quoted on it', {
    intent: 'who',
    shape: 'speakers',
    question: { organisations: ['merseyside'] },
  }),
  shipped(['/concerns merseyside', 'show the quotes'], 'the statements themselves', {
    intent: 'quotes',
    among: ['I fully acknowledge'],
  }),
  shipped(['/quote matt parr', 'on cheshire'], 'a statement elsewhere', {
    question: { people: ['Matt Parr'], organisations: ['cheshire'] },
  }),
  shipped(['/concerns merseyside', 'did it improve?'], 'it is what was spoken of', {
    intent: 'change',
    question: { organisations: ['merseyside'] },
    first: 'has improved how it protects',
  }),
  shipped(['/concerns cheshire', 'what did they say about training?'], 'they are who was spoken of', {
    question: { organisations: ['cheshire'] },
    among: ['training'],
  }),
  shipped(
    ['/concerns merseyside', 'what did inspectors say about Cumbria Constabulary and missing children?'],
    'a question that says all stands by itself',
    {
      question: { organisations: ['cumbria'], carried: [] },
    },
  ),
  shipped(['/concerns merseyside', '/recommendations custody'], 'a command stands by itself', {
    intent: 'recommendations',
    question: { organisations: [], carried: [] },
  }),
  shipped(['what is Engage?', 'and cumbria?'], 'nothing to go on from', { question: { carried: [] } }),
  shipped(['/concerns merseyside', 'help'], 'help is help', { kind: 'help' }),
  invented(['compare Haven Police and Kingsmere City Police', 'and northmoor'], 'a third beside the two', {
    intent: 'compare',
    headings: ['Haven Police', 'Kingsmere City Police', 'Northmoor Constabulary'],
  }),
  invented(
    ['how many calls were never answered at Wealdon & Vale Police?', 'and northmoor constabulary?'],
    'the same number elsewhere',
    {
      intent: 'how-many',
      question: { organisations: ['northmoor'] },
      never: ['1,200'],
    },
  ),
  invented(
    ['/concerns haven police', 'and tarnshire?'],
    'a shared name is the kind of body that was spoken of',
    {
      question: { organisations: ['tarnshire'] },
    },
  ),
  invented(['which forces were criticised on custody?', 'only since 2021'], 'a table narrowed', {
    intent: 'which-forces',
    shape: 'forces',
  }),
  invented(['/concerns haven police', 'what about custody', 'and east lindale police'], 'two steps', {
    intent: 'concerns',
    question: { organisations: ['east-lindale'], topics: ['custody'] },
    first: 'should record every use of force',
  }),
  invented(['has Wealdon & Vale Police improved?', 'on call handling'], 'then and now, narrowed', {
    intent: 'change',
    first: 'has been closed',
  }),
  invented(['/concerns haven police', 'praise?'], 'a kind alone goes on', {
    intent: 'good-practice',
    question: { organisations: ['haven'] },
  }),
  invented(['/quote chief constable', 'and the inspector'], 'a role in place of the role', {
    intent: 'quotes',
    question: { roles: ['inspector'] },
  }),
];
