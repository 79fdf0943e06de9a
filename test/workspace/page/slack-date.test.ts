import { describe, expect, it } from 'vitest';
import { slackDate } from '../../../src/workspace/page/blocks/slack-date.ts';

const seconds = Date.UTC(2026, 6, 14, 22, 30) / 1000;
const london = { timeZone: 'Europe/London', locale: 'en-GB', now: Date.UTC(2026, 10, 22) };
const paris = { ...london, timeZone: 'Europe/Paris', locale: 'fr-FR' };

describe('a moment in Slack’s tokens', () => {
  it.each([
    { why: 'the reader’s own zone: summer time', format: '{time}', clock: london, reads: '23:30' },
    { why: 'another zone: already the next day', format: '{date_num}', clock: paris, reads: '2026-07-15' },
    { why: 'the reader’s own language', format: '{date}', clock: paris, reads: '15 juillet 2026' },
    {
      why: 'words around it stay',
      format: 'on {date_short} at {time}!',
      clock: london,
      reads: 'on 14 Jul 2026 at 23:30!',
    },
    { why: 'the week’s day', format: '{date_long}', clock: london, reads: 'Tuesday 14 July 2026' },
    { why: 'pretty, where it is far', format: '{date_pretty}', clock: london, reads: '14 July 2026' },
    {
      why: 'pretty, where it is near',
      format: '{date_short_pretty}',
      clock: { ...london, now: (seconds + 3600) * 1000 },
      reads: 'yesterday',
    },
    {
      why: 'how long ago',
      format: '{ago}',
      clock: { ...london, now: (seconds + 7200) * 1000 },
      reads: '2 hours ago',
    },
  ])('$why', ({ format, clock, reads }) => {
    // Whether a comma follows the day is up to the machine's locale data.
    expect(slackDate(seconds, format, clock)?.replace(',', '')).toBe(reads);
  });

  it('a token that is none of Slack’s leaves it to the fallback', () => {
    expect(slackDate(seconds, '{date} {moon}', london)).toBeNull();
    expect(slackDate(Number.NaN, '{date}', london)).toBeNull();
  });
});
