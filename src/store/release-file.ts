import type { StoreProblem } from '../app/release-store.ts';
import type { Release } from '../domain/release.ts';
import { decode } from '../text/decode.ts';
import { hashOf } from '../text/source-text.ts';
import type { FoundFile } from './corpus-files.ts';
import { parseFrontMatter } from './front-matter.ts';
import { textOfMarkdown } from './markdown-text.ts';

/** What stands in one file of the corpus. */
export interface ParsedReleaseFile {
  /** Null where it has no text. */
  readonly release: Release | null;
  readonly problems: readonly StoreProblem[];
}

export const failed = (path: string, message: string): ParsedReleaseFile => ({
  release: null,
  problems: [{ file: path, line: null, message }],
});

/** Never throws: whatever the bytes are, what is wrong with them is told. */
export const parseReleaseFile = ({ id, path }: FoundFile, bytes: Uint8Array): ParsedReleaseFile => {
  const decoded = decode(bytes);
  const noText = decoded.problems.find(({ kind }) => kind === 'no-text');
  if (noText !== undefined) return failed(path, noText.message);
  const { matter, body, problems } = parseFrontMatter(decoded.text);
  const told = problems.map(({ line, message }) => ({ file: path, line, message }));
  const text = textOfMarkdown(body);
  if (text === '')
    return {
      release: null,
      problems: [
        ...told,
        { file: path, line: null, message: 'has no text below its head: add the words of the release' },
      ],
    };
  return {
    release: { id, file: path, ...matter, text, textHash: hashOf(text), problems: decoded.problems },
    problems: told,
  };
};
