import type { Shelf } from './shelf.ts';

/** "Because of its poor response", "reflects the poor service": words that say what something came of. */
const reason =
  /\bbecause\b|\breflects?\b|\bdue to\b|\bowing to\b|\bas a result of\b|\bfollow(?:s|ed|ing)\b|\b(?:prompted|triggered) by\b|\bafter (?:inspectors|HMICFRS|it)\b|\bover (?:concerns|fears)\b/i;

/** Whether a line says why. */
export const givesReason =
  ({ entryAt }: Shelf) =>
  (id: number): boolean =>
    reason.test(entryAt(id).evidence.spans[0].words);
