import { isNonEmpty, type NonEmpty } from '../../domain/known.ts';
import type { Attribution, Quote } from '../../domain/quote.ts';
import type { Span } from '../../domain/span.ts';
import type { Page } from '../page.ts';
import { findStatements } from './find-statements.ts';
import { speakerOf } from './role.ts';
import type { Statement } from './statements.ts';

/**
 * What is printed as somebody's words: statements in quote marks, fragments of them inside a reporter's sentence, and
 * speech printed without marks, each with who said it. In reading order; contents of different quotes never overlap.
 * Titles, grade words, scare quotes and headlines are not speech. Any text is accepted; linear in its length.
 */
export const findQuotes = (page: Page): readonly Quote[] => {
  const quotes: Quote[] = [];
  for (const statement of findStatements(page)) {
    const contents = statement.places.map((place) => page.source.spanOf(place));
    if (!isNonEmpty(contents)) continue;
    quotes.push(toQuote(page, statement, contents, `q${quotes.length + 1}`));
  }
  return quotes;
};

const toQuote = (page: Page, statement: Statement, contents: NonEmpty<Span>, id: string): Quote => {
  const { speaker, conflict } = speakerOf(page, statement);
  const attribution: Attribution = {
    basis: statement.basis,
    cue: statement.cue === null ? null : page.source.spanOf(statement.cue),
    speaker,
    conflict,
  };
  return { id, contents, directness: statement.directness, attribution, rule: statement.rule };
};
