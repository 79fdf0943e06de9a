import { type Cadence, type TimeOfDay, type Weekday, weekdays } from '../domain/subscription.ts';
import { isZone } from './slots.ts';

/** What somebody typed after `/digest`. */
export type DigestAsked =
  | { readonly kind: 'help' }
  | { readonly kind: 'list' }
  | { readonly kind: 'form' }
  /** `number`: as the list counts them, from 1; null where none was named. */
  | { readonly kind: 'pause' | 'resume' | 'stop' | 'preview' | 'change'; readonly number: number | null }
  | {
      readonly kind: 'subscribe';
      readonly cadence: Cadence;
      /** Null where none was named. */
      readonly zone: string | null;
      readonly onlyInspectorate: boolean;
      readonly onlyFormal: boolean;
      /** What is left: forces, topics, kinds, in any words. Empty for everything. */
      readonly what: string;
    };

/** Monday at nine, as performance teams begin their week. */
const usual = { day: 'monday', at: { hour: 9, minute: 0 } } as const;

const managing =
  /^(?<verb>pause|resume|stop|end|unsubscribe|delete|remove|preview|try|change|edit)\b\s*(?:number |no\.? |#)?(?<number>\d{1,3})?\s*$/i;
const verbs: Readonly<Record<string, 'pause' | 'resume' | 'stop' | 'preview' | 'change'>> = {
  pause: 'pause',
  resume: 'resume',
  stop: 'stop',
  end: 'stop',
  unsubscribe: 'stop',
  delete: 'stop',
  remove: 'stop',
  preview: 'preview',
  try: 'preview',
  change: 'change',
  edit: 'change',
};

/**
 * Reads `/digest` in plain words: `weekly monday 9am custody, cleveland`. What says nothing of when and how is what to
 * follow. Without a time it is nine in the morning, without a day Monday, without either weekly.
 */
export const readDigestWords = (typed: string): DigestAsked => {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (text === '' || /^(?:subscribe|new|form|choose)$/i.test(text)) return { kind: 'form' };
  if (/^(?:help|\?)$/i.test(text)) return { kind: 'help' };
  if (/^(?:list|show|mine|status)$/i.test(text)) return { kind: 'list' };
  const { verb, number } = managing.exec(text)?.groups ?? {};
  const managed = verb === undefined ? undefined : verbs[verb.toLowerCase()];
  if (managed !== undefined) return { kind: managed, number: number === undefined ? null : Number(number) };
  return toSubscribe(text);
};

const toSubscribe = (text: string): DigestAsked => {
  const words = new Words(text.replace(/^(?:subscribe(?: to)?|follow|send(?: me)?)\b/i, ''));
  const onlyInspectorate =
    words.take(
      /\b(?:only|just) (?:from )?(?:the )?(?:inspectorate|inspectors?|hmicfrs)(?:'s)?(?: (?:own )?(?:words|judge?ments?))?\b/i,
    ) !== null;
  const onlyFormal =
    words.take(/\b(?:only|just) formal(?: findings| kinds)?\b|\bformal(?: findings| kinds)? only\b/i) !==
    null;
  const zone = words.takeIf(/\b[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_+-]+){1,2}\b|\bUTC\b/g, isZone);
  const at = readTime(words) ?? usual.at;
  const cadence = readCadence(words, at);
  words.take(/\b(?:everything|all releases|anything)\b/i);
  return { kind: 'subscribe', cadence, zone, onlyInspectorate, onlyFormal, what: words.rest() };
};

const readTime = (words: Words): TimeOfDay | null => {
  const named = words.take(/\b(?:at )?(noon|midday|midnight)\b/i);
  if (named !== null) return { hour: named[1]?.toLowerCase() === 'midnight' ? 0 : 12, minute: 0 };
  const halves = words.take(/\b(?:at )?(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)\b/i);
  if (halves !== null) {
    const hour = Number(halves[1]);
    const minute = Number(halves[2] ?? 0);
    const isPm = halves[3]?.toLowerCase() === 'pm';
    return hour >= 1 && hour <= 12 && minute < 60 ? { hour: (hour % 12) + (isPm ? 12 : 0), minute } : null;
  }
  const whole =
    words.take(/\b(?:at )?([01]?\d|2[0-3])[:.]([0-5]\d)\b/i) ?? words.take(/\bat ([01]?\d|2[0-3])\b/i);
  return whole === null ? null : { hour: Number(whole[1]), minute: Number(whole[2] ?? 0) };
};

const dayName = weekdays.map((day) => `${day}s?|${day.slice(0, 3)}`).join('|');

const readCadence = (words: Words, at: TimeOfDay): Cadence => {
  if (words.take(/\b(?:as (?:it|they) comes?|as it happens|immediately|at once|instantly|live)\b/i) !== null)
    return { kind: 'as-it-comes' };
  if (words.take(/\b(?:every |on )?(?:weekdays?|working days?)\b/i) !== null) return { kind: 'weekdays', at };
  if (words.take(/\b(?:daily|every day|each day)\b/i) !== null) return { kind: 'daily', at };
  const monthly = words.take(/\b(?:monthly|every month|each month)\b/i) !== null;
  const ordinal = words.take(/\b(?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th)\b/i);
  const number = ordinal === null ? null : Number(ordinal[1]);
  if (monthly || number !== null)
    return { kind: 'monthly', day: number !== null && number >= 1 && number <= 31 ? number : 1, at };
  words.take(/\b(?:weekly|every week|each week)\b/i);
  const named = words.take(new RegExp(`\\b(?:every |on |each )?(${dayName})\\b`, 'i'));
  return { kind: 'weekly', day: weekdayOf(named?.[1] ?? null) ?? usual.day, at };
};

const weekdayOf = (typed: string | null): Weekday | null =>
  typed === null
    ? null
    : (weekdays.find((day) => day.startsWith(typed.toLowerCase().replace(/s$/, '').slice(0, 3))) ?? null);

/** A line from which words are taken until only what to follow is left. */
class Words {
  #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  take(pattern: RegExp): RegExpExecArray | null {
    const found = pattern.exec(this.#text);
    if (found !== null) this.#cut(found.index, found[0].length);
    return found;
  }

  /** The first that fits; `pattern` has the flag g. */
  takeIf(pattern: RegExp, fits: (words: string) => boolean): string | null {
    for (const found of this.#text.matchAll(pattern)) {
      if (!fits(found[0])) continue;
      this.#cut(found.index, found[0].length);
      return found[0];
    }
    return null;
  }

  #cut(start: number, length: number): void {
    this.#text = `${this.#text.slice(0, start)} ${this.#text.slice(start + length)}`;
  }

  rest(): string {
    return this.#text
      .replace(/\s+/g, ' ')
      .replace(
        /^(?:[\s,;:]|(?:and|on|about|for|of|to|in|with)\b)+|(?:[\s,;:]|\b(?:and|on|about|for|of|to|in))+$/gi,
        '',
      )
      .trim();
  }
}
