import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runEval } from '../../scripts/gold/run-eval.ts';
import type { EvalRequest } from '../../scripts/gold/run-eval.ts';

const root = resolve(import.meta.dirname, '../..');
const place = mkdtempSync(join(tmpdir(), 'gold-'));
afterAll(() => rmSync(place, { recursive: true }));

const run = async (
  folder: string,
  changes: Partial<EvalRequest> = {},
): Promise<{ readonly code: number; readonly out: string }> => {
  const said: string[] = [];
  const figures = join(place, 'none.json');
  const code = await runEval(
    { root, folders: [folder], figures, verbose: false, write: false, ...changes },
    (words) => said.push(words),
  );
  return { code, out: said.join('\n') };
};

const folder = (name: string, files: Readonly<Record<string, string>>): string => {
  const path = join(place, name);
  mkdirSync(path, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
};

describe('npm run eval', () => {
  it('says which folder it skipped, and has nothing against it', async () => {
    const { code, out } = await run(join(place, 'nowhere'));
    expect(code).toBe(0);
    expect(out).toContain('nowhere: skipped, there is no such folder here.');
  });

  const head =
    '---\nstyle: x\nquirks: [A1]\nforces: [haven]\ndate: null\nprogramme: null\nstage: null\n---\n';
  const text = 'Haven Police is to be inspected again, it was said on a';

  it('scores a folder by the whole route, with the invented bodies beside it, and lists every miss', async () => {
    cpSync(join(root, 'test/gold/reference'), join(place, 'reference'), { recursive: true });
    const path = folder('one', { 'a.txt': `${head}${text} [[praise | Tuesday]].\n` });
    const { code, out } = await run(path, { verbose: true });
    expect(code).toBe(0);
    expect(out).toMatch(/^forces\s+1\.000 1 both, 0 extra, 0 missed$/m);
    expect(out).toMatch(/^ {2}a: findings: missed: good-practice: Tuesday$/m);
    expect(out).toMatch(/one: no figures are kept to compare with\./);
  });

  it('keeps figures, and ends with an error when one falls below what was kept', async () => {
    const figures = join(place, 'figures.json');
    const path = folder('two', { 'a.txt': `${head}${text} Tuesday.\n` });
    expect(await run(path, { figures, write: true })).toMatchObject({ code: 0 });
    expect(await run(path, { figures })).toMatchObject({
      code: 0,
      out: expect.stringContaining('against the committed figures:\n  no change') as string,
    });
    folder('two', { 'a.txt': `${head.replace('haven', 'northmoor')}${text} Tuesday.\n` });
    const { code, out } = await run(path, { figures });
    expect(code).toBe(1);
    expect(out).toContain('  FELL forces: 1.000 to 0.000\n  loss a, forces: 0 missed, now 2');
  });

  it('tells all that is wrong with the gold at once', async () => {
    const path = folder('broken', { 'a.txt': 'no head', 'b.txt': '---\nstyle: x\n---\n[[a]]' });
    const { code, out } = await run(path);
    expect(code).toBe(2);
    expect(out).toMatch(/a\.txt: line 1: the file must begin with a head/);
    expect(out).toMatch(/b\.txt: line 4: a mark is written \[\[labels \| words\]\]/);
  });
});
