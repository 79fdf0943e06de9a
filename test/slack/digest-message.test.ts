import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Corpus, createCorpus } from '../../src/app/corpus.ts';
import type { Digest } from '../../src/domain/digest.ts';
import { renderNote } from '../../src/slack/blocks/digest-note.ts';
import { atMost, lengthOf } from '../../src/slack/limits.ts';
import { messageRefusal } from '../../src/workspace/check/message.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { inventedReleases } from '../support/invented-releases.ts';
import { smallLibrary } from '../support/small-library.ts';
import { naming as plainNaming } from '../support/slack/answers.ts';
import {
  anyContent,
  anyEntry,
  anySubscription,
  digestMessages,
  digestOf,
  reading,
  released,
  renderDigest,
  sent,
  subscription,
  window,
} from '../support/slack/any-digest.ts';
import { defectsOf } from '../support/slack/defects.ts';

describe('any digest of any corpus', { timeout: 120_000 }, () => {
  it('is taken by Slack, and nothing in it mentions, links or formats', () => {
    fc.assert(
      fc.property(anySubscription, anyContent, fc.boolean(), (asked, content, isLate) => {
        const digest: Digest = { ...digestOf(released('a')), subscription: asked, isLate };
        for (const message of digestMessages(digest, content, plainNaming)) {
          expect(messageRefusal(sent(message), 'post')).toBeNull();
          expect(messageRefusal(sent(message), 'update')).toBeNull();
          expect(defectsOf(sent(message), 'post')).toEqual([]);
          expect(lengthOf(JSON.stringify(message.blocks))).toBeLessThanOrEqual(atMost('ours.payload'));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('shows every release once, or counts those it does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 150 }), anyEntry, (many, entry) => {
        const entries = Array.from({ length: many }, (_, at) => ({
          ...entry,
          release: { ...entry.release, title: `No. ${at}.` },
        }));
        const messages = digestMessages(
          digestOf(released('a')),
          { groups: [{ organisations: ['northmoor'], entries }], gone: 0 },
          plainNaming,
        );
        const text = messages.flatMap(reading).join('\n');
        const left = Number(/(\d+) more releases? (?:is|are) not shown/.exec(text)?.[1] ?? 0);
        const shown = entries.filter(({ release }) => text.includes(release.title));
        expect(shown.length + left).toBe(many);
        expect(messages.length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 15 },
    );
  });
});

describe('a digest', () => {
  let corpus: Corpus;
  beforeAll(async () => {
    const reference = await inventedReference();
    const { library, answerer } = smallLibrary(inventedReleases, reference);
    corpus = createCorpus({ library, answerer }, reference);
  });

  it('says what is new by force, the strongest finding first, in the release’s own words', () => {
    const [message, ...thread] = renderDigest(
      digestOf({ ...released('haven-peel', ['f1', 'f2', 'f3', 'f4']), copies: ['haven-press'] }),
      corpus,
    );
    expect(thread).toEqual([]);
    expect(reading(message)).toEqual([
      '1 release on Haven Police: 1 line on causes of concern, 1 on areas for improvement, 1 on recommendations, 1 on other things.\n' +
        'Became known here between 16 November 2026, 09:00 and 23 November 2026, 09:00 (Europe/London).',
      'Haven Police',
      'Haven Police must act on custody\nHMICFRS, 10 February 2021' +
        'New · 1 line on causes of concern, 1 on areas for improvement, 1 on recommendations, 1 on other things' +
        'Also in: Force told to check custody records, The Example Courier, 12 February 2021',
      'Strongest finding',
      'Cause of concern · the inspectorate’s judgement · about Haven Police' +
        'We issued a cause of concern about custody in Haven.',
      'Why you see this: the channel follows everything.',
      'Change | Pause | Less like this',
    ]);
  });

  it('says the same to those who see no blocks, the first line for the notification', () => {
    const [message] = renderDigest(digestOf(released('haven-peel', ['f2'])), corpus);
    expect(message.text.split('\n')).toEqual([
      '1 release on Haven Police: 1 line on causes of concern.',
      'Became known here between 16 November 2026, 09:00 and 23 November 2026, 09:00 (Europe/London).',
      '',
      'Haven Police',
      'Haven Police must act on custody, HMICFRS, 10 February 2021',
      'New · 1 line on causes of concern',
      'Strongest finding · Cause of concern · the inspectorate’s judgement · about Haven Police',
      '“We issued a cause of concern about custody in Haven.”',
      '',
      'Why you see this: the channel follows everything.',
    ]);
  });

  it('a review tells what was said then, on the same topics, and gives no verdict', () => {
    const [message] = renderDigest(digestOf(released('northmoor-review', ['f1', 'f3'])), corpus);
    expect(reading(message)).toEqual([
      '1 release on Northmoor Constabulary: 1 line on concerns of no formal kind, 1 on progress.\n' +
        'Became known here between 16 November 2026, 09:00 and 23 November 2026, 09:00 (Europe/London).',
      'Northmoor Constabulary',
      'Northmoor Constabulary welcomes child protection review\nNorthmoor Constabulary, 30 August 2019 (inferred)' +
        'New · 1 line on concerns of no formal kind, 1 on progress',
      'Strongest finding',
      'Concern, not a formal kind · the force’s own account · said by Orla Finch, Assistant Chief Constable, Northmoor Constabulary · about Northmoor Constabulary' +
        'Inspectors say more must be done about how long children stay in custody.',
      'Progress or closure, as it reports it',
      'Progress · the inspectorate’s judgement · about Northmoor Constabulary' +
        'Inspectors who came back this summer say Northmoor Constabulary has trained every control room operator.',
      'Then, on the same topics',
      'Visits to sex offenders in Northmoor are late\nHMICFRS, date not stated' +
        'Concern, not a formal kind · the inspectorate’s judgement · about Northmoor Constabulary' +
        'Inspectors were concerned to find that:\nappropriate adults often arrive late for detained children; and',
      'records of strategy meetings are thin.',
      'Why you see this: the channel follows everything.',
      'Change | Pause | Less like this',
    ]);
  });

  it('leaves out what is not here any more, and says how many', () => {
    const [message] = renderDigest(digestOf(released('gone'), released('haven-press', ['f1'])), corpus);
    expect(reading(message).join('\n')).toContain('1 release became known too, but is no longer here');
    const [alone] = renderDigest(digestOf(released('gone'), released('gone-too')), corpus);
    expect(reading(alone)[0]).toMatch(/^2 releases became known and are no longer here\.\n/);
  });

  it.each([
    {
      why: 'one that comes late',
      late: true,
      news: 'new',
      further: false,
      says: ['Catching up: ', 'comes late'],
    },
    {
      why: 'an amended one',
      late: false,
      news: 'amended',
      further: false,
      says: ['1 release amended', 'Amended: its words have changed'],
    },
    {
      why: 'a further document',
      late: false,
      news: 'new',
      further: true,
      says: ['a further document of an inspection known before'],
    },
  ] as const)('labels $why', ({ late, news, further, says }) => {
    const base = digestOf({ ...released('haven-press', ['f1']), news });
    const [item] = base.items;
    const [message] = renderDigest(
      { ...base, isLate: late, items: [{ ...item, isFurther: further }] },
      corpus,
    );
    for (const words of says) expect(reading(message).join('\n')).toContain(words);
  });

  it('carries buttons with the subscription they are about', () => {
    const [message] = renderDigest(digestOf(released('haven-press', ['f1'])), corpus);
    expect(message.blocks.at(-1)).toMatchObject({
      type: 'actions',
      elements: ['digest_change', 'digest_pause', 'digest_less'].map((action_id) => ({
        action_id,
        value: 'sub-1',
      })),
    });
  });

  it.each([
    { kind: 'waiting', why: 'not-in-channel' },
    { kind: 'waiting', why: 'may-not-post' },
    { kind: 'waiting', why: 'channel-archived' },
    { kind: 'ended', why: 'waited-too-long' },
    { kind: 'goes-on' },
    { kind: 'not-corrected', windowEnd: window.end },
    { kind: 'unknown', windowEnd: window.end },
    { kind: 'failed', windowEnd: window.end },
  ] as const)('a note to its subscriber can be posted: $kind $why', (note) => {
    const message = sent(renderNote(subscription, note, plainNaming));
    expect(messageRefusal(message, 'post')).toBeNull();
    expect(defectsOf(message, 'post')).toEqual([]);
    expect(message.text).toContain('everything');
  });
});
