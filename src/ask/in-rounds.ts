import type { Entry } from '../domain/entry.ts';
import type { Heading } from '../domain/answer.ts';
import type { DraftSection } from './draft.ts';

/** What stands under a heading, the best first. */
export interface Column {
  readonly heading: Heading;
  readonly ids: readonly number[];
  /** How many there are under it, of which `ids` may be the best alone. */
  readonly total: number;
}

/**
 * Some lines of every column, then some more of every column: what is held against one another stays together, and
 * more of it is a page away. A column that has nothing stands in the first round, and says so. At most `room` lines.
 */
export const inRounds = (
  columns: readonly Column[],
  { each, room, entryAt }: { readonly each: number; readonly room: number; entryAt: (id: number) => Entry },
): readonly DraftSection[] => {
  const sections: DraftSection[] = [];
  let left = room;
  const longest = Math.max(0, ...columns.map(({ ids }) => ids.length));
  for (let from = 0; from === 0 || (from < longest && left > 0); from += each) {
    for (const { heading, ids, total } of columns) {
      const some = ids.slice(from, from + Math.min(each, left));
      left -= some.length;
      // Later rounds are told as whole: how many there are was said at the first.
      if (some.length > 0 || (from === 0 && total === 0))
        sections.push({ heading, entries: some.map(entryAt), total: from === 0 ? total : some.length });
    }
  }
  return sections;
};
