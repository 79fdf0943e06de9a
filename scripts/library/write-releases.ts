import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openReference } from '../../src/cli/open-reference.ts';
import { createCorpusFolder } from '../../src/store/corpus-folder.ts';
import { inventedWords, seeded } from './generate.ts';

const shipped = resolve(import.meta.dirname, '../../corpus');

/**
 * Writes `count` releases into a folder: the shipped accounts' paragraphs in another order, about other forces, with
 * words nobody has heard in every sentence. The same ones every time.
 */
export const writeReleases = async (folder: string, count: number): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const parsed = await openReference([]);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  const forces = [...parsed.ok.organisations.values()].filter(({ kind }) => kind === 'police-force');
  const { releases } = await createCorpusFolder([shipped]).load();
  const paragraphs = releases.flatMap(({ text }) => text.split('\n\n'));
  const chance = seeded(20261122);
  const word = inventedWords(20_000, chance);
  const any = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T;
  for (let at = 0; at < count; at += 1) {
    const body = Array.from({ length: 12 }, () =>
      any(paragraphs).replace(/(?<=[a-z])([.;:,])(?=\s)/g, (mark) => ` ${word()}${mark}`),
    );
    const head = `---\ntitle: Release ${at} about ${any(forces).name}\npublished: ${2010 + (at % 16)}-0${1 + (at % 9)}-15\n---\n`;
    await writeFile(join(folder, `release-${at}.md`), `${head}\n${body.join('\n\n')}\n`);
  }
};
