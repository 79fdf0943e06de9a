import { parse } from 'yaml';
import { anchorEnd, anchorStart, oneSpaced, timesIn } from './anchors.ts';
import { goldSchema } from './gold.ts';
import type { Gold, GoldInput } from './gold.ts';
import { headSchema, speakerOf } from './head.ts';
import type { Head } from './head.ts';
import { parseMarkedText } from './marked-text.ts';
import type { Mark } from './marked-text.ts';

export interface Compiled {
  readonly text: string;
  readonly gold: Gold;
  readonly head: Head;
}

/** Short words for what a finding may be; each reads as the kinds that are right, the first the best. */
const kindsOf: Readonly<Record<string, readonly string[]>> = {
  praise: ['good-practice'],
  better: ['progress', 'good-practice'],
  concern: ['concern'],
  /** Worded as the state that is wished for, meant as what is lacking. */
  wish: ['improvement', 'concern', 'recommendation'],
  mixed: ['good-practice', 'concern', 'improvement'],
  cause: ['cause-of-concern'],
  afi: ['improvement'],
  rec: ['recommendation'],
  grade: ['graded-judgment'],
  closed: ['closure', 'progress'],
};
const plainKinds = ['progress', 'graded-judgment', 'recommendation', 'cause-of-concern', 'closure'];

/** Text and gold of a marked document, or all that is wrong with it, each with its line. */
export const compile = (
  source: string,
): { readonly ok: Compiled } | { readonly problems: readonly string[] } => {
  const { head: yaml, text, marks, problems: broken } = parseMarkedText(source);
  if (broken.length > 0) return { problems: broken };
  let value: unknown;
  try {
    value = parse(yaml);
  } catch (error) {
    return { problems: [`head: ${error instanceof Error ? error.message : String(error)}`] };
  }
  const parsed = headSchema.safeParse(value);
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map(({ path, message }) => `head: ${path.join('.')}: ${message}`),
    };
  }
  const head = parsed.data;
  const problems: string[] = [];
  const fail = (mark: Mark, message: string): void => void problems.push(`line ${mark.line}: ${message}`);
  const gold = {
    ...wholeDocument(head),
    ...markedFindings(text, marks, head, fail),
    ...markedQuotes(text, marks, head, fail),
    ignore: { findings: skipped(text, marks, 'finding'), quotes: skipped(text, marks, 'quote') },
  };
  for (const printed of [...head.grades, ...head.counts].map((row) => row.printed)) {
    const times = timesIn(text, printed);
    if (times !== 1) problems.push(`head: "${printed}" stands ${times} times in the text`);
  }
  return problems.length > 0 ? { problems } : { ok: { text, gold: goldSchema.parse(gold), head } };
};

const wholeDocument = (head: Head) => ({
  forces: head.forces,
  forcesAlso: head.forcesAlso,
  date: head.date,
  dateAlso: head.dateAlso,
  partialDate: head.partialDate ?? null,
  dateInferable: head.dateInferable,
  programme: head.programme,
  programmeAlso: head.programmeAlso,
  stage: head.stage,
  grades: head.grades.map((grade) => ({
    ...grade,
    force: grade.force ?? (head.forces.length === 1 ? head.forces[0]! : null),
    scale: head.scale ?? null,
  })),
  counts: head.counts,
  problems: head.problems,
  partial: head.partial,
});

const wordsOf = (text: string, { start, end }: Mark): string => oneSpaced(text.slice(start, end));

const skipped = (text: string, marks: readonly Mark[], kind: Mark['kind']): string[] =>
  marks.filter((mark) => mark.kind === kind && mark.labels[0] === 'skip').map((mark) => wordsOf(text, mark));

type Fail = (mark: Mark, message: string) => void;

