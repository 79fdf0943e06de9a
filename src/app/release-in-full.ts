import type { Evidence } from '../domain/answer.ts';
import type { Stage } from '../domain/extraction.ts';
import type { OrganisationId } from '../domain/organisation.ts';
import type { ReleaseReference } from '../domain/release.ts';
import { draftEntries, type LibraryNames } from '../library/entries.ts';
import type { KnownRelease } from '../library/packed-releases.ts';

/** One release with everything read from it, whatever other releases print the same words. */
export interface ReleaseInFull {
  readonly release: ReleaseReference;
  readonly text: string;
  readonly textHash: string;
  readonly organisations: readonly OrganisationId[];
  readonly stage: Stage | null;
  /** By the finding's id, in reading order. */
  readonly findings: ReadonlyMap<string, Evidence>;
  /** In reading order. */
  readonly quotes: readonly Evidence[];
}

/** Null for a release without a word to show. `isTrue` keeps out what does not stand where it says. */
export const releaseInFull = (
  { release, extraction }: KnownRelease,
  names: LibraryNames,
  isTrue: (evidence: Evidence) => boolean,
): ReleaseInFull | null => {
  const all = draftEntries(release, extraction, names).map(({ evidence }) => evidence);
  const [first] = all;
  if (first === undefined) return null;
  const shown = all.filter(isTrue);
  const findings = shown.filter(({ supports }) => supports === 'finding');
  return {
    release: first.release,
    text: release.text,
    textHash: release.textHash,
    organisations: extraction.subjects.map(({ id }) => id),
    stage: extraction.stage.value,
    findings: new Map(
      extraction.findings.flatMap(({ id, span, kind }) => {
        const evidence = findings.find(
          ({ spans: [at], findingKind }) =>
            at.start === span.start && at.end === span.end && findingKind === kind,
        );
        return evidence === undefined ? [] : [[id, evidence] as const];
      }),
    ),
    quotes: shown.filter(({ supports }) => supports === 'quote'),
  };
};
