/**
 * Measures how well questions are answered. Over all imitation releases of ../shared/facsimiles ingested together with
 * the five originals: is a line that answers first, or among the first three? Over the shipped accounts and invented
 * releases: the project's own table of questions with their right answers; sets of questions as people type them, with
 * what their first run reached; and questions without an answer. `--list` prints what misses.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answerer } from '../src/app/answer-question.ts';
import { openLibrary } from '../src/app/open-library.ts';
import { readDocument } from '../src/app/read-document.ts';
import { type Answer, evidenceOf, type Remark } from '../src/domain/answer.ts';
import type { Release } from '../src/domain/release.ts';
import { extract } from '../src/extract/extract.ts';
import type { Reference } from '../src/reference/reference.ts';
import { readReferenceFolders } from '../src/store/reference-folder.ts';
import { answeredNowhere } from '../test/questions/asked/answered-nowhere.ts';
import { askedSets } from '../test/questions/asked/asked-sets.ts';
import { questionLibraries } from '../test/questions/question-libraries.ts';
import { questionRows } from '../test/questions/question-rows.ts';
import { wrongWith } from '../test/questions/wrong-with.ts';
import { readGoldFolder } from './gold/read-folder.ts';

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
): { readonly first: number; readonly three: number } => {
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
  return { first, three };
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

/** Lines shown for what nobody answers, and for how many of the questions nothing says that a word was not met. */
const scoreNowhere = (answerer: Answerer, list: boolean, say: Say): void => {
  let shown = 0;
  let silent = 0;
  for (const q of answeredNowhere) {
    const answer = answerer.answer({ text: q, command: null });
    if (linesOf(answer).length === 0) continue;
    shown += 1;
    const isSaid =
      answer.question.unprinted.length > 0 ||
      (answer.kind === 'found' && answer.remarks.some(({ kind }) => notMet.has(kind)));
    if (isSaid) continue;
    silent += 1;
    if (list) say(`  ${q}: answered with “${linesOf(answer)[0]?.slice(0, 100)}”`);
  }
  say(
    `Questions that no text answers: lines are shown for ${shown} of ${answeredNowhere.length}, for ${silent} without a word on what was not met.`,
  );
};

const notMet: ReadonlySet<Remark['kind']> = new Set([
  'words-aside',
  'words-missing',
  'topics-missing',
  'no-bearer',
  'no-date-printed',
]);

const scoreSets = async (imitations: Answerer | null, list: boolean, say: Say): Promise<boolean> => {
  let isKept = true;
  for (const { name, over, questions, firstRun, kept } of askedSets) {
    const answerer = over === 'imitations' ? imitations : await documentsAnswerer(over, say);
    if (answerer === null) continue;
    const now = scoreLines(name, questions, answerer, list, say);
    if (firstRun !== null) say(`  At their first run: ${firstRun.first} and ${firstRun.three}.`);
    if (now.first >= kept.first && now.three >= kept.three) continue;
    isKept = false;
    say(`  Fallen: ${kept.first} and ${kept.three} are kept.`);
  }
  return isKept;
};

const openOver = (releases: readonly Release[], reference: Reference, say: Say): Answerer =>
  openLibrary({
    releases,
    reference,
    extract,
    clock: () => new Date('2026-11-21T12:00:00Z'),
    defect: (message) => say(`defect: ${message}`),
  }).answerer;

const documentsAnswerer = async (names: RegExp, say: Say): Promise<Answerer> => {
  const reference = await referenceOf('corpus/reference', 'test/gold/reference');
  const folders = await Promise.all(['seen', 'held'].map((one) => readGoldFolder(join('test/gold', one))));
  const releases = folders.flatMap((folder) =>
    (folder.kind === 'read' ? folder.cases : [])
      .filter(({ file }) => names.test(file))
      .map(
        ({ file, text }) =>
          readDocument({ name: file, bytes: new TextEncoder().encode(text) }, reference).release,
      ),
  );
  return openOver(releases, reference, say);
};

const referenceOf = async (...folders: readonly string[]): Promise<Reference> => {
  const read = await readReferenceFolders(folders);
  if (!('ok' in read)) throw new Error(read.problems.map((problem) => problem.message).join('\n'));
  return read.ok;
};

/** Whether the whole table is right and no set has fallen; the shares of the gold are figures, not pass or fail. */
export const evalQuestions = async (list: boolean, say: Say): Promise<boolean> => {
  const isRight = await scoreTable(list, say);
  if (!existsSync(join(shared, 'facsimiles'))) {
    say('Questions on imitation releases: not measured, since ../shared/facsimiles is not here.');
    return (await scoreSets(null, list, say)) && isRight;
  }
  const reference = await referenceOf('corpus/reference');
  const texts = (folder: string): readonly Release[] =>
    readdirSync(join(shared, folder))
      .filter((file) => file.endsWith('.txt'))
      .map((file) => {
        const bytes = readFileSync(join(shared, folder, file));
        return readDocument({ name: file, bytes }, reference).release;
      });
  const answerer = openOver([...texts('facsimiles'), ...texts('releases')], reference, say);
  const gold = readdirSync(join(shared, 'facsimiles'))
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const read = JSON.parse(readFileSync(join(shared, 'facsimiles', file), 'utf8')) as {
        readonly questions?: readonly Expected[];
      };
      return read.questions ?? [];
    });
  scoreLines('Questions of the gold', gold, answerer, list, say);
  const isKept = await scoreSets(answerer, list, say);
  scoreNowhere(answerer, list, say);
  return isRight && isKept;
};

if (import.meta.main) {
  const isRight = await evalQuestions(process.argv.includes('--list'), (words) => console.log(words));
  process.exitCode = isRight ? 0 : 1;
}
