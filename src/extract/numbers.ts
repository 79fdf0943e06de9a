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
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const units = small.slice(1, 10).join('|');
/** Written round figures: whoever writes them counts by them. */
const round: Readonly<Record<string, number>> = {
  'half a dozen': 6,
  'a dozen': 12,
  'two dozen': 24,
  'a hundred': 100,
  'one hundred': 100,
  'two hundred': 200,
  'three hundred': 300,
  'a thousand': 1000,
};

/** A source for expressions: figures with thousands' commas, or number words. Longer words before shorter. */
export const numberWords = [
  '\\d{1,3}(?:,\\d{3})+',
  '\\d+(?:\\.\\d+)?',
  ...Object.keys(round),
  `(?:${tens.join('|')})(?:[ -](?:${units}))?`,
  ...small.slice(1).toSorted((a, b) => b.length - a.length),
].join('|');

const compound = new RegExp(`^(${tens.join('|')})(?:[ -](${units}))?$`);

/** The value of `Six`, `1,000`, `12.5`, `Twenty-two`, `a dozen`; null for anything else. */
export const numberOf = (words: string): number | null => {
  const lower = words.toLowerCase();
  const index = small.indexOf(lower);
  if (index >= 0) return index;
  if (/^\d[\d,]*(?:\.\d+)?$/.test(lower)) return Number(lower.replaceAll(',', ''));
  const [, ten, unit] = compound.exec(lower) ?? [];
  if (ten !== undefined) return (tens.indexOf(ten) + 2) * 10 + (unit === undefined ? 0 : small.indexOf(unit));
  return round[lower] ?? null;
};

/** Fractions in words, longest first. */
export const fractions: readonly (readonly [words: string, value: number])[] = [
  ['three-quarters', 0.75],
  ['three quarters', 0.75],
  ['two-thirds', 2 / 3],
  ['two thirds', 2 / 3],
  ['two-fifths', 0.4],
  ['two fifths', 0.4],
  ['three-fifths', 0.6],
  ['three fifths', 0.6],
  ['four-fifths', 0.8],
  ['four fifths', 0.8],
  ['nine-tenths', 0.9],
  ['nine tenths', 0.9],
  ['a quarter', 0.25],
  ['one quarter', 0.25],
  ['a third', 1 / 3],
  ['one third', 1 / 3],
  ['a fifth', 0.2],
  ['one fifth', 0.2],
  ['a sixth', 1 / 6],
  ['a tenth', 0.1],
  ['half', 0.5],
];
