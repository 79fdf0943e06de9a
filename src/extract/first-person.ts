import type { Known } from '../domain/known.ts';
import type { Publisher } from '../domain/publisher.ts';
import type { Reading } from './reading.ts';

/** Whose "we" it is outside quotations: told by the publisher, else by how the page speaks of the inspectorate. */
export const firstPersonOf = (text: string, publisher: Known<Publisher>): Reading['firstPerson'] => {
  switch (publisher.value?.kind) {
    case 'inspectorate':
      return 'inspectorate';
    case 'commissioner':
      return 'commissioner';
    case 'force':
    case 'fire-service':
      return 'force';
    case 'press':
    case 'syndicator':
    case 'government':
    case 'other':
    case undefined:
      break;
  }
  if (
    /\b(?:we|our) (?:inspected|inspection|revisit|inspectors|re-?inspection)\b|\bHis Majesty[’']s Inspector[^.]{0,80}\n+To:/i.test(
      text,
    )
  )
    return 'inspectorate';
  return /\b(?:our (?:force|officers|services?|staff|firefighters|action plan)|the way we|we (?:protect|police|serve))\b/i.test(
    text,
  )
    ? 'force'
    : null;
};
