import { headingWords, remarkSentence } from '../copy/headings.ts';
import type { Naming } from '../copy/naming.ts';
import { plainAnswer } from '../copy/plain-answer.ts';
import { understoodWords } from '../copy/understood.ts';
import { type Answer, type Evidence, evidenceOf } from '../domain/answer.ts';
import type { ReleaseReference } from '../domain/release.ts';
import type { Place, Span } from '../domain/span.ts';

/**
 * The shape of `ask --json`, which others rely on. Offsets are UTF-16 units into the release's text, half-open; `text`
 * is the spans' words with an empty line between. Every field is there for every kind of answer; fields may be added.
 */
export const toAnswerJson = (answer: Answer, naming: Naming): object => ({
  kind: answer.kind,
  question: { ...answer.question, understood: understoodWords(answer.question, naming) },
  /** How it is laid out; null for anything but what was found. */
  shape: answer.kind === 'found' ? answer.shape : null,
  /** In the order to be read; `from` and `to` (exclusive) are places in `evidence`. */
  sections: answer.kind === 'found' ? toSectionsJson(answer, naming) : [],
  evidence: evidenceIn(answer).map(toEvidenceJson),
  remarks:
    answer.kind === 'found'
      ? answer.remarks.map((remark) => ({ kind: remark.kind, sentence: remarkSentence(remark, naming) }))
      : [],
  explanation: answer.kind === 'explained' ? answer.explanation : null,
  declined: answer.kind === 'declined' ? { reason: answer.reason, instead: answer.instead } : null,
  total: answer.kind === 'found' ? answer.total : 0,
  coverage: answer.coverage,
  nearest: answer.kind === 'nothing-found' ? answer.nearest : [],
  choices: answer.kind === 'which-one' ? answer.problem.choices : [],
  problem: answer.kind === 'which-one' ? { kind: answer.problem.kind, words: answer.problem.words } : null,
  examples: answer.kind === 'help' ? answer.examples : [],
  message: plainAnswer(answer, naming),
});

const toSectionsJson = (
  { sections }: Extract<Answer, { kind: 'found' }>,
  naming: Naming,
): readonly object[] => {
  let from = 0;
  return sections.map(({ heading, evidence, total }) => {
    const begin = from;
    from += evidence.length;
    return {
      heading: heading === null ? null : { kind: heading.kind, words: headingWords(heading, naming) },
      from: begin,
      to: from,
      total,
    };
  });
};

const evidenceIn = (answer: Answer): readonly Evidence[] => {
  if (answer.kind === 'found') return evidenceOf(answer);
  return answer.kind === 'explained' ? answer.evidence : [];
};

const toEvidenceJson = (evidence: Evidence): object => {
  const { spans, speaker } = evidence;
  const last = spans.at(-1) ?? spans[0];
  return {
    text: spans.map((span) => span.words).join('\n\n'),
    start: spans[0].start,
    end: last.end,
    spans: spans.map(toPlace),
    supports: evidence.supports,
    release: toReleaseJson(evidence.release),
    forces: evidence.subjects.map(({ id }) => id),
    topics: evidence.topics,
    leadIn: evidence.leadIn === null ? null : { text: evidence.leadIn.words, ...toPlace(evidence.leadIn) },
    findingKind: evidence.findingKind,
    kindInferred: evidence.kindInferred,
    voice: evidence.voice,
    era: evidence.era,
    speaker:
      speaker === null
        ? null
        : {
            name: speaker.name,
            role: speaker.role,
            title: speaker.title,
            organisation: speaker.organisation,
          },
    directness: evidence.directness,
    voiceConflict: evidence.voiceConflict,
    alsoIn: evidence.alsoIn.map(toReleaseJson),
  };
};

const toReleaseJson = ({ id, title, publishedOn, publisher, address }: ReleaseReference): object => ({
  id,
  title,
  publishedOn,
  publisher: publisher.value,
  publisherCertainty: publisher.certainty,
  publisherWhy: publisher.why,
  url: address,
});

const toPlace = ({ start, end }: Span): Place => ({ start, end });
