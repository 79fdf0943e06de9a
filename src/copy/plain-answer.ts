import type { Answer, Evidence } from '../domain/answer.ts';
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
 * and source, how much was looked at. Items that do not fit are left out whole and counted; a quotation is never cut.
 */
export const plainAnswer = (answer: Answer, naming: Naming, longest: number = plainAnswerLength): string => {
  const top = [headline(answer), ...frameLines(answer, naming)].join('\n');
  const bottom = coverageSentence(answer.coverage);
  const items = itemBlocks(answer, naming);
  // Room for the two fixed parts, for the line that counts what is left out, and for the empty lines between.
  const room = longest - top.length - bottom.length - moreSentence(99_999).length - 8;
  const shown: string[] = [];
  let length = 0;
  for (const item of items) {
    if (length + item.length + 2 > room) break;
    shown.push(item);
    length += item.length + 2;
  }
  if (answer.kind === 'found') {
    if (shown.length === 0) {
      shown.push([tooLongSentence, sourceBlock(answer.evidence[0])].join('\n').slice(0, Math.max(0, room)));
      return [top, ...shown, ...leftOut(answer.total - 1), bottom].join('\n\n');
    }
    return [top, ...shown, ...leftOut(answer.total - shown.length), bottom].join('\n\n');
  }
  return [top, ...shown, bottom].join('\n\n').slice(0, longest);
};

const leftOut = (left: number): readonly string[] => (left > 0 ? [moreSentence(left)] : []);

const frameLines = (answer: Answer, naming: Naming): readonly string[] => {
  if (answer.kind === 'help') return [];
  // What somebody typed has no limit; what is said of it has.
  const understood = clip(`Read as: ${understoodWords(answer.question, naming)}`, 400);
  return [understood, ...noteSentences(answer.question).map((note) => clip(note, 300))];
};

const clip = (words: string, length: number): string =>
  words.length <= length ? words : `${words.slice(0, length - 1).trimEnd()}…`;

const itemBlocks = (answer: Answer, naming: Naming): readonly string[] => {
  switch (answer.kind) {
    case 'found':
      return answer.evidence.map((evidence) => evidenceBlock(evidence, naming));
    case 'nothing-found':
      return answer.nearest.length === 0
        ? []
        : [[nearestIntroduction, ...answer.nearest.map(({ label, ask }) => `- ${label}: ${ask}`)].join('\n')];
    case 'which-one':
      return [answer.problem.choices.map((choice, index) => `${index + 1}. ${choice.label}`).join('\n')];
    case 'help':
      return [
        [helpIntroduction, ...answer.examples.map(({ label, ask }) => `- ${ask}\n  ${label}`)].join('\n'),
        helpForms,
      ];
  }
};

const evidenceBlock = (evidence: Evidence, naming: Naming): string => {
  const words = evidence.spans.map((span) => span.words).join('\n\n');
  const lines = evidence.leadIn === null ? [] : [`“${evidence.leadIn.words}”`];
  return [...lines, `“${words}”`, evidenceLabels(evidence, naming).join(' · '), sourceBlock(evidence)].join(
    '\n',
  );
};

const sourceBlock = (evidence: Evidence): string => {
  const also = evidence.alsoIn.map((release) => `Also in: ${sourceWords(release)}`);
  const address = evidence.release.address === null ? [] : [evidence.release.address];
  return [sourceWords(evidence.release), ...address, ...also].join('\n');
};
