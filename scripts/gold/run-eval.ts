import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Reference } from '../../src/reference/reference.ts';
import { readReferenceFolders } from '../../src/store/reference-folder.ts';
import { compareFigures, figuresSchema, toFigures } from './figures.ts';
import type { Figures } from './figures.ts';
import { readCase } from './read-case.ts';
import { readGoldFolder } from './read-folder.ts';
import { renderComparison, renderMisses, renderTable } from './report.ts';
import type { ScoredFolder } from './report.ts';
import { score } from './score.ts';

export interface EvalRequest {
  /** Of the project; folders are named from it. */
  readonly root: string;
  readonly folders: readonly string[];
  readonly figures: string;
  readonly verbose: boolean;
  readonly write: boolean;
}

/**
 * Scores gold folders and says what changed since the kept figures. Returns the exit code: 1 when a figure fell below
 * what was kept (unless the new ones are written), 2 when gold or reference is not in order, else 0. A folder that is
 * not there is said to be skipped.
 */
export const runEval = async (request: EvalRequest, say: (words: string) => void): Promise<number> => {
  const { root, folders, figures, verbose, write } = request;
  const scored: ScoredFolder[] = [];
  const now: Figures = {};
  const problems: string[] = [];
  for (const folder of folders) {
    const name = relative(root, folder);
    const read = await readGoldFolder(folder);
    if (read.kind === 'absent') say(`${name}: skipped, there is no such folder here.`);
    if (read.kind === 'broken') problems.push(...read.problems.map((problem) => `${name}: ${problem}`));
    if (read.kind !== 'read') continue;
    const reference = await referenceFor(root, folder);
    if ('problems' in reference) {
      problems.push(...reference.problems);
      continue;
    }
    const result = score(read.cases.map((gold) => ({ gold, reading: readCase(gold, reference.ok) })));
    scored.push({ name, documents: read.cases.length, score: result });
    now[name] = toFigures(
      read.cases.map((one) => one.name),
      result,
    );
  }
  if (problems.length > 0) {
    for (const problem of problems) say(problem);
    return 2;
  }

  const before: Figures = existsSync(figures)
    ? figuresSchema.parse(JSON.parse(await readFile(figures, 'utf8')))
    : {};
  if (scored.length > 0) say(`\n${renderTable(scored)}\n`);
  if (verbose) say(`${scored.map(renderMisses).join('\n\n')}\n`);
  let fell = false;
  for (const { name } of scored) {
    const kept = before[name];
    if (kept === undefined) {
      say(`${name}: no figures are kept to compare with.`);
      continue;
    }
    const comparison = compareFigures(kept, now[name]!);
    fell ||= comparison.fallen.length > 0;
    say(renderComparison(name, comparison));
  }
  if (write) {
    await writeFile(figures, `${JSON.stringify({ ...before, ...now }, null, 2)}\n`);
    say(`Kept in ${relative(root, figures)}.`);
  }
  return fell && !write ? 1 : 0;
};

/** The shipped rows, and those of invented bodies where the folder has some beside it. */
const referenceFor = async (
  root: string,
  folder: string,
): Promise<{ readonly ok: Reference } | { readonly problems: readonly string[] }> => {
  const beside = join(dirname(folder), 'reference');
  const parsed = await readReferenceFolders([
    join(root, 'corpus/reference'),
    ...(existsSync(beside) ? [beside] : []),
  ]);
  return 'ok' in parsed
    ? parsed
    : { problems: parsed.problems.map(({ file, line, message }) => `${file}:${line ?? 1}: ${message}`) };
};
