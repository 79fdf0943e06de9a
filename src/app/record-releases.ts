import type { StoreProblem } from './release-store.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import type { Recorded, ReleaseDiary } from './release-diary.ts';

export interface RecordingParts {
  readonly diary: ReleaseDiary;
  readonly clock: Clock;
  readonly log: Log;
}

/** What a reading of the folders found. */
export interface ReadReleases {
  readonly releases: readonly { readonly id: string; readonly textHash: string }[];
  readonly problems: readonly StoreProblem[];
}

/** Releases that may go at once without being asked about. More than that, and more than half, is a folder that is not there. */
const mostWithdrawn = 10;
/**
 * Milliseconds that a file has to be missing: whoever exchanges files, or a folder that is away for a moment, must not
 * strike what was posted.
 */
const patience = 30 * 60_000;

/**
 * Writes down what a reading of the corpus found new, amended and gone. A release counts as withdrawn when it
 * has been missing for half an hour; none does while a file or a folder could not be read or a folder is empty, or when
 * most of the corpus is missing: a disk that is away must neither strike every post nor, when it is back, bring the
 * archive anew.
 */
export const recordReleases = async (
  { diary, clock, log }: RecordingParts,
  { releases, problems }: ReadReleases,
): Promise<Recorded> => {
  const read = releases.map(({ id, textHash }) => ({ releaseId: id, textHash }));
  const ids = new Set(read.map(({ releaseId }) => releaseId));
  const held = (await diary.known()).filter(({ isWithdrawn }) => !isWithdrawn);
  const missing = held.filter(({ releaseId }) => !ids.has(releaseId)).length;
  const isWhole = problems.every(({ line }) => line !== null);
  const isThere = read.length > 0 && (missing <= mostWithdrawn || missing <= held.length / 2);
  const recorded = await diary.record(read, isWhole && isThere ? patience : null, clock());
  if (recorded.heldBack > 0) {
    log.warn(
      { heldBack: recorded.heldBack, known: held.length },
      'releases are missing and are not taken for withdrawn yet',
    );
  }
  if (recorded.events.length > 0)
    log.info({ events: recorded.events.length }, 'releases became known, changed or went');
  return recorded;
};
