import { syncModal } from './modal.ts';
import { morph } from './morph.ts';
import { notify, send } from './send.ts';

const logs = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-log]')];
/** Where a log is read from: everything new is below. */
const isAtEnd = (log: HTMLElement): boolean => log.scrollHeight - log.scrollTop - log.clientHeight < 80;
const toEnd = (log: HTMLElement): void => log.scrollTo({ top: log.scrollHeight });

let round: Promise<void> | null = null;
let isStale = false;

/** Draws the page anew where it differs. Calls while it does so lead to one more round, not to many. */
export const refresh = (): Promise<void> => {
  isStale = true;
  round ??= drawUntilFresh();
  return round;
};

const drawUntilFresh = async (): Promise<void> => {
  try {
    while (isStale) {
      isStale = false;
      const address = location.href;
      const response = await fetch(address);
      const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
      // Whoever has gone on meanwhile waits for where they went.
      if (address === location.href) take(fresh);
    }
  } catch {
    // The stream of changes notices too, and comes back by itself.
  } finally {
    round = null;
  }
};

const take = (fresh: Document): void => {
  const before = new Map(
    logs().map((log) => [log.dataset['log'], { isAtEnd: isAtEnd(log), last: log.lastElementChild?.id }]),
  );
  document.title = fresh.title;
  morph(document.body, fresh.body);
  for (const log of logs()) {
    const was = before.get(log.dataset['log']);
    // Somebody reading further up is left there.
    if (was === undefined) toEnd(log);
    else if (was.isAtEnd) toNew(log, was.last ?? '');
  }
  syncModal();
};

/** To the end, but not past the beginning of what is new: an answer says the point first. */
const toNew = (log: HTMLElement, last: string): void => {
  const next = last === '' ? log.firstElementChild : document.getElementById(last)?.nextElementSibling;
  toEnd(log);
  if (next instanceof HTMLElement && next.offsetTop - log.offsetTop < log.scrollTop)
    log.scrollTop = next.offsetTop - log.offsetTop;
};

/** Goes to another place without loading a page. */
export const go = async (href: string): Promise<void> => {
  const before = document.body.dataset['place'];
  history.pushState(null, '', href);
  await refresh();
  if (document.body.dataset['place'] !== before) await arrive();
};

/** Whoever comes to another place is put at its beginning, and the app is told where a person looks. */
export const arrive = async (): Promise<void> => {
  document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
  await tellWhere();
};

export const tellWhere = async (): Promise<void> => {
  const channel = document.querySelector<HTMLElement>('#main')?.dataset['look'];
  const tab = new URL(location.href).searchParams.get('tab') === 'home' ? 'home' : 'messages';
  if (channel !== undefined) await send({ kind: 'look', channel, tab });
};

/** Follows what happens in the workspace, whoever does it. */
export const follow = (): void => {
  const changes = new EventSource('/changes');
  changes.addEventListener('refused', ({ data }: MessageEvent<string>) => notify(JSON.parse(data) as string));
  changes.addEventListener('message', () => void refresh());
  // After a break, anything may have happened.
  changes.addEventListener('open', () => void refresh());
  addEventListener('popstate', () => void refresh());
  for (const log of logs()) toEnd(log);
};
