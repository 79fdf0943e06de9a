import nlp from 'compromise';
import { performance } from 'node:perf_hooks';
import { resolve } from 'node:path';
import { extract } from '../src/extract/extract.ts';
import { openReference } from '../src/cli/open-reference.ts';
import { createCorpusFolder } from '../src/store/corpus-folder.ts';
import { hashOf } from '../src/text/source-text.ts';
import type { Release } from '../src/domain/release.ts';

/** How fast documents are read: beside `compromise` on the same texts in the same run, and on ever longer ones. */

const root = resolve(import.meta.dirname, '..');
const parsed = await openReference([]);
if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
const reference = parsed.ok;
const { releases } = await createCorpusFolder([resolve(root, 'corpus')]).load();
if (releases.length === 0) throw new Error('no releases in corpus');

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] as number;

let version = 0;

/** The same release with a word of its own in every sentence, so that nothing kept from the last reading helps. */
const another = (release: Release): Release => {
  version += 1;
  const word = `v${String(version).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`;
  const text = release.text.replace(/(?<=[a-z])([.;:,])(?=\s)/g, ` ${word}$1`);
  return { ...release, text, textHash: hashOf(text) };
};

/** Milliseconds per kilobyte (1,000 UTF-16 units), the median over rounds of all texts. */
const timed = (read: (release: Release) => unknown, rounds: number): number => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const release of releases) {
      const text = another(release);
      const from = performance.now();
      read(text);
      times.push((performance.now() - from) / (text.text.length / 1000));
    }
  }
  return median(times);
};

const rounds = 20;
const readWithUs = (release: Release): unknown => extract(release, reference);
const readWithPeer = (release: Release): unknown => nlp(release.text);
// Both warm before either is timed; then in turns, so that a busy moment hits both.
timed(readWithUs, 5);
timed(readWithPeer, 5);
const ours: number[] = [];
const theirs: number[] = [];
for (let turn = 0; turn < 5; turn += 1) {
  ours.push(timed(readWithUs, rounds));
  theirs.push(timed(readWithPeer, rounds));
}
console.log('reading the shipped accounts, ms per 1,000 characters (median)');
console.log(`  findings    ${median(ours).toFixed(3)}`);
console.log(`  compromise  ${median(theirs).toFixed(3)}`);
console.log(`  ratio       ${(median(theirs) / median(ours)).toFixed(2)} times as fast`);

console.log('one long document: characters, ms, ms per 1,000 characters');
const whole = releases.map(({ text }) => text).join('\n\n');
for (const size of [62_500, 125_000, 250_000, 500_000, 1_000_000]) {
  const text = whole.repeat(Math.ceil(size / whole.length)).slice(0, size);
  const release: Release = { ...(releases[0] as Release), text, textHash: hashOf(text), organisations: [] };
  const from = performance.now();
  extract(release, reference);
  const ms = performance.now() - from;
  console.log(
    `  ${String(size).padStart(9)}  ${ms.toFixed(0).padStart(6)}  ${(ms / (size / 1000)).toFixed(3)}`,
  );
}
