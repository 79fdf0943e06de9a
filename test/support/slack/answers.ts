import type { Answerer } from '../../../src/app/answer-question.ts';
import type { Corpus, ReleaseSummary } from '../../../src/app/corpus.ts';
import type { ThreadPlace } from '../../../src/app/kept-words.ts';
import type { DigestParts, KeptStores } from '../../../src/slack/app.ts';
import type { Naming } from '../../../src/copy/naming.ts';
import type { Answer, Coverage, Evidence } from '../../../src/domain/answer.ts';
import { isNonEmpty, type NonEmpty, stated } from '../../../src/domain/known.ts';
import { parsePartialDate } from '../../../src/domain/partial-date.ts';
import { type Asked, bareQuestion, type Question } from '../../../src/domain/question.ts';
import type { ReleaseReference } from '../../../src/domain/release.ts';
import { SourceText } from '../../../src/text/source-text.ts';
import { foundOf } from '../found-of.ts';

// An invented force, an invented inspector, an invented release: nobody real says any of this.

const date = parsePartialDate('2021-03-04');

export const coverage: Coverage = { releases: 3, newest: date };

export const naming: Naming = {
  organisation: (id) => (id === 'northmoor' ? 'Northmoor Police' : id),
  topic: (id) => id,
  programme: (id) => id,
};

const words = 'Too few officers in Northmoor know how to look after people held in cells & vans.';
const said = 'The force has work to do before the winter, and it knows it.';
const source = new SourceText(`${words}\n\n${said}`);

export const release: ReleaseReference = {
  id: 'northmoor-custody',
  title: 'Northmoor custody <inspected>',
  publishedOn: stated(date ?? ('' as never), 'printed under the title'),
  publisher: stated({ name: 'Northmoor Gazette', kind: 'press' }, 'the page names it'),
  address: 'https://gazette.example/northmoor?a=1&b=2',
};

export const finding: Evidence = {
  spans: [source.span(0, words.length)],
  supports: 'finding',
  release,
  subjects: [{ id: 'northmoor', name: 'Northmoor Police', certainty: 'stated', why: 'named in the title' }],
  topics: ['custody'],
  leadIn: null,
  findingKind: 'concern',
  kindInferred: null,
  voice: 'inspectorate',
  era: 'current',
  speaker: null,
  directness: null,
  voiceConflict: null,
  rule: 'finds',
  trigger: null,
  alsoIn: [],
};

export const statement: Evidence = {
  ...finding,
  spans: [source.span(words.length + 2, source.text.length)],
  supports: 'quote',
  findingKind: null,
  kindInferred: null,
  voice: 'inspectorate',
  speaker: {
    name: 'Ada Quill',
    role: 'inspector',
    title: 'Inspector of Constabulary',
    organisation: 'hmicfrs',
    mention: null,
  },
  directness: 'direct',
};

export const questionOf = (asked: Asked): Question => ({
  ...bareQuestion(asked, asked.command === 'quote' ? 'quotes' : 'concerns'),
  organisations: ['northmoor'],
});

export const examples = [
  { label: 'Criticism of Northmoor Police', ask: '/concerns northmoor' },
  { label: 'What Ada Quill said', ask: '/quote quill' },
];

/** So many statements, each to be told from the others: `Statement 7.` */
const manyOf = (count: number): NonEmpty<Evidence> => {
  const source = new SourceText(Array.from({ length: count }, (_, at) => `Statement ${at + 1}.`).join('\n'));
  let start = 0;
  const many = source.text.split('\n').map((line): Evidence => {
    const span = source.span(start, start + line.length);
    start += line.length + 1;
    return { ...statement, spans: [span] };
  });
  if (!isNonEmpty(many)) throw new Error('none of them');
  return many;
};

