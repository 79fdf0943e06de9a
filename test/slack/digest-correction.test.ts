import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Corpus, createCorpus } from '../../src/app/corpus.ts';
import type { ReleaseNow } from '../../src/app/publisher.ts';
import type { Digest, DigestItem } from '../../src/domain/digest.ts';
import { instantOf } from '../../src/domain/instant.ts';
import type { Reference } from '../../src/reference/reference.ts';
import { correctDigest } from '../../src/slack/blocks/digest-correction.ts';
import {
  type DigestLayout,
  messageOf,
  readLayout,
  writeLayout,
} from '../../src/slack/blocks/digest-layout.ts';
import { digestLayouts, layOutDigest } from '../../src/slack/blocks/digest-message.ts';
import { atMost, lengthOf } from '../../src/slack/limits.ts';
import { messageRefusal } from '../../src/workspace/check/message.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { havenPeel, inventedReleases, northmoorInspection } from '../support/invented-releases.ts';
import { type ReadByHand, smallLibrary } from '../support/small-library.ts';
import { naming as plainNaming } from '../support/slack/answers.ts';
import {
  anyContent,
  anySubscription,
  digestOf,
  reading,
  released,
  sent,
} from '../support/slack/any-digest.ts';
import { defectsOf } from '../support/slack/defects.ts';

const at = instantOf('2026-11-25T23:30:00Z');

let reference: Reference;
beforeAll(async () => {
  reference = await inventedReference();
});

const corpusWith = (changed: readonly ReadByHand[], without: readonly string[] = []): Corpus => {
  const releases = inventedReleases
    .filter(({ id }) => !without.includes(id))
    .map((one) => changed.find(({ id }) => id === one.id) ?? one);
  return createCorpus(smallLibrary(releases, reference), reference);
};

const hashIn = (corpus: Corpus, id: string): string => corpus.inFull(id)?.textHash ?? '';

const itemOf = (digest: Digest, id: string): DigestItem => {
  const item = digest.items.find(({ releases }) => releases.some(({ releaseId }) => releaseId === id));
  if (item === undefined) throw new Error(`${id} is in no item`);
  return item;
};

/** What the messages say afterwards; those that stay as they were are left out. */
const corrected = (
  digest: Digest,
  changes: Readonly<Record<string, ReleaseNow>>,
  then: Corpus,
  now: Corpus,
): readonly string[] => {
  const layouts = layOutDigest(digest, then).map((layout) => readLayout(writeLayout(layout)) as DigestLayout);
  const result = correctDigest(layouts, digest, new Map(Object.entries(changes)), now);
  return (result ?? []).flatMap((layout) => {
    if (layout === null) return [];
    expect(messageRefusal(sent(messageOf(layout)), 'update')).toBeNull();
    return reading(messageOf(layout));
  });
};

/** The same release with some words exchanged everywhere. */
const amended = (release: ReadByHand, from: string, to: string): ReadByHand =>
  JSON.parse(JSON.stringify(release).replaceAll(from, to)) as ReadByHand;

