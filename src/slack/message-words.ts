import { unescapeMrkdwn } from './mrkdwn.ts';

/** Blocks to press or fill in say nothing of what a message is about. */
const withoutWords = new Set(['actions', 'context_actions', 'input']);

/**
 * What a message says, as a person would read it: its text, or where it has none (another app's, with blocks alone) the
 * words of its blocks and attachments. Empty where there are none: a picture, a file.
 */
export const messageWords = (message: {
  readonly text?: unknown;
  readonly blocks?: unknown;
  readonly attachments?: unknown;
}): string => {
  const { text, blocks, attachments } = message;
  if (typeof text === 'string' && text.trim() !== '') return unescapeMrkdwn(text).trim();
  return [wordsOf(blocks), wordsOf(attachments)].flat().join(' ').replaceAll(/\s+/g, ' ').trim();
};

const wordsOf = (part: unknown): readonly string[] => {
  if (Array.isArray(part)) return part.flatMap(wordsOf);
  if (typeof part !== 'object' || part === null) return [];
  if ('type' in part && typeof part.type === 'string' && withoutWords.has(part.type)) return [];
  return Object.entries(part).flatMap(([key, value]: readonly [string, unknown]) =>
    key === 'text' && typeof value === 'string'
      ? [isMrkdwn(part) ? unescapeMrkdwn(value) : value]
      : wordsOf(value),
  );
};

const isMrkdwn = (part: object): boolean => 'type' in part && part.type === 'mrkdwn';
