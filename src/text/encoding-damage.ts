/** What was put right, for the person who keeps the corpus. */
export interface Repaired {
  readonly text: string;
  /** Places put right. */
  readonly repairs: number;
  /** Characters that were lost before the text reached us (U+FFFD) and cannot be put right. */
  readonly lost: number;
}

/** Windows-1252 bytes 80-9F by the character they print; the five unused bytes stand for themselves. */
const windowsBytes: ReadonlyMap<string, number> = new Map(
  Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ', (character, index) => [
    character,
    0x80 + index,
  ]),
);
const windowsCharacter = new Map(
  [...windowsBytes].map(([character, byte]) => [String.fromCharCode(byte), character]),
);

const high = `[\\u0080-\\u00ff${[...windowsBytes.keys()].join('')}]`;
/**
 * UTF-8 that was read as Windows-1252: a lead byte's character and those of the bytes it calls for. Only the leads of
 * Western letters and of punctuation, since others spell words: `é£–` is no damage.
 */
const misread = new RegExp(`[ÂÃÄÅ]${high}|â${high}{2}`, 'gu');
/** Without one of these nothing needs a closer look, and most texts have none. */
const suspect = /[ÂÃÄÅâ\u0080-\u009f\u02dc]/u;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  pound: '£',
  euro: '€',
  deg: '°',
  lt: '<',
  gt: '>',
};
const namedReference = new RegExp(`&(?:amp;)*(${Object.keys(named).join('|')});`, 'gu');
const numberedReference = /&(?:amp;)*#(?:x([\da-f]{2,5})|(\d{2,6}));/giu;
/** `&8217;`: a reference that lost its `#`. Only punctuation marks and signs that news texts use. */
const brokenReference = /&(8211|8212|8216|8217|8220|8221|8230|8226|163|160);/gu;
/** The small tilde stands for an opening quote mark nowhere else than before a word. */
const smallTilde = /(?<=^|[\s(])['’]?\u02dc(?=[\p{L}\d])/gmu;

const decodeMisread = (words: string): string | null => {
  const bytes = Uint8Array.from(words, (character) => windowsBytes.get(character) ?? character.charCodeAt(0));
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
};

/** Null for what no text has: surrogates, control characters, nothing. */
const characterOf = (code: number): string | null => {
  if (code >= 0x80 && code <= 0x9f) return windowsCharacter.get(String.fromCharCode(code)) ?? null;
  if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return String.fromCodePoint(code);
};

/**
 * Puts right what a wrong decoding or a doubled escaping did to a text, and only where one reading is possible:
 * `â€™`, `Ã©`, `&8217;`, `&amp;rsquo;`, control characters that are Windows-1252 quote marks. Linear; never throws.
 */
export const repairDamage = (text: string): Repaired => {
  const changes = new Changes();
  const repaired = repairReferences(repairCharacters(text, changes), changes);
  return { text: repaired, repairs: changes.made, lost: countLost(repaired) };
};

const repairReferences = (text: string, changes: Changes): string => {
  if (!text.includes('&')) return text;
  return text
    .replace(numberedReference, (words, hex: string | undefined, decimal: string | undefined) =>
      changes.make(words, characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))),
    )
    .replace(brokenReference, (words, code: string) => changes.make(words, characterOf(Number(code))))
    .replace(namedReference, (words, name: string) => changes.make(words, named[name] ?? null));
};

/** The same for HTML that is still to be parsed: its character references are markup and stay. */
export const repairMarkup = (html: string): Repaired => {
  const changes = new Changes();
  const repaired = repairCharacters(html, changes);
  return { text: repaired, repairs: changes.made, lost: countLost(repaired) };
};

const repairCharacters = (text: string, changes: Changes): string => {
  if (!suspect.test(text)) return text;
  return text
    .replace(misread, (words) => changes.make(words, decodeMisread(words)))
    .replace(/[\u0080-\u0084\u0086-\u009f]/gu, (control) =>
      changes.make(control, windowsCharacter.get(control) ?? null),
    )
    .replace(smallTilde, (words) => changes.make(words, '‘'));
};

const countLost = (text: string): number => text.split('\ufffd').length - 1;

/** Counts the replacements that change something; null leaves the words as they are. */
class Changes {
  made = 0;

  make(from: string, to: string | null): string {
    if (to === null || to === from) return from;
    this.made += 1;
    return to;
  }
}
