import type { Explanation } from '../domain/answer.ts';
import type { Entry } from '../domain/entry.ts';
import { inferred, type Known, stated } from '../domain/known.ts';
import { parsePartialDate, type PartialDate } from '../domain/partial-date.ts';
import { type Question, typedFor } from '../domain/question.ts';
import { asOne, type Draft, emptyDraft, type FoundDraft, meeting } from './draft.ts';
import { draftLatest } from './latest.ts';
import { newestRelease } from './newest-release.ts';
import { datesPrinted } from './wanted.ts';
import { rankLines } from './search.ts';
import type { Shelf } from './shelf.ts';

const askingResponse =
  /\b(?:s(?:ection|ect|ec)?\.? ?55|56[- ]days?|(?:pcc|pfcc|commissioner|mayor|policing body)(?:'s|s)? (?:response|comments|reply)|response (?:is )?due|respond by)\b/i;
const askingPublished = /\b(?:published|publication|released|come out|came out|release date|put out)\b/i;

/** Days after publication: the day of publication counts as the first of 56. */
const daysAfter = 55;

/**
 * When: the day by which a commissioner has to comment, worked out and said with its rule; when releases came out; else
 * lines that print a date.
 */
export const draftWhen = (question: Question, shelf: Shelf): Draft => {
  if (askingResponse.test(typedFor(question))) {
    const due = draftResponse(question, shelf);
    if (due !== null) return due;
  }
  const isPublication = askingPublished.test(typedFor(question)) && question.kinds.length === 0;
  const isNarrowed = question.organisations.length > 0 || question.topics.length > 0;
  if (isPublication && isNarrowed) return draftPublished(question, shelf);
  const { entries, corrections } = rankLines({ ...question, wants: 'date' }, shelf);
  // A line without a date tells when only by what stands around it.
  const dated = entries.toSorted((a, b) => Number(printsDate(b)) - Number(printsDate(a)));
  return {
    ...emptyDraft({ ...question, corrections }),
    shape: 'dates',
    sections: asOne(dated, dated.length),
    remarks: dated.length > 0 && !dated.some(printsDate) ? [{ kind: 'no-date-printed' }] : [],
    total: entries.length,
  };
};

const printsDate = ({ evidence }: Entry): boolean =>
  evidence.spans.some(({ words }) => datesPrinted.test(words));

/** Other words than names ("the report on its custody suites") narrow where they can, and are let go where they can not. */
const draftPublished = (question: Question, shelf: Shelf): FoundDraft =>
  draftLatest({ ...question, leftover: '' }, shelf);

const draftResponse = (question: Question, shelf: Shelf): Draft | null => {
  const term = shelf.reference.terms.find((row) => row.term === 'section 55');
  if (term === undefined) return null;
  const published = publishedOn(question, shelf);
  if (published === null) {
    const { term: name, meaning, source } = term;
    return explained(question, { kind: 'term', name, meaning, source }, []);
  }
  const due = dayAfter(published.date.value);
  if (due === null) return null;
  const explanation: Explanation = {
    kind: 'response-due',
    published: published.date,
    due,
    source: term.source,
  };
  return explained(question, explanation, published.entries);
};

/** Words of the rule itself ("response", "due") are nothing that was looked for. */
const explained = (question: Question, explanation: Explanation, entries: readonly Entry[]): Draft => ({
  kind: 'explained',
  question: { ...question, topics: [], leftover: '', words: '', unprinted: [] },
  explanation,
  entries,
});

/** The day that was typed, else that of the newest release about the force. */
const publishedOn = (
  question: Question,
  shelf: Shelf,
): { readonly date: Known<PartialDate>; readonly entries: readonly Entry[] } | null => {
  const { period } = question;
  const typed = period?.from ?? period?.to ?? null;
  if (typed !== null && typed.length === 10) return { date: stated(typed, 'as you say'), entries: [] };
  if (question.organisations.length === 0) return null;
  const isToTheDay = ({ evidence }: Entry): boolean => {
    const date = evidence.release.publishedOn.value;
    return date?.length === 10 && !date.startsWith('--');
  };
  const met = meeting({ ...question, topics: [], period: null }, {}, shelf);
  const newest = newestRelease(met, shelf, isToTheDay);
  const date = newest?.evidence.release.publishedOn.value;
  if (newest === null || date === null || date === undefined) return null;
  return { date: inferred(date, 'the newest release on it came out then'), entries: [newest] };
};

const dayAfter = (date: PartialDate | null): PartialDate | null => {
  if (date === null || date.length !== 10) return null;
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + daysAfter);
  return parsePartialDate(day.toISOString().slice(0, 10));
};
