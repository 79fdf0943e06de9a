import MiniSearch from 'minisearch';
import { performance } from 'node:perf_hooks';
import { createAnswerer } from '../src/app/answer-question.ts';
import { libraryNames } from '../src/app/open-library.ts';
import { openReference } from '../src/cli/open-reference.ts';
import type { Asked } from '../src/domain/question.ts';
import { createLibrary } from '../src/library/library.ts';
import { createSearchIndex } from '../src/search/search-index.ts';
import { generateKnown, inventedWords, seeded } from './library/generate.ts';

/**
 * How fast questions are answered over 100,000 generated entries of 60 words: commands that name a force or a topic
 * inside the whole answerer, and free text beside plain MiniSearch over the same rows in the same run.
 */

const entries = Number(process.argv[2] ?? 100_000);
const length = 60;
const rounds = 1000;
/** Plain MiniSearch takes its time. */
const freeRounds = 300;

const parsed = await openReference([]);
if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
const reference = parsed.ok;
const chance = seeded(20261122);
const word = inventedWords(30_000, chance);
const megabytes = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1024 / 1024;
};
const timed = <T>(work: () => T): { readonly made: T; readonly seconds: number; readonly memory: number } => {
  const before = megabytes();
  const from = performance.now();
  const made = work();
  const seconds = (performance.now() - from) / 1000;
  return { made, seconds, memory: megabytes() - before };
};
const line = (name: string, ...values: readonly string[]): void =>
  console.log(`${name.padEnd(26)}${values.map((value) => value.padStart(12)).join('')}`);

const known = generateKnown(entries, length, reference, word, chance);
const rows = known.flatMap(({ extraction }) => extraction.findings.map(({ span }) => span.words));
const library = timed(() => createLibrary(known, libraryNames(reference)));
console.log(`${library.made.facts.size} entries of ${length} words in ${known.length} releases`);
line('', 'seconds', 'MB');
line('library, all of it', library.seconds.toFixed(1), library.memory.toFixed(0));
const index = timed(() => createSearchIndex(rows.map((words, id) => ({ id, words, context: '' }))));
line('its index alone', index.seconds.toFixed(1), index.memory.toFixed(0));
const plain = timed(() => {
  const made = new MiniSearch<{ id: number; words: string }>({ fields: ['words'] });
  made.addAll(rows.map((words, id) => ({ id, words })));
  return made;
});
line('plain MiniSearch', plain.seconds.toFixed(1), plain.memory.toFixed(0));

/** Each question is asked on a day of its own, so that none is answered from what is remembered of the day. */
let day = 0;
const answerer = createAnswerer({
  library: library.made,
  reference,
  clock: () => new Date(Date.UTC(2026, 10, 22 + day)),
  defect: (message) => console.error(message),
});

/** Milliseconds of each, in the order asked; the first tenth warms up and is left out. */
const times = (ask: (round: number) => unknown, asked = rounds): readonly number[] => {
  const found: number[] = [];
  for (let round = 0; round < asked; round += 1) {
    day += 1;
    const from = performance.now();
    ask(round);
    found.push(performance.now() - from);
  }
  return found.slice(asked / 10).toSorted((a, b) => a - b);
};
const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.ceil(part * sorted.length) - 1] as number;
const told = (name: string, sorted: readonly number[]): void =>
  line(name, at(sorted, 0.5).toFixed(2), at(sorted, 0.99).toFixed(2));

const forces = [...reference.organisations.values()].filter(({ kind }) => kind === 'police-force');
const topics = [...reference.topics.values()];
const any = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T;
const commands: Readonly<Record<string, () => Asked>> = {
  '/concerns FORCE': () => ({ command: 'concerns', text: any(forces).name }),
  '/recommendations TOPIC': () => ({ command: 'recommendations', text: any(topics).name }),
  '/concerns FORCE TOPIC': () => ({ command: 'concerns', text: `${any(forces).name} ${any(topics).name}` }),
  '/findings TOPIC': () => ({ command: 'findings', text: any(topics).name }),
  '/findings FORCE since 2018': () => ({ command: 'findings', text: `${any(forces).name} since 2018` }),
};
line('\nanswer to', 'p50 ms', 'p99 ms');
for (const [name, asked] of Object.entries(commands)) {
  const questions = Array.from({ length: rounds }, asked);
  told(
    name,
    times((round) => answerer.answer(questions[round] as Asked)),
  );
}
const all = Object.values(commands);
const mixed = Array.from({ length: rounds }, (_, round) => (all[round % all.length] as () => Asked)());
told(
  'all of them, mixed',
  times((round) => answerer.answer(mixed[round] as Asked)),
);

const queries = Array.from({ length: freeRounds }, () => Array.from({ length: 3 }, word));
line('\nthree words of free text', 'p50 ms', 'p99 ms');
const wordsOf = (round: number): readonly string[] => queries[round] as readonly string[];
const whole = times(
  (round) => answerer.answer({ command: 'findings', text: wordsOf(round).join(' ') }),
  freeRounds,
);
told('the whole answer', whole);
const ours = times((round) => index.made.search(new Map([[wordsOf(round).join(' '), 1]])), freeRounds);
told('the index alone', ours);
const theirs = times((round) => plain.made.search(wordsOf(round).join(' ')), freeRounds);
told('plain MiniSearch', theirs);
const ratio = (part: number, sorted: readonly number[]): string =>
  (at(sorted, part) / at(theirs, part)).toFixed(2);
line('whole answer / MiniSearch', ratio(0.5, whole), ratio(0.99, whole));
line('index / MiniSearch', ratio(0.5, ours), ratio(0.99, ours));
