import type { Extraction } from '../domain/extraction.ts';
import type { Release } from '../domain/release.ts';
import { packExtraction, type PackedReading, unpackExtraction } from './packed-extraction.ts';

export interface KnownRelease {
  readonly release: Release;
  readonly extraction: Extraction;
}

/** A release with what was read from it, in a few strings: what is kept of it, and passed between threads. */
export interface PackedRelease {
  readonly id: string;
  /** Where it was read from; not part of what is kept. */
  readonly file: string;
  readonly text: string;
  readonly textHash: string;
  /** JSON: all else that is known of the release, and its extraction with places for spans. */
  readonly record: string;
}

/** Many of them, as bytes: some 10 kB each, where the same in objects takes ten times that. */
export interface ReleaseColumns {
  readonly ids: readonly string[];
  readonly files: readonly string[];
  readonly textHashes: readonly string[];
  /** Of release r the bytes of `texts` from `textStarts[r]` to `textEnds[r]`, in any order. */
  readonly textStarts: Float64Array;
  readonly textEnds: Float64Array;
  /** 1 for a text of two bytes a unit, 0 for one of Latin-1: either way any words of it are cut out without reading it whole. */
  readonly wide: Uint8Array;
  readonly texts: Uint8Array;
  readonly recordStarts: Float64Array;
  readonly recordEnds: Float64Array;
  readonly records: Uint8Array;
}

/** What is kept of a release beside its text. */
export interface KeptRelease {
  readonly release: Omit<Release, 'id' | 'file' | 'text' | 'textHash'>;
  /** What was read from it, as far as no words are needed. */
  readonly extraction: PackedReading;
}

export const packRelease = ({ release, extraction }: KnownRelease): PackedRelease => {
  const { id, file, text, textHash, ...rest } = release;
  const kept = { release: rest, extraction: packExtraction(extraction) };
  return { id, file, text, textHash, record: JSON.stringify(kept) };
};

// oxlint-disable-next-line no-control-regex
const latin = /^[\x00-\xff]*$/;

/** Takes releases one by one, so that none has to be held as objects. */
export class ReleasePacker {
  readonly #taken: (Pick<PackedRelease, 'id' | 'file' | 'textHash'> & {
    readonly isLatin: boolean;
    readonly text: number;
    readonly textEnd: number;
    readonly record: number;
    readonly recordEnd: number;
  })[] = [];
  readonly #texts = new Bytes();
  readonly #records = new Bytes();

  push({ id, file, text, textHash, record }: PackedRelease): void {
    const isLatin = latin.test(text);
    const textStart = this.#texts.length;
    const recordStart = this.#records.length;
    this.#texts.push(Buffer.from(text, isLatin ? 'latin1' : 'utf16le'));
    this.#records.push(Buffer.from(record));
    this.#taken.push({
      id,
      file,
      textHash,
      isLatin,
      text: textStart,
      textEnd: this.#texts.length,
      record: recordStart,
      recordEnd: this.#records.length,
    });
  }

  /** `ids`: all that were taken, in the order they are to have; as they came where it is absent. */
  taken(ids?: readonly string[]): ReleaseColumns {
    const placeOf = new Map(ids?.map((id, place) => [id, place]));
    const all =
      ids === undefined
        ? this.#taken
        : this.#taken.toSorted((a, b) => (placeOf.get(a.id) ?? 0) - (placeOf.get(b.id) ?? 0));
    return {
      ids: all.map(({ id }) => id),
      files: all.map(({ file }) => file),
      textHashes: all.map(({ textHash }) => textHash),
      wide: Uint8Array.from(all, ({ isLatin }) => (isLatin ? 0 : 1)),
      textStarts: Float64Array.from(all, ({ text }) => text),
      textEnds: Float64Array.from(all, ({ textEnd }) => textEnd),
      texts: this.#texts.taken(),
      recordStarts: Float64Array.from(all, ({ record }) => record),
      recordEnds: Float64Array.from(all, ({ recordEnd }) => recordEnd),
      records: this.#records.taken(),
    };
  }
}

/** The releases again, each made when it is asked for. */
export class PackedReleases {
  readonly ids: readonly string[];
  readonly textHashes: readonly string[];
  readonly size: number;
  readonly #columns: ReleaseColumns;
  readonly #places: ReadonlyMap<string, number>;
  readonly #texts: Buffer;
  readonly #records: Buffer;

  constructor(columns: ReleaseColumns) {
    this.#columns = columns;
    this.ids = columns.ids;
    this.textHashes = columns.textHashes;
    this.size = columns.ids.length;
    this.#places = new Map(columns.ids.map((id, place) => [id, place]));
    this.#texts = overBytes(columns.texts);
    this.#records = overBytes(columns.records);
  }

  /** Undefined for a release that is not among them. */
  placeOf(id: string): number | undefined {
    return this.#places.get(id);
  }

  textAt(place: number): string {
    const [from, to] = [this.#columns.textStarts[place], this.#columns.textEnds[place]];
    return this.#columns.wide[place] === 1
      ? this.#texts.toString('utf16le', from, to)
      : this.#texts.toString('latin1', from, to);
  }

  /** The words from `start` to `end` of its text; fewer, or none, where the text ends before. */
  wordsAt(place: number, start: number, end: number): string {
    const from = this.#columns.textStarts[place] as number;
    const isWide = this.#columns.wide[place] === 1;
    const most = this.#columns.textEnds[place] as number;
    return isWide
      ? this.#texts.toString('utf16le', Math.min(from + 2 * start, most), Math.min(from + 2 * end, most))
      : this.#texts.toString('latin1', Math.min(from + start, most), Math.min(from + end, most));
  }

  packedAt(place: number): PackedRelease {
    return {
      id: this.#columns.ids[place] as string,
      file: this.#columns.files[place] as string,
      text: this.textAt(place),
      textHash: this.#columns.textHashes[place] as string,
      record: this.#recordAt(place),
    };
  }

  releaseAt(place: number): Release {
    const { id, file, text, textHash } = this.packedAt(place);
    return { ...this.keptAt(place).release, id, file, text, textHash };
  }

  knownAt(place: number): KnownRelease {
    const { release, extraction } = this.keptAt(place);
    const { id, file, text, textHash } = this.packedAt(place);
    return {
      release: { ...release, id, file, text, textHash },
      extraction: unpackExtraction(extraction, text),
    };
  }

  keptAt(place: number): KeptRelease {
    return JSON.parse(this.#recordAt(place)) as KeptRelease;
  }

  get(id: string): Release | undefined {
    const place = this.#places.get(id);
    return place === undefined ? undefined : this.releaseAt(place);
  }

  #recordAt(place: number): string {
    const { recordStarts, recordEnds } = this.#columns;
    return this.#records.toString('utf8', recordStarts[place], recordEnds[place]);
  }
}

const overBytes = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** Bytes that are added to at their end. */
class Bytes {
  #held = new Uint8Array(1 << 16);
  length = 0;

  push(bytes: Uint8Array): void {
    const needed = this.length + bytes.length;
    if (needed > this.#held.length) {
      const larger = new Uint8Array(Math.max(needed, this.#held.length * 1.5));
      larger.set(this.#held.subarray(0, this.length));
      this.#held = larger;
    }
    this.#held.set(bytes, this.length);
    this.length = needed;
  }

  taken(): Uint8Array {
    return this.#held.slice(0, this.length);
  }
}
