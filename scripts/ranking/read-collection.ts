import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** A test collection in BEIR's layout. */
export interface Collection {
  readonly documents: readonly { readonly id: string; readonly text: string }[];
  readonly queries: readonly { readonly id: string; readonly text: string }[];
  /** By query, then by document: above 0 is relevant, more is more so. */
  readonly judgements: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** What stands wrong in a file, told with its line: fit to be printed. */
export class CollectionError extends Error {}

/**
 * Reads `_id`, `title`, `text` a document; `_id`, `text` a query; query-id, corpus-id, score a judgement, parted by tabs,
 * with or without a header. A title is part of its text. Rejects with a CollectionError that names file and line.
 */
export const readCollection = async (
  corpus: string,
  queries: string,
  judgements: string,
): Promise<Collection> => {
  const documents = await readTexts(corpus);
  const asked = await readTexts(queries);
  return { documents, queries: asked, judgements: await readJudgements(judgements) };
};

const readTexts = async (file: string): Promise<{ id: string; text: string }[]> => {
  const found: { id: string; text: string }[] = [];
  const lineOf = new Map<string, number>();
  await eachLine(file, (line, number) => {
    const wrong = (what: string): CollectionError => new CollectionError(`${file}:${number}: ${what}`);
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw wrong('is not JSON: one object a line is expected');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw wrong('is not an object with _id and text');
    }
    const { _id, title: printed, text } = value as { _id?: unknown; title?: unknown; text?: unknown };
    // Ids of the older collections are numbers, and some writers leave them so; some write null for no title.
    const id = typeof _id === 'number' ? String(_id) : _id;
    const title = printed ?? '';
    if (typeof id !== 'string' || id === '') throw wrong('has no _id, which has to be a string or a number');
    if (typeof text !== 'string') throw wrong('has no text, which has to be a string');
    if (typeof title !== 'string') throw wrong('has a title that is not a string');
    const before = lineOf.get(id);
    if (before !== undefined) throw wrong(`has the _id of line ${before}: ${id}`);
    lineOf.set(id, number);
    found.push({ id, text: title === '' ? text : `${title}\n${text}` });
  });
  if (found.length === 0) throw new CollectionError(`${file}: holds nothing`);
  return found;
};

const readJudgements = async (file: string): Promise<Map<string, Map<string, number>>> => {
  const found = new Map<string, Map<string, number>>();
  let first = true;
  await eachLine(file, (line, number) => {
    const isFirst = first;
    first = false;
    const cells = line.split('\t').map((cell) => cell.trim());
    const [query, document, score] = cells;
    if (cells.length !== 3 || !query || !document || !score) {
      throw new CollectionError(
        `${file}:${number}: has ${cells.length} columns: query-id, corpus-id and score, parted by tabs, are expected`,
      );
    }
    if (!/^-?\d+(?:\.\d+)?$/.test(score)) {
      if (isFirst) return;
      throw new CollectionError(`${file}:${number}: has a score that is not a number: ${score}`);
    }
    const judged = found.get(query) ?? new Map<string, number>();
    judged.set(document, Number(score));
    found.set(query, judged);
  });
  if (found.size === 0) throw new CollectionError(`${file}: holds no judgement`);
  return found;
};

/** Lines from 1; empty ones are passed over. */
const eachLine = async (file: string, visit: (line: string, number: number) => void): Promise<void> => {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  let number = 0;
  try {
    for await (const line of lines) {
      number += 1;
      const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
      if (text.trim() !== '') visit(text, number);
    }
  } catch (error) {
    if (error instanceof CollectionError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new CollectionError(`${file}: cannot be read (${code})`);
  }
};
