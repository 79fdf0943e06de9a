import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createAnswerer } from '../../src/app/answer-question.ts';
import { libraryNames } from '../../src/app/open-library.ts';
import { plainAnswer, plainAnswerLength } from '../../src/copy/plain-answer.ts';
import { type Answer, type Evidence, evidenceOf } from '../../src/domain/answer.ts';
import { findingKinds } from '../../src/domain/finding.ts';
import { afterShowing, commandNames, type Question } from '../../src/domain/question.ts';
import { createLibrary } from '../../src/library/library.ts';
import type { Reference } from '../../src/reference/reference.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { inventedReleases } from '../support/invented-releases.ts';
import { readByHand, type ReadByHand, smallLibrary, speakerOf } from '../support/small-library.ts';

let reference: Reference;

beforeAll(async () => {
  reference = await inventedReference();
});

const evidenceIn = (answer: Answer): readonly Evidence[] => {
  if (answer.kind === 'found') return evidenceOf(answer);
  return answer.kind === 'explained' ? answer.evidence : [];
};

/** Numbers that are told beside the lines are words of a release as well. */
const countsIn = (answer: Answer) =>
  answer.kind === 'found' ? answer.remarks.filter((remark) => remark.kind === 'printed-count') : [];

const words = fc.constantFrom(
  ...'custody children late visits officers records detainees poor missing plan inspectors found the and of in “so” they’re 98 2019'.split(
    ' ',
  ),
);
const sentence = fc
  .array(words, { minLength: 3, maxLength: 14 })
  .map((parts) => `${parts.join(' ').replace(/^./, (first) => first.toUpperCase())}.`);

/** Releases of any sentences, any of which may have been read as a finding or a statement. */
const corpus = fc.array(
  fc.record({
    sentences: fc.uniqueArray(sentence, { minLength: 1, maxLength: 6 }),
    subjects: fc.subarray(['northmoor', 'ardenshire', 'haven', 'haven-fire'], { minLength: 0 }),
    kinds: fc.array(fc.option(fc.constantFrom(...findingKinds)), { minLength: 6, maxLength: 6 }),
    quoted: fc.boolean(),
    published: fc.constantFrom(null, '2019-08-30', '2017-09', '--08-04'),
  }),
  { maxLength: 5 },
);

