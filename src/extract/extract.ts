import type { Extraction } from '../domain/extraction.ts';
import type { Release } from '../domain/release.ts';
import { findOrganisations } from '../reference/find-organisations.ts';
import type { Reference } from '../reference/reference.ts';
import { findCountProblems } from './count-problems.ts';
import { erasOf } from './eras.ts';
import { findCounts } from './find-counts.ts';
import { findFindings } from './find-findings.ts';
import { findGrades } from './find-grades.ts';
import { findProblems } from './find-problems.ts';
import { layOut } from './page.ts';
import { phrasesOf } from './phrases.ts';
import { findProgramme } from './programme-of.ts';
import { findPublishedOn } from './published-on.ts';
import { findPublisher } from './publisher-of.ts';
import { firstPersonOf } from './first-person.ts';
import { fillSpeakers } from './quotes/fill-speakers.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import type { Reading } from './reading.ts';
import { findSubjects } from './subjects.ts';

/**
 * Reads a release: who it is about, when it came out, who said what, what was found. Pure and deterministic; any text
 * is answered, in time linear in its length. Every quote, finding, grade and count has its place in `release.text`.
 */
export const extract = (release: Release, reference: Reference): Extraction => {
  const page = layOut(release.text, reference);
  const phrases = phrasesOf(reference.wording);
  const mentions = findOrganisations(page.text, reference);
  const { subjects, problems: subjectProblems } = findSubjects(page, mentions, release);
  const { publishedOn, problems: dateProblems } = findPublishedOn(page, release.published, release.address);
  const { programme, stage } = findProgramme(page, subjects, release.programme);
  const quotes = fillSpeakers(findQuotes(page), subjects, publishedOn.value, reference);
  const publisher = findPublisher(release.publisher, page, quotes, subjects);
  const reading: Reading = {
    page,
    phrases,
    quotes,
    mentions,
    subjects,
    publisher,
    publishedOn,
    stage,
    firstPerson: firstPersonOf(page.text, publisher),
  };
  const eras = erasOf(reading);
  const findings = findFindings(reading, programme.value, eras);
  const grades = findGrades(reading, programme.value, eras);
  const counts = findCounts(reading);
  return {
    releaseId: release.id,
    textHash: page.source.hash,
    publishedOn,
    publisher,
    subjects,
    programme,
    stage,
    quotes,
    findings,
    grades,
    counts,
    problems: [
      ...release.problems,
      ...subjectProblems,
      ...dateProblems,
      ...findProblems(reading),
      ...findCountProblems(reading, counts, grades),
    ],
  };
};
