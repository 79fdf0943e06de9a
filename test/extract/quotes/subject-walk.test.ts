import { describe, expect, it } from 'vitest';
import { walkSubjects } from '../../../src/extract/quotes/subject-walk.ts';
import { wordsOf } from '../../../src/extract/quotes/words.ts';

/** The verb stands between « and »; `subject` is the phrase it has, null where nobody is its subject. */
const rows: readonly { readonly why: string; readonly text: string; readonly subject: string | null }[] = [
  { why: 'a plain sentence', text: 'The mayor «said» it was late', subject: 'The mayor' },
  {
    why: 'a relative clause between commas',
    text: 'Ann Lee, who runs the shop, «said» no',
    subject: 'Ann Lee',
  },
  {
    why: 'a relative clause without commas, a clause and an object in it',
    text: 'A teacher who asked for help because she feared losing her job «said» no',
    subject: 'A teacher',
  },
  {
    why: 'a second relative clause',
    text: 'It was Ann Lee, who farms outside Pender and who «called» it late',
    subject: 'Ann Lee',
  },
  {
    why: 'a clause of place before the verb',
    text: 'Neighbors on the block where Lee lived with an aunt «described» him',
    subject: 'Neighbors on the block',
  },
  {
    why: 'a participle behind a noun',
    text: 'The union representing 40 men «said» no',
    subject: 'The union',
  },
  {
    why: 'what comes first says when',
    text: 'On Friday the mayor «said» no',
    subject: 'the mayor',
  },
  {
    why: 'an opening participle',
    text: 'Asked about the plan, Ann Lee «said» no',
    subject: 'Ann Lee',
  },
  {
    why: 'a clause under “that”',
    text: 'The report said that the board, which met twice, «called» it late',
    subject: 'the board',
  },
  {
    why: 'a clause without “that”',
    text: 'The report says staff «described» fear',
    subject: 'staff',
  },
  {
    why: 'who is spoken to is no subject',
    text: 'The mayor told reporters she «called» it late',
    subject: 'she',
  },
  {
    why: 'a new clause behind “but”, its holder between commas',
    text: 'The office did not dispute it, but a spokeswoman, Ann Lee, «said» no',
    subject: 'a spokeswoman',
  },
  {
    why: 'joined verbs share their subject',
    text: 'Ann Lee stood up and «said» no',
    subject: 'Ann Lee',
  },
  {
    why: 'days and weeks between subject and verb',
    text: 'Mayor Ann Lee earlier this week «said» no',
    subject: 'Mayor Ann Lee',
  },
  {
    why: 'where a report comes from is no subject',
    text: 'WASHINGTON (AP) — A judge «said» no',
    subject: 'A judge',
  },
  { why: 'what is bracketed', text: 'Rep. Ann Lee (D-Ohio) «said» no', subject: 'Rep. Ann Lee' },
];

describe('walkSubjects', () => {
  it.each(rows)('$why', ({ text: marked, subject }) => {
    const at = marked.indexOf('«');
    const text = marked.replace(/[«»]/g, '');
    const words = wordsOf(text, 0, text.length, []);
    const verb = words.findIndex(({ start }) => start === at);
    const phrase = walkSubjects(words).get(verb)?.phrase ?? null;
    const first = phrase === null ? undefined : words[phrase.from];
    const last = phrase === null ? undefined : words[phrase.to - 1];
    expect(first === undefined || last === undefined ? null : text.slice(first.start, last.end)).toBe(
      subject,
    );
  });
});
