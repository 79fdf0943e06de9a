import { z } from 'zod';
import type { Asked } from '../../domain/question.ts';
import { commandNames } from '../../domain/question.ts';
import { lengthOf } from '../limits.ts';

/**
 * What a button carries: the question, to be asked anew, so that it works after a restart and over what the corpus
 * holds by then. Nothing is kept on this side.
 */
export interface Replay {
  readonly asked: Asked;
  /** Places in the answer where its pages begin, the shown one last: `[0, 7]` is the second page. */
  readonly starts: readonly number[];
}

/** Characters. Each button of a message carries it; a longer question has no buttons and says what to type. */
const replayAtMost = 600;
/** Pages: nobody turns more, and a forged value must not grow. */
const pagesAtMost = 100;

const written = z.object({
  t: z.string(),
  c: z.enum(commandNames).nullable(),
  p: z.array(z.int().nonnegative()).min(1).max(pagesAtMost),
});

/** Null where the question is too long for a button. */
export const writeReplay = ({ asked, starts }: Replay): string | null => {
  const value = JSON.stringify({ t: asked.text, c: asked.command, p: starts });
  return lengthOf(value) <= replayAtMost && starts.length <= pagesAtMost ? value : null;
};

/** Null for a value that this version did not write. */
export const parseReplay = (value: string | undefined): Replay | null => {
  const parsed = written.safeParse(parseJson(value));
  return parsed.success
    ? { asked: { text: parsed.data.t, command: parsed.data.c }, starts: parsed.data.p }
    : null;
};

/** Undefined for what is no JSON. */
export const parseJson = (value: string | undefined): unknown => {
  if (value === undefined) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
};
