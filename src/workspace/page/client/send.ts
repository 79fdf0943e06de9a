import type { Doing, Done } from '../request.ts';

const notices = (): HTMLElement | null => document.querySelector('#notices');

export const clearNotices = (): void => notices()?.replaceChildren();

/** Says something above everything else, until the next thing is done or it is put away. */
export const notify = (words: string): void => {
  const line = document.createElement('p');
  const away = document.createElement('button');
  away.type = 'button';
  away.textContent = '✕';
  away.setAttribute('aria-label', 'Put away');
  away.addEventListener('click', () => line.remove());
  line.append(words, ' ', away);
  notices()?.append(line);
};

/** Whom one acts as. */
export const person = (): string => document.body.dataset['person'] ?? '';

type WithoutPerson<T> = T extends unknown ? Omit<T, 'as'> : never;

let last: Promise<unknown> = Promise.resolve();

/**
 * Does something in the workspace, after what was asked before it: a form is filled in before it is submitted. Null when
 * it could not be asked; that is said on the screen.
 */
export const send = (doing: WithoutPerson<Doing>): Promise<Done | null> => {
  const sent = last.then(async (): Promise<Done | null> => {
    try {
      const response = await fetch('/do', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ as: person(), ...doing }),
      });
      const done = (await response.json()) as Done;
      if (done.notice !== null) notify(done.notice);
      return response.ok ? done : null;
    } catch {
      notify(document.body.dataset['notReached'] ?? '');
      return null;
    }
  });
  last = sent;
  return sent;
};
