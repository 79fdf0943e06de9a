import { type Answerer, createAnswerer } from '../../src/app/answer-question.ts';
import { libraryNames } from '../../src/app/open-library.ts';
import type { Count } from '../../src/domain/count.ts';
import type { Extraction, Stage } from '../../src/domain/extraction.ts';
import type { Era, Finding, FindingKind, Voice } from '../../src/domain/finding.ts';
import type { Grade, GradeWord } from '../../src/domain/grade.ts';
import { inferred, type Known, type NonEmpty, stated, unknown } from '../../src/domain/known.ts';
import type { Subject } from '../../src/domain/organisation.ts';
import { type PartialDate, parsePartialDate } from '../../src/domain/partial-date.ts';
import type { Role, Speaker } from '../../src/domain/person.ts';
import type { Publisher } from '../../src/domain/publisher.ts';
import type { Quote } from '../../src/domain/quote.ts';
import type { Span } from '../../src/domain/span.ts';
import { createLibrary, type Library } from '../../src/library/library.ts';
import type { KnownRelease } from '../../src/library/packed-releases.ts';
import type { Reference } from '../../src/reference/reference.ts';
import { topicsOf } from '../../src/reference/topics-of.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { releaseOf } from './releases.ts';

/**
 * A release read by hand, so that what is asked of a library does not hang on what extraction can do today. Words of
 * findings and quotes are looked up in the text; words that do not stand in it are a mistake of the test and throw.
 */
export interface ReadByHand {
  readonly id: string;
  readonly text: string;
  readonly publisher?: Publisher;
  /** ISO, perhaps partial; null where the text states none. */
  readonly published?: string | null;
  readonly dateInferred?: boolean;
  readonly address?: string;
  readonly programme?: string;
  readonly stage?: Stage;
  readonly subjects: readonly string[];
  readonly findings?: readonly {
    readonly words: string;
    readonly kind: FindingKind;
    readonly leadIn?: string;
    readonly voice?: Voice;
    readonly era?: Era;
    readonly subjects?: readonly string[];
    readonly speaker?: Speaker;
    readonly quote?: number;
  }[];
  readonly quotes?: readonly { readonly words: readonly string[]; readonly speaker: Speaker | null }[];
  readonly counts?: readonly {
    readonly words: string;
    readonly value: number;
    readonly unit: string;
    readonly denominator?: number;
    readonly approximately?: string;
  }[];
  readonly grades?: readonly {
    readonly words: string;
    readonly grade: GradeWord;
    readonly scale: string;
    readonly area?: string;
  }[];
}

export const speakerOf = (
  name: string,
  role: Role,
  title: string | null,
  organisation: string | null,
): Speaker => ({ name, role, title, organisation, mention: null });

export const readByHand = (reading: ReadByHand, reference: Reference): KnownRelease => {
  const source = new SourceText(reading.text);
  const find = (words: string): Span => {
    const start = reading.text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” does not stand in ${reading.id}`);
    return source.span(start, start + words.length);
  };
  const subject = (id: string): Subject => ({
    id,
    name: reference.organisations.get(id)?.name ?? id,
    certainty: 'stated',
    why: 'the text names it',
  });
  const subjects = reading.subjects.map(subject);
  const quotes = (reading.quotes ?? []).map(({ words, speaker }, index): Quote => ({
    id: `q${index + 1}`,
    contents: words.map(find) as unknown as NonEmpty<Span>,
    directness: 'direct',
    attribution: { basis: 'before', cue: null, speaker, conflict: null },
    rule: 'by-hand',
  }));
  const findings = (reading.findings ?? []).map((finding, index): Finding => ({
    id: `f${index + 1}`,
    span: find(finding.words),
    leadIn: finding.leadIn === undefined ? null : find(finding.leadIn),
    kind: finding.kind,
    kindInferred: null,
    deadline: null,
    voice: finding.voice ?? 'inspectorate',
    era: finding.era ?? 'current',
    subjects: finding.subjects?.map(subject) ?? subjects,
    topics: topicsOf(finding.words, reference),
    speaker: finding.speaker ?? null,
    quoteId: finding.quote === undefined ? null : `q${finding.quote}`,
    rule: 'by-hand',
    trigger: null,
  }));
  const counts = (reading.counts ?? []).map((count): Count => ({
    span: find(count.words),
    value: count.value,
    unit: count.unit,
    denominator: count.denominator ?? null,
    approximately: count.approximately ?? null,
    rule: 'by-hand',
  }));
  const grades = (reading.grades ?? []).map(({ words, grade, scale, area }): Grade => ({
    span: find(words),
    organisation: reading.subjects[0] ?? null,
    area: area ?? null,
    grade,
    scale,
    previous: null,
    era: 'current',
    areas: 1,
    rule: 'by-hand',
  }));
  const release = releaseOf(reading.text, {
    id: reading.id,
    file: `${reading.id}.md`,
    title: reading.text.split('\n')[0] ?? null,
    publisher:
      reading.publisher === undefined
        ? unknown('none is given')
        : stated(reading.publisher, 'it is given with the release'),
    address: reading.address ?? null,
  });
  const extraction: Extraction = {
    releaseId: reading.id,
    textHash: source.hash,
    publishedOn: dateOf(reading),
    publisher: release.publisher,
    subjects,
    programme:
      reading.programme === undefined ? unknown('none is named') : stated(reading.programme, 'named'),
    stage: reading.stage === undefined ? unknown('not said') : stated(reading.stage, 'said'),
    quotes,
    findings,
    grades,
    counts,
    problems: [],
  };
  return { release, extraction };
};

const dateOf = ({ published, dateInferred }: ReadByHand): Known<PartialDate> => {
  const value = published === undefined || published === null ? null : parsePartialDate(published);
  if (value === null) return unknown('no date is printed');
  return dateInferred === true
    ? inferred(value, 'the weekday fits this year only')
    : stated(value, 'printed');
};

export interface SmallLibrary {
  readonly library: Library;
  readonly answerer: Answerer;
  readonly defects: readonly string[];
}

/** A library over releases read by hand, on Saturday 21 November 2026. */
export const smallLibrary = (readings: readonly ReadByHand[], reference: Reference): SmallLibrary => {
  const defects: string[] = [];
  const library = createLibrary(
    readings.map((reading) => readByHand(reading, reference)),
    libraryNames(reference),
  );
  const answerer = createAnswerer({
    library,
    reference,
    clock: () => new Date('2026-11-21T12:00:00Z'),
    defect: (message) => defects.push(message),
  });
  return { library, answerer, defects };
};
