import { createListbox } from './listbox.ts';
import type { Listbox } from './listbox.ts';
import { go } from './refresh.ts';
import { clearNotices, send } from './send.ts';

interface Offer {
  readonly insert: string;
  readonly words: string;
  readonly about: string;
}

const listboxes = new WeakMap<HTMLTextAreaElement, Listbox>();

/** The word before the cursor that asks for suggestions: a command at the very beginning, a name anywhere. */
const wordAt = (
  field: HTMLTextAreaElement,
): { readonly sign: string; readonly word: string; readonly start: number } | null => {
  const before = field.value.slice(0, field.selectionStart);
  const [, word] = /^(\/\S*)$/.exec(before) ?? /(?:^|\s)([@#]\S*)$/.exec(before) ?? [];
  if (word === undefined) return null;
  return { sign: word.slice(0, 1), word: word.toLowerCase(), start: before.length - word.length };
};

const offersOf = (field: HTMLTextAreaElement, sign: string): readonly Offer[] => {
  const offers = field.closest('form')?.dataset['offers'] ?? '{}';
  return (JSON.parse(offers) as Readonly<Record<string, readonly Offer[]>>)[sign] ?? [];
};

const listboxOf = (field: HTMLTextAreaElement): Listbox | null => {
  const before = listboxes.get(field);
  if (before !== undefined) return before;
  const list = document.querySelector<HTMLElement>(`#${field.getAttribute('aria-controls') ?? ''}`);
  if (list === null) return null;
  const listbox = createListbox(field, list, (item) => {
    const at = wordAt(field);
    const insert = item.dataset['insert'] ?? '';
    if (at !== null) field.setRangeText(`${insert} `, at.start, field.selectionStart, 'end');
    listbox.hide();
    field.focus();
  });
  listboxes.set(field, listbox);
  return listbox;
};

const suggest = (field: HTMLTextAreaElement): void => {
  const listbox = listboxOf(field);
  const at = wordAt(field);
  if (listbox === null) return;
  if (at === null) {
    listbox.hide();
    return;
  }
  const fitting = offersOf(field, at.sign).filter(
    ({ insert, about }) =>
      insert.toLowerCase().startsWith(at.word) || about.toLowerCase().startsWith(at.word.slice(1)),
  );
  listbox.show(
    fitting.slice(0, 10).map(({ insert, words, about }) => {
      const item = document.createElement('li');
      item.dataset['insert'] = insert;
      const name = document.createElement('strong');
      name.textContent = words;
      item.append(name, ' ', about);
      return item;
    }),
  );
};

/** Says something; where the app answers in a thread of its own, that thread opens. */
export const say = async (channel: string, thread: string | null, text: string): Promise<boolean> => {
  clearNotices();
  const done = await send({ kind: 'say', channel, thread, text });
  if (done?.thread !== undefined) {
    const next = new URL(location.href);
    next.searchParams.set('at', channel);
    next.searchParams.set('thread', done.thread);
    await go(next.href);
    document.querySelector<HTMLElement>('#reply')?.focus();
  }
  return done !== null;
};

const submit = async (form: HTMLFormElement): Promise<void> => {
  const field = form.querySelector('textarea');
  if (field === null || field.value.trim() === '') return;
  const text = field.value;
  listboxes.get(field)?.hide();
  field.value = '';
  const log = form.parentElement?.querySelector<HTMLElement>('[data-log]');
  log?.scrollTo({ top: log.scrollHeight });
  const isSent = await say(form.dataset['channel'] ?? '', form.dataset['thread'] || null, text);
  // Nobody types a lost question twice.
  if (!isSent && field.value === '') field.value = text;
};

const composerField = (target: EventTarget | null): HTMLTextAreaElement | null =>
  target instanceof HTMLTextAreaElement && target.closest('[data-composer]') !== null ? target : null;

/** Makes the fields one writes in work. */
export const serveComposers = (): void => {
  document.addEventListener('input', ({ target }) => {
    const field = composerField(target);
    if (field !== null) suggest(field);
  });
  document.addEventListener('focusout', ({ target }) => {
    const field = composerField(target);
    if (field !== null) listboxOf(field)?.hide();
  });
  document.addEventListener('keydown', (event) => {
    const field = composerField(event.target);
    if (field === null || event.isComposing || listboxOf(field)?.key(event) === true) return;
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    field.form?.requestSubmit();
  });
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !('composer' in form.dataset)) return;
    event.preventDefault();
    void submit(form);
  });
};
