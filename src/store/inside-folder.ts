import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';

/** Whether a path, its links followed, lies in the folder; false for a link that leads nowhere. */
export const isInside = async (folder: string, path: string): Promise<boolean> => {
  try {
    const inside = relative(await realpath(folder), await realpath(path));
    // On Windows a path on another drive stays absolute.
    return (
      inside !== '' &&
      inside !== '..' &&
      !inside.startsWith(`..${sep}`) &&
      !/^(?:[a-z]:|[\\/])/iu.test(inside)
    );
  } catch {
    return false;
  }
};
