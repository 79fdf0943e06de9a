/**
 * Measures how well questions are answered. Over all imitation releases of ../shared/facsimiles ingested together with
 * the five originals: is a line that answers first, or among the first three? Over the shipped accounts and invented
 * releases: the project's own table of questions with their right answers. `--list` prints what misses.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answerer } from '../src/app/answer-question.ts';
import { openLibrary } from '../src/app/open-library.ts';
import { readDocument } from '../src/app/read-document.ts';
import { type Answer, evidenceOf } from '../src/domain/answer.ts';
import type { Release } from '../src/domain/release.ts';
import { extract } from '../src/extract/extract.ts';
import { readReferenceFolders } from '../src/store/reference-folder.ts';
import { facsimileQuestions } from '../test/questions/facsimile-questions.ts';
import { questionLibraries } from '../test/questions/question-libraries.ts';
import { questionRows } from '../test/questions/question-rows.ts';
import { wrongWith } from '../test/questions/wrong-with.ts';

const shared = '../shared';

interface Expected {
  readonly q: string;
  readonly expect: readonly string[];
}

type Say = (words: string) => void;

/** Marks, letter case and spaces differ between what was typed as expected and what was reflowed. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[‘’“”"']/g, '')
    .replace(/\s+/g, ' ');

const linesOf = (answer: Answer): readonly string[] =>
  answer.kind === 'found' || answer.kind === 'explained'
    ? (answer.kind === 'found' ? evidenceOf(answer) : answer.evidence).map(({ spans }) =>
        spans.map(({ words }) => words).join(' '),
      )
    : [];

const scoreLines = (
  name: string,
  questions: readonly Expected[],
  answerer: Answerer,
  list: boolean,
  say: Say,
): void => {
  let first = 0;
  let three = 0;
  const took: number[] = [];
  for (const { q, expect } of questions) {
    const begin = performance.now();
    const answer = answerer.answer({ text: q, command: null });
    took.push(performance.now() - begin);
    const lines = linesOf(answer);
    const place = lines.findIndex((line) => expect.some((one) => plain(line).includes(plain(one))));
    if (place === 0) first += 1;
    if (place >= 0 && place < 3) three += 1;
    if (place === 0 || !list) continue;
    say(`\n${q}\n  ${answer.kind} ${answer.question.intent}, wanted at ${place}: ${expect.join(' | ')}`);
    if (answer.kind === 'which-one') say(`  ${JSON.stringify(answer.problem)}`);
    for (const line of lines.slice(0, 4)) say(`  - ${line.slice(0, 140)}`);
  }
  took.sort((a, b) => a - b);
  const share = (count: number): string =>
    `${count} of ${questions.length} (${Math.round((100 * count) / questions.length)} %)`;
  say(
    `${name}: a line that answers is first for ${share(first)}, among the first three for ${share(three)};`,
  );
  say(`  median ${took[took.length >> 1]?.toFixed(2)} ms, slowest ${took.at(-1)?.toFixed(2)} ms.`);
};

const scoreTable = async (list: boolean, say: Say): Promise<boolean> => {
  const libraries = await questionLibraries();
  const wrong = questionRows.flatMap((row) =>
    wrongWith(row, libraries[row.over]).map((what) => `${row.asks.join(' → ')}: ${what} (${row.why})`),
  );
  if (list) for (const one of wrong) say(`  ${one}`);
  const right = questionRows.length - new Set(wrong.map((one) => one.split(':')[0])).size;
  say(`The table of questions: ${right} of ${questionRows.length} are answered as they should be.`);
  return wrong.length === 0;
};

/** Whether the whole table is right; the shares over imitation releases are figures, not pass or fail. */
export const evalQuestions = async (list: boolean, say: Say): Promise<boolean> => {
  const isRight = await scoreTable(list, say);
  if (!existsSync(join(shared, 'facsimiles'))) {
    say('Questions on imitation releases: not measured, since ../shared/facsimiles is not here.');
    return isRight;
  }
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
    defect: (message) => say(`defect: ${message}`),
  });
  const gold = readdirSync(join(shared, 'facsimiles'))
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const read = JSON.parse(readFileSync(join(shared, 'facsimiles', file), 'utf8')) as {
        readonly questions?: readonly Expected[];
      };
      return read.questions ?? [];
    });
  scoreLines('Questions of the gold', gold, answerer, list, say);
  scoreLines('Our own questions on the same texts', facsimileQuestions, answerer, list, say);
  return isRight;
};

if (import.meta.main) {
  const isRight = await evalQuestions(process.argv.includes('--list'), (words) => console.log(words));
  process.exitCode = isRight ? 0 : 1;
}
