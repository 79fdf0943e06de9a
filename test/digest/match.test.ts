import { describe, expect, it } from 'vitest';
import { matchOf } from '../../src/digest/match.ts';
import type { FindingFacts, ReleaseFacts } from '../../src/domain/digest.ts';
import { everything, type Selection } from '../../src/domain/subscription.ts';
import { factsOf } from '../support/digest-facts.ts';

const finding = (id: string, more: Partial<FindingFacts> = {}): FindingFacts => ({
  id,
  kind: 'concern',
  voice: 'inspectorate',
  organisations: ['lindale'],
  topics: [],
  ...more,
});

const release: ReleaseFacts = factsOf('r1', {
  organisations: ['lindale', 'haven'],
  programme: 'custody',
  publisher: 'force',
  findings: [
    finding('f1', { topics: ['custody'], kind: 'cause-of-concern' }),
    finding('f2', { topics: ['vetting'], organisations: ['haven'] }),
    finding('f3', { topics: ['custody'], voice: 'force', kind: 'progress' }),
  ],
});

const table: readonly { why: string; asks: Partial<Selection>; meets: readonly string[] | null }[] = [
  { why: 'nothing asked is everything', asks: {}, meets: ['f1', 'f2', 'f3'] },
  {
    why: 'one of the organisations asked for is enough',
    asks: { organisations: ['haven', 'x'] },
    meets: ['f1', 'f2', 'f3'],
  },
  { why: 'none of them is not', asks: { organisations: ['x'] }, meets: null },
  { why: 'a topic is met by the findings about it', asks: { topics: ['custody'] }, meets: ['f1', 'f3'] },
  {
    why: 'custody in Lindale is not custody in Haven, though one release has both names',
    asks: { topics: ['custody'], organisations: ['haven'] },
    meets: null,
  },
  { why: 'vetting in Haven is', asks: { topics: ['vetting'], organisations: ['haven'] }, meets: ['f2'] },
  {
    why: 'only what the inspectorate judged',
    asks: { topics: ['custody'], onlyInspectorate: true },
    meets: ['f1'],
  },
  { why: 'only formal kinds', asks: { onlyFormal: true }, meets: ['f1'] },
  {
    why: 'formal kinds on a topic that has none',
    asks: { topics: ['vetting'], onlyFormal: true },
    meets: null,
  },
  { why: 'a kind', asks: { kinds: ['progress', 'closure'] }, meets: ['f3'] },
  { why: 'a programme', asks: { programmes: ['custody'] }, meets: ['f1', 'f2', 'f3'] },
  { why: 'another programme', asks: { programmes: ['peel'] }, meets: null },
  { why: 'a kind of publisher', asks: { publishers: ['press', 'force'] }, meets: ['f1', 'f2', 'f3'] },
  { why: 'another kind of publisher', asks: { publishers: ['press'] }, meets: null },
];

describe('what a selection meets', () => {
  it.each(table)('$why', ({ asks, meets }) => {
    expect(matchOf({ ...everything, ...asks }, release)?.findings ?? null).toEqual(meets);
  });

  it('says which of its words were met', () => {
    const asked = {
      ...everything,
      organisations: ['haven', 'x'],
      topics: ['vetting', 'y'],
      programmes: ['custody'],
    };
    expect(matchOf(asked, release)).toEqual({
      organisations: ['haven'],
      topics: ['vetting'],
      kinds: [],
      programme: 'custody',
      publisher: null,
      findings: ['f2'],
    });
  });
});
