import { describe, expect, it } from 'vitest';
import { furnitureRules, removeFurniture } from '../../src/ingest/furniture.ts';

const first = 'Inspectors who came to Northmoor in the spring found that callers waited for too long.';
const second = 'Chief Constable Ann Other said that the force had taken on more people.';
const article = `${first}\n\n${second}`;

/** What went, and by which rules. */
const gone = (text: string): { readonly lines: readonly string[]; readonly told: readonly string[] } => {
  const left = removeFurniture(text);
  const kept = left.text.split('\n');
  return {
    lines: text.split('\n').filter((line) => line !== '' && !kept.includes(line)),
    told: left.problems.map(({ message }) => message.replace('Left out as part of the page: ', '')),
  };
};

describe('removeFurniture takes', () => {
  it.each([
    {
      rule: 'cookie-notice',
      why: 'cookie notices',
      above: [
        'We use cookies to make this site work.',
        'Your cookie settings have been kept. Manage your cookies at any time.',
      ],
      below: [],
      told: ['cookie notice, 2 lines.'],
    },
    {
      rule: 'site-banner',
      why: 'banners of the site',
      above: ['Quickly exit this site by pressing a key', 'Skip to main content'],
      below: ['Back to top'],
      told: ['site banner, 3 lines.'],
    },
    {
      rule: 'navigation',
      why: 'trails and menus',
      above: ['News -', 'Home > News > Inspections', 'About us', 'Contact', 'Your area', 'Jobs'],
      below: [],
      told: ['navigation, 6 lines.'],
    },
    {
      rule: 'radio',
      why: 'what a station plays',
      above: ['On Air Now The Late Show Midnight - 6:00am', 'Now Playing Some Song A Band Download'],
      below: ['Listen Live'],
      told: ['radio line, 3 lines.'],
    },
    {
      rule: 'after-article',
      why: 'other stories',
      above: [],
      below: [
        'Related News',
        'Fair comes to Northmoor',
        'A shop on the high street has opened its doors to people again this week.',
      ],
      told: ['other stories and comments, 3 lines.'],
    },
    {
      rule: 'after-article',
      why: 'comment boxes',
      above: [],
      below: ['Comments (2)', 'Add a comment', 'Name'],
      told: ['other stories and comments, 3 lines.'],
    },
    {
      rule: 'topic-footer',
      why: 'topics and categories',
      above: [],
      below: ['Topics', '- Crime', 'Regions', '- Northmoor'],
      told: ['topics and categories, 4 lines.'],
    },
    {
      rule: 'weather',
      why: 'the forecast',
      above: ['Northmoor', 'Sunny intervals', 'High: 11°C | Low: 3°C'],
      below: [],
      told: ['weather, 3 lines.'],
    },
    {
      rule: 'share-box',
      why: 'buttons to share',
      above: ['Share this article', 'Facebook', 'WhatsApp'],
      below: [],
      told: ['share buttons, 3 lines.'],
    },
    {
      rule: 'plug',
      why: 'advertisements and other stories set between',
      above: ['Hide Ad', 'READ MORE: Fair comes to Northmoor', 'Sign up to our daily newsletter'],
      below: [],
      told: ['advertisements and plugs, 3 lines.'],
    },
    {
      rule: 'picture-line',
      why: 'credits',
      above: ['Image: A. Sample', '(Photo: Northmoor Police)'],
      below: [],
      told: ['picture credits, 2 lines.'],
    },
    {
      rule: 'trailing-headlines',
      why: 'headlines under a last credit',
      above: [],
      below: ['Image: A. Sample', 'Fair comes to Northmoor next week'],
      told: ['headlines of other stories, 1 line.', 'picture credits, 1 line.'],
    },
    {
      rule: 'copyright',
      why: 'the copyright line',
      above: [],
      below: ['Copyright © 2024 The Northmoor Paper'],
      told: ['copyright line, 1 line.'],
    },
  ])('$why', ({ rule, above, below, told }) => {
    expect(furnitureRules.map(({ id }) => id)).toContain(rule);
    expect(gone([...above, article, ...below].join('\n\n'))).toEqual({ lines: [...above, ...below], told });
  });

  it('a box of other stories out of the middle, and leaves the rest of the article', () => {
    const long =
      'The force will be inspected again next year, when the new staff will have been in place for some time.';
    expect(
      gone(`${first}\n\nRelated stories\n\nFair comes to Northmoor\n\n${long}\n\n${second}`).lines,
    ).toEqual(['Related stories', 'Fair comes to Northmoor']);
  });
});

describe('removeFurniture leaves', () => {
  it.each([
    {
      why: 'sentences about cookies, weather and radio',
      line: 'Officers at the front desk gave children biscuits and cookies when it was 3°C outside, on air and off.',
    },
    {
      why: 'a headline that begins like a trail',
      line: 'News of failings reaches the home of Northmoor Police',
    },
    { why: 'notes to editors below related links', line: 'Notes to editors' },
    { why: 'a short headline', line: 'Northmoor Police' },
    { why: 'the line that leads to the report', line: 'Get the report' },
    {
      why: 'a caption, which may hold the only quote',
      line: 'Ann Other: “We accept all of it and will act at once”',
    },
    { why: 'Email by itself, which may be a contact', line: 'Email' },
    { why: 'a heading that a list follows', line: 'Areas' },
    { why: 'a question of the release', line: 'Have you any information about it?' },
    {
      why: 'crown copyright in a sentence',
      line: 'The report is Crown copyright and may be used again under the licence that it names.',
    },
    { why: 'credits that hold a quote', line: 'Picture: Ann Other, who said “we accept all of it”' },
    { why: 'dates and authors', line: 'By Ann Other, 2 October 2018' },
  ])('$why', ({ line }) => {
    expect(gone(`${line}\n\n${article}`).lines).toEqual([]);
    expect(gone(`${first}\n\n${line}\n\n${second}`).lines).toEqual([]);
  });

  it('notes that stand below other stories', () => {
    expect(
      gone(
        `${article}\n\nRelated links\n\nFair comes to Northmoor\n\nNotes to editors\n\n1. Inspectors come to each force once in three years, by turns.`,
      ).lines,
    ).toEqual(['Related links', 'Fair comes to Northmoor']);
  });

  it('whom a letter is to', () => {
    const letter = [
      'Letter information',
      'To:',
      'Ann Other',
      'Chief Constable',
      'Northmoor Police',
      'Northmoor Road',
      article,
    ].join('\n\n');
    expect(gone(letter).lines).toEqual([]);
  });

  it('grades under a heading at the end', () => {
    expect(gone(`${article}\n\nAreas\n\n- Custody – Good\n- Prevention – Adequate`).lines).toEqual([]);
  });

  it('lists as lists', () => {
    const list = `${first}\n\nThey found:\n\n- one; and\n- two.\n\n1. A note.\n2. Another.`;
    expect(removeFurniture(list)).toEqual({ text: list, problems: [] });
  });
});
