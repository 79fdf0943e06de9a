import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/text/html.ts';
import { dateInAddress, dateOfStamp } from '../../src/text/html-metadata.ts';

const lead =
  '<p>Inspectors who came to the force in the spring found that callers waited for too long, a report says today.</p>';
const end =
  '<p>They will be back next year to see what has changed, and whether the new staff are in place by then.</p>';
const paragraphs = [lead, end].map((html) => html.replace(/<[^>]+>/g, ''));

describe('readHtml', () => {
  it('reads a page with lists, a table, line breaks and hidden parts', () => {
    const { text } = readHtml(
      `<html><body><nav><ul><li>Home</li></ul></nav><main>${lead}<p>It found:</p><ul><li>late&nbsp;records; and</li>\n<li><p>slow\n  answers.</p></li></ul>` +
        `<ol start="2"><li>Second note.</li></ol><p hidden>Nobody reads this.</p><p>“We accept it.”<br>“We will act.”</p><table><tr><th>Area</th><th>Grade</th></tr><tr><td>Custody</td><td>Good</td></tr></table>${end}</main><script>alert(1)</script></body></html>`,
    );
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      paragraphs[0],
      'It found:',
      '- late records; and',
      '- slow answers.',
      '2. Second note.',
      '“We accept it.”',
      '“We will act.”',
      'Area | Grade',
      'Custody | Good',
      paragraphs[1],
    ]);
  });

  it('takes the part that the page marks as its article where Readability would drop some of it', () => {
    const items = Array.from(
      { length: 30 },
      (_, index) => `<li><a href="/${index}">item number ${index}</a></li>`,
    ).join('');
    const { text } = readHtml(`<body><article>${lead}<ul>${items}</ul>${end}</article></body>`);
    expect(text.match(/^- item number/gm)).toHaveLength(30);
  });

  it('falls back to the body', () => {
    expect(readHtml('just words').text).toBe('just words');
    expect(readHtml('').text).toBe('');
  });

  it('reads what the page says of itself, the most telling first', () => {
    const { metadata } = readHtml(
      `<html><head><title>Force told to act | Northmoor Police</title><link rel="canonical" href="https://northmoor.example/news/2023/august/force/"><meta property="og:title" content="Told!">` +
        `<meta name="DC.date" content="2023-08-05"><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2023-08-03T23:01:00Z","publisher":{"name":"Northmoor Police"}}]}</script>` +
        `<script type="application/ld+json">{not json</script></head><body><h1>Force told to act</h1>${lead}</body></html>`,
    );
    expect(metadata).toEqual({
      titles: [
        { value: 'Force told to act', from: 'h1' },
        { value: 'Told!', from: 'og:title' },
        { value: 'Force told to act', from: 'title' },
      ],
      publishers: [
        { value: 'Northmoor Police', from: 'JSON-LD publisher' },
        { value: 'Northmoor Police', from: 'title' },
      ],
      published: [
        { value: '2023-08-04', from: 'JSON-LD datePublished' },
        { value: '2023-08-05', from: 'dc.date' },
      ],
      addresses: [{ value: 'https://northmoor.example/news/2023/august/force/', from: 'canonical link' }],
    });
  });

  it('never throws, however broken or deep the page', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<ul>',
      '<li>',
      '</ul>',
      '<table>',
      '<td>',
      '<',
      '>',
      '"',
      '<!--',
      'words ',
      '<br>',
      '<h1>',
      '<article>',
      '&amp;',
      '<svg>',
      '</html>',
      '<meta content=',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        (parts) => typeof readHtml(parts.join('')).text === 'string',
      ),
    );
    expect(readHtml(`${'<div>'.repeat(3000)}deep`).text).toBe('deep');
  });
});

describe('dates of a page', () => {
  it.each([
    {
      why: 'month in words',
      address: 'https://a.example/news/northmoor/news/2023/august/some-title/',
      date: '2023-08',
    },
    { why: 'a day', address: 'https://a.example/2019-09-27/title', date: '2019-09-27' },
    { why: 'a day in folders', address: 'https://a.example/2019/09/27/title', date: '2019-09-27' },
    {
      why: 'a day after words',
      address: 'https://a.example/westcountry/title-2022-07-07/x',
      date: '2022-07-07',
    },
    { why: 'month in figures', address: 'https://a.example/2022/07/title', date: '2022-07' },
    { why: 'no month of that number', address: 'https://a.example/2022/17/title', date: null },
    { why: 'a year in a title', address: 'https://a.example/peel-2018/title', date: null },
    { why: 'a year and a word', address: 'https://a.example/2018/archive/title', date: null },
    { why: 'no path', address: 'https://2019-09-27.example', date: null },
  ])('address: $why', ({ address, date }) => {
    expect(dateInAddress(address)).toBe(date);
  });

  it.each([
    { why: 'an embargo in summer, in UTC', stamp: '2019-08-29T23:01:00Z', date: '2019-08-30' },
    { why: 'an embargo in winter, in UTC', stamp: '2020-12-10T00:01:00+00:00', date: '2020-12-10' },
    { why: 'with an offset the printed day counts', stamp: '2019-08-30T00:01:00+01:00', date: '2019-08-30' },
    { why: 'a day', stamp: '2019-08-30', date: '2019-08-30' },
    { why: 'as people write it', stamp: '30 August 2019', date: '2019-08-30' },
    { why: 'no such day', stamp: '2019-02-30', date: null },
    { why: 'no date', stamp: 'yesterday', date: null },
  ])('stamp: $why', ({ stamp, date }) => {
    expect(dateOfStamp(stamp)).toBe(date);
  });
});
