import { say, serveComposers } from './composer.ts';
import { serveElements } from './elements.ts';
import { syncModal } from './modal.ts';
import { follow, go, tellWhere } from './refresh.ts';
import { clearNotices, send } from './send.ts';
import { serveTypeAheads } from './type-ahead.ts';

/** What a click on a part of the page itself does, by the attribute that marks it; the nearest around the click counts. */
const clicks: Readonly<Record<string, (value: string, element: HTMLElement) => unknown>> = {
  go: (_value, element) => go((element as HTMLAnchorElement).href),
  say: async (text, element) => {
    const channel = element.dataset['channel'] ?? '';
    if ('follow' in element.dataset) {
      const there = new URL(location.href);
      there.search = new URLSearchParams({
        as: document.body.dataset['person'] ?? '',
        at: channel,
      }).toString();
      await go(there.href);
    }
    await say(channel, null, text);
  },
  shortcut: (callbackId, element) => {
    const { channel = '', ts = '' } = element.closest<HTMLElement>('[data-surface]')?.dataset ?? {};
    return send({ kind: 'message-shortcut', channel, ts, callbackId });
  },
  globalShortcut: (callbackId) => send({ kind: 'global-shortcut', callbackId }),
  stop: (thread, element) => send({ kind: 'stop', channel: element.dataset['channel'] ?? '', thread }),
  invite: (channel) => send({ kind: 'invite', channel }),
  trouble: (id) => send({ kind: 'trouble', id }),
  close: (which, element) => {
    const viewId = element.closest<HTMLElement>('[data-view]')?.dataset['view'] ?? '';
    return send({ kind: 'close', viewId, isAll: which === 'all' });
  },
  side: (_value, element) => {
    const isOpen = document.body.classList.toggle('fs-side-open');
    element.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) document.querySelector<HTMLElement>('#side a')?.focus();
  },
};

const dashed = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const clickable = Object.keys(clicks)
  .map((name) => `[data-${dashed(name)}]`)
  .join(',');

const closeMenus = (except: Element | null): void => {
  for (const menu of document.querySelectorAll('details.fs-menu[open]'))
    if (menu !== except) menu.removeAttribute('open');
};

document.addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element)) return;
  closeMenus(target.closest('summary')?.parentElement ?? null);
  const element = target.closest<HTMLElement>(clickable);
  if (element === null) return;
  for (const [name, does] of Object.entries(clicks)) {
    const value = element.dataset[name];
    if (value === undefined) continue;
    // A new tab, if that is what was asked for.
    if (element instanceof HTMLAnchorElement && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    event.preventDefault();
    if (name !== 'side') document.body.classList.remove('fs-side-open');
    clearNotices();
    void does(value, element);
    return;
  }
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const menu = document.querySelector<HTMLElement>('details.fs-menu[open]');
  if (menu !== null) {
    closeMenus(null);
    menu.querySelector('summary')?.focus();
  }
  document.body.classList.remove('fs-side-open');
});

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement) || !('as' in target.dataset)) return;
  const next = new URL(location.href);
  next.search = new URLSearchParams({ as: target.value, at: 'welcome' }).toString();
  void go(next.href);
});

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset['step'] === undefined) return;
  event.preventDefault();
  const inputs = Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    ),
  ) as Record<string, string>;
  void send({ kind: 'run-step', callbackId: form.dataset['step'], inputs });
});

/** slack-blocks-to-jsx's style sheet has its dark colours under a mark of its own. */
const showTheme = (): void => {
  document.documentElement.dataset['theme'] = dark.matches ? 'dark' : 'light';
};
const dark = matchMedia('(prefers-color-scheme: dark)');
dark.addEventListener('change', showTheme);

showTheme();
serveComposers();
serveElements();
serveTypeAheads();
follow();
syncModal();
void tellWhere();
