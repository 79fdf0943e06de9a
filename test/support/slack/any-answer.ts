import * as fc from 'fast-check';
import type { Answer, Coverage, Evidence, Suggestion } from '../../../src/domain/answer.ts';
import { findingKinds } from '../../../src/domain/finding.ts';
import { type Known, inferred, stated, unknown } from '../../../src/domain/known.ts';
import { parsePartialDate } from '../../../src/domain/partial-date.ts';
import type { Speaker } from '../../../src/domain/person.ts';
import type { Publisher } from '../../../src/domain/publisher.ts';
import type { Choice, Question } from '../../../src/domain/question.ts';
import type { ReleaseReference } from '../../../src/domain/release.ts';
import { SourceText } from '../../../src/text/source-text.ts';
import { foundOf } from '../found-of.ts';
import { questionOf } from './answers.ts';

/** What breaks messages: Slack's own marks, formatting, other scripts, nothing, and far too much. */
const hostile = [
  '<!channel>',
  '<!here|here>',
  '<@U1>',
  '<#C1|general>',
  '<https://evil.example|the report>',
  '&lt;!everyone&gt;',
  '&amp;',
  '*bold* _slant_ ~gone~ `code` ```block```',
  '> quoted',
  ':tada:',
  '@here @channel @everyone',
  'https://evil.example/a?b=c&d=e',
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  'مرحبا \u202Eback\u202C',
  '\uD800',
  '“quoted” ‘words’',
  '\n\n',
  ' ',
  '"\\\u0000\u0007',
];

const short = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.lorem({ maxCount: 12 }),
);

const long = fc
  .tuple(fc.constantFrom(...hostile, 'x', 'words and ', '& '), fc.integer({ min: 1, max: 12_000 }))
  .map(([piece, length]) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length));

/** Mostly as long as people write, now and then as long as nobody does. */
export const anyWords = fc.oneof({ weight: 6, arbitrary: short }, { weight: 1, arbitrary: long });

const anyDate = fc
  .constantFrom('2019-08-30', '2017-09', '2017', '--08-04')
  .map((text) => parsePartialDate(text));

const anyPublished = fc
  .tuple(anyDate, fc.constantFrom('stated', 'inferred', 'unknown'))
  .map(([date, certainty]) =>
    date === null || certainty === 'unknown'
      ? unknown('no date is printed')
      : certainty === 'stated'
        ? stated(date, 'printed')
        : inferred(date, 'worked out'),
  );

const anyAddress = fc.oneof(
  fc.constantFrom(
    'https://gazette.example/a?b=1&c=<2>',
    'http://x.example/"\'`|',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'no address',
    'slack://open',
  ),
  long.map((text) => `https://x.example/${text}`),
);

const anyPublisher: fc.Arbitrary<Known<Publisher>> = fc.oneof(
  fc.constant(unknown('nothing says so')),
  fc
    .record({ name: anyWords, kind: fc.constant('press' as const) })
    .chain((publisher) =>
      fc.constantFrom(stated(publisher, 'the page names it'), inferred(publisher, 'by the address')),
    ),
);

export const anyRelease: fc.Arbitrary<ReleaseReference> = fc.record({
  // Few ids, so that neighbours often come from one release.
  id: fc.constantFrom('a', 'b', 'c'),
  title: fc.option(anyWords),
  publishedOn: anyPublished,
  publisher: anyPublisher,
  address: fc.option(anyAddress),
});

const anySpan = anyWords.map((words) => new SourceText(words).span(0, words.length));

const anySpeaker: fc.Arbitrary<Speaker> = fc.record({
  name: fc.option(anyWords),
  role: fc.constantFrom('inspector', 'force-leader', 'pcc', 'document'),
  title: fc.option(anyWords),
  organisation: fc.option(short),
  mention: fc.constant(null),
});

