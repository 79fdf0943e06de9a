import { mkdir } from 'node:fs/promises';
import { Command, CommanderError } from 'commander';
import { ingestDocuments } from '../app/ingest-documents.ts';
import { nameOrganisation } from '../app/name-organisation.ts';
import type { NonEmpty } from '../domain/known.ts';
import { parsePartialDate } from '../domain/partial-date.ts';
import { extract } from '../extract/extract.ts';
import type { Supplied } from '../ingest/to-release.ts';
import { publishersByHost } from '../reference/publishers-by-host.ts';
import type { Reference } from '../reference/reference.ts';
import { createCorpusFolder } from '../store/corpus-folder.ts';
import { findDocuments } from '../store/document-files.ts';
import { openReference } from './open-reference.ts';
import { dateForms, outcomeLine, summaryLines } from './ingest-report.ts';

/** Where a command writes, and what it is told from outside. */
export interface IngestSurroundings {
  /** Folders of releases by default; new ones go into the first. */
  readonly corpus: NonEmpty<string>;
  /** One line, without its end. */
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Shows how far it is, on one line that is written over; null where nobody watches. */
  readonly progress: ((line: string) => void) | null;
  /** Asked between two documents. */
  readonly stop: () => boolean;
}

interface Options {
  readonly force?: readonly string[];
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly title?: string;
  readonly corpus?: string;
}

/** Exit codes: 0 all added or known, 1 something could not be read or kept, 2 wrong usage. */
export const runIngest = async (argv: readonly string[], around: IngestSurroundings): Promise<number> => {
  const command = ingestCommand(around);
  try {
    command.parse([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  const options = command.opts<Options>();
  const folders: NonEmpty<string> = options.corpus === undefined ? around.corpus : [options.corpus];
  const parsed = await openReference(folders);
  if ('problems' in parsed) {
    for (const { file, line, message } of parsed.problems)
      around.err(`${file}${line === null ? '' : `:${line}`}: ${message}`);
    return 1;
  }
  const reference = parsed.ok;
  const supplied = readSupplied(options, reference);
  const sources = await findDocuments(command.args);
  const wrong = [...supplied.wrong, ...onlyForOne(options, sources.length)];
  if (wrong.length > 0) {
    for (const message of wrong) around.err(message);
    return 2;
  }
  // What stands in the way of it is told when the first release is to be kept.
  await mkdir(folders[0], { recursive: true }).catch(() => undefined);
  const summary = await ingestDocuments(sources, {
    store: createCorpusFolder(folders),
    hosts: publishersByHost(reference),
    reference,
    extract: (release) => extract(release, reference),
    supplied: supplied.values,
    stop: around.stop,
    told: (outcome, done, total) => {
      around.out(outcomeLine(outcome));
      around.progress?.(`${done} of ${total}`);
    },
  });
  for (const line of summaryLines(summary)) around.out(line);
  return summary.outcomes.some(({ kind }) => kind === 'failed') ? 1 : 0;
};

const ingestCommand = ({ corpus, out, err }: IngestSurroundings): Command =>
  new Command('ingest')
    .description('Adds releases to the corpus: .txt, .md and .html files, and folders of them.')
    .argument('<file or folder...>', 'what to read')
    .option(
      '--force <name>',
      'organisation it is about, by id or name; may be given again',
      (name, all: readonly string[] | undefined) => [...(all ?? []), name],
    )
    .option('--published <date>', `date of publication: ${dateForms}`)
    .option('--publisher <name>', 'who published it')
    .option('--url <address>', 'where it was published (one document only)')
    .option('--title <title>', 'its headline (one document only)')
    .option('--corpus <folder>', `where releases are kept (default: ${corpus[0]})`)
    .exitOverride()
    .configureOutput({ writeOut: (text) => out(text.trimEnd()), writeErr: (text) => err(text.trimEnd()) });

interface ReadSupplied {
  readonly values: Supplied;
  readonly wrong: readonly string[];
}

const readSupplied = (options: Options, reference: Reference): ReadSupplied => {
  const wrong: string[] = [];
  const organisations: string[] = [];
  for (const typed of options.force ?? []) {
    const named = nameOrganisation(typed, reference);
    if (named.kind === 'found') organisations.push(named.id);
    else {
      const nearest = named.nearest.map(({ id, name }) => `${id} (${name})`).join(', ');
      const meant = nearest === '' ? '' : ` Is it ${nearest}?`;
      wrong.push(
        named.kind === 'several'
          ? `--force ${typed}: several organisations have that name.${meant}`
          : `--force ${typed}: no organisation of that name is known.${meant}`,
      );
    }
  }
  const published = options.published === undefined ? null : parsePartialDate(options.published);
  if (options.published !== undefined && published === null) {
    wrong.push(`--published ${options.published}: a date is ${dateForms}.`);
  }
  if (options.url !== undefined && !(/^https?:\/\//iu.test(options.url) && URL.canParse(options.url))) {
    wrong.push(`--url ${options.url}: an address starts with http:// or https://.`);
  }
  return {
    wrong,
    values: {
      ...(organisations.length === 0 ? {} : { organisations: [...new Set(organisations)] }),
      ...(published === null ? {} : { published }),
      ...(options.publisher === undefined ? {} : { publisher: options.publisher }),
      ...(options.url === undefined ? {} : { address: options.url }),
      ...(options.title === undefined ? {} : { title: options.title }),
    },
  };
};

const onlyForOne = (options: Options, documents: number): readonly string[] =>
  documents <= 1
    ? []
    : (['url', 'title'] as const)
        .filter((name) => options[name] !== undefined)
        .map((name) => `--${name} is for one document, and there are ${documents}.`);
