import type { Answer } from '../domain/answer.ts';
import type { Intent } from '../domain/question.ts';

/** What each kind of question gets, as help says it beside an example. */
export const intentHelp: Readonly<Record<Intent, string>> = {
  concerns: 'what inspectors criticised, newest first',
  recommendations: 'what forces were told to do about it',
  'good-practice': 'what went well',
  findings: 'findings of a kind or grade',
  quotes: 'whole statements, word for word',
  latest: 'the newest releases',
  change: 'what was said then and now, without a verdict',
  compare: 'side by side',
  'which-forces': 'a list of forces or services',
  'how-many': 'numbers that releases print, or a count over all of them',
  who: 'who is quoted, in which office',
  when: 'dates and deadlines; the 56 days of section 55 worked out',
  'what-is': 'what a term means, and who says so',
  status: 'open, closed or monitored, as of which document',
  'source-of': 'which release says it',
  search: 'any question in plain English',
  help: 'this',
};

/** Above the examples. */
export const helpIntroduction = ({ about }: Extract<Answer, { kind: 'help' }>): string =>
  about === null || about === 'keys' ? 'Ask, for instance:' : `For ${intentHelp[about]}, ask:`;

/** After the examples: the keys, each with an example, and how else a question is made. */
export const helpLines = ({ about, keys }: Extract<Answer, { kind: 'help' }>): readonly string[] => [
  ...(keys.length === 0
    ? []
    : [
        `Plain English does. To narrow down: ${keys.map(({ example }) => example).join(', ')}, "exact words" in double quotes.`,
      ]),
  ...(about === 'keys'
    ? keys
        .filter(({ names }) => names.length > 1)
        .map(
          ({ names: [first, ...others] }) =>
            `${first}: is also ${others.map((name) => `${name}:`).join(', ')}`,
        )
    : [
        'In a thread go on with “and cumbria?”, “only recommendations”, “since 2018”, “who said that”, “more”.',
      ]),
  ...(about === null
    ? ['More: help quotes, help numbers, help forces, help then and now, help dates, help terms, help keys.']
    : []),
];
