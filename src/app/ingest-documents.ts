import type { Extraction } from '../domain/extraction.ts';
import type { Subject } from '../domain/organisation.ts';
import type { Problem } from '../domain/problem.ts';
import type { Release } from '../domain/release.ts';
import type { IngestData, ReleaseDraft, Supplied } from '../ingest/to-release.ts';
import type { KnownTexts } from '../ingest/near-duplicate.ts';
import { type Changes, changesBetween } from '../ingest/changes.ts';
import { createKnownTexts } from '../ingest/near-duplicate.ts';
import { releaseId } from '../ingest/release-id.ts';
import { splitPage } from '../ingest/split-page.ts';
import { toRelease } from '../ingest/to-release.ts';
import type { Reference } from '../reference/reference.ts';
import type { ReleaseStore, StoreProblem } from './release-store.ts';

/** Brings documents one at a time. */
export interface DocumentSource {
  /** As a person named it. */
  readonly name: string;
  /** Bytes, or why there are none, as a sentence with the way out. */
  readonly read: () => Promise<{ readonly bytes: Uint8Array } | { readonly refused: string }>;
}

/** What became of one document. */
export type Outcome =
  | {
      readonly kind: 'added';
      readonly name: string;
      readonly id: string;
      readonly file: string;
      readonly extraction: Extraction;
      readonly problems: readonly Problem[];
      readonly title: string | null;
    }
  | { readonly kind: 'known'; readonly name: string; readonly id: string }
  /** Another printing or a revised version of one that is kept; with what it says otherwise. */
  | {
      readonly kind: 'nearly-known';
      readonly name: string;
      readonly id: string;
      readonly share: number;
      readonly changes: Changes;
    }
  /** Nothing was kept; `message` says why and the way out. */
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };

export interface IngestSummary {
  readonly outcomes: readonly Outcome[];
  /** What was wrong in the corpus before. */
  readonly corpusProblems: readonly StoreProblem[];
  /** Documents not looked at since `stop` said so. */
  readonly left: number;
}

export interface IngestParts extends IngestData {
  readonly store: ReleaseStore;
  readonly extract: (release: Release) => Extraction;
  readonly supplied: Supplied;
  /** Tells the sections of a page that prints several releases. */
  readonly reference: Reference;
  /** Told of each document as soon as it is done. */
  readonly told: (outcome: Outcome, done: number, total: number) => void;
  /** Asked between two documents: whether to end here. What was added stays, and a second run goes on from it. */
  readonly stop: () => boolean;
}

/** Adds documents to the store, one after the other; those it has already are recognised and left alone. */
export const ingestDocuments = async (
  sources: readonly DocumentSource[],
  parts: IngestParts,
): Promise<IngestSummary> => {
  const loaded = await parts.store.load();
  const known: Known = { texts: createKnownTexts(), releases: new Map() };
  for (const release of loaded.releases) remember(release, known);
  const outcomes: Outcome[] = [];
  let done = 0;
  for (const source of sources) {
    if (parts.stop()) break;
    done += 1;
    for (const outcome of await ingestOne(source, known, parts)) {
      outcomes.push(outcome);
      parts.told(outcome, done, sources.length);
    }
  }
  return { outcomes, corpusProblems: loaded.problems, left: sources.length - done };
};

interface Known {
  readonly texts: KnownTexts;
  readonly releases: Map<string, Release>;
}

const remember = (release: Release, known: Known): void => {
  known.texts.add(release.id, release.text);
  known.releases.set(release.id, release);
};

/** Whether both say whom they are about, and no one is in both. */
const areApart = (some: readonly Subject[], others: readonly Subject[]): boolean =>
  some.length > 0 && others.length > 0 && !some.some(({ id }) => others.some((other) => other.id === id));

/** One document; a page that prints several releases gives an outcome for each. */
const ingestOne = async (
  { name, read }: DocumentSource,
  known: Known,
  parts: IngestParts,
): Promise<readonly Outcome[]> => {
  const document = await read();
  if ('refused' in document) return [{ kind: 'failed', name, message: document.refused }];
  const page = toRelease({ name, bytes: document.bytes, supplied: parts.supplied }, { hosts: parts.hosts });
  if (page.text === '') {
    const why = page.problems.find(({ kind }) => kind === 'no-text');
    return [{ kind: 'failed', name, message: why?.message ?? 'There are no words in it.' }];
  }
  const outcomes: Outcome[] = [];
  for (const draft of splitPage(page, parts.reference)) outcomes.push(await keep(name, draft, known, parts));
  return outcomes;
};

const keep = async (
  name: string,
  draft: ReleaseDraft,
  known: Known,
  { store, extract }: IngestParts,
): Promise<Outcome> => {
  const likeness = known.texts.compare(draft.text);
  if (likeness.kind === 'same') return { kind: 'known', name, id: likeness.id };
  if (likeness.kind === 'nearly-same') {
    const { id, share } = likeness;
    const before = known.releases.get(id);
    const other = before === undefined ? [] : extract(before).subjects;
    // Releases made from one pattern differ in little but the force they are about.
    const own = extract({ ...draft, id, file: name }).subjects;
    if (!areApart(own, other)) {
      return {
        kind: 'nearly-known',
        name,
        id,
        share,
        changes: changesBetween(before?.text ?? '', draft.text),
      };
    }
  }
  const saved = await store.save(draft, releaseId(draft));
  if (saved.kind === 'not-saved') return { kind: 'failed', name, message: saved.message };
  const release: Release = { ...draft, id: saved.id, file: saved.file };
  remember(release, known);
  const extraction = extract(release);
  return {
    kind: 'added',
    name,
    id: saved.id,
    file: saved.file,
    extraction,
    problems: draft.problems,
    title: draft.title,
  };
};
