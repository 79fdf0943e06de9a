import { z } from 'zod';
import { parseJson } from './replay.ts';

/** Where a modal was opened from, so that what it shows can be put there. Ids; null where it was from nowhere. */
export interface ViewOrigin {
  readonly channel: string | null;
  readonly thread: string | null;
}

export const nowhere: ViewOrigin = { channel: null, thread: null };

const written = z.object({ c: z.string().nullable(), t: z.string().nullable() });

export const writeOrigin = ({ channel, thread }: ViewOrigin): string =>
  JSON.stringify({ c: channel, t: thread });

/** Of what this version did not write: from nowhere. */
export const parseOrigin = (metadata: string | undefined): ViewOrigin => {
  const parsed = written.safeParse(parseJson(metadata));
  return parsed.success ? { channel: parsed.data.c, thread: parsed.data.t } : nowhere;
};
