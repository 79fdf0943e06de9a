import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parsePartialDate, type PartialDate } from '../../src/domain/partial-date.ts';
import type { Condition, Entry } from '../../src/domain/entry.ts';
import { findPassages } from '../../src/library/passages.ts';
import { personKey } from '../../src/library/people.ts';
import { datesOf, isWithin } from '../../src/library/period.ts';
import { Postings, PostingsPacker } from '../../src/library/postings.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { inventedReleases } from '../support/invented-releases.ts';
import { type SmallLibrary, smallLibrary } from '../support/small-library.ts';

let small: SmallLibrary;

beforeAll(async () => {
  small = smallLibrary(inventedReleases, await inventedReference());
});

const selected = (condition: Condition): readonly Entry[] =>
  Array.from(small.library.select(condition), small.library.entryAt);
const all = (): readonly Entry[] => selected({});

const firstWords = (
  entries: readonly { readonly evidence: { readonly spans: readonly { readonly words: string }[] } }[],
) => entries.map(({ evidence }) => evidence.spans[0]?.words.slice(0, 24));

describe('what a library holds', () => {
  test('how much there is, and how new', () => {
    expect(small.library.coverage).toEqual({ releases: 6, newest: '2022-07-27' });
    expect(small.library.organisations.get('northmoor')?.releases).toBe(2);
    expect(small.library.organisations.has('northmoor-fire')).toBe(false);
  });

  test('who is quoted, most quoted first', () => {
    expect(small.library.people.map(({ name, quotes }) => [name, quotes])).toEqual([
      ['Orla Finch', 2],
      ['Dana Whitlock', 1],
      ['Ines Brandt', 1],
      ['Petra Lowe', 1],
    ]);
  });

  test('facets together are met by what meets each', () => {
    expect(
      firstWords(selected({ supports: ['finding'], organisations: ['northmoor'], eras: ['earlier'] })),
    ).toEqual(['In the inspection of 201']);
  });

  test('a broader topic is met by a narrower one', () => {
    const custody = selected({ supports: ['finding'], topics: ['custody'] });
    expect(firstWords(custody)).toContain('appropriate adults often');
  });

  test('a copy counts once, and its release still counts', () => {
    expect(small.library.organisations.get('haven')).toEqual({ releases: 2, findings: 4 });
  });

  test('each sentence is there once: as a finding, or as a passage', () => {
    const words = all()
      .filter(({ evidence }) => evidence.supports !== 'quote')
      .map(({ evidence }) => `${evidence.release.id} ${evidence.spans[0].start}`);
    expect(new Set(words).size).toBe(words.length);
  });

  test('of two forces in one release each passage keeps its own', () => {
    const [lowe] = selected({ people: ['Petra Lowe'], supports: ['quote'] });
    expect(lowe?.evidence.subjects.map(({ id }) => id)).toEqual(['ardenshire']);
  });

  test('notes for editors are known as such', () => {
    const notes = all().filter(({ part }) => part === 'notes');
    expect(firstWords(notes)).toContain('The programme looks at h');
  });
});

describe('passages of a text', () => {
  test('sentences and items with what leads into them and what stands before', () => {
    const text =
      'Heading\n\nOne thing. Another thing.\n\nInspectors found that:\n\n- it is late; and\n- it is thin.';
    const found = findPassages(text).map(({ start, end, part, leadIn, context }) => [
      text.slice(start, end),
      part,
      leadIn === null ? null : text.slice(leadIn.start, leadIn.end),
      context.map((place) => text.slice(place.start, place.end)).join(' '),
    ]);
    expect(found).toEqual([
      ['Heading', 'heading', null, ''],
      ['One thing.', 'body', null, 'Heading'],
      ['Another thing.', 'body', null, 'Heading One thing.'],
      ['Inspectors found that:', 'body', null, 'Heading Another thing.'],
      ['it is late; and', 'body', 'Inspectors found that:', 'Heading Inspectors found that:'],
      ['it is thin.', 'body', 'Inspectors found that:', 'Heading Inspectors found that:'],
    ]);
  });
});

describe('a period', () => {
  const date = (value: string | null): PartialDate | null =>
    value === null ? null : parsePartialDate(value);
  test.each([
    ['2019-08-30', '2018', null, true, 'since'],
    ['2017-09-21', '2018', null, false, 'before it began'],
    ['2018', '2018-06', null, true, 'a bare year may have been later than June'],
    ['2018-05', '2018-06', null, false, 'a month that was over'],
    ['2019-12-31', null, '2019', true, 'the last day of the last year'],
    ['2020-01-01', null, '2019', false, 'the day after'],
    ['2019-05', '2019', '2019', true, 'in a year'],
    ['--08-04', '2010', null, false, 'a day whose year nobody knows'],
    [null, '2010', null, false, 'no date'],
  ])('%s from %s to %s: %s (%s)', (value, from, to, within, _why) => {
    expect(isWithin(date(value), { from: date(from), to: date(to) })).toBe(within);
  });
});

describe('dates of many things', () => {
  const dates = fc.constantFrom(null, '2018', '2018-05', '2019-08-30', '--08-04', '2020-01-01');
  const period = fc.record({
    from: fc.constantFrom(null, '2018', '2018-06', '2019-08-31'),
    to: fc.constantFrom(null, '2018', '2019', '2020-01-01'),
  });
  const read = (value: string | null): PartialDate | null =>
    value === null ? null : parsePartialDate(value);

  test('each lies in a period as it would by itself', () => {
    fc.assert(
      fc.property(fc.array(dates), period, (values, { from, to }) => {
        const within = datesOf(values.map(read)).within({ from: read(from), to: read(to) });
        expect(values.map((_, place) => within(place))).toEqual(
          values.map((value) => isWithin(read(value), { from: read(from), to: read(to) })),
        );
      }),
    );
  });
});

describe('postings', () => {
  test('what has a value of every group is what asking each entry would leave', () => {
    const values = ['a', 'b', 'c', 'd'];
    const held = fc.array(fc.subarray(values), { maxLength: 150 });
    const groups = fc.array(fc.subarray(values, { minLength: 1 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(held, groups, (entries, wanted) => {
        const packer = new PostingsPacker();
        entries.forEach((has, id) => has.forEach((value) => packer.add(value, id)));
        const postings = new Postings(packer.taken());
        const expected = entries.flatMap((has, id) =>
          wanted.every((group) => group.some((value) => has.includes(value))) ? [id] : [],
        );
        expect([...postings.meeting(wanted)]).toEqual(expected);
      }),
    );
  });

  test('a value added twice for an entry counts once', () => {
    const packer = new PostingsPacker();
    packer.add('a', 1);
    packer.add('a', 1);
    expect([...new Postings(packer.taken()).meeting([['a']])]).toEqual([1]);
  });
});

describe('a name', () => {
  test.each([
    ['Zoë Quill', 'Zoe Quill', 'an accent'],
    ['DANA WHITLOCK', 'Dana Whitlock', 'capitals'],
    ['Ann-Marie Lowe', 'Ann Marie Lowe', 'a hyphen'],
  ])('%s is %s: %s', (one, other, _why) => {
    expect(personKey(one)).toBe(personKey(other));
  });
});
