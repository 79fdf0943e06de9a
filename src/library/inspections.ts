import type { Extraction } from '../domain/extraction.ts';
import type { Inspection } from '../domain/inspection.ts';
import { compareNewestFirst, hasYear, type PartialDate } from '../domain/partial-date.ts';
import { allAtOnce, type Steps } from '../domain/steps.ts';

/**
 * Two documents further apart than this are about two inspections: the press, the force and the commissioner write
 * within days, and a follow-up comes after months. Days.
 */
const daysApart = 14;

/** What is known of one document; `copied` are marks of its long sentences, which only a copy shares. */
export interface InspectedDocument {
  readonly extraction: Pick<Extraction, 'releaseId' | 'publishedOn' | 'subjects' | 'programme' | 'stage'>;
  readonly copied: ReadonlySet<string>;
}

/**
 * Groups documents about one inspection: the same organisations, programme and stage (what is unknown fits anything),
 * or a long sentence that only a copy shares, and dates at most 14 days apart. Where either has no full date they must share a long sentence, since nothing else
 * tells an inspection from the next one of the same force. Newest first; an undated first inspection stands right
 * after the dated review of the same force under the same programme, which it must have come before; what can not be
 * placed comes last.
 */
export const findInspections = (documents: readonly InspectedDocument[]): readonly Inspection[] =>
  allAtOnce(layOutInspections(documents));

/** Documents between two breaks: a few milliseconds. */
const documentsAtOnce = 50;

/** The same with breaks. */
export const layOutInspections = function* (
  documents: readonly InspectedDocument[],
): Steps<readonly Inspection[]> {
  const groups: InspectedDocument[][] = [];
  const bySubject = new Map<string, InspectedDocument[][]>();
  for (const [at, document] of documents.entries()) {
    if (at % documentsAtOnce === 0) yield;
    const key = subjectKey(document);
    const near = key === '' ? [] : (bySubject.get(key) ?? []);
    const home = near.find((group) => group.some((other) => isSameInspection(document, other)));
    if (home !== undefined) {
      home.push(document);
      continue;
    }
    const group = [document];
    groups.push(group);
    near.push(group);
    if (key !== '') bySubject.set(key, near);
  }
  return inOrder(groups.map(toInspection));
};

const subjectKey = ({ extraction }: InspectedDocument): string =>
  extraction.subjects
    .map((subject) => subject.id)
    .toSorted()
    .join(' ');

const isSameInspection = (a: InspectedDocument, b: InspectedDocument): boolean => {
  const apart = daysBetween(a.extraction.publishedOn.value, b.extraction.publishedOn.value);
  if (apart !== null && apart > daysApart) return false;
  if (apart === null) {
    // A follow-up prints sentences of the first look again: without dates all else must fit as well.
    const { programme, stage } = a.extraction;
    const isAlike =
      fits(programme.value, b.extraction.programme.value) && fits(stage.value, b.extraction.stage.value);
    return isAlike && sharesSentence(a, b);
  }
  if (fits(programmeOf(a), programmeOf(b)) && fits(stageOf(a), stageOf(b))) return true;
  // A copy may leave out what the original says of its programme; the sentence that they share tells enough.
  return sharesSentence(a, b);
};

const sharesSentence = (a: InspectedDocument, b: InspectedDocument): boolean => {
  for (const mark of a.copied) if (b.copied.has(mark)) return true;
  return false;
};

/** A first look is inferred from silence; a short notice of a follow-up may be silent too. */
const stageOf = ({ extraction }: InspectedDocument): Inspection['stage'] =>
  extraction.stage.certainty === 'inferred' ? null : extraction.stage.value;

/** A programme that fits no row is none to tell inspections apart by. */
const programmeOf = ({ extraction }: InspectedDocument): string | null =>
  extraction.programme.value === 'other' ? null : extraction.programme.value;

const fits = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

/** Null unless both are known to the day. */
const daysBetween = (a: PartialDate | null, b: PartialDate | null): number | null => {
  if (a === null || b === null || a.length !== 10 || b.length !== 10) return null;
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
};

const toInspection = (group: readonly InspectedDocument[]): Inspection => {
  const extractions = group.map((document) => document.extraction);
  const first = extractions[0] as InspectedDocument['extraction'];
  const dates = extractions
    .map((extraction) => extraction.publishedOn.value)
    .filter((date) => date !== null && hasYear(date))
    .toSorted(compareNewestFirst);
  return {
    id: first.releaseId,
    organisations: first.subjects.map((subject) => subject.id),
    // What one of them says of itself goes before what the silence of another left to be inferred.
    programme:
      group.map(programmeOf).find((one) => one !== null) ??
      extractions.find((one) => one.programme.value !== null)?.programme.value ??
      null,
    stage:
      group.map(stageOf).find((one) => one !== null) ??
      extractions.find((one) => one.stage.value !== null)?.stage.value ??
      null,
    publishedOn:
      dates.at(-1) ?? extractions.find((one) => one.publishedOn.value !== null)?.publishedOn.value ?? null,
    releaseIds: extractions.map((extraction) => extraction.releaseId),
  };
};

const inOrder = (inspections: readonly Inspection[]): readonly Inspection[] => {
  const isDated = (one: Inspection): boolean => one.publishedOn !== null && hasYear(one.publishedOn);
  const ordered = inspections
    .filter(isDated)
    .toSorted((a, b) => compareNewestFirst(a.publishedOn, b.publishedOn) || (a.id < b.id ? -1 : 1));
  const unplaced: Inspection[] = [];
  for (const undated of inspections.filter((one) => !isDated(one))) {
    const review =
      undated.stage === 'inspection' && undated.programme !== null
        ? // The oldest of several reviews: what was first came before all of them.
          ordered.findLastIndex(
            (one) =>
              one.stage === 'review' &&
              one.programme === undated.programme &&
              one.organisations.some((id) => undated.organisations.includes(id)),
          )
        : -1;
    if (review >= 0) ordered.splice(review + 1, 0, undated);
    else unplaced.push(undated);
  }
  return [...ordered, ...unplaced];
};
