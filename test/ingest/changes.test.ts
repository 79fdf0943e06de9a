import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/ingest/changes.ts';

describe('changesBetween', () => {
  it.each([
    {
      why: 'nothing but marks and space',
      before: '“One two.” Three.',
      after: '"ONE  two." Three.',
      added: [],
      removed: [],
    },
    {
      why: 'a figure put right',
      before: 'It had 98 visits. It was late.',
      after: 'It had 89 visits. It was late.',
      added: ['It had 89 visits.'],
      removed: ['It had 98 visits.'],
    },
    {
      why: 'an item dropped',
      before: 'It is:\n- slow;\n- late.',
      after: 'It is:\n- late.',
      added: [],
      removed: ['slow;'],
    },
    { why: 'from nothing', before: '', after: 'New.', added: ['New.'], removed: [] },
  ])('$why', ({ before, after, added, removed }) => {
    expect(changesBetween(before, after)).toEqual({ added, removed });
  });
});
