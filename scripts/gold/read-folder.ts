import { access, readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { compile } from './compile.ts';
import { goldSchema } from './gold.ts';
import type { GoldCase } from './gold.ts';

export type ReadFolder =
  | { readonly kind: 'read'; readonly cases: readonly GoldCase[] }
  | { readonly kind: 'absent' }
  | { readonly kind: 'broken'; readonly problems: readonly string[] };

/**
 * The documents of a folder with their gold, by name. Two ways of keeping gold are read: JSON beside the texts (a
 * file a document, or one file for all, keyed by file name), and marked documents (`.txt` or `.html`, see compile.ts).
 */
export const readGoldFolder = async (folder: string): Promise<ReadFolder> => {
  try {
    await access(folder);
  } catch {
    return { kind: 'absent' };
  }
  const names = (await readdir(folder)).sort();
  const cases: GoldCase[] = [];
  const problems: string[] = [];
  const json = names.filter((name) => name.endsWith('.json'));
  const add = async (file: string, value: unknown): Promise<void> => {
    const gold = goldSchema.safeParse(value);
    if (gold.success) {
      const text = await readFile(join(folder, file), 'utf8');
      cases.push({ name: stem(file), file, text, gold: gold.data });
    } else
      problems.push(
        ...gold.error.issues.map(({ path, message }) => `${file}: ${path.join('.')}: ${message}`),
      );
  };
  for (const name of json) {
    const value: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'));
    if (hasQuotes(value)) await add(`${stem(name)}.txt`, value);
    else {
      for (const [file, one] of Object.entries(value as object)) if (hasQuotes(one)) await add(file, one);
    }
  }
  if (json.length === 0) {
    for (const file of names.filter((name) => /\.(?:txt|html)$/.test(name))) {
      const compiled = compile(await readFile(join(folder, file), 'utf8'));
      if ('ok' in compiled) cases.push({ name: stem(file), file, ...compiled.ok });
      else problems.push(...compiled.problems.map((problem) => `${file}: ${problem}`));
    }
  }
  return problems.length > 0 ? { kind: 'broken', problems } : { kind: 'read', cases };
};

const stem = (file: string): string => basename(file).replace(/\.[a-z]+$/, '');

const hasQuotes = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'quotes' in value && Array.isArray(value.quotes);
