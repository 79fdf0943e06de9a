import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { replaceFile } from './replace-file.ts';

/**
 * A file of named parts, each a value of JSON with typed arrays in it: numbers are read back as they lie in the file,
 * without a step between. It is written whole or not at all, and every part carries its checksum: what is damaged, of
 * another version or another machine's order of bytes is read as if it was not there.
 */
export type Parts = Readonly<Record<string, unknown>>;

/** To be counted up with any change of the layout below. */
const version = 1;
const mark = 'FINDINGS';
/** Mark, version and order of bytes, checksum of the list of parts, length of the list. */
const headLength = 24;
/** A start that eight-byte numbers can have. */
const step = 8;

const kinds = { Uint8Array, Uint16Array, Uint32Array, Float64Array } as const;
type Kind = keyof typeof kinds;
type Numbers = InstanceType<(typeof kinds)[Kind]>;

/** Where a typed array stands in its value, what it is, and where its numbers lie after the part's JSON. */
interface Place {
  readonly path: readonly string[];
  readonly kind: Kind;
  readonly start: number;
  readonly length: number;
}

interface ListedPart {
  readonly start: number;
  /** Of its JSON; its numbers follow at the next step. */
  readonly json: number;
  readonly length: number;
  readonly checksum: number;
}

/** Throws for what typed arrays may not be part of: a list, or a number's place in one. */
export const writeKeptFile = (path: string, parts: Parts): Promise<void> =>
  replaceFile(path, (handle) => writeParts(handle, parts));

const writeParts = async (handle: FileHandle, parts: Parts): Promise<void> => {
  const listed: Record<string, ListedPart> = {};
  let end = headLength;
  const write = async (bytes: Uint8Array): Promise<void> => {
    await handle.write(bytes, 0, bytes.length, end);
    end += bytes.length;
  };
  for (const [name, value] of Object.entries(parts)) {
    const start = end;
    const { json, arrays } = taken(value);
    let checksum = 0;
    const add = async (bytes: Uint8Array): Promise<void> => {
      checksum = crc32(bytes, checksum);
      await write(bytes);
      const short = (step - (bytes.length % step)) % step;
      checksum = crc32(zeros.subarray(0, short), checksum);
      await write(zeros.subarray(0, short));
    };
    const bytes = Buffer.from(json);
    await add(bytes);
    for (const { buffer, byteOffset, byteLength } of arrays)
      await add(new Uint8Array(buffer, byteOffset, byteLength));
    listed[name] = { start, json: bytes.length, length: end - start, checksum };
  }
  const list = Buffer.from(JSON.stringify(listed));
  const head = Buffer.alloc(headLength);
  head.write(mark, 0, 'latin1');
  new Uint32Array(head.buffer, head.byteOffset + mark.length, 4).set([
    version,
    crc32(list),
    list.length,
    end,
  ]);
  await write(list);
  await handle.write(head, 0, headLength, 0);
};

const zeros = new Uint8Array(step);

const taken = (value: unknown): { readonly json: string; readonly arrays: readonly Numbers[] } => {
  const arrays: Numbers[] = [];
  const places: Place[] = [];
  let start = 0;
  const take = (one: unknown, path: readonly string[]): unknown => {
    if (ArrayBuffer.isView(one)) {
      const numbers = one as Numbers;
      const kind = (Object.keys(kinds) as Kind[]).find((name) => numbers instanceof kinds[name]);
      if (kind === undefined) throw new TypeError(`${path.join('.')} is of no kind that is kept`);
      arrays.push(numbers);
      places.push({ path, kind, start, length: numbers.length });
      start += Math.ceil(numbers.byteLength / step) * step;
      return null;
    }
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, take(inner, [...path, key])]));
  };
  const plain = take(value, []);
  return { json: JSON.stringify({ value: plain, places }), arrays };
};

/**
 * The parts that are named, as they were written; null where the file is not there or any of them is not what was
 * written. Reads nothing of other parts.
 */
export const readKeptFile = async (path: string, names: readonly string[]): Promise<Parts | null> => {
  const handle = await open(path, 'r').catch(() => null);
  if (handle === null) return null;
  try {
    const listed = await readList(handle);
    const found: Record<string, unknown> = {};
    for (const name of names) {
      const part = listed?.[name];
      if (part === undefined) return null;
      const bytes = await readBytes(handle, part.start, part.length);
      if (bytes === null || crc32(bytes) !== part.checksum) return null;
      found[name] = given(bytes, part.json);
    }
    return found;
  } catch {
    // A disk that fails, or no JSON behind a checksum that fits.
    return null;
  } finally {
    await handle.close();
  }
};

const readList = async (handle: FileHandle): Promise<Readonly<Record<string, ListedPart>> | null> => {
  const head = await readBytes(handle, 0, headLength);
  if (head === null || Buffer.from(head.buffer).toString('latin1', 0, mark.length) !== mark) return null;
  const [written, checksum = 0, length = 0, start = 0] = new Uint32Array(head.buffer, mark.length, 4);
  if (written !== version) return null;
  const list = await readBytes(handle, start, length);
  if (list === null || crc32(list) !== checksum) return null;
  return JSON.parse(Buffer.from(list.buffer).toString()) as Readonly<Record<string, ListedPart>>;
};

/** In a buffer of their own; null where the file ends before. */
const readBytes = async (
  handle: FileHandle,
  start: number,
  length: number,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const { size } = await handle.stat();
  if (start + length > size) return null;
  const bytes = new Uint8Array(new ArrayBuffer(length));
  let read = 0;
  while (read < length) {
    const { bytesRead } = await handle.read(bytes, read, length - read, start + read);
    if (bytesRead === 0) return null;
    read += bytesRead;
  }
  return bytes;
};

const given = ({ buffer }: Uint8Array<ArrayBuffer>, jsonLength: number): unknown => {
  const { value, places } = JSON.parse(Buffer.from(buffer).toString('utf8', 0, jsonLength)) as {
    readonly value: unknown;
    readonly places: readonly Place[];
  };
  const from = Math.ceil(jsonLength / step) * step;
  let whole = value;
  for (const { path, kind, start, length } of places) {
    const numbers = new kinds[kind](buffer, from + start, length);
    const last = path.at(-1);
    if (last === undefined) whole = numbers;
    else {
      const holder = path
        .slice(0, -1)
        .reduce((one, key) => one[key] as Record<string, unknown>, whole as Record<string, unknown>);
      holder[last] = numbers;
    }
  }
  return whole;
};
