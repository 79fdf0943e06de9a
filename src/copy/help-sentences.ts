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

/** Above the examples of one kind of question. */
export const helpAbout = (about: Intent): string => `To be told ${intentHelp[about]}:`;

export const keysIntroduction = 'To narrow any question down, as in force:"west midlands" topic:custody:';
export const helpMore =
  'Words in double quotes must stand there exactly. In a thread, go on with “and cumbria?”, “only recommendations”, “since 2018”, “more”. help quotes, help numbers, help keys and the like tell more.';
