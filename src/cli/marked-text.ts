import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import type { Extraction } from '../domain/extraction.ts';
import { type Finding, polarityOf } from '../domain/finding.ts';
import type { Quote } from '../domain/quote.ts';
import type { Release } from '../domain/release.ts';

export interface MarkedTextOptions {
  /** Columns to wrap at. */
  readonly width: number;
  readonly colour: boolean;
}

type Style = Parameters<typeof styleText>[0];

/** A document for a person at a terminal: what is known of it, its text with marks in place, and what each mark says. */
export const renderMarkedText = (
  release: Release,
  extraction: Extraction,
  options: MarkedTextOptions,
): string => {
  const style = (how: Style, words: string): string =>
    options.colour ? styleText(how, words, { validateStream: false }) : words;
  const wrap = (words: string, indent = ''): string =>
    wrapAnsi(words, Math.max(20, options.width - indent.length), { hard: false })
      .split('\n')
      .map((line) => indent + line)
      .join('\n');
  const known = (value: string | null, why: string): string => `${value ?? 'not stated'} (${why})`;
  const sections = [
    style('bold', release.title ?? release.file),
    [
      wrap(`file        ${release.file}`),
      wrap(
        `published   ${known(extraction.publishedOn.value, `${extraction.publishedOn.certainty}: ${extraction.publishedOn.why}`)}`,
      ),
      wrap(
        `publisher   ${known(extraction.publisher.value?.name ?? null, `${extraction.publisher.certainty}: ${extraction.publisher.why}`)}`,
      ),
      wrap(
        `about       ${extraction.subjects.map(({ name, certainty, why }) => `${name} (${certainty}: ${why})`).join('; ') || 'no force or service named'}`,
      ),
      wrap(`programme   ${known(extraction.programme.value, extraction.programme.why)}`),
      wrap(`stage       ${known(extraction.stage.value, extraction.stage.why)}`),
    ].join('\n'),
    insertMarks(release.text, extraction, style)
      .split('\n')
      .map((line) => (line === '' ? '' : wrap(line)))
      .join('\n'),
    list(
      'Quotes',
      extraction.quotes.map((quote) => wrap(describeQuote(quote), '  ')),
    ),
    list(
      'Findings',
      extraction.findings.map((finding) => wrap(describeFinding(finding), '  ')),
    ),
    list(
      'Grades',
      extraction.grades.map((grade) =>
        wrap(
          `${grade.area ?? `${grade.areas} area(s)`}: ${grade.grade}${grade.previous === null ? '' : `, before ${grade.previous}`} (scale ${grade.scale ?? 'not known'}) “${grade.span.words}”`,
          '  ',
        ),
      ),
    ),
    list(
      'Counts',
      extraction.counts.map((count) =>
        wrap(
          `${count.approximately ?? ''} ${count.value ?? '?'}${count.denominator === null ? '' : ` of ${count.denominator}`} ${count.unit} “${count.span.words}”`.trim(),
          '  ',
        ),
      ),
    ),
    list(
      'Problems',
      extraction.problems.map(({ kind, message }) => wrap(`${kind}: ${message}`, '  ')),
    ),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
};

const list = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${title} (${lines.length})\n${lines.join('\n')}`;

const describeQuote = ({ id, directness, attribution, rule }: Quote): string => {
  const { speaker, cue, basis, conflict } = attribution;
  const who =
    speaker === null
      ? 'nobody named'
      : [speaker.name ?? 'unnamed', speaker.title, speaker.role, speaker.organisation]
          .filter((part) => part !== null)
          .join(', ');
  return `${id} ${directness}: ${who} [${basis}${cue === null ? '' : `, “${cue.words}”`}; rule ${rule}]${conflict === null ? '' : ` ! ${conflict}`}`;
};

const describeFinding = (finding: Finding): string =>
  `${finding.id} ${finding.kind}, ${finding.era}, ${finding.voice}: ${finding.subjects.map(({ id }) => id).join(', ') || 'no force'}` +
  ` [${finding.topics.join(', ') || 'no topic'}; rule ${finding.rule}${finding.trigger === null ? '' : `, “${finding.trigger.words}”`}]`;

interface Mark {
  readonly at: number;
  /** Closing marks come before opening ones at one place. */
  readonly opens: boolean;
  readonly words: string;
}

/** `[f3 concern: ... ]` around findings, `{q1: ... }` around what was said. */
const insertMarks = (
  text: string,
  extraction: Extraction,
  style: (how: Style, words: string) => string,
): string => {
  const marks: Mark[] = [];
  for (const [place, group] of Map.groupBy(extraction.findings, ({ span }) => span.start)) {
    const [first] = group;
    if (first === undefined) continue;
    const label = group.map(({ id, kind }) => `${id} ${kind}`).join(' + ');
    const colour = colourOf(first);
    marks.push({ at: place, opens: true, words: style(colour, `[${label}: `) });
    marks.push({ at: first.span.end, opens: false, words: style(colour, ']') });
  }
  for (const { id, contents } of extraction.quotes) {
    for (const span of contents) {
      marks.push({ at: span.start, opens: true, words: style('cyan', `{${id}: `) });
      marks.push({ at: span.end, opens: false, words: style('cyan', '}') });
    }
  }
  marks.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
  let marked = '';
  let last = 0;
  for (const { at, words } of marks) {
    marked += text.slice(last, at) + words;
    last = at;
  }
  return marked + text.slice(last);
};

const colourOf = (finding: Finding): Style => {
  switch (polarityOf(finding.kind)) {
    case 'criticism':
      return 'red';
    case 'praise':
      return 'green';
    case 'neither':
      return 'yellow';
  }
};