/** Answers a handful of texts as the real one would: enough to see every kind of answer through Slack. */
const answerTo = (asked: Asked, previous: Question | null = null): Answer => {
  const question = questionOf(asked);
  switch (asked.text.trim()) {
    case 'go on':
      return previous === null
        ? { kind: 'nothing-found', question, coverage, nearest: [] }
        : foundOf({ ...question, carried: ['organisations'] }, [statement], 1, coverage);
    case 'northmoor':
      return foundOf(question, [finding, statement], 9, coverage);
    case 'everything':
      return foundOf(question, manyOf(30), 30, coverage);
    case '':
    case 'help':
      return { kind: 'help', question, coverage, about: null, keys: [], examples };
    case 'nortmoor':
    case 'stonebridge': {
      const kind = asked.text === 'nortmoor' ? 'unknown-organisation' : 'ambiguous-organisation';
      const choice = (label: string, text: string) => ({ label, asked: { text, command: asked.command } });
      return {
        kind: 'which-one',
        question,
        problem: {
          kind,
          words: asked.text,
          choices: [choice('Northmoor Police', 'northmoor'), choice('Stonebridge Fire', 'stonebridge-fire')],
        },
        coverage,
      };
    }
    case 'a bug':
      throw new Error(`no answer to ${asked.text}`);
    default:
      return { kind: 'nothing-found', question, coverage, nearest: examples };
  }
};

export const answerer: Answerer = {
  answer: answerTo,
  understand: (asked) =>
    asked.text === 'stonebridge'
      ? {
          question: questionOf(asked),
          problem: {
            kind: 'ambiguous-organisation',
            words: 'stonebridge',
            choices: [
              { label: 'Stonebridge Police', asked },
              { label: 'Stonebridge Fire', asked },
            ],
          },
        }
      : {
          question: {
            ...questionOf(asked),
            intent: 'findings',
            organisations: asked.text.includes('northmoor') ? ['northmoor'] : [],
            topics: asked.text.includes('custody') ? ['custody'] : [],
            leftover: asked.text.replace(/northmoor|custody|,/g, '').trim(),
          },
          problem: null,
        },
  standalone: ({ asked, carried }) => (carried.length === 0 ? asked : null),
  coverage,
  examples,
  naming,
};

const summary: ReleaseSummary = {
  release,
  organisations: ['northmoor'],
  kinds: new Map([['concern', 9]]),
  strongest: finding,
};

/** Everything else that Slack asks of a corpus, over that one release. */
export const corpusOf = (asked: Answerer): Corpus => ({
  answerer: asked,
  latest: () => [summary],
  find: ({ releaseId }) => {
    if (releaseId !== release.id) return { kind: 'gone' };
    const [first] = finding.spans;
    return { kind: 'here', evidence: finding, context: { before: null, around: [first], after: null } };
  },
  releaseAt: (address) => (address === release.address ? summary : null),
  organisationsLike: (typed) =>
    'northmoor police'.startsWith(typed.toLowerCase()) ? [{ id: 'northmoor', name: 'Northmoor Police' }] : [],
  topicsLike: () => [{ id: 'custody', name: 'custody' }],
  inFull: () => null,
  before: () => [],
  facts: () => new Map(),
  problems: [],
});

/** Remembers threads until it is thrown away. */
export const remembering = (): KeptStores => {
  const threads = new Map<string, Question>();
  const keyOf = ({ team, channel, thread }: ThreadPlace): string => `${team}/${channel}/${thread}`;
  return {
    ...forgetful,
    threads: {
      ...forgetful.threads,
      remember: async (place, question) => void threads.set(keyOf(place), question),
      recall: async (place) => threads.get(keyOf(place)) ?? null,
    },
  };
};

/** Nothing is followed. */
export const noDigests: DigestParts = {
  manager: {
    subscribe: async () => ({ kind: 'too-many' }),
    inChannel: async () => [],
    ofPerson: async () => [],
    find: async () => null,
    history: async () => [],
    change: async () => ({ kind: 'not-found' }),
    pause: async () => ({ kind: 'not-found' }),
    resume: async () => ({ kind: 'not-found' }),
    wake: async () => {},
    stop: async () => ({ kind: 'not-found' }),
  },
  preview: async () => null,
  byAdmins: false,
};

/** Stores that keep nothing, where nothing is asked of them. */
export const forgetful: KeptStores = {
  threads: { remember: async () => {}, recall: async () => null, forgetExpired: async () => {} },
  questions: { add: async () => {}, list: async () => [], forget: async () => {} },
  feedback: { give: async () => {}, list: async () => [] },
};
