import { describe, expect, test } from 'vitest';
import { type DigestAsked, readDigestWords } from '../../src/digest/read-digest-words.ts';

const nine = { hour: 9, minute: 0 };
const subscribe = (more: Partial<Extract<DigestAsked, { kind: 'subscribe' }>>): DigestAsked => ({
  kind: 'subscribe',
  cadence: { kind: 'weekly', day: 'monday', at: nine },
  zone: null,
  onlyInspectorate: false,
  onlyFormal: false,
  what: '',
  ...more,
});

const rows: readonly { readonly typed: string; readonly asked: DigestAsked; readonly why: string }[] = [
  { typed: '', asked: { kind: 'form' }, why: 'nothing typed opens the form' },
  { typed: 'help', asked: { kind: 'help' }, why: 'help teaches' },
  { typed: 'List', asked: { kind: 'list' }, why: 'letter case says nothing' },
  { typed: 'stop 2', asked: { kind: 'stop', number: 2 }, why: 'by the number in the list' },
  { typed: 'unsubscribe', asked: { kind: 'stop', number: null }, why: 'without a number: the only one' },
  { typed: 'pause #1', asked: { kind: 'pause', number: 1 }, why: 'as people write numbers' },
  { typed: 'everything', asked: subscribe({}), why: 'everything, at the usual time' },
  {
    typed: 'weekly monday 9am custody, cleveland',
    asked: subscribe({ what: 'custody, cleveland' }),
    why: 'plain words in one line',
  },
  {
    typed: 'daily at 17:30 Europe/Paris merseyside',
    asked: subscribe({
      cadence: { kind: 'daily', at: { hour: 17, minute: 30 } },
      zone: 'Europe/Paris',
      what: 'merseyside',
    }),
    why: 'a zone is a word of its own',
  },
  {
    typed: 'custody as it comes only inspectorate',
    asked: subscribe({ cadence: { kind: 'as-it-comes' }, onlyInspectorate: true, what: 'custody' }),
    why: 'whose judgement counts is no topic',
  },
  {
    typed: 'formal findings only, fridays at noon, on domestic abuse',
    asked: subscribe({
      cadence: { kind: 'weekly', day: 'friday', at: { hour: 12, minute: 0 } },
      onlyFormal: true,
      what: 'domestic abuse',
    }),
    why: 'in any order',
  },
  {
    typed: 'monthly on the 31st 8.15am kent',
    asked: subscribe({ cadence: { kind: 'monthly', day: 31, at: { hour: 8, minute: 15 } }, what: 'kent' }),
    why: 'a day of the month',
  },
  {
    typed: 'every weekday 12am missing children',
    asked: subscribe({ cadence: { kind: 'weekdays', at: { hour: 0, minute: 0 } }, what: 'missing children' }),
    why: 'twelve at night is the day’s beginning',
  },
  {
    typed: 'Nowhere/Land custody',
    asked: subscribe({ what: 'Nowhere/Land custody' }),
    why: 'what is no zone is left to be told as not understood',
  },
];

describe('what is typed after /digest', () => {
  test.each(rows)('$typed: $why', ({ typed, asked }) => {
    expect(readDigestWords(typed)).toEqual(asked);
  });
});
