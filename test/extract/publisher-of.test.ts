import { describe, expect, it } from 'vitest';
import { stated } from '../../src/domain/known.ts';
import { extract } from '../../src/extract/extract.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { releaseOf } from '../support/releases.ts';

const reference = await inventedReference();

describe('findPublisher', () => {
  it('keeps what was supplied', () => {
    const publisher = stated({ name: 'The Paper', kind: 'press' } as const, 'it is given with the release');
    const release = releaseOf('Inspectors praised Northmoor Constabulary. Our officers read our paper.', {
      publisher,
    });
    expect(extract(release, reference).publisher).toEqual(publisher);
  });

  it('takes a page that speaks of the one force it tells of as its own for that force’s, and says why', () => {
    const text =
      'Inspectors visited Northmoor Constabulary in May.\n\nThey praised our officers.\n\nThe way we answer calls is good.';
    expect(extract(releaseOf(text), reference).publisher).toEqual({
      value: { name: 'Northmoor Constabulary', kind: 'force' },
      certainty: 'inferred',
      why: 'nothing says so; it tells of Northmoor Constabulary alone and speaks of it as its own (“our officers”)',
    });
  });

  it.each([
    {
      why: 'only somebody quoted says “our”',
      text: 'Inspectors visited Northmoor Constabulary.\n\nChief Constable Orla Finch said: “Our officers work hard. The way we answer calls is good.”',
    },
    {
      why: 'it tells of two forces',
      text: 'Inspectors visited Northmoor Constabulary and Ardenshire Police.\n\nThey praised our officers.\n\nThe way we answer calls is good.',
    },
    { why: 'nothing is told of “us”', text: 'Inspectors visited Northmoor Constabulary and praised it.' },
  ])('infers nobody where $why', ({ text }) => {
    expect(extract(releaseOf(text), reference).publisher.certainty).toBe('unknown');
  });
});
