import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { config as readDotenv } from 'dotenv';
import { readDocument } from '../app/read-document.ts';
import { readCorpusDirs } from '../environment.ts';
import type { Reference } from '../reference/reference.ts';
import { toExtractionJson } from './extraction-json.ts';
import { renderMarkedText } from './marked-text.ts';
import { type ReviewedDocument, renderReviewPage } from './review-page.ts';
import { runQuotesJsonl } from './run-quotes-jsonl.ts';
import { openReference } from './open-reference.ts';
import { problemLine } from './open-corpus.ts';

/** Bytes; a release is some kilobytes, a page some hundred. */
const largest = 10 * 1024 * 1024;
const widestLine = 100;

const program = new Command('extract')
  .description('Prints what was read from documents: who, when, what was said and found, each in its place.')
  .argument('<file...>', '.txt, .md or .html; a folder stands for the documents in it')
  .option('--json', 'print an array, one element a document, for other programs')
  .option('--html <out>', 'write one page that shows each document with what was read marked in place')
  .option('--quotes-jsonl', 'the two files are IN and OUT: a line {id, text} each, a line {id, quotes} each')
  .addHelpText(
    'after',
    '\nExits with 1 when a file can not be read (the others are printed), 2 on wrong usage.',
  )
  .exitOverride();

readDotenv({ quiet: true });

const isDocument = (name: string): boolean => /\.(?:txt|md|markdown|html?|xhtml)$/i.test(name);

const namesOf = async (path: string): Promise<readonly string[]> => {
  const found = await stat(path);
  if (!found.isDirectory()) return [path];
  const names = await readdir(path);
  return names
    .filter(isDocument)
    .sort()
    .map((name) => join(path, name));
};

interface ExtractOptions {
  readonly json?: boolean;
  readonly html?: string;
  readonly quotesJsonl?: boolean;
}

const runQuotes = async (reference: Reference): Promise<number> => {
  const [from, to, ...others] = program.args;
  if (from === undefined || to === undefined || others.length > 0) {
    console.error('--quotes-jsonl takes two files: one to read, one to write.');
    return 2;
  }
  try {
    return (await runQuotesJsonl(from, to, reference, (problem) => console.error(problem))) > 0 ? 1 : 0;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    console.error(`${from} or ${to} cannot be opened (${code}).`);
    return 1;
  }
};

const run = async (): Promise<number> => {
  const parsed = await openReference(readCorpusDirs());
  if ('problems' in parsed) {
    for (const problem of parsed.problems) console.error(problemLine(problem));
    return 1;
  }
  let exit = 0;
  const documents: ReviewedDocument[] = [];
  const { json = false, html, quotesJsonl = false } = program.opts<ExtractOptions>();
  if (quotesJsonl) return runQuotes(parsed.ok);
  const refuse = (name: string, why: string): void => {
    console.error(`${name}: ${why}`);
    exit = 1;
  };
  for (const path of program.args) {
    try {
      for (const name of await namesOf(path)) {
        const { size } = await stat(name);
        if (size > largest) {
          refuse(name, 'is larger than 10 MB; give the document itself, or a part of it.');
          continue;
        }
        const { release, extraction } = readDocument({ name, bytes: await readFile(name) }, parsed.ok);
        if (release.text === '') refuse(name, 'holds no words.');
        documents.push({ release, extraction });
        if (!json && html === undefined) {
          const colour = process.stdout.isTTY && process.stdout.hasColors();
          const width = Math.min(widestLine, process.stdout.columns ?? widestLine);
          console.log(`${renderMarkedText(release, extraction, { width, colour })}\n`);
        }
      }
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : null;
      if (code === null) throw error;
      refuse(path, code === 'ENOENT' ? 'there is no such file.' : `cannot be read (${code}).`);
    }
  }
  if (json) {
    const values = documents.map((one) => toExtractionJson(one.release, one.extraction));
    console.log(JSON.stringify(values, null, 2));
  }
  if (html !== undefined) {
    await writeFile(html, renderReviewPage(documents));
    console.error(`${documents.length} ${documents.length === 1 ? 'document' : 'documents'} in ${html}.`);
  }
  return exit;
};

try {
  program.parse();
  process.exitCode = await run();
} catch (error) {
  // Commander has printed what is wrong, or the help that was asked for.
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
