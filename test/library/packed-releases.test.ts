import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { packExtraction, unpackExtraction } from '../../src/library/packed-extraction.ts';
import {
  type KnownRelease,
  packRelease,
  PackedReleases,
  ReleasePacker,
} from '../../src/library/packed-releases.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { inventedReleases } from '../support/invented-releases.ts';
import { releaseOf } from '../support/releases.ts';
import { readByHand } from '../support/small-library.ts';

let read: readonly KnownRelease[];
beforeAll(async () => {
  const reference = await inventedReference();
  read = inventedReleases.map((one) => {
    const { release } = readByHand(one, reference);
    return { release, extraction: extract(release, reference) };
  });
});

const packed = (known: readonly KnownRelease[], order?: readonly string[]): PackedReleases => {
  const packer = new ReleasePacker();
  for (const one of known) packer.push(packRelease(one));
  return new PackedReleases(packer.taken(order));
};

const withFindings = (): KnownRelease =>
  read.find(({ extraction }) => extraction.findings.length > 0) as KnownRelease;

describe('a packed extraction', () => {
  it('comes back as it was, through JSON', () => {
    for (const { release, extraction } of read) {
      const through: unknown = JSON.parse(JSON.stringify(packExtraction(extraction)));
      expect(unpackExtraction(through, release.text)).toEqual(extraction);
    }
  });

  it('keeps places, not words: those are cut anew', () => {
    const { extraction } = withFindings();
    const words = extraction.findings[0]?.span.words ?? '';
    expect(words).not.toBe('');
    expect(JSON.stringify(packExtraction(extraction))).not.toContain(words);
  });

  it('is refused for a text it was not read from', () => {
    expect(() => unpackExtraction(packExtraction(withFindings().extraction), 'Short.')).toThrow(RangeError);
  });
});

describe('packed releases', () => {
  it('come back as they were, one by one, in any order', () => {
    const ids = read.map(({ release }) => release.id).toReversed();
    const releases = packed(read, ids);
    expect(releases.ids).toEqual(ids);
    for (const known of read) {
      const place = releases.placeOf(known.release.id) as number;
      expect(releases.knownAt(place)).toEqual(known);
      expect(releases.get(known.release.id)).toEqual(known.release);
    }
    expect(releases.get('nobody-knows')).toBeUndefined();
  });

  it('give any words of any text, and none from outside it', () => {
    const { extraction } = read[0] as KnownRelease;
    // Halves of what takes two units too: a text may be cut in the middle of one.
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom('a', 'é', '’', '\n', '\ud83d', '\ude00')),
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), fc.nat(20), fc.nat(20), (texts, start, length) => {
        const releases = packed(
          texts.map((one, at) => ({ release: releaseOf(one, { id: `r${at}` }), extraction })),
        );
        texts.forEach((one, place) => {
          expect(releases.textAt(place)).toBe(one);
          expect(releases.wordsAt(place, start, start + length)).toBe(one.slice(start, start + length));
        });
      }),
    );
  });
});
