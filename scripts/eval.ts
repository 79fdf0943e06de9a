import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { evalQuestions } from './eval-questions.ts';
import { runEval } from './gold/run-eval.ts';

const root = resolve(import.meta.dirname, '..');
const usual = ['../shared/releases', '../shared/facsimiles', 'test/gold/seen', 'test/gold/held'];

const program = new Command('eval')
  .description('Scores what is read from documents against gold, and compares with the committed figures.')
  .option('--folder <dir...>', 'gold folders to score instead of the usual ones')
  .option('--verbose', 'list every miss')
  .option('--figures <file>', 'where the figures are kept', join(root, 'test/gold/figures.json'))
  .option('--write', 'keep the figures, for the next scoring to be compared with')
  .parse();
const { folder, verbose, figures, write } = program.opts<{
  folder?: string[];
  verbose?: boolean;
  figures: string;
  write?: boolean;
}>();

const say = (words: string): void => console.log(words);
const exitCode = await runEval(
  {
    root,
    folders: folder?.map((one) => resolve(one)) ?? usual.map((one) => resolve(root, one)),
    figures,
    verbose: verbose === true,
    write: write === true,
  },
  say,
);
// Folders of one's own are read, not asked about.
const isRight = folder !== undefined || (await evalQuestions(verbose === true, say));
process.exitCode = exitCode === 0 && isRight ? 0 : 1;
