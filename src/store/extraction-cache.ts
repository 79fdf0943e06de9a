import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExtractionCache, ReadRelease } from '../app/extraction-cache.ts';
import type { Extraction } from '../domain/extraction.ts';
import type { Release } from '../domain/release.ts';
import { packExtraction, unpackExtraction } from '../library/packed-extraction.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Half a digest tells millions of releases apart. */
const short = 32;

/** All that reading looks at; where the file lies is not among it. */
const keyOf = ({ file: _file, ...read }: Release): string =>
  digest(JSON.stringify(Object.entries(read).toSorted(([a], [b]) => (a < b ? -1 : 1)))).slice(0, short);

/**
 * Keeps extractions in `folder`, under a name made of `rules` (what they were read with): one file a batch, whose first
 * line is the checksum of the rest. A file appears whole, by a rename; what is damaged all the same is read as if it was
 * not there. What older rules left is thrown away with the first batch that is kept.
 */
export const createExtractionCache = (folder: string, rules: string): ExtractionCache => {
  const place = join(folder, rules.slice(0, short));
  let isSwept = false;

  const sweep = async (): Promise<void> => {
    if (isSwept) return;
    isSwept = true;
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const isOld = entry.isDirectory() && /^[0-9a-f]{32}$/.test(entry.name);
      if (isOld && join(folder, entry.name) !== place) {
        await rm(join(folder, entry.name), { recursive: true, force: true });
      }
    }
  };

  return {
    find: async (releases) => {
      const wanted = new Map(releases.map((release) => [keyOf(release), release] as const));
      const found = new Map<string, Extraction>();
      const names = await readdir(place).catch(() => []);
      for (const name of names.filter((one) => one.endsWith('.jsonl'))) {
        const lines = await linesOf(join(place, name));
        let isWanted = false;
        for (const line of lines) {
          const release = wanted.get(line.slice(0, short));
          if (release === undefined) continue;
          isWanted = true;
          try {
            found.set(release.id, unpackExtraction(JSON.parse(line.slice(short + 1)), release.text));
          } catch {
            // Not what was written: read anew.
          }
        }
        // Every release of it has gone or changed.
        if (!isWanted) await unlink(join(place, name)).catch(() => undefined);
      }
      return found;
    },
    keep: async (read) => {
      try {
        await mkdir(place, { recursive: true });
        await sweep();
        await writeWhole(join(place, `${randomUUID()}.jsonl`), batchOf(read));
      } catch {
        // A full or read-only disk: the next start reads again.
      }
    },
  };
};

const batchOf = (read: readonly ReadRelease[]): string => {
  const body = read
    .map(({ release, extraction }) => `${keyOf(release)} ${JSON.stringify(packExtraction(extraction))}\n`)
    .join('');
  return `${digest(body)}\n${body}`;
};

/** None where the file is not what was written. */
const linesOf = async (path: string): Promise<readonly string[]> => {
  const text = await readFile(path, 'utf8').catch(() => '');
  const at = text.indexOf('\n');
  const body = text.slice(at + 1);
  if (at < 0 || digest(body) !== text.slice(0, at)) return [];
  return body.split('\n').filter((line) => line !== '');
};

const writeWhole = async (path: string, text: string): Promise<void> => {
  const temporary = `${path}.tmp`;
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
};
