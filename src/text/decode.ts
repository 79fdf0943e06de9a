import { analyse } from 'chardet';
import sniffHtmlEncoding from 'html-encoding-sniffer';
import type { Problem } from '../domain/problem.ts';
import type { Repaired } from './encoding-damage.ts';
import { repairDamage, repairMarkup } from './encoding-damage.ts';

export interface Decoded {
  /** Empty when the bytes are no text. */
  readonly text: string;
  /** A WHATWG encoding label; null when the bytes are no text. */
  readonly encoding: string | null;
  /** `stated`: by a byte order mark, the page's own declaration or the sender's, or by being valid UTF-8. */
  readonly certainty: 'stated' | 'guessed';
  readonly problems: readonly Problem[];
}

export interface DecodeHints {
  /** Look for `<meta charset>`; only for HTML. */
  readonly html?: boolean;
  /** As the sender declared it (the charset of an HTTP Content-Type). */
  readonly declared?: string | null;
}

/** As much as tells one encoding from another; the rest of a large file adds nothing. */
const sampleBytes = 65_536;

/**
 * Bytes → text. Order: byte order mark; valid UTF-8 (which other encodings hardly ever are by accident, while pages
 * often declare the wrong one); the declaration; a guess. Damage from an earlier wrong decoding is put right where it
 * is certain. Never throws.
 */
export const decode = (bytes: Uint8Array, hints: DecodeHints = {}): Decoded => {
  const binary = binaryKind(bytes);
  if (binary !== null) {
    return {
      text: '',
      encoding: null,
      certainty: 'guessed',
      problems: [problem('no-text', `This is ${binary}, not text: save its words as .txt, .md or .html.`)],
    };
  }
  const { encoding, certainty } = encodingOf(bytes, hints);
  const problems: Problem[] = [];
  if (certainty === 'guessed') {
    problems.push(
      problem(
        'encoding-guessed',
        `The character encoding is not stated; it was read as ${encoding}. Check the quote marks and accents.`,
      ),
    );
  }
  const whole = textOf(bytes, encoding);
  const repaired = hints.html === true ? repairMarkup(whole) : repairDamage(whole);
  problems.push(...damageProblems(repaired));
  return { text: repaired.text, encoding, certainty, problems };
};

/** What a reader is told about damage: nothing, or one problem. */
export const damageProblems = ({ repairs, lost }: Repaired): readonly Problem[] => {
  if (repairs === 0 && lost === 0) return [];
  const parts = [
    ...(repairs > 0 ? [`${repairs} ${repairs === 1 ? 'place was' : 'places were'} put right`] : []),
    ...(lost > 0 ? [`${lost} ${lost === 1 ? 'character is' : 'characters are'} lost`] : []),
  ];
  return [
    problem('encoding-damage', `Characters were damaged before the text came here: ${parts.join(', ')}.`),
  ];
};

const problem = (kind: Problem['kind'], message: string): Problem => ({ kind, message, place: null });

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const byteOrderMark = (bytes: Uint8Array): string | null => {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return null;
};

const binaryKind = (bytes: Uint8Array): string | null => {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'a PDF';
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) return 'a zip archive or an office document';
  if (byteOrderMark(bytes) !== null || wideEncoding(bytes) !== null) return null;
  return bytes.subarray(0, sampleBytes).includes(0) ? 'a binary file' : null;
};

/** UTF-16 without a byte order mark: every other byte of Latin text is nought. */
const wideEncoding = (bytes: Uint8Array): string | null => {
  const sample = bytes.subarray(0, Math.min(sampleBytes, bytes.length & ~1));
  if (sample.length < 4 || !sample.includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = sample.length / 2;
  if (odd > half * 0.7 && even === 0) return 'utf-16le';
  if (even > half * 0.7 && odd === 0) return 'utf-16be';
  return null;
};

const encodingOf = (
  bytes: Uint8Array,
  hints: DecodeHints,
): Pick<Decoded, 'certainty'> & { readonly encoding: string } => {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return { encoding: marked, certainty: 'stated' };
  const wide = wideEncoding(bytes);
  if (wide !== null) return { encoding: wide, certainty: 'guessed' };
  const utf8 = utf8Damage(bytes);
  if (utf8 === 'none') return { encoding: 'utf-8', certainty: 'stated' };
  const declared = declaredEncoding(bytes, hints);
  if (declared !== null && declared !== 'utf-8') return { encoding: declared, certainty: 'stated' };
  if (utf8 === 'little') return { encoding: 'utf-8', certainty: declared === 'utf-8' ? 'stated' : 'guessed' };
  return { encoding: guessedEncoding(bytes), certainty: 'guessed' };
};

/** Little: a few broken characters among many whole ones, as a cut file or a bad edit leaves them. */
const utf8Damage = (bytes: Uint8Array): 'none' | 'little' | 'much' => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'none';
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const broken = text.split('\ufffd').length - 1;
    const whole = (text.match(/[\u0080-\ufffc]/gu) ?? []).length;
    return whole > broken * 3 ? 'little' : 'much';
  }
};

const declaredEncoding = (
  bytes: Uint8Array,
  { html = false, declared = null }: DecodeHints,
): string | null => {
  const fallback = 'x-user-defined';
  const label = html
    ? sniffHtmlEncoding(bytes, {
        ...(declared === null ? {} : { transportLayerEncodingLabel: declared }),
        defaultEncoding: fallback,
      }).toLowerCase()
    : declared;
  return label === null || label === fallback ? null : knownEncoding(label);
};

const knownEncoding = (label: string): string | null => {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
};

/**
 * Windows-1252 unless chardet is sure of another: British texts that are not UTF-8 nearly always are, and chardet
 * takes short ones for Eastern European or Asian encodings. (ISO-8859-1 is a part of it, as browsers have it.)
 */
const guessedEncoding = (bytes: Uint8Array): string => {
  const [best] = analyse(bytes.subarray(0, sampleBytes));
  const known = best === undefined || best.confidence < 90 ? null : knownEncoding(best.name);
  return known ?? 'windows-1252';
};

const textOf = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);
