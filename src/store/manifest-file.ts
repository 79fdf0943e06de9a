import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** The Slack app's manifest as it stands in the file; what it means is for those who ask for it. Throws where there is none. */
export const readManifest = async (file: URL): Promise<unknown> => parse(await readFile(file, 'utf8'));
