import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Corpus, createCorpus } from './app/corpus.ts';
import type { Log } from './app/log.ts';
import type { ReadReleases } from './app/record-releases.ts';
import { openCorpus, type OpenedCorpus } from './cli/open-corpus.ts';
import type { NonEmpty } from './domain/known.ts';
import { startTicker } from './schedule/ticker.ts';
import { corpusSignature } from './store/corpus-signature.ts';

/** Milliseconds between two looks at the folders: a release that was ingested answers within the minute. */
const lookEvery = 30_000;
/** Milliseconds of work after which whoever waits is served: far below what a person or Slack notices. */
const breakAfter = 5;

export interface HeldParts {
  readonly folders: NonEmpty<string>;
  readonly first: Extract<OpenedCorpus, { kind: 'open' }>;
  readonly log: Log;
  readonly lookEvery?: number;
}

/** One reading of the folders: what can be asked of it, and what stood in them. */
export interface Reading {
  readonly corpus: Corpus;
  readonly loaded: ReadReleases;
}

export interface HeldCorpus {
  /** The newest reading; the same one until the folders changed. */
  readonly reading: () => Reading;
  /** The releases at hand: another one after the folders changed. */
  readonly current: () => Corpus;
  readonly stop: () => Promise<void>;
}

/**
 * Keeps the releases at hand as they stand in their folders. Changed ones are read while questions go on to be answered
 * from what was read before; folders in trouble change nothing.
 */
export const holdCorpus = async ({
  folders,
  first,
  log,
  lookEvery: pause = lookEvery,
}: HeldParts): Promise<HeldCorpus> => {
  let reading = readingOf(first);
  let before = first.read;
  let seen = await corpusSignature(folders);

  const look = async (): Promise<void> => {
    const signature = await corpusSignature(folders);
    if (signature === seen) return;
    const opened = await openCorpus({
      folders,
      clock: () => new Date(),
      defect: (message) => log.error({ message }, 'words not shown'),
      before,
      breathe: createBreathing(),
    });
    // Seen only now: what changed while it was read is looked at again.
    seen = signature;
    if (opened.kind === 'refused') {
      log.error(
        { problems: opened.problems.length },
        'the reference data has mistakes: the releases stay as they were',
      );
      return;
    }
    reading = readingOf(opened);
    before = opened.read;
    const { releases } = reading.corpus.answerer.coverage;
    log.info({ releases, problems: opened.problems.length }, 'releases read again');
  };

  const ticker = startTicker({ pause, tick: look, log });
  return { reading: () => reading, current: () => reading.corpus, stop: ticker.stop };
};

const readingOf = ({ opened, reference, problems }: HeldParts['first']): Reading => {
  const { ids, textHashes } = opened.library.releases;
  const releases = ids.map((id, place) => ({ id, textHash: textHashes[place] as string }));
  return { corpus: createCorpus(opened, reference), loaded: { releases, problems } };
};

/** Lets others go first after each stretch of work. */
const createBreathing = (): (() => Promise<void>) => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < breakAfter) return;
    await nextTurn();
    since = performance.now();
  };
};
