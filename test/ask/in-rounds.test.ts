import { describe, expect, it } from 'vitest';
import { type Column, inRounds } from '../../src/ask/in-rounds.ts';
import type { Entry } from '../../src/domain/entry.ts';
import type { Heading } from '../../src/domain/answer.ts';

const column = (name: string, count: number, total = count): Column => ({
  heading: { kind: 'organisation', organisation: name },
  ids: Array.from({ length: count }, (_, index) => index),
  total,
});

const nameOf = (heading: Heading | null): string =>
  heading?.kind === 'organisation' ? heading.organisation : '?';

const rows: readonly {
  readonly why: string;
  readonly columns: readonly Column[];
  readonly room?: number;
  readonly rounds: readonly string[];
}[] = [
  {
    why: 'what fits one round is one section a column',
    columns: [column('a', 2), column('b', 1)],
    rounds: ['a 0,1 of 2', 'b 0 of 1'],
  },
  {
    why: 'two of each, then two more of each: a column that is through comes no more',
    columns: [column('a', 5), column('b', 3)],
    rounds: ['a 0,1 of 5', 'b 0,1 of 3', 'a 2,3 of 2', 'b 2 of 1', 'a 4 of 1'],
  },
  {
    why: 'a column with nothing stands once',
    columns: [column('a', 3), column('b', 0)],
    rounds: ['a 0,1 of 3', 'b  of 0', 'a 2 of 1'],
  },
  {
    why: 'no more lines than there is room for',
    columns: [column('a', 5), column('b', 5)],
    room: 5,
    rounds: ['a 0,1 of 5', 'b 0,1 of 5', 'a 2 of 1'],
  },
  {
    why: 'how many there are may be more than those that are given',
    columns: [column('a', 2, 90)],
    rounds: ['a 0,1 of 90'],
  },
  { why: 'no column, no section', columns: [], rounds: [] },
];

describe('inRounds', () => {
  it.each(rows)('$why', ({ columns, room = 50, rounds }) => {
    const sections = inRounds(columns, {
      each: 2,
      room,
      entryAt: (id) => ({ id }) as unknown as Entry,
    });
    expect(
      sections.map(
        ({ heading, entries, total }) =>
          `${nameOf(heading)} ${entries.map(({ id }) => id).join(',')} of ${total}`,
      ),
    ).toEqual(rounds);
  });
});
