import type { Answer, Evidence, Suggestion } from '../domain/answer.ts';
import { remarkSentence } from './headings.ts';
import { helpIntroduction, helpLines } from './help-sentences.ts';
import { evidenceLabels, sourceWords } from './labels.ts';
import { laidOut, leftAfter } from './laid-out.ts';
import type { Naming } from './naming.ts';
import {
  coverageSentence,
  headline,
  insteadIntroduction,
  moreSentence,
  nearestIntroduction,
  noteSentences,
  tooLongSentence,
} from './sentences.ts';
import { understoodWords } from './understood.ts';

/** Slack cuts a message's `text` after this many characters; nobody reads more in one go anyway. UTF-16 units. */
export const plainAnswerLength = 4000;

/**
 * An answer as plain text, at most `longest` UTF-16 units long: the count, what was understood, each item with its labels
 * under its source, how much was looked at. Items that do not fit are left out whole and counted; a quotation is never
 * cut.
 */
export const plainAnswer = (answer: Answer, naming: Naming, longest = plainAnswerLength): string => {
  const top = [clip(headline(answer), 400), ...frameLines(answer, naming)].join('\n');
  const bottom = coverageSentence(answer.coverage);
  // Room for the two fixed parts, for the line that counts what is left out, and for the empty lines between.
  const room = longest - top.length - bottom.length - moreSentence(99_999).length - 8;
  if (answer.kind !== 'found')
    return [top, ...blocksThatFit(otherBlocks(answer, naming), room), bottom].join('\n\n');
  const shown: string[] = [];
  let lines = 0;
  let length = 0;
  for (const block of foundBlocks(answer, naming)) {
    length += block.words.length + 2;
    if (length <= room) {
      shown.push(block.words);
      lines += block.lines;
      continue;
    }
    // Only a first one that fits no message is looked for behind what has no more room.
    if (lines > 0) break;
    if (block.evidence === null) continue;
    shown.push(clip(`${sourceBlock(block.evidence)}\n${tooLongSentence}`, room));
    // It is pointed to, and so counts as told.
    lines = 1;
    break;
  }
  const left = leftAfter(answer, lines);
  return [top, ...shown, ...(left > 0 ? [moreSentence(left)] : []), bottom].join('\n\n');
};

interface Block {
  readonly words: string;
  /** Lines of releases in it: 1, or 0 for a section that has none. */
  readonly lines: 0 | 1;
  readonly evidence: Evidence | null;
}

/** One block an item, a section's heading above its first; made one by one, since few of them have room. */
const foundBlocks = function* (
  answer: Extract<Answer, { kind: 'found' }>,
  naming: Naming,
): Generator<Block, void, undefined> {
  let before: Evidence | null = null;
  for (const { heading, evidence, empty } of laidOut(answer, naming)) {
    const above = heading === null ? '' : `${heading}:\n`;
    if (empty !== null) {
      yield { words: `${above}${empty}`, lines: 0, evidence: null };
      continue;
    }
    for (const [index, one] of evidence.entries()) {
      // What follows from the same release, or under the same lead-in, stands under the same line of it.
      const last: Evidence | null = heading !== null && index === 0 ? null : before;
      const sameSource = last?.release.id === one.release.id;
      const sameLeadIn = sameSource && last?.leadIn?.start === one.leadIn?.start;
      before = one;
      const words = evidenceBlock(one, naming, { source: !sameSource, leadIn: !sameLeadIn });
      yield { words: index === 0 ? `${above}${words}` : words, lines: 1, evidence: one };
    }
  }
};

const blocksThatFit = (blocks: readonly string[], room: number): string[] => {
  const shown: string[] = [];
  let length = 0;
  for (const block of blocks) {
    length += block.length + 2;
    if (length > room) break;
    shown.push(block);
  }
  return shown;
};

const frameLines = (answer: Answer, naming: Naming): readonly string[] => {
  if (answer.kind === 'help' || answer.kind === 'which-one' || answer.kind === 'declined') return [];
  // What somebody typed has no limit; what is said of it has.
  const understood = clip(`Read as: ${understoodWords(answer.question, naming)}`, 400);
  return [
    understood,
    ...noteSentences(answer.question)
      .slice(0, 4)
      .map((note) => clip(note, 300)),
    ...(answer.kind === 'found' ? answer.remarks : [])
      .slice(0, 4)
      .map((remark) => clip(remarkSentence(remark, naming), 300)),
  ];
};

const clip = (words: string, length: number): string =>
  words.length <= length ? words : `${words.slice(0, Math.max(0, length - 1)).trimEnd()}…`;

const otherBlocks = (
  answer: Exclude<Answer, { readonly kind: 'found' }>,
  naming: Naming,
): readonly string[] => {
  switch (answer.kind) {
    case 'nothing-found':
      return suggestionBlocks(nearestIntroduction, answer.nearest);
    case 'explained':
      return answer.evidence.map((one) => evidenceBlock(one, naming, { source: true, leadIn: true }));
    case 'declined':
      return suggestionBlocks(insteadIntroduction, answer.instead);
    case 'which-one':
      return [answer.problem.choices.map((choice, index) => `${index + 1}. ${choice.label}`).join('\n')];
    case 'help':
      return [
        ...suggestionBlocks(helpIntroduction(answer), answer.examples),
        helpLines(answer).join('\n'),
      ].filter((block) => block !== '');
  }
};

const suggestionBlocks = (introduction: string, suggestions: readonly Suggestion[]): readonly string[] =>
  suggestions.length === 0
    ? []
    : [[introduction, ...suggestions.map(({ label, ask }) => `- ${ask}\n  ${label}`)].join('\n')];

const evidenceBlock = (
  evidence: Evidence,
  naming: Naming,
  say: { readonly source: boolean; readonly leadIn: boolean },
): string => {
  const words = evidence.spans.map((span) => span.words).join('\n\n');
  return [
    ...(say.source ? [sourceBlock(evidence)] : []),
    ...(evidence.leadIn === null || !say.leadIn ? [] : [`“${evidence.leadIn.words}”`]),
    `“${words}”`,
    evidenceLabels(evidence, naming).join(' · '),
    ...evidence.alsoIn.map((release) => `Also in: ${sourceWords(release)}`),
  ].join('\n');
};

const sourceBlock = ({ release }: Evidence): string =>
  [`From ${sourceWords(release)}`, ...(release.address === null ? [] : [release.address])].join('\n');
