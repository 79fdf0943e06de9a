/** A quoted segment that a marked passage asks for. */
export interface Wanted {
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
  readonly optional: boolean;
}

/** Reads `{Speaker|“words”}` and `{~Speaker|“words”}` out of a passage; offsets are those of the text without them. */
export const readMarked = (marked: string): { readonly text: string; readonly wanted: readonly Wanted[] } => {
  let text = '';
  let last = 0;
  const wanted: Wanted[] = [];
  for (const match of marked.matchAll(/\{(~?)([^|{}]+)\|([^{}]*)\}/g)) {
    text += marked.slice(last, match.index);
    const words = match[3] as string;
    wanted.push({
      start: text.length,
      end: text.length + words.length,
      speaker: match[2] as string,
      optional: match[1] === '~',
    });
    text += words;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), wanted };
};