describe('a digest after a release of it', () => {
  const cause = 'We issued a cause of concern about custody in Haven.';

  it('was withdrawn: its title is struck through, its words are gone, and it is said', () => {
    const digest = digestOf(released('haven-peel', ['f2']), released('northmoor-review', ['f1', 'f3']));
    const said = corrected(
      digest,
      { 'haven-peel': { kind: 'withdrawn', at } },
      corpusWith([]),
      corpusWith([], ['haven-peel']),
    );
    expect(said.slice(0, 4)).toEqual([
      expect.stringMatching(/^2 releases on Haven Police and Northmoor Constabulary: /),
      'Changed since this was posted: 1 withdrawn. Each says so below.',
      'Haven Police',
      'Haven Police must act on custody\nHMICFRS, 10 February 2021' +
        'Withdrawn on 25 November 2026: it is no longer among the releases here, and its words are not shown any more.',
    ]);
    expect(said.join('\n')).not.toContain(cause);
    expect(said.join('\n')).toContain('has trained every control room operator');
  });

  it('strikes the title, and nothing else', () => {
    const digest = digestOf(released('haven-peel', ['f2']));
    const layouts = layOutDigest(digest, corpusWith([]));
    const [first] =
      correctDigest(layouts, digest, new Map([['haven-peel', { kind: 'withdrawn', at }]]), corpusWith([])) ??
      [];
    const struck = [...JSON.stringify(first).matchAll(/"text":"([^"]*)","style":\{[^}]*"strike":true/g)];
    expect(struck.map(([, text]) => text)).toEqual([
      'Haven Police must act on custody',
      String.raw`\nHMICFRS, `,
    ]);
  });

  it('was amended where nothing is quoted from: the words stay, and it is said', () => {
    const now = corpusWith([{ ...havenPeel, text: `${havenPeel.text}\n\nA note was added.` }]);
    const digest = digestOf(released('haven-peel', ['f2']));
    const said = corrected(
      digest,
      {
        'haven-peel': {
          kind: 'amended',
          at,
          textHash: hashIn(now, 'haven-peel'),
          entry: itemOf(digest, 'haven-peel'),
        },
      },
      corpusWith([]),
      now,
    );
    expect(said[1]).toBe('Changed since this was posted: 1 amended. Each says so below.');
    expect(said[3]).toMatch(/Amended on 25 November 2026\. The words quoted here still stand in it\.$/);
    expect(said.join('\n')).toContain(cause);
  });

  it('was amended in words that are quoted: the new ones stand in their place, and it is said', () => {
    const now = corpusWith([amended(havenPeel, 'about custody in Haven', 'about detention in Haven')]);
    const digest = digestOf(released('haven-peel', ['f2']));
    const item = itemOf(digest, 'haven-peel');
    const said = corrected(
      digest,
      {
        'haven-peel': {
          kind: 'amended',
          at,
          textHash: hashIn(now, 'haven-peel'),
          entry: item,
        },
      },
      corpusWith([]),
      now,
    );
    expect(said[3]).toMatch(
      /Amended on 25 November 2026\. Words first quoted here do not stand in it any more; what follows is what it says now\.$/,
    );
    expect(said.join('\n')).toContain('We issued a cause of concern about detention in Haven.');
    expect(said.join('\n')).not.toContain(cause);
  });

  it('was amended and has nothing on what is followed any more: its words are gone, and it is said', () => {
    const now = corpusWith([amended(havenPeel, 'about custody in Haven', 'about detention in Haven')]);
    const said = corrected(
      digestOf(released('haven-peel', ['f2'])),
      { 'haven-peel': { kind: 'amended', at, textHash: hashIn(now, 'haven-peel'), entry: null } },
      corpusWith([]),
      now,
    );
    expect(said[3]).toMatch(/and it has nothing else on what is followed\.$/);
    expect(said.join('\n')).not.toContain('We issued a cause of concern');
  });

  it('is back: it says so, with the words it had', () => {
    const said = corrected(
      digestOf(released('haven-peel', ['f2'])),
      { 'haven-peel': { kind: 'returned', at } },
      corpusWith([]),
      corpusWith([]),
    );
    expect(said[1]).toContain('1 back as it was');
    expect(said[3]).toMatch(/Back since 25 November 2026, with the words that are quoted here\.$/);
    expect(said.join('\n')).toContain(cause);
  });

  it.each([
    {
      why: 'withdrawn',
      without: ['northmoor-inspection'],
      text: northmoorInspection,
      says: 'An earlier release that was quoted here was withdrawn on 25 November 2026; its words are not shown any more.',
      keeps: false,
    },
    {
      why: 'amended in what is quoted',
      without: [],
      text: amended(northmoorInspection, 'are thin', 'are patchy'),
      says: 'An earlier release that was quoted here was amended on 25 November 2026; those words do not stand in it any more.',
      keeps: false,
    },
    {
      why: 'amended elsewhere',
      without: [],
      text: { ...northmoorInspection, text: `${northmoorInspection.text}\n\nA note was added.` },
      says: null,
      keeps: true,
    },
  ])('an earlier document that is quoted beside it is $why', ({ why, without, text, says, keeps }) => {
    const now = corpusWith([text], without);
    const textHash = hashIn(now, 'northmoor-inspection');
    const said = corrected(
      digestOf(released('northmoor-review', ['f1', 'f3'])),
      {
        'northmoor-inspection':
          why === 'withdrawn' ? { kind: 'withdrawn', at } : { kind: 'amended', at, textHash, entry: null },
      },
      corpusWith([]),
      now,
    ).join('\n');
    expect(says === null || said.includes(says)).toBe(true);
    expect(said.includes('records of strategy meetings are thin.')).toBe(keeps);
    expect(said).toContain('has trained every control room operator');
  });

  it('waits where this process has not read the new words', () => {
    const digest = digestOf(released('haven-peel', ['f2']));
    const then = corpusWith([]);
    const change = { kind: 'amended', at, textHash: 'of another process', entry: null } as const;
    expect(
      correctDigest(layOutDigest(digest, then), digest, new Map([['haven-peel', change]]), then),
    ).toBeNull();
  });
});

describe('any digest of which anything has changed', { timeout: 120_000 }, () => {
  it('is taken by Slack in place of the one that stands, and says in its first message that it has changed', () => {
    const corpus = corpusWith([]);
    fc.assert(
      fc.property(
        anySubscription,
        anyContent,
        fc.infiniteStream(fc.constantFrom('withdrawn', 'returned', 'amended', null)),
        (asked, content, kinds) => {
          const digest: Digest = { ...digestOf(released('a')), subscription: asked };
          const layouts = digestLayouts(digest, content, plainNaming);
          const ids = new Set(
            layouts.flatMap(({ entries }) =>
              entries.flatMap(({ pieces }) => pieces.map(({ releaseId }) => releaseId)),
            ),
          );
          const changes = new Map<string, ReleaseNow>();
          for (const id of ids) {
            const { value: kind } = kinds.next();
            if (kind === 'withdrawn' || kind === 'returned') changes.set(id, { kind, at });
            if (kind === 'amended') changes.set(id, { kind, at, textHash: 'new', entry: null });
          }
          const reader = {
            ...corpus,
            // Of such a release nothing that was quoted stands in its text.
            inFull: (id: string) => ({
              ...(corpus.inFull('haven-peel') as NonNullable<ReturnType<Corpus['inFull']>>),
              textHash: changes.get(id)?.kind === 'amended' ? 'new' : '',
            }),
          };
          const result = correctDigest(layouts, digest, changes, reader);
          expect(result?.[0] !== null).toBe(changes.size > 0);
          for (const layout of result ?? []) {
            if (layout === null) continue;
            const message = sent(messageOf(layout));
            expect(messageRefusal(message, 'update')).toBeNull();
            expect(defectsOf(message, 'update')).toEqual([]);
            expect(lengthOf(JSON.stringify(message.blocks))).toBeLessThanOrEqual(atMost('ours.payload'));
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
