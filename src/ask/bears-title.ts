import type { EntryFacts } from '../domain/entry.ts';
import type { Question } from '../domain/question.ts';
import { ofRow } from './of-row.ts';
import { titleShort } from './wording.ts';

/**
 * Whether an entry's speaker bears the very title that was typed: "Norfolk Chief Constable" and "Chief Constable of
 * Norfolk" do for "chief constable", a deputy does not.
 */
export const bearsTitle = ({ titles }: Question, facts: EntryFacts): ((id: number) => boolean) => {
  const asked = titles.map((typed) => titleShort[typed] ?? typed);
  if (asked.length === 0) return () => false;
  return ofRow(facts.speakers, facts.tables.speakers, (speaker) => {
    const title = speaker?.title?.toLowerCase();
    return title !== undefined && asked.some((wanted) => isTitle(wanted, titleShort[title] ?? title));
  });
};

const isTitle = (wanted: string, printed: string): boolean => {
  const at = printed.indexOf(wanted);
  if (at < 0 || /\p{L}/u.test(printed[at + wanted.length] ?? '')) return false;
  return !/\b(?:deputy|assistant|vice|detective|\p{L}+-)\s*$/u.test(printed.slice(0, at));
};
