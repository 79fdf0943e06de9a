import { send } from './send.ts';

let opener: Element | null = null;

const firstField = (dialog: HTMLElement): HTMLElement | null =>
  dialog.querySelector<HTMLElement>('.fs-wrong input, .fs-wrong select, .fs-wrong textarea') ??
  dialog.querySelector<HTMLElement>('[data-focus]') ??
  dialog.querySelector<HTMLElement>('.fs-modal-body :is(input, select, textarea, button, a)') ??
  dialog.querySelector<HTMLElement>('.fs-modal-body');

/** Opens the dialog that the page now holds, and gives the focus back when the last one is gone. */
export const syncModal = (): void => {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-modal]');
  if (dialog === null) {
    if (opener === null) return;
    const back = opener.isConnected ? opener : document.querySelector('#main');
    opener = null;
    if (back instanceof HTMLElement) back.focus();
    return;
  }
  const isNew = !dialog.open;
  if (isNew) {
    opener ??= document.activeElement;
    dialog.showModal();
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      void send({ kind: 'close', viewId: dialog.dataset['modal'] ?? '', isAll: false });
    });
  }
  const isWrong = dialog.querySelector('.fs-wrong') !== null && !dialog.contains(document.activeElement);
  if (isNew || isWrong) firstField(dialog)?.focus();
};

/** Asks before something is done, in the bot's words; false when the person thinks better of it. */
export const confirmed = (words: string): Promise<boolean> => {
  const { title, text, yes, no, style } = JSON.parse(words) as Record<string, string>;
  const dialog = document.querySelector<HTMLDialogElement>('#confirm');
  if (dialog === null) return Promise.resolve(true);
  const heading = document.createElement('h2');
  heading.id = 'confirm-title';
  heading.textContent = title ?? '';
  const said = document.createElement('p');
  said.textContent = text ?? '';
  const button = (label: string, value: string, className: string): HTMLButtonElement => {
    const one = document.createElement('button');
    one.value = value;
    one.textContent = label;
    one.className = className;
    return one;
  };
  const form = document.createElement('form');
  form.method = 'dialog';
  const footer = document.createElement('footer');
  footer.append(
    button(no ?? '', 'no', 'fs-button'),
    button(yes ?? '', 'yes', `fs-button fs-${style === 'danger' ? 'danger' : 'primary'}`),
  );
  form.append(heading, said, footer);
  dialog.replaceChildren(form);
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.returnValue = 'no';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
};
