import type {
  DigestItem,
  DigestRelease,
  KnownState,
  Matched,
  ReleaseEvent,
  ReleaseFacts,
  Window,
} from '../domain/digest.ts';
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
 * What is new for a selection in a window, inspection by inspection in the order in which they became known. A release
 * is in it once: new where it became known in the window, amended where only its words changed. Withdrawn ones are
 * left out, and so are copies of a release that the same selection shows or has shown.
 */
export type FindNews = (selection: Selection, window: Window) => readonly DigestItem[];

/** Laid out once for thousands of subscriptions, which share few selections and windows. */
export const createNews = ({ events, facts, known }: Diary): FindNews => {
  const eventsOf = groupBy(events, ({ releaseId }) => releaseId);
  const inOrder = [...eventsOf.keys()].flatMap((id) => facts.get(id) ?? []);
  const byOrganisation = indexOf(inOrder, ({ organisations }) => organisations);
  const byTopic = indexOf(inOrder, ({ findings }) => findings.flatMap(({ topics }) => topics));
  const byInspection = groupBy([...facts.values()], ({ inspectionId }) => inspectionId);
  const found = new Map<string, readonly DigestItem[]>();

  /** Few enough to be asked one by one. */
  const candidates = ({ organisations, topics }: Selection): readonly ReleaseFacts[] => {
    if (organisations.length > 0) return union(organisations, byOrganisation, inOrder);
    if (topics.length > 0) return union(topics, byTopic, inOrder);
    return inOrder;
  };

  const find: FindNews = (selection, window) => {
    const shown: { readonly release: ReleaseFacts; readonly draft: Omit<DigestRelease, 'copies'> }[] = [];
    const copies = new Map<string, string[]>();
    for (const release of candidates(selection)) {
      const news = newsOf(eventsOf.get(release.releaseId) ?? [], window);
      if (news === null) continue;
      const matched: Matched | null = matchOf(selection, release);
      if (matched === null) continue;
      const original = originalOf(release, facts, selection);
      if (original !== null) {
        const at = known.get(original.releaseId)?.firstKnownAt;
        if (at !== undefined && at < window.end) {
          copies.set(original.releaseId, [...(copies.get(original.releaseId) ?? []), release.releaseId]);
          continue;
        }
      }
      shown.push({ release, draft: { releaseId: release.releaseId, ...news, matched } });
    }
    const wasKnown = (inspectionId: string, shownIds: readonly string[]): boolean =>
      (byInspection.get(inspectionId) ?? []).some(
        ({ releaseId }) =>
          !shownIds.includes(releaseId) && (known.get(releaseId)?.firstKnownAt ?? Infinity) < window.start,
      );
    return [...groupBy(shown, ({ release }) => release.inspectionId)].flatMap(([inspectionId, group]) => {
      const releases = group.map(({ draft }) => ({ ...draft, copies: copies.get(draft.releaseId) ?? [] }));
      const ids = releases.map(({ releaseId }) => releaseId);
      return isNonEmpty(releases) ? [{ inspectionId, isFurther: wasKnown(inspectionId, ids), releases }] : [];
    });
  };

  return (selection, window) => {
    const key = JSON.stringify([window.start, window.end, selection]);
    const before = found.get(key);
    if (before !== undefined) return before;
    const items = find(selection, window);
    found.set(key, items);
    return items;
  };
};

/** What the window has to say of one release; null for nothing. */
const newsOf = (
  events: readonly ReleaseEvent[],
  { start, end }: Window,
): Pick<DigestRelease, 'news' | 'knownAt' | 'textHash'> | null => {
  const within = events.filter(({ at }) => start <= at && at < end);
  const last = within.at(-1);
  if (last === undefined || last.news === 'withdrawn') return null;
  const first = within.find(({ news }) => news === 'new');
  if (first !== undefined) return { news: 'new', knownAt: first.at, textHash: last.textHash };
  const amended = within.findLast(({ news }) => news === 'amended');
  return amended === undefined ? null : { news: 'amended', knownAt: amended.at, textHash: last.textHash };
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
