import * as fc from 'fast-check';
import type { DigestContent, DigestEntry } from '../../../src/app/digest-content.ts';
import type { Digest, DigestRelease, Matched } from '../../../src/domain/digest.ts';
import { findingKinds } from '../../../src/domain/finding.ts';
import { instantOf } from '../../../src/domain/instant.ts';
import type { NonEmpty } from '../../../src/domain/known.ts';
import { everything, type Subscription } from '../../../src/domain/subscription.ts';
import { messageOf } from '../../../src/slack/blocks/digest-layout.ts';
import { digestLayouts, layOutDigest } from '../../../src/slack/blocks/digest-message.ts';
import type { Message } from '../../../src/slack/blocks/message.ts';
import { anyEvidence, anyRelease, anyWords } from './any-answer.ts';

export const subscription: Subscription = {
  id: 'sub-1',
  team: 'T0LOCAL',
  channel: 'C0PERFORM',
  creator: 'U0ADA',
  what: everything,
  when: { cadence: { kind: 'weekly', day: 'monday', at: { hour: 9, minute: 0 } }, zone: 'Europe/London' },
  state: { kind: 'active' },
  createdAt: 0,
  opensAt: 0,
  version: 1,
};

export const window = { start: instantOf('2026-11-16T09:00:00Z'), end: instantOf('2026-11-23T09:00:00Z') };
const nothingMatched: Matched = {
  organisations: [],
  topics: [],
  kinds: [],
  programme: null,
  publisher: null,
  findings: [],
};

export const released = (releaseId: string, findings: readonly string[] = []): DigestRelease => ({
  releaseId,
  news: 'new',
  knownAt: window.start,
  textHash: 'as it was',
  matched: { ...nothingMatched, findings },
  copies: [],
});

export const digestOf = (...releases: readonly DigestRelease[]): Digest => {
  const items = releases.map((one) => ({
    inspectionId: one.releaseId,
    isFurther: false,
    releases: [one] as const,
  }));
  return { subscription, window, isLate: false, items: items as unknown as Digest['items'] };
};

export const sent = (message: Message) => ({
  ...message,
  unfurl_links: false,
  unfurl_media: false,
  mrkdwn: false,
});

interface Part {
  readonly type: string;
  readonly text?: string | { readonly text: string };
  /** Of a date. */
  readonly fallback?: string;
  readonly elements?: readonly Part[];
}

/** What a block reads as. */
const plain = (part: Part): string => {
  if (typeof part.text === 'string') return part.text;
  if (part.fallback !== undefined) return part.fallback;
  if (part.text !== undefined) return part.text.text;
  return (part.elements ?? []).map(plain).join(part.type === 'actions' ? ' | ' : '');
};
export const reading = ({ blocks }: Message): readonly string[] =>
  (blocks as readonly Part[]).filter(({ type }) => type !== 'divider').map(plain);

const anyMatched: fc.Arbitrary<Matched> = fc.record({
  organisations: fc.array(anyWords, { maxLength: 4 }),
  topics: fc.array(anyWords, { maxLength: 4 }),
  kinds: fc.subarray([...findingKinds]),
  programme: fc.option(anyWords),
  publisher: fc.constantFrom(null, 'press'),
  findings: fc.constant([]),
});

export const digestMessages = (...about: Parameters<typeof digestLayouts>): readonly Message[] =>
  digestLayouts(...about).map(messageOf);
export const renderDigest = (...about: Parameters<typeof layOutDigest>): NonEmpty<Message> => {
  const [first, ...others] = layOutDigest(...about);
  return [messageOf(first), ...others.map(messageOf)];
};

export const anyEntry: fc.Arbitrary<DigestEntry> = fc.record({
  release: anyRelease,
  textHash: fc.constant('1'),
  news: fc.constantFrom('new', 'amended'),
  isFurther: fc.boolean(),
  organisations: fc.array(anyWords, { maxLength: 5 }),
  matched: anyMatched,
  copies: fc.array(anyRelease, { maxLength: 6 }),
  kinds: fc
    .dictionary(fc.constantFrom(...findingKinds), fc.integer({ min: 1, max: 99 }))
    .map(
      (counts) =>
        new Map(findingKinds.flatMap((kind) => (counts[kind] === undefined ? [] : [[kind, counts[kind]]]))),
    ),
  strongest: fc.option(anyEvidence),
  change: fc.option(anyEvidence),
  quotation: fc.option(anyEvidence),
  earlier: fc.array(anyEvidence, { maxLength: 2 }),
});

export const anyContent: fc.Arbitrary<DigestContent> = fc.record({
  groups: fc.array(
    fc.record({
      organisations: fc.array(anyWords, { maxLength: 6 }),
      entries: fc.oneof(
        { weight: 9, arbitrary: fc.array(anyEntry, { minLength: 1, maxLength: 4 }) },
        { weight: 1, arbitrary: anyEntry.map((one) => Array.from({ length: 60 }, () => one)) },
      ),
    }),
    { maxLength: 4 },
  ),
  gone: fc.nat(3),
});

export const anySubscription = fc
  .record({
    topics: fc.array(anyWords, { maxLength: 5 }),
    organisations: fc.array(anyWords, { maxLength: 5 }),
  })
  .map((what): Subscription => ({ ...subscription, what: { ...everything, ...what } }));
