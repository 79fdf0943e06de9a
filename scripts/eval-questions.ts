/**
 * Measures how well questions are answered: over all imitation releases of ../shared/facsimiles ingested together with
 * the five originals, is a line that answers first, or among the first three? `--list` prints the questions that miss.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLibrary } from '../src/app/open-library.ts';
import { type Answer, evidenceOf } from '../src/domain/answer.ts';
import type { Release } from '../src/domain/release.ts';
import { readDocument } from '../src/app/read-document.ts';
import { extract } from '../src/extract/extract.ts';
import { readReferenceFolders } from '../src/store/reference-folder.ts';

const shared = '../shared';

interface Gold {
  readonly url?: string;
  readonly publisherKind?: string;
  readonly questions?: readonly { readonly q: string; readonly expect: readonly string[] }[];
}

/** Marks, letter case and spaces differ between what was typed as expected and what was reflowed. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[‘’“”"']/g, '')
    .replace(/\s+/g, ' ');

const placeOf = (answer: Answer, expected: readonly string[]): number =>
  answer.kind === 'found'
    ? evidenceOf(answer).findIndex((evidence) => {
        const words = plain(evidence.spans.map((span) => span.words).join(' '));
        return expected.some((one) => words.includes(plain(one)));
      })
    : -1;

if (!existsSync(join(shared, 'facsimiles'))) {
  console.log('Not measured: ../shared/facsimiles is not here.');
} else {
  const reference = await readReferenceFolders(['corpus/reference']);
  if (!('ok' in reference)) throw new Error(reference.problems.map((problem) => problem.message).join('\n'));
  const texts = (folder: string): readonly Release[] =>
    readdirSync(join(shared, folder))
      .filter((file) => file.endsWith('.txt'))
      .map((file) => {
        const bytes = readFileSync(join(shared, folder, file));
        return readDocument({ name: file, bytes }, reference.ok).release;
      });
  const { answerer } = openLibrary({
    releases: [...texts('facsimiles'), ...texts('releases')],
    reference: reference.ok,
    extract,
    clock: () => new Date('2026-11-21T12:00:00Z'),
    defect: (message) => console.log(`defect: ${message}`),
  });
  const questions = readdirSync(join(shared, 'facsimiles'))
    .filter((file) => file.endsWith('.json'))
    .flatMap(
      (file) => (JSON.parse(readFileSync(join(shared, 'facsimiles', file), 'utf8')) as Gold).questions ?? [],
    );
  let first = 0;
  let three = 0;
  const took: number[] = [];
  for (const { q, expect } of questions) {
    const begin = performance.now();
    const answer = answerer.answer({ text: q, command: null });
    took.push(performance.now() - begin);
    const place = placeOf(answer, expect);
    if (place === 0) first += 1;
    if (place >= 0 && place < 3) three += 1;
    if (place !== 0 && process.argv.includes('--list')) {
      console.log(
        `\n${q}\n  ${answer.kind} ${answer.question.intent} ${JSON.stringify({ ...answer.question, asked: undefined })}`,
      );
      console.log(`  at ${place}; wanted: ${expect.join(' | ')}`);
      if (answer.kind === 'which-one') console.log(`  ${JSON.stringify(answer.problem)}`);
      if (answer.kind === 'found') {
        for (const evidence of evidenceOf(answer).slice(0, 4)) {
          console.log(
            `  - ${evidence.supports} ${evidence.findingKind ?? ''} ${evidence.spans[0].words.slice(0, 140)}`,
          );
        }
      }
    }
  }
  took.sort((a, b) => a - b);
  const share = (count: number): string =>
    `${count} of ${questions.length} (${Math.round((100 * count) / questions.length)} %)`;
  console.log(`A line that answers is first for ${share(first)}, among the first three for ${share(three)}.`);
  console.log(`Median ${took[took.length >> 1]?.toFixed(2)} ms, slowest ${took.at(-1)?.toFixed(2)} ms.`);
}