const question = fc.oneof(
  fc
    .array(
      fc.oneof(
        words,
        fc.constantFrom('northmoor', 'haven', 'Whitlock', 'quote', 'since:2018', '"', 'how many'),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(' ')),
  fc.string({ maxLength: 60, unit: 'binary' }),
  fc.constantFrom(
    '/concerns northmoor',
    '/quote inspector',
    '/recommendations custody',
    'what went well',
    '"late visits"',
    'has northmoor improved since 2018?',
    'compare Haven Police and Ardenshire Police on custody',
    'which forces were criticised on custody?',
    'how many visits were late?',
    'who is quoted on northmoor?',
    'when was the northmoor report published?',
    'what is a cause of concern?',
    'latest releases',
    'which release says "late"?',
    'is northmoor still in Engage?',
    'which forces apart from haven were criticised?',
    'northmoor except custody',
    'what must northmoor do by March 2024?',
    'what was late at northmoor and when was the report published?',
    'what did the force say about haven “late plan”',
    'why is northmoor in special measures?',
    'not custody',
    'and haven?',
    'only recommendations',
    'more',
    'who said that?',
    'did it improve?',
    'since 2019',
  ),
);

type Drawn = typeof corpus extends fc.Arbitrary<infer T> ? T : never;

const toReadings = (drawn: Drawn): readonly ReadByHand[] =>
  drawn.map((one, index) => ({
    id: `release-${index}`,
    text: one.sentences.join('\n\n'),
    subjects: one.subjects,
    published: one.published,
    findings: one.sentences.flatMap((text, at) => {
      const kind = one.kinds[at];
      return kind === null || kind === undefined ? [] : [{ words: text, kind }];
    }),
    counts: one.sentences.some((text) => text.includes('98 '))
      ? [{ words: '98', value: 98, unit: 'visits' }]
      : [],
    quotes: one.quoted
      ? [
          {
            words: one.sentences,
            speaker: speakerOf('Dana Whitlock', 'inspector', 'HM Inspector of Constabulary', 'hmicfrs'),
          },
        ]
      : [],
  }));

describe('any question over any corpus', () => {
  test('is answered with words that stand in a release at the place given, or with none', () => {
    fc.assert(
      fc.property(corpus, fc.array(question, { minLength: 1, maxLength: 4 }), (drawn, questions) => {
        const { answerer, library, defects } = smallLibrary(toReadings(drawn), reference);
        let previous: Question | null = null;
        for (const text of questions) {
          for (const command of [null, ...commandNames]) {
            // As in a thread: each question may go on from the one before, and "more" past what it showed.
            const answer: Answer = answerer.answer({ text, command }, previous);
            previous = afterShowing(answer.question, 1);
            for (const { spans, leadIn, release } of evidenceIn(answer)) {
              const printed = library.releases.get(release.id)?.text ?? '';
              for (const span of leadIn === null ? spans : [...spans, leadIn]) {
                expect(printed.slice(span.start, span.end)).toBe(span.words);
              }
            }
            for (const { count, release } of countsIn(answer)) {
              const printed = library.releases.get(release.id)?.text ?? '';
              expect(printed.slice(count.span.start, count.span.end)).toBe(count.span.words);
            }
          }
        }
        expect(defects).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('fits the plain answer, with every quotation that is shown shown whole', () => {
    fc.assert(
      fc.property(corpus, question, (drawn, text) => {
        const { answerer } = smallLibrary(toReadings(drawn), reference);
        const answer = answerer.answer({ text, command: null });
        const plain = plainAnswer(answer, answerer.naming);
        expect(plain.length).toBeLessThanOrEqual(plainAnswerLength);
        const whole = evidenceIn(answer).map(
          ({ spans }) => `“${spans.map((span) => span.words).join('\n\n')}”`,
        );
        const shown = whole.filter((quotation) => plain.includes(quotation)).length;
        // What was found is shown, at least in part.
        expect(shown).toBeGreaterThanOrEqual(answer.kind === 'found' ? 1 : 0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an answerer', () => {
  test('asked the same twice answers the same', () => {
    const { answerer } = smallLibrary(inventedReleases, reference);
    const asked = { text: 'custody in northmoor', command: null };
    expect(answerer.answer(asked)).toEqual(answerer.answer(asked));
  });

  test('over no release says so', () => {
    const { answerer } = smallLibrary([], reference);
    expect(answerer.coverage).toEqual({ releases: 0, newest: null });
    expect(answerer.answer({ text: 'custody', command: 'recommendations' }).kind).toBe('nothing-found');
    expect(answerer.answer({ text: 'help', command: null }).kind).toBe('help');
  });

  test('does not show words that no longer stand where they were read, and reports the place without the words', () => {
    const known = inventedReleases.map((reading) => readByHand(reading, reference));
    const changed = known.map(({ release, extraction }) => ({
      release:
        release.id === 'haven-peel' ? { ...release, text: release.text.replace('kind', 'rude') } : release,
      extraction,
    }));
    const defects: string[] = [];
    const answerer = createAnswerer({
      library: createLibrary(changed, libraryNames(reference)),
      reference,
      clock: () => new Date('2026-11-21T12:00:00Z'),
      defect: (message) => defects.push(message),
    });
    const answer = answerer.answer({ text: 'haven police', command: 'concerns' });
    expect(evidenceIn(answer).some(({ spans }) => spans[0].words.startsWith('Detention officers'))).toBe(
      false,
    );
    expect(defects).toContainEqual(
      expect.stringMatching(/^words of release haven-peel at \d+\.\.\d+ are not what was read$/),
    );
    expect(defects.join()).not.toContain('kind');
  });
});
