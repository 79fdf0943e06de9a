import type { IngestSummary, Outcome } from '../app/ingest-documents.ts';
import { dateWords, publishedWords } from '../copy/dates.ts';
import { publisherWords } from '../copy/labels.ts';

type Added = Extract<Outcome, { kind: 'added' }>;

/** One line a document, as soon as it is done. */
export const outcomeLine = (outcome: Outcome): string => {
  switch (outcome.kind) {
    case 'added':
      return `${outcome.name}: added as ${outcome.file}`;
    case 'known':
      return `${outcome.name}: already known as ${outcome.id}`;
    case 'nearly-known':
      return [
        `${outcome.name}: nearly the same as ${outcome.id} (${Math.floor(outcome.share * 100)} % alike), not added`,
        ...changeLines('+', outcome.changes.added),
        ...changeLines('-', outcome.changes.removed),
      ].join('\n');
    case 'failed':
      return `${outcome.name}: not added. ${outcome.message}`;
  }
};

/** Enough to see what a revised version is about. */
const mostChanges = 5;

const changeLines = (sign: string, sentences: readonly string[]): readonly string[] => {
  const left = sentences.length - mostChanges;
  return [
    ...sentences.slice(0, mostChanges).map((sentence) => `  ${sign} ${sentence}`),
    ...(left > 0 ? [`  ${sign} and ${left} more`] : []),
  ];
};

/** What was added, with what was found and what is missing, what was not read, and the counts. */
export const summaryLines = ({ outcomes, corpusProblems, left }: IngestSummary): readonly string[] => {
  const added = outcomes.filter((outcome) => outcome.kind === 'added');
  const failed = outcomes.filter((outcome) => outcome.kind === 'failed');
  const known = outcomes.length - added.length - failed.length;
  return [
    ...added.flatMap(addedLines),
    ...section(
      'Not added:',
      failed.map(({ name, message }) => `${name}: ${message}`),
    ),
    ...section(
      'In the corpus already, and wrong:',
      corpusProblems.map(
        ({ file, line, message }) => `${file}${line === null ? '' : `:${line}`}: ${message}`,
      ),
    ),
    '',
    `${documents(outcomes.length + left)}: ${[
      `${added.length} added`,
      `${known} already known`,
      `${failed.length} not added`,
      ...(left === 0 ? [] : [`${left} left (run it again to go on)`]),
    ].join(', ')}.`,
  ];
};

const documents = (count: number): string => (count === 1 ? '1 document' : `${count} documents`);

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];

const addedLines = ({ id, title, extraction, problems }: Added): readonly string[] => {
  const { publishedOn, publisher, subjects } = extraction;
  const about = subjects.map(({ name, certainty }) =>
    certainty === 'inferred' ? `${name} (inferred)` : name,
  );
  return [
    '',
    id,
    `  title: ${title ?? 'not found (add one with --title)'}`,
    `  date: ${publishedOn.value === null ? 'not stated (add one with --published)' : publishedWords(publishedOn)}`,
    `  publisher: ${publisher.value === null ? 'not stated (add one with --publisher)' : publisherWords(publisher)}`,
    `  about: ${about.length === 0 ? 'no force or service named (add one with --force)' : about.join(', ')}`,
    ...[...problems, ...extraction.problems]
      // Said above, with the way out.
      .filter(({ kind }) => !['no-title', 'no-date', 'no-publisher', 'no-organisation'].includes(kind))
      .map(({ message }) => message)
      .filter((message, index, all) => all.indexOf(message) === index)
      .map((message) => `  - ${message}`),
  ];
};

/** `--published` as a person reads it back. */
export const dateForms = `2019-08-30, 2019-08, 2019 or --08-30 (${dateWords('--08-30' as Parameters<typeof dateWords>[0])})`;
