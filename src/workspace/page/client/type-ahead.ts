import { use } from './elements.ts';
import { createListbox } from './listbox.ts';
import type { Listbox } from './listbox.ts';
import { send } from './send.ts';
import { idsOf, pickedOf, surfaceOf } from './surface.ts';

interface Parts {
  readonly root: HTMLElement;
  readonly field: HTMLInputElement;
  readonly listbox: Listbox;
  /** What can be chosen where the bot is not asked. */
  readonly own: readonly HTMLElement[];
}

const known = new WeakMap<HTMLElement, Parts>();

const itemOf = (words: string, whole: string): HTMLElement => {
  const item = document.createElement('li');
  item.textContent = words;
  item.dataset['option'] = whole;
  return item;
};

const partsOf = (field: HTMLInputElement): Parts | null => {
  const root = field.closest<HTMLElement>('.fs-type-ahead');
  const list = root?.querySelector<HTMLElement>('[role=listbox]');
  if (root === null || list === null || list === undefined) return null;
  const before = known.get(root);
  if (before !== undefined && before.field === field) return before;
  const own = [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const listbox = createListbox(field, list, (item) => choose(parts, item));
  const parts: Parts = { root, field, listbox, own };
  known.set(root, parts);
  return parts;
};

const choose = ({ root, field, listbox }: Parts, item: HTMLElement): void => {
  const chosen = root.querySelector('.fs-chosen');
  if (chosen === null) return;
  const whole = item.dataset['option'] ?? '';
  const isThere = [...chosen.children].some((one) => (one as HTMLElement).dataset['option'] === whole);
  const most = Number(root.dataset['most'] ?? Number.POSITIVE_INFINITY);
  if (!('multi' in root.dataset)) chosen.replaceChildren();
  if ((!isThere || !('multi' in root.dataset)) && chosen.children.length < most)
    chosen.append(chosenItem(item.textContent ?? '', whole));
  field.value = '';
  listbox.hide();
  void use(root, pickedOf(root));
};

/** Something chosen, with a button that takes it out again. */
const chosenItem = (words: string, whole: string): HTMLElement => {
  const one = itemOf(words, whole);
  const out = document.createElement('button');
  out.type = 'button';
  out.textContent = '✕';
  out.setAttribute('aria-label', `Take out ${words}`);
  one.append(' ', out);
  return one;
};

/** How long a pause in typing lets the bot be asked, in milliseconds: as short as feels immediate. */
const pause = 150;
let timer = 0;

const suggest = (parts: Parts): void => {
  const { root, field, listbox, own } = parts;
  const typed = field.value.trim();
  const least = root.dataset['external'];
  clearTimeout(timer);
  if (least === undefined) {
    const wanted = typed.toLowerCase();
    listbox.show(own.filter((item) => (item.textContent ?? '').toLowerCase().includes(wanted)));
    return;
  }
  if (typed.length < Number(least)) {
    listbox.hide();
    return;
  }
  timer = window.setTimeout(() => void askBot(parts, typed), pause);
};

const askBot = async ({ root, field, listbox }: Parts, typed: string): Promise<void> => {
  const surface = surfaceOf(root);
  if (surface === null) return;
  const done = await send({ kind: 'suggest', surface, ...idsOf(root), typed });
  // Whoever typed on is answered by what comes next.
  if (field.value.trim() !== typed) return;
  listbox.show((done?.options ?? []).map(({ words, whole }) => itemOf(words, whole)));
};

const fieldOf = (target: EventTarget | null): HTMLInputElement | null =>
  target instanceof HTMLInputElement && target.closest('.fs-type-ahead') !== null ? target : null;

const withParts = (target: EventTarget | null, what: (parts: Parts) => void): void => {
  const field = fieldOf(target);
  const parts = field === null ? null : partsOf(field);
  if (parts !== null) what(parts);
};

/** Makes the lists one types in work. */
export const serveTypeAheads = (): void => {
  document.addEventListener('input', ({ target }) => withParts(target, suggest));
  // Not with the focus alone: a form that opens would cover itself.
  document.addEventListener('mousedown', ({ target }) => withParts(target, suggest));
  document.addEventListener('focusout', ({ target }) => withParts(target, ({ listbox }) => listbox.hide()));
  document.addEventListener(
    'keydown',
    (event) =>
      withParts(event.target, (parts) => {
        if (parts.listbox.key(event)) return;
        if (event.key === 'ArrowDown') suggest(parts);
        if (event.key === 'Enter') event.preventDefault();
      }),
    true,
  );
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const root = target.closest<HTMLElement>('.fs-type-ahead');
    if (root === null || target.closest('.fs-chosen button') === null) return;
    target.closest('li')?.remove();
    root.querySelector('input')?.focus();
    void use(root, pickedOf(root));
  });
};
