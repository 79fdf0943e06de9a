/** Whether a character is white space as `\s` has it: asked about one character at a time, for which a pattern is slow. */
export const isSpaceAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return code >= 160 && /\s/.test(text.charAt(at));
};
