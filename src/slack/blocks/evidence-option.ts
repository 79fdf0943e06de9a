import type { types } from '@slack/bolt';
import { type EvidencePlace, placeOf } from '../../app/corpus.ts';
import type { Evidence } from '../../domain/answer.ts';
import { atMost, lengthOf } from '../limits.ts';
import { clip } from './rich-text.ts';

/** Characters: enough to know a line by. */
const labelAtMost = 48;

const letterOf = { finding: 'f', quote: 'q', passage: 'p' } as const;
const supportsOf = { f: 'finding', q: 'quote', p: 'passage' } as const;

/** `f.120.245.9f86d081884c7d65.release-id`: the id last, since it alone may hold anything. */
const shape = /^([fqp])\.(\d{1,9})\.(\d{1,9})\.([0-9a-f]{16})\.(.+)$/su;

/** A line to be looked at closer, as a choice of a menu; null where its release's id is too long for one. */
export const evidenceOption = (evidence: Evidence): types.PlainTextOption | null => {
  const value = writePlace(placeOf(evidence));
  // Slack refuses an option without visible text.
  const words = evidence.spans[0].words.replaceAll(/\s+/gu, ' ').trim();
  if (words === '' || lengthOf(value) > atMost('option.value')) return null;
  return { text: { type: 'plain_text', text: clip(words, labelAtMost), emoji: false }, value };
};

export const writePlace = ({ supports, start, end, textHash, releaseId }: EvidencePlace): string =>
  `${letterOf[supports]}.${start}.${end}.${textHash}.${releaseId}`;

/** Null for a value that this version did not write. */
export const parsePlace = (value: string | undefined): EvidencePlace | null => {
  const [, letter, start, end, textHash, releaseId] = shape.exec(value ?? '') ?? [];
  if (letter === undefined || textHash === undefined || releaseId === undefined) return null;
  const supports = supportsOf[letter as keyof typeof supportsOf];
  return { supports, start: Number(start), end: Number(end), textHash, releaseId };
};
