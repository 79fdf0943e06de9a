/** A stretch of the plain text that a person marked, and what was written before its bar. */
export interface Mark {
  readonly kind: 'finding' | 'quote';
  readonly labels: readonly string[];
  /** Half-open, UTF-16 units of the plain text. */
  readonly start: number;
  readonly end: number;
  /** In the marked file, from 1, for messages. */
  readonly line: number;
}

export interface MarkedText {
  /** YAML. */
  readonly head: string;
  /** What is given to be read: the document without head and marks. */
  readonly text: string;
  /** In order of their starts; a mark that lies within another comes after it. */
  readonly marks: readonly Mark[];
  readonly problems: readonly string[];
}

const openers = { '[[': 'finding', '{{': 'quote' } as const;
const closers = { ']]': 'finding', '}}': 'quote' } as const;
const fence = /^---\n([\s\S]*?)\n---\n/;
const bar = ' | ';

/**
 * Takes a marked document apart: a head between two `---` lines, then the text with `[[labels | words]]` round what
 * is a finding and `{{labels | words}}` round what is a quotation. Marks may lie within one another, not across.
 */
export const parseMarkedText = (source: string): MarkedText => {
  const problems: string[] = [];
  const head = fence.exec(source);
  if (head === null) problems.push('line 1: the file must begin with a head between two --- lines');
  const body = source.slice(head?.[0].length ?? 0);
  const lineAt = (offset: number): number =>
    source.slice(0, (head?.[0].length ?? 0) + offset).split('\n').length;

  const marks: Mark[] = [];
  const open: (Omit<Mark, 'end'> & { readonly order: number })[] = [];
  let text = '';
  let order = 0;
  let at = 0;
  while (at < body.length) {
    const two = body.slice(at, at + 2);
    if (Object.hasOwn(openers, two)) {
      const barAt = body.indexOf(bar, at);
      const labels = barAt < 0 ? '' : body.slice(at + 2, barAt);
      if (barAt < 0 || !/^[^[\]{}|\n]+$/.test(labels)) {
        problems.push(`line ${lineAt(at)}: a mark is written ${two}labels | words${twin(two)}`);
        at += 2;
        continue;
      }
      open.push({
        kind: openers[two as keyof typeof openers],
        labels: labels.trim().split(/\s+/),
        start: text.length,
        line: lineAt(at),
        order: order++,
      });
      at = barAt + bar.length;
    } else if (Object.hasOwn(closers, two)) {
      const last = open.pop();
      if (last === undefined || last.kind !== closers[two as keyof typeof closers]) {
        problems.push(`line ${lineAt(at)}: ${two} closes nothing that is open here`);
      } else {
        const { order: place, ...mark } = last;
        marks[place] = { ...mark, end: text.length };
      }
      at += 2;
    } else {
      text += body[at]!;
      at += 1;
    }
  }
  for (const { line } of open) problems.push(`line ${line}: the mark is never closed`);
  return { head: head?.[1] ?? '', text, marks: marks.filter((mark) => mark !== undefined), problems };
};

const twin = (opener: string): string => (opener === '[[' ? ']]' : '}}');
