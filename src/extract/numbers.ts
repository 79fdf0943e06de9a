const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

/** A source for expressions: figures with thousands' commas, or number words up to twenty. */
export const numberWords = `\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${small.slice(1).join('|')}`;

/** The value of `Six`, `1,000`, `12.5`; null for anything else. */
export const numberOf = (words: string): number | null => {
  const index = small.indexOf(words.toLowerCase());
  if (index >= 0) return index;
  return /^\d[\d,]*(?:\.\d+)?$/.test(words) ? Number(words.replaceAll(',', '')) : null;
};