const markedFindings = (
  text: string,
  marks: readonly Mark[],
  head: Head,
  fail: Fail,
): { findings: GoldInput['findings']; notFindings: string[] } => {
  const findings: (GoldInput['findings'][number] & { alsoMatch: string[] })[] = [];
  const notFindings: string[] = [];
  for (const mark of marks) {
    if (mark.kind !== 'finding') continue;
    const [first, ...rest] = mark.labels;
    const match = wordsOf(text, mark);
    if (/<\/?[a-z]|&[#a-z0-9]+;/i.test(match)) fail(mark, `"${match}" holds markup: mark words without it`);
    // A title may be repeated in a page's head; what is left out is left out wherever it stands.
    if (first === 'skip') continue;
    const times = timesIn(text, match);
    if (times !== 1) fail(mark, `"${match}" stands ${times} times in the text`);
    if (first === 'not') notFindings.push(match);
    else if (first === 'also') {
      const last = findings.at(-1);
      if (last === undefined) fail(mark, 'also follows no finding');
      else last.alsoMatch.push(match);
    } else {
      const kind = first!
        .split('/')
        .flatMap((word) => kindsOf[word] ?? (plainKinds.includes(word) ? [word] : []));
      if (kind.length === 0) fail(mark, `"${first}" is no kind of finding`);
      findings.push({ kind, match, alsoMatch: [], ...labelled(rest, mark, head, fail) });
    }
  }
  return { findings, notFindings };
};

/** What follows the kind: `@force`, `earlier` or `era:a/b`, `voice:a/b`; anything else is a topic. */
const labelled = (labels: readonly string[], mark: Mark, head: Head, fail: Fail) => {
  const after = (prefix: string): string[] | null =>
    labels
      .find((label) => label.startsWith(prefix))
      ?.slice(prefix.length)
      .split('/') ?? null;
  const named = labels.filter((label) => label.startsWith('@')).map((label) => label.slice(1));
  if (named.length === 0 && head.forces.length > 1)
    fail(mark, 'there are several forces: say whose it is, with @');
  const forces = named.length > 0 ? named.filter((id) => id !== 'none') : head.forces;
  const [era = 'current', ...eraAlso] = after('era:') ?? (labels.includes('earlier') ? ['earlier'] : []);
  const [voice = 'inspectorate', ...voiceAlso] = after('voice:') ?? [];
  const topics = labels.filter((label) => label !== 'earlier' && !/^@|^era:|^voice:/.test(label));
  if (era !== 'current' && era !== 'earlier') fail(mark, `"${era}" is no era`);
  return { forces, era: era as 'current' | 'earlier', eraAlso, voice, voiceAlso, topics };
};

const markedQuotes = (
  text: string,
  marks: readonly Mark[],
  head: Head,
  fail: Fail,
): { quotes: GoldInput['quotes'] } => {
  const quotes: GoldInput['quotes'] = [];
  for (const mark of marks) {
    if (mark.kind !== 'quote' || mark.labels[0] === 'skip') continue;
    const [label, directness = 'direct'] = mark.labels;
    const continues = label!.endsWith('+');
    const key = continues ? label!.slice(0, -1) : label!;
    const speaker = speakerOf(head, key);
    if (speaker === null) {
      fail(mark, `"${key}" is not among the speakers`);
      continue;
    }
    if (directness !== 'direct' && directness !== 'fragment' && directness !== 'unmarked') {
      fail(mark, `"${directness}" is no directness`);
      continue;
    }
    const words = text.slice(mark.start, mark.end);
    const to = anchorEnd(text, words);
    if (to === null) fail(mark, 'no closing words of it stand once in the text');
    const last = quotes.at(-1);
    if (continues) {
      if (last === undefined || last.speaker !== speaker.name) fail(mark, `${label} continues no statement`);
      else last.to = to ?? '';
      continue;
    }
    const from = anchorStart(text, words);
    if (from === null) fail(mark, 'no opening words of it stand once in the text');
    quotes.push({
      from: from ?? '',
      to: to ?? '',
      directness,
      speaker: speaker.name,
      speakerAlso: [...speaker.also],
      role: speaker.roles[0]!,
      roleAlso: speaker.roles.slice(1),
    });
  }
  return { quotes };
};
