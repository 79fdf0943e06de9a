import type { Excluded, Intent, Period, Question, Slot } from '../domain/question.ts';
import { dateWords } from './dates.ts';
import { kindLabels, listWords, publisherLabels, roleLabels, voiceLabels } from './labels.ts';
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
  if (question.term !== null) parts.push(question.term);
  if (question.sort !== null && question.sort !== question.intent) parts.push(intentWords[question.sort]);
  if (question.organisations.length > 0)
    parts.push(
      listWords(
        question.organisations.map(naming.organisation),
        question.intent === 'compare' ? 'and' : 'or',
      ),
    );
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
  if (question.grades.length > 0)
    parts.push(
      `graded ${listWords(
        question.grades.map((grade) => `“${grade}”`),
        'or',
      )}`,
    );
  if (question.programmes.length > 0) parts.push(listWords(question.programmes.map(naming.programme), 'or'));
  if (question.publishers.length > 0)
    parts.push(
      `published by ${listWords(
        question.publishers.map((kind) => publisherLabels[kind]),
        'or',
      )}`,
    );
  if (question.eras.includes('earlier')) parts.push('of an earlier inspection');
  if (question.inspected?.from != null) parts.push(`inspection of ${dateWords(question.inspected.from)}`);
  if (question.newest !== null) parts.push(`the newest ${question.newest}`);
  if (question.period !== null) parts.push(periodWords(question.period));
  if (question.without.length > 0)
    parts.push(`without ${listWords(question.without.map((one) => excludedWords(one, naming)))}`);
  if (question.phrase !== null) parts.push(`with the words “${question.phrase}”`);
  if (question.leftover !== '') parts.push(`words: ${question.leftover}`);
  if (question.wants === 'number' && question.intent !== 'how-many') parts.push('how many');
  if (question.wants === 'date' && question.intent !== 'when') parts.push('when');
  if (question.skip > 0) parts.push(`from item ${question.skip + 1} on`);
  const words = parts.join(' · ');
  return question.carried.length === 0
    ? words
    : `${words} (taken over from before: ${listWords(question.carried.map((slot) => slotWords[slot]))})`;
};

/** What was taken over from the question before, as it is called in the one line that tells. */
const slotWords: Readonly<Record<Slot, string>> = {
  intent: 'what is asked',
  organisations: 'force',
  people: 'person',
  roles: 'role',
  topics: 'topic',
  kinds: 'kind',
  voices: 'whose account',
  eras: 'earlier inspection',
  grades: 'grade',
  programmes: 'programme',
  publishers: 'publisher',
  period: 'time',
  inspected: 'inspection',
  without: 'what is left out',
  phrase: 'exact words',
  words: 'words',
};

const excludedWords = (one: Excluded, naming: Naming): string => {
  switch (one.kind) {
    case 'organisation':
      return naming.organisation(one.id);
    case 'topic':
      return naming.topic(one.id);
    case 'bodies':
      return one.of === 'fire' ? 'fire services' : 'police forces';
  }
};

const periodWords = (period: Period): string => {
  if (period.from !== null && period.from === period.to)
    return `published ${period.from.length === 10 ? 'on' : 'in'} ${dateWords(period.from)}`;
  if (period.from !== null && period.to !== null) {
    return `published from ${dateWords(period.from)} to ${dateWords(period.to)}`;
  }
  if (period.from !== null) return `published since ${dateWords(period.from)}`;
  return period.to === null ? 'at any time' : `published up to ${dateWords(period.to)}`;
};
