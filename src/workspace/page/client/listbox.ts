/** A list of suggestions under a field: arrows move in it, Enter or a click takes one, Escape puts it away. */
export interface Listbox {
  readonly show: (items: readonly HTMLElement[]) => void;
  readonly hide: () => void;
  readonly isOpen: () => boolean;
  /** Whether the key was the list's. */
  readonly key: (event: KeyboardEvent) => boolean;
}

export const createListbox = (
  field: HTMLElement,
  list: HTMLElement,
  take: (item: HTMLElement) => void,
): Listbox => {
  let active = -1;
  const items = (): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];

  const mark = (at: number): void => {
    active = at;
    for (const [index, item] of items().entries()) {
      item.setAttribute('aria-selected', String(index === at));
      if (index === at) item.scrollIntoView({ block: 'nearest' });
    }
    const marked = items()[at];
    if (marked === undefined) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', marked.id);
  };
  const hide = (): void => {
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    mark(-1);
  };
  const isOpen = (): boolean => !list.hidden;

  list.addEventListener('mousedown', (event) => {
    // The field keeps the focus.
    event.preventDefault();
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
    if (item !== null) take(item);
  });

  return {
    hide,
    isOpen,
    show: (shown) => {
      for (const [at, item] of shown.entries()) {
        item.id = `${list.id}-${at}`;
        item.setAttribute('role', 'option');
      }
      list.replaceChildren(...shown);
      list.hidden = shown.length === 0;
      field.setAttribute('aria-expanded', String(shown.length > 0));
      mark(shown.length > 0 ? 0 : -1);
    },
    key: (event) => {
      if (!isOpen()) return false;
      const { length } = items();
      if (event.key === 'ArrowDown') mark((active + 1) % length);
      else if (event.key === 'ArrowUp') mark((active - 1 + length) % length);
      else if (event.key === 'Escape') hide();
      else if ((event.key === 'Enter' || event.key === 'Tab') && active >= 0) {
        const item = items()[active];
        if (item !== undefined) take(item);
      } else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
};