export const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  spans: fc
    .tuple(anySpan, fc.array(anySpan, { maxLength: 4 }))
    .map(([first, rest]): Evidence['spans'] => [first, ...rest]),
  supports: fc.constantFrom('finding', 'quote', 'passage'),
  release: anyRelease,
  subjects: fc.array(
    fc.record({ id: short, name: anyWords, certainty: fc.constantFrom('stated', 'inferred'), why: short }),
    { maxLength: 3 },
  ),
  topics: fc.array(short, { maxLength: 3 }),
  leadIn: fc.option(anySpan),
  findingKind: fc.option(fc.constantFrom(...findingKinds)),
  kindInferred: fc.option(fc.string()),
  voice: fc.option(fc.constantFrom('inspectorate', 'force', 'commissioner', 'press')),
  era: fc.option(fc.constantFrom('current', 'earlier')),
  speaker: fc.option(anySpeaker),
  directness: fc.option(fc.constantFrom('direct', 'fragment', 'unmarked')),
  voiceConflict: fc.option(anyWords),
  rule: fc.option(short),
  trigger: fc.option(anySpan),
  alsoIn: fc.array(anyRelease, { maxLength: 6 }),
});

const anyQuestion: fc.Arbitrary<Question> = fc
  .record({
    text: anyWords,
    leftover: anyWords,
    phrase: fc.option(anyWords),
    organisations: fc.array(short, { maxLength: 3 }),
    corrections: fc.array(fc.record({ typed: anyWords, readAs: short }), { maxLength: 20 }),
  })
  .map(({ text, ...more }) => ({ ...questionOf({ text, command: null }), ...more }));

const anyCoverage: fc.Arbitrary<Coverage> = fc.record({
  releases: fc.nat(100_000),
  newest: fc.option(anyDate),
});

const anySuggestion: fc.Arbitrary<Suggestion> = fc.record({ label: anyWords, ask: anyWords });

const anyChoice: fc.Arbitrary<Choice> = fc.record({
  label: anyWords,
  asked: fc.record({ text: anyWords, command: fc.constantFrom(null, 'concerns' as const) }),
});

export const anyFound = fc
  .record({
    question: anyQuestion,
    first: anyEvidence,
    rest: fc.oneof(
      { weight: 9, arbitrary: fc.array(anyEvidence, { maxLength: 8 }) },
      // Five hundred of one kind: as many results as a broad question has.
      { weight: 1, arbitrary: anyEvidence.map((one) => Array.from({ length: 499 }, () => one)) },
    ),
    unseen: fc.nat(1000),
    coverage: anyCoverage,
  })
  .map(({ question, first, rest, unseen, coverage }) =>
    foundOf(question, [first, ...rest], rest.length + 1 + unseen, coverage),
  );

/** Any answer that the types allow, over any corpus. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 4, arbitrary: anyFound },
  fc.record({
    kind: fc.constant('nothing-found' as const),
    question: anyQuestion,
    coverage: anyCoverage,
    nearest: fc.array(anySuggestion, { maxLength: 12 }),
  }),
  fc.record({
    kind: fc.constant('explained' as const),
    question: anyQuestion,
    coverage: anyCoverage,
    explanation: fc.record({
      kind: fc.constant('term' as const),
      name: anyWords,
      meaning: anyWords,
      source: anyWords,
    }),
    evidence: fc.array(anyEvidence, { maxLength: 8 }),
  }),
  fc.record({
    kind: fc.constant('declined' as const),
    question: anyQuestion,
    coverage: anyCoverage,
    reason: fc.constantFrom('opinion', 'ranking', 'outside'),
    instead: fc.array(anySuggestion, { maxLength: 12 }),
  }),
  fc.record({
    kind: fc.constant('which-one' as const),
    question: anyQuestion,
    coverage: anyCoverage,
    problem: fc.record({
      kind: fc.constantFrom('ambiguous-organisation', 'unknown-person'),
      words: anyWords,
      choices: fc
        .tuple(anyChoice, fc.array(anyChoice, { maxLength: 40 }))
        .map(([first, rest]): readonly [Choice, ...Choice[]] => [first, ...rest]),
    }),
  }),
  fc.record({
    kind: fc.constant('help' as const),
    about: fc.constantFrom(null, 'quotes' as const, 'keys' as const),
    keys: fc.array(fc.record({ names: fc.constant(['force'] as const), example: anyWords }), {
      maxLength: 8,
    }),
    question: anyQuestion,
    coverage: anyCoverage,
    examples: fc.array(anySuggestion, { maxLength: 12 }),
  }),
);
