import type { Evidence } from '../domain/answer.ts';
import type { Count } from '../domain/count.ts';
import type { Entry } from '../domain/entry.ts';
import type { Extraction } from '../domain/extraction.ts';
import type { Grade } from '../domain/grade.ts';
import type { Subject } from '../domain/organisation.ts';
import type { Quote } from '../domain/quote.ts';
import type { Release, ReleaseReference } from '../domain/release.ts';
import { contains, overlaps, type Place } from '../domain/span.ts';
import type { TopicId } from '../domain/topic.ts';
import { SourceText } from '../text/source-text.ts';
import { findPassages, type Passage } from './passages.ts';

/** What the library asks of the reference data. */
export interface LibraryNames {
  /** Topics that words about these subjects are about, with the broader ones they count under. */
  readonly topicsOf: (words: string, subjects: readonly Subject[]) => readonly TopicId[];
  /** Words and phrases that releases are known to use: not to be taken for misspellings where none here has them. */
  readonly ordinaryWords: readonly string[];
  /** Organisations that words name. */
  readonly organisationsIn: (words: string) => readonly string[];
}

/** An entry before its inspection is known, with the places whose words it is found by besides its own. */
export interface Draft {
  readonly evidence: Evidence;
  readonly part: Entry['part'];
  readonly counts: readonly Count[];
  readonly grades: readonly Grade[];
  readonly context: readonly Place[];
}

/** Everything of one release that can be shown: its findings, its quotes, and as passages its other sentences and items. */
export const draftEntries = (
  release: Release,
  extraction: Extraction,
  names: LibraryNames,
): readonly Draft[] => {
  const passages = findPassages(release.text);
  const source = new SourceText(release.text);
  const reference = referenceTo(release, extraction);
  const countsIn = (places: readonly Place[]): readonly Count[] =>
    extraction.counts.filter((count) => places.some((place) => contains(place, count.span)));
  const gradesIn = (places: readonly Place[]): readonly Grade[] =>
    extraction.grades.filter((grade) => places.some((place) => overlaps(place, grade.span)));
  const around = (place: Place): Passage | undefined => passages.find((passage) => overlaps(passage, place));
  const base = { release: reference, alsoIn: [] };

  const findings = extraction.findings.map((finding): Draft => {
    const passage = around(finding.span);
    const quote = extraction.quotes.find((one) => one.id === finding.quoteId);
    return {
      evidence: {
        ...base,
        spans: [finding.span],
        supports: 'finding',
        subjects: finding.subjects,
        topics: finding.topics,
        leadIn: finding.leadIn,
        findingKind: finding.kind,
        kindInferred: finding.kindInferred,
        voice: finding.voice,
        era: finding.era,
        speaker: finding.speaker,
        directness: quote?.directness ?? null,
        voiceConflict: quote?.attribution.conflict ?? null,
        rule: finding.rule,
        trigger: finding.trigger,
      },
      part: passage?.part ?? 'body',
      counts: countsIn([finding.span]),
      grades: gradesIn([finding.span]),
      context: [...(finding.leadIn === null ? [] : [finding.leadIn]), ...(passage?.context ?? [])],
    };
  });

  const quotes = extraction.quotes.map((quote): Draft => {
    const words = quote.contents.map((span) => span.words).join(' ');
    const subjects = subjectsOfQuote(quote, extraction, names);
    return {
      evidence: {
        ...base,
        spans: quote.contents,
        supports: 'quote',
        subjects,
        topics: names.topicsOf(words, subjects),
        leadIn: null,
        findingKind: null,
        kindInferred: null,
        voice: null,
        era: null,
        speaker: quote.attribution.speaker,
        directness: quote.directness,
        voiceConflict: quote.attribution.conflict,
        rule: quote.rule,
        trigger: quote.attribution.cue,
      },
      part: 'body',
      counts: countsIn(quote.contents),
      grades: [],
      context: around(quote.contents[0])?.context ?? [],
    };
  });

  const others: Draft[] = [];
  let lastNamed: readonly Subject[] = extraction.subjects;
  for (const passage of passages) {
    const words = release.text.slice(passage.start, passage.end);
    const named = subjectsNamedIn(words, extraction, names);
    if (named.length > 0) lastNamed = named;
    const finding = extraction.findings.find((one) => coversMost(one.span, passage));
    // "She said:" and "the force should:" say nothing without what follows, which is shown with them.
    if (words.endsWith(':')) continue;
    if (finding !== undefined) {
      if (finding.subjects.length > 0) lastNamed = finding.subjects;
      continue;
    }
    const quote = extraction.quotes.find((one) => one.contents.some((span) => coversMost(span, passage)));
    others.push({
      evidence: {
        ...base,
        spans: [source.spanOf(passage)],
        supports: 'passage',
        subjects: passage.part === 'body' ? lastNamed : extraction.subjects,
        topics: names.topicsOf(words, passage.part === 'body' ? lastNamed : extraction.subjects),
        leadIn: passage.leadIn === null ? null : source.spanOf(passage.leadIn),
        findingKind: null,
        kindInferred: null,
        voice: null,
        era: null,
        speaker: quote?.attribution.speaker ?? null,
        directness: quote?.directness ?? null,
        voiceConflict: quote?.attribution.conflict ?? null,
        rule: null,
        trigger: null,
      },
      part: passage.part,
      counts: countsIn([passage]),
      grades: gradesIn([passage]),
      context: passage.context,
    });
  }
  return [...findings, ...quotes, ...others];
};

/** Of several; a release about one is about it in every sentence, and looking would find nothing else. */
const subjectsNamedIn = (words: string, extraction: Extraction, names: LibraryNames): readonly Subject[] => {
  if (extraction.subjects.length <= 1) return extraction.subjects;
  const named = names.organisationsIn(words);
  return extraction.subjects.filter((subject) => named.includes(subject.id));
};

/** Four fifths: a sentence keeps its quote marks and its "she said" outside the span of what was said. */
const coversMost = (outer: Place, inner: Place): boolean => {
  const shared = Math.min(outer.end, inner.end) - Math.max(outer.start, inner.start);
  return shared >= 0.8 * (inner.end - inner.start);
};

/** What is said of a release wherever its words are shown. */
export const referenceTo = (
  release: Pick<Release, 'id' | 'title' | 'address'>,
  extraction: Pick<Extraction, 'publishedOn' | 'publisher'>,
): ReleaseReference => ({
  id: release.id,
  title: release.title,
  publishedOn: extraction.publishedOn,
  publisher: extraction.publisher,
  address: release.address,
});

/** Whom a statement is about: what its own findings say, else what it names, else the speaker's own force, else all the release is about. */
const subjectsOfQuote = (quote: Quote, extraction: Extraction, names: LibraryNames): readonly Subject[] => {
  if (extraction.subjects.length <= 1) return extraction.subjects;
  const inside = extraction.findings.filter(
    (finding) => finding.quoteId === quote.id || quote.contents.some((span) => contains(finding.span, span)),
  );
  const ids = new Set(inside.flatMap((finding) => finding.subjects.map((subject) => subject.id)));
  if (ids.size === 0) {
    for (const id of quote.contents.flatMap((span) => names.organisationsIn(span.words))) ids.add(id);
  }
  const own = quote.attribution.speaker?.organisation;
  if (own !== undefined && own !== null && extraction.subjects.some((subject) => subject.id === own))
    ids.add(own);
  const about = extraction.subjects.filter((subject) => ids.has(subject.id));
  return about.length > 0 ? about : extraction.subjects;
};
