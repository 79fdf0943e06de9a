import type { OrganisationKind, Subject } from '../../domain/organisation.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { Role, Speaker } from '../../domain/person.ts';
import type { Quote } from '../../domain/quote.ts';
import { personAt } from '../../reference/person-at.ts';
import type { OfficeRow, Reference } from '../../reference/reference.ts';

const kindsOf: Partial<Record<Role, readonly OrganisationKind[]>> = {
  'force-leader': ['police-force', 'other-force'],
  'fire-leader': ['fire-service'],
  pcc: ['police-force', 'fire-service'],
};

/**
 * Quotes whose speakers are told more of than the words beside them do: without a printed title, the role is that of
 * the office the reference knows the person to hold on `publishedOn`; a leader or commissioner for whom no force or
 * service is printed speaks for the document's only subject of the fitting kind. What is printed stays.
 */
export const fillSpeakers = (
  quotes: readonly Quote[],
  subjects: readonly Subject[],
  publishedOn: PartialDate | null,
  reference: Reference,
): readonly Quote[] =>
  quotes.map((quote) => {
    const { speaker } = quote.attribution;
    if (speaker === null) return quote;
    const filled = withOnlySubject(withOffice(speaker, publishedOn, reference), subjects, reference);
    return filled === speaker ? quote : { ...quote, attribution: { ...quote.attribution, speaker: filled } };
  });

const withOffice = (speaker: Speaker, date: PartialDate | null, reference: Reference): Speaker => {
  if (speaker.name === null || speaker.title !== null || speaker.role !== 'other') return speaker;
  // Two who speak together count where all that they hold then is of one kind.
  const [office, ...others] = speaker.name
    .split(' and ')
    .flatMap((name): readonly (OfficeRow | null)[] => personAt(name, date, reference)?.offices ?? [null]);
  if (office == null || others.some((other) => other?.role !== office.role)) return speaker;
  return { ...speaker, role: office.role, organisation: speaker.organisation ?? office.organisation };
};

const withOnlySubject = (speaker: Speaker, subjects: readonly Subject[], reference: Reference): Speaker => {
  const kinds = kindsOf[speaker.role];
  if (kinds === undefined || speaker.organisation !== null) return speaker;
  for (const kind of kinds) {
    const fitting = subjects.filter(({ id }) => reference.organisations.get(id)?.kind === kind);
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) return { ...speaker, organisation: only.id };
  }
  return speaker;
};
