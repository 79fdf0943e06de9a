import { hash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CorpusFile, ReadFile, ReadingCache } from '../app/reading-cache.ts';
import { replaceFile } from './replace-file.ts';

const digest = (text: string): string => hash('sha256', text);

/** Half a digest tells millions of files apart. */
const short = 32;

const keyOf = ({ id, digest: contents }: Pick<CorpusFile, 'id' | 'digest'>): string =>
  digest(`${contents} ${id}`).slice(0, short);

/**
 * Keeps what was read in `folder`, under a name made of `rules` (what it was read with): one file a batch, whose first
 * line is the checksum of the rest. A file appears whole, by a rename; what is damaged all the same is read as if it was
 * not there. What older rules left is thrown away with the first batch that is kept.
 */
export const createReadingCache = (folder: string, rules: string): ReadingCache => {
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
    find: async (files, take) => {
      const wanted = new Map(files.map((file) => [keyOf(file), file] as const));
      const names = await readdir(place).catch(() => []);
      for (const name of names.filter((one) => one.endsWith('.jsonl'))) {
        for (const line of await linesOf(join(place, name))) {
          const file = wanted.get(line.slice(0, short));
          if (file === undefined) continue;
          try {
            const { problems, release } = JSON.parse(line.slice(short + 1)) as Omit<
              ReadFile,
              'id' | 'digest'
            >;
            take({ id: file.id, digest: file.digest, problems, release });
            wanted.delete(line.slice(0, short));
          } catch {
            // Not what was written: read anew.
          }
        }
      }
    },
    keep: async (read) => {
      try {
        await mkdir(place, { recursive: true });
        await sweep();
        await replaceFile(join(place, `${randomUUID()}.jsonl`), (handle) => handle.writeFile(batchOf(read)));
      } catch {
        // A full or read-only disk: the next start reads again.
      }
    },
    clear: async () => {
      await rm(place, { recursive: true, force: true }).catch(() => undefined);
    },
  };
};

const batchOf = (read: readonly ReadFile[]): string => {
  const body = read
    .map((one) => `${keyOf(one)} ${JSON.stringify({ problems: one.problems, release: one.release })}\n`)
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
