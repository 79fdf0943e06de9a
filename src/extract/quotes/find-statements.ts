import type { Page } from '../page.ts';
import { findCredited } from './credited.ts';
import { findPeople } from './people.ts';
import { findSegments } from './segments.ts';
import { joinStatements, type Statement } from './statements.ts';
import { findUnmarked } from './unmarked.ts';

/** Everything said in a document, in reading order, before roles are looked up. */
export const findStatements = (page: Page): readonly Statement[] => {
  const segments = findSegments(page.text, page.blocks);
  const people = findPeople(page.text, segments);
  const marked = joinStatements(page, findCredited(page, segments, people), people);
  const unmarked = findUnmarked(page, segments, people);
  return [...marked, ...unmarked].sort((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0));
};
