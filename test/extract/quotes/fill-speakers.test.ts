import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/extract/page.ts';
import { fillSpeakers } from '../../../src/extract/quotes/fill-speakers.ts';
import { findQuotes } from '../../../src/extract/quotes/find-quotes.ts';
import { inventedReference } from '../../support/invented-reference.ts';

const reference = await inventedReference();
const subject = (id: string) => ({ id, name: id, certainty: 'stated', why: 'named in the text' }) as const;

const rows = [
  {
    why: 'a leader without a printed force speaks for the only one',
    text: 'Chief Constable Mair Voss said: “We will act on it.”',
    subjects: ['ardenshire'],
    organisation: 'ardenshire',
  },
  {
    why: 'with two forces nobody can tell',
    text: 'Chief Constable Mair Voss said: “We will act on it.”',
    subjects: ['ardenshire', 'northmoor'],
    organisation: null,
  },
  {
    why: 'the printed force stays',
    text: 'Chief Constable Mair Voss of Northmoor Constabulary said: “We will act on it.”',
    subjects: ['ardenshire'],
    organisation: 'northmoor',
  },
  {
    why: 'a fire chief does not speak for a police force',
    text: 'Chief Fire Officer Nia Brandt said: “We will act on it.”',
    subjects: ['ardenshire'],
    organisation: null,
  },
];

describe('fillSpeakers', () => {
  it.each(rows)('$why', ({ text, subjects, organisation }) => {
    const [quote] = fillSpeakers(findQuotes(layOut(text, reference)), subjects.map(subject), null, reference);
    expect(quote?.attribution.speaker?.organisation ?? null).toBe(organisation);
  });
});
