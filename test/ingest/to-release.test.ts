import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inferred, stated, unknown } from '../../src/domain/known.ts';
import type { Publisher } from '../../src/domain/publisher.ts';
import { parsePartialDate } from '../../src/domain/partial-date.ts';
import type { Supplied } from '../../src/ingest/to-release.ts';
import { toRelease } from '../../src/ingest/to-release.ts';

const hosts: ReadonlyMap<string, Publisher> = new Map([
  ['northmoor.police.example', { name: 'Northmoor Police', kind: 'force' }],
]);
const read = (name: string, contents: string, supplied: Supplied = {}) =>
  toRelease({ name, bytes: new TextEncoder().encode(contents), supplied }, { hosts });

const sentence = 'Inspectors who came in the spring found that callers waited for too long.';
const date = (value: string) => parsePartialDate(value) ?? undefined;

describe('toRelease finds the title', () => {
  it.each([
    {
      why: 'the headline',
      text: `Northmoor Police told to act\n\n${sentence}`,
      title: 'Northmoor Police told to act',
    },
    {
      why: 'in capitals',
      text: `NORTHMOOR POLICE TOLD TO ACT\n\n${sentence}`,
      title: 'NORTHMOOR POLICE TOLD TO ACT',
    },
    {
      why: 'under its date',
      text: `Posted: Thu 2nd Mar 2017\n\nPolice told to act\n\n${sentence}`,
      title: 'Police told to act',
    },
    {
      why: 'under who wrote it',
      text: `By Ann Other\n\nPolice told to act\n\n${sentence}`,
      title: 'Police told to act',
    },
    {
      why: 'a question',
      text: `Are calls answered in time?\n\n${sentence}`,
      title: 'Are calls answered in time?',
    },
    { why: 'none above running text', text: `${sentence}\n\nBackground\n\n${sentence}`, title: null },
    { why: 'none in a list', text: '- One thing\n- Another thing', title: null },
    { why: 'none where nothing follows', text: 'Only one line of words', title: null },
  ])('$why', ({ text, title }) => {
    const release = read('a.txt', text);
    expect(release.title).toBe(title);
    expect(release.text).toBe(text);
    expect(release.problems.map(({ kind }) => kind).includes('no-title')).toBe(title === null);
  });
});

describe('toRelease finds the publisher', () => {
  it.each([
    {
      why: 'the copyright line',
      text: `${sentence}\n\nCopyright © 2024 Police Professional`,
      supplied: {},
      publisher: stated(
        { name: 'Police Professional', kind: 'press' },
        'the page says “Copyright © 2024 Police Professional”',
      ),
    },
    {
      why: 'the host of the address',
      text: sentence,
      supplied: { address: 'https://www.northmoor.police.example/news/1' },
      publisher: inferred(
        { name: 'Northmoor Police', kind: 'force' },
        'the address is at northmoor.police.example',
      ),
    },
    {
      why: 'what was supplied',
      text: `${sentence}\n\n© 2024 The Paper`,
      supplied: { publisher: 'Northmoor Fire and Rescue Service' },
      publisher: stated(
        { name: 'Northmoor Fire and Rescue Service', kind: 'fire-service' },
        'it was given with the release',
      ),
    },
    {
      why: 'a commissioner',
      text: sentence,
      supplied: { publisher: 'Police and Crime Commissioner for Northmoor' },
      publisher: stated(
        { name: 'Police and Crime Commissioner for Northmoor', kind: 'commissioner' },
        'it was given with the release',
      ),
    },
    {
      why: 'nothing from a name in the text',
      text: `Northmoor Police says so. ${sentence}`,
      supplied: {},
      publisher: unknown('neither the address nor the page says who published it'),
    },
    {
      why: 'nothing from a like host',
      text: sentence,
      supplied: { address: 'https://northmoor.police.example.evil.example/' },
      publisher: unknown('neither the address nor the page says who published it'),
    },
  ])('$why', ({ text, supplied, publisher }) => {
    expect(read('a.txt', text, supplied).publisher).toEqual(publisher);
  });
});

