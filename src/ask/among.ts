import type { EntryFacts } from '../domain/entry.ts';

/** Whether an entry is one of these; asked of very many. */
export const among = (ids: Uint32Array, { size }: EntryFacts): ((id: number) => boolean) => {
  const marks = new Uint8Array(size);
  for (const id of ids) marks[id] = 1;
  return (id) => marks[id] === 1;
};
