/** What is on the screen: it stands in the address, so that reloading, going back and passing it on keep it. */
export interface Place {
  /** Whom one acts as. */
  readonly as: string;
  /** A channel's id, or one of the pages that are no channel. */
  readonly at: string;
  readonly thread: string | null;
  /** Of direct messages with the app. */
  readonly tab: Tab;
}

export const tabs = ['messages', 'home'] as const;
export type Tab = (typeof tabs)[number];

/** Pages that are no channel. */
export const pages = ['welcome', 'calls', 'trouble', 'steps'] as const;

const tsPattern = /^\d{1,12}\.\d{1,6}$/;

/** Never fails: what is missing or strange becomes the first screen. Whether ids exist is not known here. */
export const parsePlace = (query: URLSearchParams, firstPerson: string): Place => {
  const thread = query.get('thread') ?? '';
  return {
    as: query.get('as') ?? firstPerson,
    at: query.get('at') ?? 'welcome',
    thread: tsPattern.test(thread) ? thread : null,
    tab: tabs.find((tab) => tab === query.get('tab')) ?? 'messages',
  };
};

/** The address of another place; what is not named stays, but a thread and a tab belong to where they were. */
export const hrefOf = (place: Place, to: Partial<Place>): string => {
  const isElsewhere = to.at !== undefined && to.at !== place.at;
  const next = { ...place, ...(isElsewhere ? { thread: null, tab: 'messages' as const } : {}), ...to };
  const query = new URLSearchParams({ as: next.as, at: next.at });
  if (next.thread !== null) query.set('thread', next.thread);
  if (next.tab !== 'messages') query.set('tab', next.tab);
  return `/?${query.toString()}`;
};
