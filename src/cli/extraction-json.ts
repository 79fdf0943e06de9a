import type { Extraction } from '../domain/extraction.ts';
import type { Release } from '../domain/release.ts';
import type { Place, Span } from '../domain/span.ts';

/**
 * The shape of `extract --json`, which others rely on: one element a document. Offsets are UTF-16 units into `text`,
 * half-open. Field names and ids stay as they are; fields may be added.
 */
export const toExtractionJson = (release: Release, extraction: Extraction): object => ({
  file: release.file,
  title: release.title,
  publishedOn: extraction.publishedOn,
  publisher: extraction.publisher.value,
  publisherCertainty: extraction.publisher.certainty,
  publisherWhy: extraction.publisher.why,
  forces: extraction.subjects.map(({ id, name, certainty, why }) => ({ id, name, certainty, why })),
  programme: extraction.programme.value,
  programmeWhy: extraction.programme.why,
  stage: extraction.stage.value,
  text: release.text,
  quotes: extraction.quotes.map(({ contents, directness, attribution, rule }) => ({
    text: contents.map(({ words }) => words).join('\n\n'),
    spans: contents.map(toPlace),
    directness,
    speaker:
      attribution.speaker === null
        ? null
        : {
            name: attribution.speaker.name,
            role: attribution.speaker.role,
            title: attribution.speaker.title,
            organisation: attribution.speaker.organisation,
            mention: toPlaceOrNull(attribution.speaker.mention),
          },
    cue: toWordsOrNull(attribution.cue),
    attribution: attribution.basis,
    conflict: attribution.conflict,
    rule,
  })),
  findings: extraction.findings.map((finding) => ({
    text: finding.span.words,
    ...toPlace(finding.span),
    leadIn: finding.leadIn === null ? null : { text: finding.leadIn.words, ...toPlace(finding.leadIn) },
    kind: finding.kind,
    kindInferred: finding.kindInferred,
    forces: finding.subjects.map(({ id }) => id),
    topics: finding.topics,
    era: finding.era,
    voice: finding.voice,
    rule: finding.rule,
    trigger: toWordsOrNull(finding.trigger),
    deadline: toWordsOrNull(finding.deadline),
  })),
  grades: extraction.grades.map(({ span, ...grade }) => ({ text: span.words, ...toPlace(span), ...grade })),
  counts: extraction.counts.map(({ span, ...count }) => ({ text: span.words, ...toPlace(span), ...count })),
  problems: extraction.problems.map(({ kind, message, place }) => ({
    kind,
    message,
    start: place?.start ?? null,
    end: place?.end ?? null,
  })),
});

const toPlace = ({ start, end }: Place): Place => ({ start, end });
const toPlaceOrNull = (span: Span | null): Place | null => (span === null ? null : toPlace(span));
const toWordsOrNull = (span: Span | null): string | null => span?.words ?? null;
