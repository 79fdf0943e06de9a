import type { Intent, Period, Question } from '../domain/question.ts';
import { dateWords } from './dates.ts';
import { kindLabels, listWords, roleLabels, voiceLabels } from './labels.ts';
import type { Naming } from './naming.ts';

export const intentWords: Readonly<Record<Intent, string>> = {
  concerns: 'concerns',
  recommendations: 'recommendations',
  'good-practice': 'good practice',
  findings: 'findings',
  quotes: 'quotes',
  latest: 'latest releases',
  change: 'then and now',
  compare: 'side by side',
  'which-forces': 'forces',
  'how-many': 'how many',
  who: 'who is quoted',
  when: 'when',
  'what-is': 'what a term means',
  status: 'how things stand',
  'source-of': 'who says so',
  search: 'any line',
  help: 'help',
};

/** The question as it was understood, in one line: `concerns · Merseyside Police · on custody · since 2018`. */
export const understoodWords = (question: Question, naming: Naming): string => {
  const parts: string[] = [intentWords[question.intent]];
  if (question.organisations.length > 0)
    parts.push(listWords(question.organisations.map(naming.organisation), 'or'));
  if (question.people.length > 0) parts.push(`by ${listWords(question.people, 'or')}`);
  else if (question.roles.length > 0)
    parts.push(
      `by ${listWords(
        question.roles.map((role) => roleLabels[role]),
        'or',
      )}`,
    );
  if (question.topics.length > 0) parts.push(`on ${listWords(question.topics.map(naming.topic), 'or')}`);
  if (question.kinds.length > 0)
    parts.push(
      listWords(
        question.kinds.map((kind) => kindLabels[kind].toLowerCase()),
        'or',
      ),
    );
  if (question.voices.length > 0)
    parts.push(
      listWords(
        question.voices.map((voice) => voiceLabels[voice]),
        'or',
      ),
    );
  if (question.eras.includes('earlier')) parts.push('of an earlier inspection');
  if (question.period !== null) parts.push(periodWords(question.period));
  if (question.phrase !== null) parts.push(`with the words “${question.phrase}”`);
  if (question.leftover !== '') parts.push(`words: ${question.leftover}`);
  if (question.wants === 'number') parts.push('how many');
  if (question.wants === 'date') parts.push('when');
  return parts.join(' · ');
};

const periodWords = (period: Period): string => {
  if (period.from !== null && period.from === period.to) return `published in ${dateWords(period.from)}`;
  if (period.from !== null && period.to !== null) {
    return `published from ${dateWords(period.from)} to ${dateWords(period.to)}`;
  }
  if (period.from !== null) return `published since ${dateWords(period.from)}`;
  return period.to === null ? 'at any time' : `published up to ${dateWords(period.to)}`;
};
