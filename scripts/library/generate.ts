import type { Extraction } from '../../src/domain/extraction.ts';
import { type Finding, findingKinds } from '../../src/domain/finding.ts';
import { stated, unknown } from '../../src/domain/known.ts';
import { type PartialDate, parsePartialDate } from '../../src/domain/partial-date.ts';
import type { Release } from '../../src/domain/release.ts';
import type { KnownRelease } from '../../src/library/packed-releases.ts';
import type { Reference } from '../../src/reference/reference.ts';
import { SourceText } from '../../src/text/source-text.ts';

/** The same numbers from 0 to 1 every time (mulberry32), so that two runs measure the same. */
export const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const syllables = 'ba co di fu ga he ji ko la me ni po ra se ti vu wa xe yo zu bra cle dro fli gra plo'.split(
  ' ',
);

/** Words nobody has heard, as often as words of a language are: the n-th is printed 1/n as often as the first. */
export const inventedWords = (count: number, chance: () => number): (() => string) => {
  const words = new Set<string>();
  while (words.size < count) {
    let word = '';
    for (let left = 2 + Math.floor(chance() * 3); left > 0; left -= 1) {
      word += syllables[Math.floor(chance() * syllables.length)] as string;
    }
    words.add(word);
  }
  const list = [...words];
  const whole = Math.log(count + 1);
  return () => list[Math.min(count - 1, Math.floor(Math.exp(chance() * whole)) - 1)] as string;
};

const pick = <T>(items: readonly T[], chance: () => number): T =>
  items[Math.floor(chance() * items.length)] as T;

const perRelease = 20;

/**
 * `count` findings of `length` invented words each, twenty a release, each of a force, a topic, a kind, a voice and an
 * era: facets as the library has them, read by nobody.
 */
export const generateKnown = (
  count: number,
  length: number,
  reference: Reference,
  word: () => string,
  chance: () => number,
): readonly KnownRelease[] => {
  const forces = [...reference.organisations.values()].filter(({ kind }) => kind === 'police-force');
  const topics = [...reference.topics.keys()];
  const programmes = [...reference.programmes.keys()];
  return Array.from({ length: Math.ceil(count / perRelease) }, (_, at): KnownRelease => {
    const force = pick(forces, chance);
    const sentences = Array.from({ length: Math.min(perRelease, count - at * perRelease) }, () => {
      const words = Array.from({ length }, word).join(' ');
      return `${(words[0] as string).toUpperCase()}${words.slice(1)}.`;
    });
    const text = sentences.join('\n\n');
    const source = new SourceText(text);
    const subjects = [{ id: force.id, name: force.name, certainty: 'stated', why: 'generated' }] as const;
    let start = 0;
    const findings = sentences.map((sentence, place): Finding => {
      const span = source.span(start, start + sentence.length);
      start += sentence.length + 2;
      return {
        id: `f${place + 1}`,
        span,
        leadIn: null,
        kind: pick(findingKinds, chance),
        kindInferred: null,
        voice: chance() < 0.7 ? 'inspectorate' : 'force',
        era: chance() < 0.85 ? 'current' : 'earlier',
        subjects,
        topics: [pick(topics, chance)],
        deadline: null,
        speaker: null,
        quoteId: null,
        rule: 'generated',
        trigger: null,
      };
    });
    const date = parsePartialDate(
      `${2010 + Math.floor(chance() * 16)}-0${1 + Math.floor(chance() * 9)}-1${Math.floor(chance() * 9)}`,
    ) as PartialDate;
    const release: Release = {
      id: `release-${at}`,
      file: `release-${at}.md`,
      title: `Release ${at}`,
      publisher: unknown('generated'),
      published: date,
      address: null,
      organisations: [],
      programme: null,
      licence: null,
      text,
      textHash: source.hash,
      problems: [],
    };
    const extraction: Extraction = {
      releaseId: release.id,
      textHash: source.hash,
      publishedOn: stated(date, 'generated'),
      publisher: unknown('generated'),
      subjects,
      programme: stated(pick(programmes, chance), 'generated'),
      stage: stated('inspection', 'generated'),
      quotes: [],
      findings,
      grades: [],
      counts: [],
      problems: [],
    };
    return { release, extraction };
  });
};
