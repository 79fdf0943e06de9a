import type {
  DigestItem,
  DigestRelease,
  KnownState,
  ReleaseEvent,
  ReleaseFacts,
  Window,
} from '../domain/digest.ts';
import type { Instant } from '../domain/instant.ts';
import { isNonEmpty } from '../domain/known.ts';
import type { Selection } from '../domain/subscription.ts';
import { matchOf } from './match.ts';

/** What one tick looks at. */
export interface Diary {
  /** By time; at least those of every window that is asked about. */
  readonly events: readonly ReleaseEvent[];
  /** By release; those that are not in the library any more are missing. */
  readonly facts: ReadonlyMap<string, ReleaseFacts>;
  /** By release. */
  readonly known: ReadonlyMap<string, KnownState>;
}

/**
 * What is new for a selection in a window. A release is in it once: new where it became known in the window, amended
 * where only its words changed. Withdrawn ones are left out, and so are copies of a release that the same selection
 * shows or has shown. One that is back is new to those alone who have not seen it before it went.
 */
export interface News {
  /** Whether there is anything: quicker than to lay it all out. */
  readonly isAny: (selection: Selection, window: Window, isUnseen?: Unseen) => boolean;
  /** Inspection by inspection, in the order in which they became known. */
  readonly itemsOf: (selection: Selection, window: Window, isUnseen?: Unseen) => readonly DigestItem[];
}

/** Whether a release that is back has never been shown. */
export type Unseen = (releaseId: string) => boolean;
const seenByAll: Unseen = () => false;

type Fresh = Pick<DigestRelease, 'news' | 'knownAt' | 'textHash'>;

/** What a selection sees of one release: itself, or that it repeats another. */
type Seen =
  | { readonly kind: 'shown'; readonly draft: Omit<DigestRelease, 'copies'> }
  | { readonly kind: 'folded'; readonly into: string };

/** Laid out once for thousands of subscriptions. */
export const createNews = ({ events, facts, known }: Diary): News => {
  const eventsOf = groupBy(events, ({ releaseId }) => releaseId);
  const inOrder = [...eventsOf.keys()].flatMap((id) => facts.get(id) ?? []);
  const byOrganisation = indexOf(inOrder, ({ organisations }) => organisations);
  const byTopic = indexOf(inOrder, ({ findings }) => findings.flatMap(({ topics }) => topics));
  const byInspection = groupBy([...facts.values()], ({ inspectionId }) => inspectionId);

  /** Few enough to be asked one by one. */
  const candidates = ({ organisations, topics }: Selection): readonly ReleaseFacts[] => {
    if (organisations.length > 0) return union(organisations, byOrganisation, inOrder);
    if (topics.length > 0) return union(topics, byTopic, inOrder);
    return inOrder;
  };

  const see = (
    release: ReleaseFacts,
    selection: Selection,
    window: Window,
    isUnseen: Unseen,
  ): Seen | null => {
    const fresh = freshIn(eventsOf.get(release.releaseId) ?? [], window, isUnseen);
    if (fresh === null) return null;
    const matched = matchOf(selection, release);
    if (matched === null) return null;
    const original = originalOf(release, facts, selection);
    const isFolded = original !== null && knownAt(original.releaseId) < window.end;
    return isFolded
      ? { kind: 'folded', into: original.releaseId }
      : { kind: 'shown', draft: { releaseId: release.releaseId, ...fresh, matched } };
  };

  const knownAt = (releaseId: string): Instant => known.get(releaseId)?.firstKnownAt ?? Infinity;

  return {
    isAny: (selection, window, isUnseen = seenByAll) =>
      candidates(selection).some((release) => see(release, selection, window, isUnseen)?.kind === 'shown'),

    itemsOf: (selection, window, isUnseen = seenByAll) => {
      const shown: { readonly inspectionId: string; readonly draft: Omit<DigestRelease, 'copies'> }[] = [];
      const copies = new Map<string, string[]>();
      for (const release of candidates(selection)) {
        const seen = see(release, selection, window, isUnseen);
        if (seen?.kind === 'shown') shown.push({ inspectionId: release.inspectionId, draft: seen.draft });
        if (seen?.kind === 'folded') {
          copies.set(seen.into, [...(copies.get(seen.into) ?? []), release.releaseId]);
        }
      }
      const wasKnown = (inspectionId: string, shownIds: readonly string[]): boolean =>
        (byInspection.get(inspectionId) ?? []).some(
          ({ releaseId }) => !shownIds.includes(releaseId) && knownAt(releaseId) < window.start,
        );
      return [...groupBy(shown, ({ inspectionId }) => inspectionId)].flatMap(([inspectionId, group]) => {
        const releases = group.map(({ draft }) => ({ ...draft, copies: copies.get(draft.releaseId) ?? [] }));
        const ids = releases.map(({ releaseId }) => releaseId);
        return isNonEmpty(releases)
          ? [{ inspectionId, isFurther: wasKnown(inspectionId, ids), releases }]
          : [];
      });
    },
  };
};

/** What the window has to say of one release; null for nothing. */
const freshIn = (events: readonly ReleaseEvent[], { start, end }: Window, isUnseen: Unseen): Fresh | null => {
  let first: ReleaseEvent | null = null;
  let amended: ReleaseEvent | null = null;
  let last: ReleaseEvent | null = null;
  for (const event of events) {
    if (event.at < start || event.at >= end) continue;
    last = event;
    if (event.news === 'new' || (event.news === 'returned' && isUnseen(event.releaseId))) first ??= event;
    if (event.news === 'amended') amended = event;
  }
  if (last === null || last.news === 'withdrawn') return null;
  if (first !== null) return { news: 'new', knownAt: first.at, textHash: last.textHash };
  return amended === null ? null : { news: 'amended', knownAt: amended.at, textHash: last.textHash };
};

/** The release whose words it repeats, where the selection shows that one too. */
const originalOf = (
  release: ReleaseFacts,
  facts: ReadonlyMap<string, ReleaseFacts>,
  selection: Selection,
): ReleaseFacts | null => {
  const original = release.copyOf === null ? undefined : facts.get(release.copyOf);
  return original === undefined || matchOf(selection, original) === null ? null : original;
};

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};

/** Facet → places in `items`, ascending. */
const indexOf = <T>(
  items: readonly T[],
  facetsOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly number[]> => {
  const index = new Map<string, number[]>();
  for (const [place, item] of items.entries()) {
    for (const facet of new Set(facetsOf(item))) {
      const places = index.get(facet);
      if (places === undefined) index.set(facet, [place]);
      else places.push(place);
    }
  }
  return index;
};

const union = <T>(
  facets: readonly string[],
  index: ReadonlyMap<string, readonly number[]>,
  items: readonly T[],
): readonly T[] => {
  const places = new Set(facets.flatMap((facet) => index.get(facet) ?? []));
  return [...places].toSorted((a, b) => a - b).flatMap((place) => items[place] ?? []);
};
