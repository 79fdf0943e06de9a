import { runBenchRanking } from './ranking/run-bench-ranking.ts';

/** How well and how fast the search ranks any collection in BEIR's layout. */
process.exitCode = await runBenchRanking(
  process.argv.slice(2),
  (line) => console.log(line),
  (line) => console.error(line),
);
