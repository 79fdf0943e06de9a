import type { Reader } from './reader.ts';

type Clock = Pick<Reader, 'timeZone' | 'locale' | 'now'>;

const dateForms: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date_num: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date_slash: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  date_short: { year: 'numeric', month: 'short', day: 'numeric' },
  date_long: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
  date_long_full: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
  time: { hour: '2-digit', minute: '2-digit' },
  time_secs: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
};

const dayMs = 86_400_000;

const dayOf = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);

/** `today`, `yesterday`, `tomorrow`, where it is one of them. */
const nearDay = (at: number, { timeZone, now }: Clock): string | null => {
  const day = dayOf(at, timeZone);
  if (day === dayOf(now, timeZone)) return 'today';
  if (day === dayOf(now - dayMs, timeZone)) return 'yesterday';
  return day === dayOf(now + dayMs, timeZone) ? 'tomorrow' : null;
};

const agoWords = (at: number, { locale, now }: Clock): string => {
  const seconds = Math.round((at - now) / 1000);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const steps = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
  ] as const;
  for (const [unit, length] of steps) {
    if (Math.abs(seconds) >= length) return format.format(Math.round(seconds / length), unit);
  }
  return format.format(seconds, 'second');
};

/**
 * A moment in Slack's tokens (`{date_short} at {time}`) as this reader sees it: own zone, own locale. `timestamp` in
 * seconds. Null where a token is none of Slack's, whose fallback then stands.
 */
export const slackDate = (timestamp: number, format: string, clock: Clock): string | null => {
  const at = timestamp * 1000;
  if (!Number.isFinite(at)) return null;
  let isKnown = true;
  const words = format.replaceAll(/\{([a-z_]+)\}/g, (whole, token: string) => {
    if (token === 'ago') return agoWords(at, clock);
    if (token === 'day_divider_pretty') return nearDay(at, clock) ?? inZone(at, 'date_long', clock);
    const plain = token.replace(/_pretty$/, '');
    const near = plain === token ? null : nearDay(at, clock);
    if (near !== null) return near;
    if (plain in dateForms) return inZone(at, plain, clock);
    isKnown = false;
    return whole;
  });
  return isKnown ? words : null;
};

const inZone = (at: number, token: string, { timeZone, locale }: Clock): string =>
  token === 'date_num'
    ? dayOf(at, timeZone)
    : new Intl.DateTimeFormat(locale, { timeZone, ...dateForms[token] }).format(at);
