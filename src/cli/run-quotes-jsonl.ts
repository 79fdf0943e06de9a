import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { quotesOfLine } from '../extract/quotes-jsonl.ts';
import type { Reference } from '../reference/reference.ts';

/**
 * Reads `{id, text}` a line and writes `{id, quotes}` a line, in the same order; offsets are UTF-16 units of that exact
 * text. A line that is neither is reported and gives no line. Resolves to the number of such lines; rejects when a file
 * cannot be opened.
 */
export const runQuotesJsonl = async (
  from: string,
  to: string,
  reference: Reference,
  report: (problem: string) => void,
): Promise<number> => {
  const input = createReadStream(from, 'utf8');
  await once(input, 'open');
  const output = createWriteStream(to);
  await once(output, 'open');
  let number = 0;
  let bad = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const document = parseLine(line);
    if (document === null) {
      report(`${from}:${number}: is no JSON object with an id and a text; left out.`);
      bad += 1;
      continue;
    }
    if (!output.write(`${JSON.stringify(quotesOfLine(document, reference))}\n`)) await once(output, 'drain');
  }
  output.end();
  await finished(output);
  return bad;
};

const parseLine = (line: string): { id: string | number; text: string } | null => {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('id' in value) || !('text' in value)) return null;
    const { id, text } = value;
    return (typeof id === 'string' || typeof id === 'number') && typeof text === 'string'
      ? { id, text }
      : null;
  } catch {
    return null;
  }
};
