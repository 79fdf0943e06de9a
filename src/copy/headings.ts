import type { Heading, Remark } from '../domain/answer.ts';
import { dateWords } from './dates.ts';
import { kindLabels, listWords, roleLabels, sourceWords, speakerWords, titleWords } from './labels.ts';
import type { Naming } from './naming.ts';

/** What stands above a section: whom, which inspection, which release or who says it. */
export const headingWords = (heading: Heading, naming: Naming): string => {
  switch (heading.kind) {
    case 'release':
      return sourceWords(heading.release);
    case 'organisation':
      return naming.organisation(heading.organisation);
    case 'together':
      return `${listWords(heading.organisations.map(naming.organisation))} together`;
    case 'person':
      return speakerWords(heading.speaker, naming);
    case 'inspection': {
      const { organisations, programme, publishedOn, stage } = heading.inspection;
      const what = programme === null ? [] : [naming.programme(programme)];
      const who = listWords(organisations.map(naming.organisation));
      const when = publishedOn === null ? 'date not stated' : dateWords(publishedOn);
      return [
        when,
        ...(who === '' ? [] : [who]),
        ...what,
        ...(stage === 'review' ? ['follow-up review'] : []),
      ].join(', ');
    }
  }
};

/** Said under a heading that was asked for and has nothing under it. */
export const emptySectionSentence = 'Nothing found here.';
/** The same where what is said of several together stands above. */
export const nothingOwnSentence = 'Nothing beside what is said of them together.';

const tallyWords: Readonly<
  Record<Extract<Remark, { kind: 'tally' }>['of'], readonly [one: string, many: string]>
> = {
  organisations: ['force or service', 'forces and services'],
  inspections: ['inspection', 'inspections'],
  releases: ['release', 'releases'],
  findings: ['finding', 'findings'],
  statements: ['statement', 'statements'],
};

/** What an honest reader is told beside the words. */
export const remarkSentence = (remark: Remark, naming: Naming): string => {
  switch (remark.kind) {
    case 'tally':
      return `Counted here: ${remark.number} ${tallyWords[remark.of][remark.number === 1 ? 0 : 1]}, copies aside.`;
    case 'as-of':
      return `As of the newest document on it: ${sourceWords(remark.release)}.`;
    case 'inspected-together':
      return `${listWords(remark.organisations.map(naming.organisation))} were inspected together.`;
    case 'scales-differ':
      return 'These grades are of different scales and do not compare.';
    case 'counts-differ':
      return `The documents differ: ${listWords(remark.printed.map((words) => `“${words}”`))}.`;
    case 'self-reported':
      return 'All of it is what the force says of itself.';
    case 'earlier-only':
      return 'All of it retells earlier inspections.';
    case 'undated':
      return remark.number === 1
        ? '1 more has no date and cannot be placed in that time.'
        : `${remark.number} more have no date and cannot be placed in that time.`;
    case 'printed-count':
      return `Printed in ${titleWords(remark.release)}: “${remark.count.span.words}”.`;
    case 'no-quote-by':
      return `None of them is ${roleLabels[remark.role]}.`;
    case 'others-follow':
      return remark.number === 1
        ? `After ${remark.title}: 1 statement by another of the same office or rank.`
        : `After ${remark.title}: ${remark.number} statements by others of the same office or rank.`;
    case 'no-bearer':
      return `Nobody among these is shown as ${remark.title}: they are of the same office or rank.`;
    case 'unquoted':
      return 'Nothing of it stands in quotation marks: it is told in other words.';
    case 'no-date-printed':
      return 'None of these lines prints a date.';
    case 'words-aside':
      return `No line of it has “${remark.words}”: these are without.`;
    case 'topics-missing':
      return `None of these lines is about ${listWords(remark.topics.map(naming.topic), 'or')}.`;
    case 'words-missing':
      return `None of these lines has ${listWords(
        remark.words.map((word) => `“${word}”`),
        'or',
      )}.`;
    case 'known-by-speaker':
      return `No release names ${naming.organisation(remark.organisation)}: taken to be about it because ${remark.name}, known as its ${remark.title}, speaks there.`;
    case 'not-of-kind':
      return `None of these lines is a formal ${listWords(
        remark.kinds.map((kind) => kindLabels[kind].toLowerCase()),
        'or',
      )}; they are the nearest.`;
  }
};
