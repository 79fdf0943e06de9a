import { randomUUID } from 'node:crypto';
import { open, rename, unlink, type FileHandle } from 'node:fs/promises';

/**
 * The file appears whole or not at all: it is written and synced beside its place, then renamed into it. The name
 * beside it is its own, so that two processes may write at once. Throws what the disk says; nothing is left behind then.
 */
export const replaceFile = async (
  path: string,
  write: (handle: FileHandle) => Promise<void>,
): Promise<void> => {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    const handle = await open(temporary, 'w');
    try {
      await write(handle);
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
