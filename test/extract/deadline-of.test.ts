import { describe, expect, it } from 'vitest';
import { deadlineIn } from '../../src/extract/deadline-of.ts';

describe('deadlineIn', () => {
  it.each([
    { why: 'a date with by', marked: '«By 30 September 2024», the force should act.' },
    { why: 'a span of time', marked: 'It should hand in a plan «within six weeks».' },
    { why: 'at once', marked: 'The force should «immediately»:' },
    { why: 'the end of a month', marked: 'The service should «by the end of March 2025» train its staff.' },
    { why: 'a date that is none', marked: 'In a report of 30 September 2024 it said so.' },
    { why: 'nothing', marked: 'The force should train its staff.' },
  ])('$why: $marked', ({ marked }) => {
    const words = marked.replace(/[«»]/g, '');
    const found = deadlineIn(words);
    const shown =
      found === null
        ? words
        : `${words.slice(0, found.start)}«${words.slice(found.start, found.end)}»${words.slice(found.end)}`;
    expect(shown).toBe(marked);
  });
});
