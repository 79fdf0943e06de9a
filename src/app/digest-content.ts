import type { Evidence } from '../domain/answer.ts';
import type { Digest, DigestItem, DigestRelease } from '../domain/digest.ts';
import { type FindingKind, findingKinds, polarityOf, type Voice } from '../domain/finding.ts';
import type { OrganisationId } from '../domain/organisation.ts';
import type { Directness } from '../domain/quote.ts';
import type { ReleaseReference } from '../domain/release.ts';
import type { Corpus } from './corpus.ts';
import type { ReleaseInFull } from './release-in-full.ts';

/** One release of a digest, with what is shown of it. */
export interface DigestEntry {
  readonly release: ReleaseReference;
  /** Of the text that it is quoted from. */
  readonly textHash: string;
  readonly news: DigestRelease['news'];
  /** Another document about its inspection was known before. */
  readonly isFurther: boolean;
  /** Whom it is about. */
  readonly organisations: readonly OrganisationId[];
  readonly matched: DigestRelease['matched'];
  /** Releases that repeat its words, as far as they are here. */
  readonly copies: readonly ReleaseReference[];
  /** Lines that met the subscription, by kind, strongest kind first. */
  readonly kinds: ReadonlyMap<FindingKind, number>;
  readonly strongest: Evidence | null;
  /** What an inspector is quoted with. */
  readonly quotation: Evidence | null;
  /** In a follow-up, that something was closed, is monitored otherwise, or got on; null where it says no such thing. */
  readonly change: Evidence | null;
  /** What an earlier inspection's document said on the same topics; empty where this is no follow-up, or none did. */
  readonly earlier: readonly Evidence[];
}

export interface DigestGroup {
  readonly organisations: readonly OrganisationId[];
  readonly entries: readonly DigestEntry[];
}

/** What a digest shows, looked up in the releases at hand. */
export interface DigestContent {
  /** By whom the releases are about; those with the strongest findings first. */
  readonly groups: readonly DigestGroup[];
  /** Releases that are not here any more. */
  readonly gone: number;
}

const earlierAtMost = 2;
const changes: readonly FindingKind[] = ['closure', 'monitoring-change', 'progress'];
/** A whole statement says more than some words of one. */
const directness: readonly Directness[] = ['direct', 'unmarked', 'fragment'];
const voices: readonly Voice[] = ['inspectorate', 'force', 'commissioner', 'press'];

export const digestContent = (digest: Digest, corpus: Pick<Corpus, 'inFull' | 'before'>): DigestContent => {
  let gone = 0;
  const entries: DigestEntry[] = [];
  for (const item of digest.items) {
    // Documents about one inspection repeat its findings and quotations: each is shown once.
    const shown = new Set<string>();
    for (const one of item.releases) {
      const release = corpus.inFull(one.releaseId);
      if (release === null) gone += 1;
      else entries.push(entryOf(one, item, release, corpus, shown));
    }
  }
  const groups = Map.groupBy(entries, headingKey);
  return {
    groups: [...groups.values()]
      .toSorted((a, b) => strengthOf(a) - strengthOf(b))
      .map((together) => ({
        organisations: headingOf(together[0] as DigestEntry),
        entries: together.toSorted((a, b) => strengthOf([a]) - strengthOf([b])),
      })),
    gone,
  };
};

const entryOf = (
  { releaseId, news, matched, copies }: DigestRelease,
  { isFurther }: DigestItem,
  release: ReleaseInFull,
  corpus: Pick<Corpus, 'inFull' | 'before'>,
  shown: Set<string>,
): DigestEntry => {
  const findings = matched.findings.flatMap((id) => release.findings.get(id) ?? []);
  const strongest = pick(findings.toSorted(strongestFirst), shown);
  const topics = new Set(findings.flatMap((one) => one.topics));
  const followsUp = isFollowUp(release, findings);
  const change = followsUp
    ? pick(
        findings
          .filter(({ findingKind }) => findingKind !== null && changes.includes(findingKind))
          .toSorted(strongestFirst),
        shown,
      )
    : null;
  const quotation = pick(
    release.quotes
      .filter(({ speaker }) => speaker?.role === 'inspector')
      // Words that stand in the finding are not said twice.
      .filter((one) => strongest === null || !shares(one, strongest))
      .toSorted(
        (a, b) =>
          place(directness, a.directness) - place(directness, b.directness) ||
          common(b, topics) - common(a, topics),
      ),
    shown,
  );
  return {
    release: release.release,
    textHash: release.textHash,
    news,
    isFurther,
    organisations: release.organisations,
    matched,
    copies: copies.flatMap((id) => corpus.inFull(id)?.release ?? []),
    kinds: new Map(
      findingKinds.flatMap((kind) => {
        const count = findings.filter(({ findingKind }) => findingKind === kind).length;
        return count === 0 ? [] : [[kind, count] as const];
      }),
    ),
    strongest,
    change,
    quotation,
    earlier: followsUp ? earlierOf(releaseId, topics, corpus) : [],
  };
};

const place = <T>(order: readonly T[], one: T | null): number =>
  one === null || !order.includes(one) ? order.length : order.indexOf(one);

/** Formal kinds first, what is stated before what is inferred, the inspectorate's own judgement before others'. */
const strongestFirst = (a: Evidence, b: Evidence): number =>
  place(findingKinds, a.findingKind) - place(findingKinds, b.findingKind) ||
  Number(a.kindInferred !== null) - Number(b.kindInferred !== null) ||
  place(voices, a.voice) - place(voices, b.voice);

/** The first that was not shown yet, shown from now on; null where all were. */
const pick = (evidence: readonly Evidence[], shown: Set<string>): Evidence | null => {
  const picked = evidence.find((one) => !shown.has(markOf(one))) ?? null;
  if (picked !== null) shown.add(markOf(picked));
  return picked;
};

const markOf = ({ spans }: Evidence): string =>
  spans
    .map(({ words }) => words)
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const shares = (a: Evidence, b: Evidence): boolean =>
  a.spans.some((one) => b.spans.some((other) => one.start < other.end && other.start < one.end));

const common = ({ topics }: Evidence, asked: ReadonlySet<string>): number =>
  topics.filter((topic) => asked.has(topic)).length;

const isFollowUp = ({ stage }: ReleaseInFull, findings: readonly Evidence[]): boolean =>
  stage === 'review' ||
  findings.some(({ findingKind }) => findingKind === 'closure' || findingKind === 'monitoring-change');

/** The strongest criticism of the newest earlier document that has any on these topics. */
const earlierOf = (
  releaseId: string,
  topics: ReadonlySet<string>,
  corpus: Pick<Corpus, 'inFull' | 'before'>,
): readonly Evidence[] => {
  for (const id of corpus.before(releaseId)) {
    const found = [...(corpus.inFull(id)?.findings.values() ?? [])].filter(
      (one) =>
        one.era === 'current' &&
        one.findingKind !== null &&
        polarityOf(one.findingKind) === 'criticism' &&
        common(one, topics) > 0,
    );
    if (found.length > 0) return found.toSorted(strongestFirst).slice(0, earlierAtMost);
  }
  return [];
};

/** Those that are followed among whom it is about; all of them where nobody in particular is. */
const headingOf = ({ matched, organisations }: DigestEntry): readonly OrganisationId[] =>
  matched.organisations.length > 0 ? matched.organisations : organisations;

const headingKey = (entry: DigestEntry): string => JSON.stringify(headingOf(entry).toSorted());

const strengthOf = (entries: readonly DigestEntry[]): number =>
  Math.min(...entries.map(({ kinds }) => place(findingKinds, [...kinds.keys()][0] ?? null)));
