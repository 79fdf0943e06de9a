import { isOneOf, meet, plain } from './compare.ts';
import type { Gold, GoldQuote } from './gold.ts';
import type { ReadQuote, Reading } from './reading.ts';
import type { Tally } from './tally.ts';

/** A statement is found when it begins and ends where gold does, give or take the marks and stops around it. */
const slack = 3;

export const scoreQuotes = (gold: Gold, reading: Reading, tally: Tally): void => {
  const text = plain(reading.text);
  const said = (quote: ReadQuote): string =>
    plain(quote.spans.map(({ start, end }) => reading.text.slice(start, end)).join(' '));
  for (const quote of reading.quotes) {
    const grounded =
      quote.spans.length > 0 &&
      quote.spans.every(
        ({ start, end }) => end > start && text.includes(plain(reading.text.slice(start, end))),
      );
    tally.judge('grounded', grounded, `a quote's words are not in the text: ${said(quote).slice(0, 60)}`);
  }

  const left = new Set(reading.quotes);
  for (const wanted of gold.quotes) {
    const found = [...left].find((quote) => isWhole(said(quote), wanted));
    const measures = wanted.directness === 'direct' ? ['quotes', 'direct quotes'] : ['quotes'];
    if (found === undefined) {
      for (const measure of measures) {
        tally.missed(measure, `${wanted.directness}: ${wanted.from} ... ${wanted.to}`);
      }
      continue;
    }
    left.delete(found);
    for (const measure of measures) tally.both(measure);
    tally.judge(
      'speaker',
      isSpeaker(found.speaker?.name ?? null, wanted),
      `${found.speaker?.name ?? 'nobody'}, right is ${wanted.speaker ?? 'nobody'}: ${wanted.from}`,
    );
    const role = found.speaker?.role ?? 'document';
    const right = isOneOf(role, [wanted.role, ...wanted.roleAlso]);
    tally.judge('role', right, `${role}, right is ${wanted.role}: ${wanted.from}`);
  }
  for (const quote of left) {
    const words = said(quote);
    if (gold.ignore.quotes.some((one) => meet(words, plain(one)))) continue;
    tally.extra('quotes', `${quote.directness}: ${words.slice(0, 70)}`);
    if (quote.directness === 'direct') tally.extra('direct quotes', words.slice(0, 70));
  }
};

const isWhole = (words: string, { from, to, toAlso }: GoldQuote): boolean => {
  const start = words.indexOf(plain(from));
  if (start < 0 || start > slack) return false;
  return [to, ...toAlso].some((one) => {
    const end = words.lastIndexOf(plain(one));
    return end >= 0 && words.length - (end + plain(one).length) <= slack;
  });
};

/** The same name, or the same surname: a document may give no more than that. */
const isSpeaker = (name: string | null, { speaker, speakerAlso }: GoldQuote): boolean => {
  const surname = (one: string): string => one.split(' ').at(-1) ?? '';
  const read = plain(name);
  return [plain(speaker), ...speakerAlso.map(plain)].some(
    (one) => one === read || (one !== '' && read !== '' && surname(one) === surname(read)),
  );
};
