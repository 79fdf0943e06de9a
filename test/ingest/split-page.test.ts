import { describe, expect, it } from 'vitest';
import { unknown } from '../../src/domain/known.ts';
import { splitPage } from '../../src/ingest/split-page.ts';
import type { ReleaseDraft } from '../../src/ingest/to-release.ts';
import { hashOf } from '../../src/text/source-text.ts';
import { inventedReference } from '../support/invented-reference.ts';

const reference = await inventedReference();
const page = (text: string): ReleaseDraft => ({
  title: 'A page',
  publisher: unknown('none is given'),
  published: null,
  address: null,
  organisations: [],
  programme: null,
  licence: null,
  text,
  textHash: hashOf(text),
  problems: [],
});
const body =
  'Inspectors found that the force answers calls in good time, keeps sound records and looks after its people, though its training is out of date.';

const titles = (text: string): readonly (string | null)[] =>
  splitPage(page(text), reference).map(({ title }) => title);

describe('splitPage', () => {
  it('gives each section that a force heads its own release, with the date they share', () => {
    const text = `News\n\n17 December 2019\n\nArdenshire Police: custody\n\n${body}\n\nNorthmoor Constabulary: calls\n\n${body}\n\nGlanfor Police: records\n\n${body}`;
    const releases = splitPage(page(text), reference);
    expect(releases.map(({ title, text: words }) => [title, words])).toEqual([
      ['Ardenshire Police: custody', `Ardenshire Police: custody\n\n17 December 2019\n\n${body}`],
      ['Northmoor Constabulary: calls', `Northmoor Constabulary: calls\n\n17 December 2019\n\n${body}`],
      ['Glanfor Police: records', `Glanfor Police: records\n\n17 December 2019\n\n${body}`],
    ]);
    expect(releases[1]?.problems.map(({ message }) => message)).toEqual([
      'The page holds 3 releases; this is number 2.',
    ]);
    expect(releases.every(({ text: words, textHash }) => textHash === hashOf(words))).toBe(true);
  });

  it.each([
    {
      why: 'one story about two forces stays one',
      text: `Two forces\n\nArdenshire Police\n\n${body}\n\nNorthmoor Constabulary\n\n${body}`,
    },
    {
      why: 'headings of one force are sections of one release',
      text: `News\n\nArdenshire Police: calls\n\n${body}\n\nArdenshire Police: cells\n\n${body}\n\nArdenshire Police: pay\n\n${body}`,
    },
    {
      why: 'a list of names holds no releases',
      text: 'News\n\nArdenshire Police\n\nGood.\n\nNorthmoor Constabulary\n\nGood.\n\nGlanfor Police\n\nGood.',
    },
    { why: 'no headings', text: `${body}\n\n${body}` },
    { why: 'no words', text: '' },
  ])('$why', ({ text }) => {
    expect(titles(text)).toEqual(['A page']);
  });
});
