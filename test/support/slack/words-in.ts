/** Everything that blocks or a view say, as one string: words, buttons, menus, placeholders. */
export const wordsIn = (part: unknown): string => {
  if (Array.isArray(part)) return part.map(wordsIn).join('\n');
  if (typeof part !== 'object' || part === null) return '';
  return Object.entries(part)
    .map(([key, value]) => (key === 'text' && typeof value === 'string' ? value : wordsIn(value)))
    .filter((words) => words !== '')
    .join('\n');
};
