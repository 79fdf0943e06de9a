import type { Doing } from '../request.ts';

type Use = Extract<Doing, { kind: 'use' }>;
export type Surface = Use['surface'];
export type Picked = Use['value'];

/** The message or view that something stands in; null outside both. */
export const surfaceOf = (inside: Element): Surface | null => {
  const data = inside.closest<HTMLElement>('[data-surface]')?.dataset;
  if (data === undefined) return null;
  return data['surface'] === 'view'
    ? { kind: 'view', viewId: data['view'] ?? '' }
    : { kind: 'message', channel: data['channel'] ?? '', ts: data['ts'] ?? '' };
};

export const idsOf = (element: HTMLElement): { readonly blockId: string; readonly actionId: string } => ({
  blockId: element.closest<HTMLElement>('[data-block-id]')?.dataset['blockId'] ?? '',
  actionId: element.dataset['actionId'] ?? '',
});

/** The value within an option as the bot wrote it. */
export const valueOf = (option: Element | null): string => {
  const whole = option instanceof HTMLElement ? option.dataset['option'] : undefined;
  return whole === undefined ? '' : ((JSON.parse(whole) as { readonly value?: string }).value ?? '');
};

/** What is filled in or chosen now; null for an element that keeps nothing. */
export const pickedOf = (element: HTMLElement): Picked => {
  const type = element.dataset['element'] ?? '';
  if (element instanceof HTMLSelectElement) return element.value === '' ? null : element.value;
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    if (element.value === '') return null;
    return type === 'datetimepicker' ? String(Date.parse(element.value) / 1000) : element.value;
  }
  if (type === 'radio_buttons')
    return element.querySelector<HTMLInputElement>('input:checked')?.value ?? null;
  if (type === 'checkboxes')
    return [...element.querySelectorAll<HTMLInputElement>('input:checked')].map((one) => one.value);
  const chosen = [...element.querySelectorAll('.fs-chosen > li')].map(valueOf);
  return 'multi' in element.dataset ? chosen : (chosen[0] ?? null);
};

/** Every field of a view, as it stands in the browser. */
export const fieldsOf = (form: Element): Extract<Doing, { kind: 'submit' }>['fields'] =>
  [...form.querySelectorAll<HTMLElement>('[data-input] [data-element]')].map((element) => ({
    ...idsOf(element),
    value: pickedOf(element),
  }));
