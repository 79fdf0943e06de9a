import type { Problem } from '../domain/problem.ts';
import type { Reading } from './reading.ts';

/** What a careful reader would want to be told, beyond what dates and subjects already report. */
export const findProblems = (reading: Reading): readonly Problem[] => [
  ...voiceConflicts(reading),
  ...unnamedSpeakers(reading),
  ...lostLists(reading),
];

const voiceConflicts = (reading: Reading): readonly Problem[] =>
  reading.quotes.flatMap(({ attribution, contents }) =>
    attribution.conflict === null
      ? []
      : [
          {
            kind: 'voice-conflict' as const,
            message: attribution.conflict,
            place: { start: contents[0].start, end: contents[0].end },
          },
        ],
  );

const unnamedSpeakers = (reading: Reading): readonly Problem[] =>
  reading.quotes.flatMap(({ attribution, contents, directness }) =>
    directness !== 'direct' || attribution.speaker !== null
      ? []
      : [
          {
            kind: 'speaker-unknown' as const,
            message: 'The text does not say whose words these are.',
            place: { start: contents[0].start, end: contents[0].end },
          },
        ],
  );

/** "The following are now more effective:" and nothing follows. */
const lostLists = (reading: Reading): readonly Problem[] => {
  const { blocks, text } = reading.page;
  return blocks.flatMap((block) => {
    const next = blocks[block.index + 1];
    if (!text.slice(block.start, block.end).endsWith(':') || block.kind === 'heading') return [];
    const lost =
      next === undefined ||
      (next.kind === 'paragraph' &&
        !/^[“‘"']/.test(text.slice(next.start, next.start + 1)) &&
        /\b(?:following|including|include|includes|that|among them)\b[^:]*:$/.test(
          text.slice(block.start, block.end),
        ));
    return lost
      ? [
          {
            kind: 'list-lost' as const,
            message: 'A list seems to have been lost after these words.',
            place: { start: block.start, end: block.end },
          },
        ]
      : [];
  });
};
