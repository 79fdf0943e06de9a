import type { OrganisationKind, Subject } from '../domain/organisation.ts';
import { type Known, inferred } from '../domain/known.ts';
import type { Publisher, PublisherKind } from '../domain/publisher.ts';
import type { Quote } from '../domain/quote.ts';
import type { Page } from './page.ts';

/** "Our officers", "the way we answer calls": whose page it is, where it stands outside quotations. */
const ownWords =
  /\b(?:our (?:force|officers|service|services|staff|firefighters|crews|stations|teams?|control room|beat|people|communities|action plan)|(?:found|graded|rated|judged|praised|told|inspected|criticised) us|the way we|how we|we (?:protect|police|serve|are graded|were graded|were inspected|have been graded))\b/i;
/** Once may be a slip of a reporter's; a page of one's own says it again. */
const enough = 2;

const kinds: Readonly<Partial<Record<OrganisationKind, PublisherKind>>> = {
  'police-force': 'force',
  'other-force': 'force',
  'fire-service': 'fire-service',
};

/**
 * Who published a page: as supplied or as the page says; else the one force or service that it is about, where it
 * speaks of that as "we" outside quotations.
 */
export const findPublisher = (
  known: Known<Publisher>,
  page: Page,
  quotes: readonly Quote[],
  subjects: readonly Subject[],
): Known<Publisher> => {
  const [only] = subjects;
  if (known.value !== null || only === undefined || subjects.length > 1) return known;
  const row = page.reference.organisations.get(only.id);
  const kind = row === undefined ? undefined : kinds[row.kind];
  if (row === undefined || kind === undefined) return known;
  const said = quotes.flatMap(({ contents }) => contents);
  let from = 0;
  let first: string | null = null;
  let times = 0;
  for (const { start, end, zone } of page.sentences) {
    while (from < said.length && (said[from]?.end ?? 0) <= start) from += 1;
    const isSaid = (said[from]?.start ?? Infinity) < end;
    if (zone !== 'body' || isSaid) continue;
    const match = ownWords.exec(page.text.slice(start, end));
    if (match === null) continue;
    first ??= match[0];
    times += 1;
  }
  return first === null || times < enough
    ? known
    : inferred(
        { name: row.name, kind },
        `nothing says so; it tells of ${row.name} alone and speaks of it as its own (“${first}”)`,
      );
};
