import { reflow } from '../text/reflow.ts';

const escapable = '\\\\`*_{}[\\]()#+\\-.!<>~|';
/** Escaped signs wait here (Unicode's private use area) while the others are read as marks. */
const shelter = 0xe000;

/**
 * Markdown as people write releases in it → clean text: links and emphasis become their words, `#` headings become
 * lines of their own, wrapped lines are joined. Not a Markdown reader: code, tables and HTML stay as they stand.
 */
export const textOfMarkdown = (markdown: string): string =>
  reflow(
    markdown
      .replace(new RegExp(`\\\\([${escapable}])`, 'gu'), (_, sign: string) =>
        String.fromCharCode(shelter + sign.charCodeAt(0)),
      )
      .replace(/<!--[\s\S]*?-->/gu, '')
      .replace(
        /!?\[([^\][\n]*)\]\((?:<[^>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+"[^"\n]*")?\)/gu,
        '$1',
      )
      .replace(/<(https?:\/\/[^>\s]+)>/gu, '$1')
      // A heading is parted from what follows even where the writer left no empty line.
      .replace(
        /^ {0,3}#{1,6}[^\S\n]+(\S[^\n]*)$/gmu,
        (_, words: string) => `\n${words.replace(/\s+#+\s*$/u, '')}\n`,
      )
      .replace(/^ {0,3}>[^\S\n]?/gmu, '')
      .replace(/(\*\*|__)(?=[^\s*_])([^*_]{1,400}?)(?<=\S)\1/gu, (marks: string, _: string, words: string) =>
        words.includes('\n\n') ? marks : words,
      )
      .replace(/(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_\n]{1,400}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
      // Two spaces or a backslash at a line's end are a line break.
      .replace(/(?:\\| {2,})\n(?=\S)/gu, '\n\n')
      .replace(/[\ue021-\ue07e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - shelter)),
  ).text;

/** A clean text as Markdown that reads back as the same text; left as it is where it does so anyway. */
export const markdownOfText = (text: string): string => {
  if (textOfMarkdown(text) === text) return text;
  return text
    .replace(new RegExp(`\\\\(?=[${escapable}]|\\n|$)`, 'gu'), '\\\\')
    .replace(/[*_[\]<]/gu, '\\$&')
    .replace(/^(?:#|>)/gmu, '\\$&');
};
