import { confirmed } from './modal.ts';
import { clearNotices, send } from './send.ts';
import { fieldsOf, idsOf, pickedOf, surfaceOf, valueOf } from './surface.ts';
import type { Picked } from './surface.ts';

/** Tells the bot that an element was used, or keeps what was filled in where the bot waits for the button. */
export const use = async (element: HTMLElement, value: Picked): Promise<void> => {
  const surface = surfaceOf(element);
  if (surface === null) return;
  const ids = idsOf(element);
  if (!('live' in element.dataset)) {
    if (surface.kind === 'view') await send({ kind: 'fill', viewId: surface.viewId, ...ids, value });
    return;
  }
  const words = element.dataset['confirm'];
  if (words !== undefined && !(await confirmed(words))) return;
  clearNotices();
  element.setAttribute('aria-busy', 'true');
  // What stands in the fields goes along: the bot reads it with the click.
  const form = element.closest('form[data-submit]');
  if (form !== null && surface.kind === 'view')
    for (const field of fieldsOf(form)) await send({ kind: 'fill', viewId: surface.viewId, ...field });
  await send({ kind: 'use', surface, ...ids, value });
  element.removeAttribute('aria-busy');
};

const onClick = (target: Element): void => {
  const element = target.closest<HTMLElement>('[data-element]');
  if (element === null) return;
  switch (element.dataset['element'] ?? '') {
    case 'button':
    case 'workflow_button':
    case 'icon_button':
      void use(element, element.dataset['value'] ?? null);
      break;
    case 'overflow': {
      const option = target.closest('[data-option]');
      if (option === null) break;
      element.querySelector('details')?.removeAttribute('open');
      void use(element, valueOf(option));
      break;
    }
    case 'feedback_buttons': {
      const button = target.closest<HTMLElement>('button');
      if (button !== null) void use(element, button.dataset['value'] ?? null);
      break;
    }
    default:
  }
};

const onChange = (target: EventTarget | null): void => {
  if (!(target instanceof Element)) return;
  const element = target.closest<HTMLElement>('[data-element]');
  // A type-ahead's own field says nothing before something is chosen.
  if (element === null || element.classList.contains('fs-type-ahead')) return;
  // Words are told when Enter is pressed, or with the button.
  const isWords = element.dataset['element']?.endsWith('_input') === true;
  if (isWords && 'live' in element.dataset) return;
  void use(element, pickedOf(element));
};

const onEnter = (event: KeyboardEvent): void => {
  const element = event.target;
  if (event.key !== 'Enter' || event.shiftKey || !(element instanceof HTMLElement)) return;
  const isWords = element.dataset['element']?.endsWith('_input') === true;
  if (!isWords || !('live' in element.dataset)) return;
  event.preventDefault();
  void use(element, pickedOf(element));
};

/** Makes Block Kit's elements work, wherever they stand and whenever they come. */
export const serveElements = (): void => {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element) onClick(target);
  });
  document.addEventListener('change', ({ target }) => onChange(target));
  document.addEventListener('keydown', onEnter);
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !('submit' in form.dataset)) return;
    event.preventDefault();
    clearNotices();
    form.setAttribute('aria-busy', 'true');
    const viewId = form.dataset['view'] ?? '';
    void send({ kind: 'submit', viewId, fields: fieldsOf(form) }).then(() =>
      form.removeAttribute('aria-busy'),
    );
  });
};
