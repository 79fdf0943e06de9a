import { type Answer, type Evidence, evidenceOf } from '../domain/answer.ts';
import { evidenceLabels, sourceWords } from './labels.ts';
import type { Naming } from './naming.ts';
import {
  coverageSentence,
  headline,
  helpForms,
  helpIntroduction,
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
  const items = evidenceOf(answer);
  const blocks = items.map((evidence, index) => {
    // What follows from the same release, or under the same lead-in, stands under the same line of it.
    const before = items[index - 1];
    const sameSource = before?.release.id === evidence.release.id;
    const sameLeadIn = sameSource && before.leadIn?.start === evidence.leadIn?.start;
    return evidenceBlock(evidence, naming, { source: !sameSource, leadIn: !sameLeadIn });
  });
  const shown = blocksThatFit(blocks, room);
  // One that fits no message is pointed to, and so counts as told.
  const told = Math.max(1, shown.length);
  if (shown.length === 0)
    shown.push(...items.slice(0, 1).map((one) => clip(`${sourceBlock(one)}\n${tooLongSentence}`, room)));
  const left = answer.total - told;
  return [top, ...shown, ...(left > 0 ? [moreSentence(left)] : []), bottom].join('\n\n');
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
  if (answer.kind === 'help' || answer.kind === 'which-one') return [];
  // What somebody typed has no limit; what is said of it has.
  const understood = clip(`Read as: ${understoodWords(answer.question, naming)}`, 400);
  return [
    understood,
    ...noteSentences(answer.question)
      .slice(0, 4)
      .map((note) => clip(note, 300)),
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
      return answer.nearest.length === 0
        ? []
        : [
            [nearestIntroduction, ...answer.nearest.map(({ label, ask }) => `- ${ask}\n  ${label}`)].join(
              '\n',
            ),
          ];
    case 'explained':
      return answer.evidence.map((one) => evidenceBlock(one, naming, { source: true, leadIn: true }));
    case 'declined':
      return answer.instead.length === 0
        ? []
        : [
            [nearestIntroduction, ...answer.instead.map(({ label, ask }) => `- ${ask}\n  ${label}`)].join(
              '\n',
            ),
          ];
    case 'which-one':
      return [answer.problem.choices.map((choice, index) => `${index + 1}. ${choice.label}`).join('\n')];
    case 'help':
      return [
        [helpIntroduction, ...answer.examples.map(({ label, ask }) => `- ${ask}\n  ${label}`)].join('\n'),
        helpForms,
      ];
  }
};

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