describe('toRelease reads pages', () => {
  const page = `<html><head><title>Force told to act - Northmoor Police</title><meta property="article:published_time" content="2023-08-04T09:00:00Z"></head><body><div>We use cookies. Accept?</div><main><h1>Force told to act</h1><p>${sentence}</p><ul><li>one</li><li>two</li></ul><p>It doesn&amp;rsquo;t end there, the chief constable said in the afternoon of that same day.</p></main></body></html>`;

  it('with the headline on top, and what the page says of itself', () => {
    const release = read('page.html', page);
    expect(release).toMatchObject({
      title: 'Force told to act',
      published: '2023-08-04',
      publisher: { value: { name: 'Northmoor Police', kind: 'force' }, certainty: 'stated' },
    });
    expect(release.text).toBe(
      `Force told to act\n\n${sentence}\n\n- one\n- two\n\nIt doesn’t end there, the chief constable said in the afternoon of that same day.`,
    );
  });

  it('and lets what was supplied win', () => {
    const published = date('2022');
    const release = read('page.html', page, {
      title: 'Mine',
      ...(published ? { published } : {}),
      address: 'https://a.example/2021/may/x',
    });
    expect(release).toMatchObject({
      title: 'Mine',
      published: '2022',
      address: 'https://a.example/2021/may/x',
    });
  });
});

describe('toRelease says what is wrong', () => {
  it.each([
    { why: 'nothing in it', name: 'a.txt', contents: ' \n\n', kinds: ['no-text'] },
    {
      why: 'a page of markup only',
      name: 'a.html',
      contents: '<html><body><script>x</script></body></html>',
      kinds: ['no-text'],
    },
    { why: 'not text', name: 'a.txt', contents: '%PDF-1.4', kinds: ['no-text'] },
    {
      why: 'paragraphs run together',
      name: 'a.txt',
      contents: `A headline\n\n${`${sentence} `.repeat(20)}`,
      kinds: ['no-publisher', 'paragraphs-lost'],
    },
  ])('$why', ({ name, contents, kinds }) => {
    expect(read(name, contents).problems.map(({ kind }) => kind)).toEqual(kinds);
  });
});

const seeds = '../shared/releases';
describe.skipIf(!existsSync(seeds))('the five originals (skipped where ../shared is absent)', () => {
  const furniture =
    /Medium-level cloud|cookies|Now Playing|Select Vacancies|Customise Cookies|Leave this site|Related News|^Topics$|Copyright|°C|Rating/im;
  it.each([
    {
      file: '000_e5c03e6266a6d5bb.txt',
      title: /^Merseyside Police praised/,
      blocks: 15,
      items: 0,
      last: 'demands often change."',
    },
    {
      file: '001_cdba7e358701fb6f.txt',
      title: null,
      blocks: 11,
      items: 0,
      last: 'updated with our progress.’',
    },
    {
      file: '002_b72d55e5d3714a11.txt',
      title: null,
      blocks: 21,
      items: 9,
      last: 'safety and protection of children.',
    },
    {
      file: '003_074a5c4103a920a0.txt',
      title: /^More work to do/,
      blocks: 4,
      items: 0,
      last: 'progress on this closely.”',
    },
    {
      file: '004_703ff0e0e555ff49.txt',
      title: /^CHESHIRE CONSTABULARY/,
      blocks: 13,
      items: 4,
      last: 'to monitor its progress.”',
    },
  ])('$file', ({ file, title, blocks, items, last }) => {
    const release = toRelease(
      { name: file, bytes: readFileSync(`${seeds}/${file}`), supplied: {} },
      { hosts },
    );
    expect(release.text).not.toMatch(furniture);
    const lines = release.text.split('\n').filter((line) => line !== '');
    expect(lines).toHaveLength(blocks);
    expect(lines.filter((line) => /^(?:- |\d\. )/.test(line))).toHaveLength(items);
    expect(release.text.endsWith(last)).toBe(true);
    expect(title === null ? release.title === null : title.test(release.title ?? '')).toBe(true);
  });
});
