import { unknown } from '../../src/domain/known.ts';
import type { Release } from '../../src/domain/release.ts';
import { hashOf } from '../../src/text/source-text.ts';

/** A release with nothing known about it but its text. */
export const releaseOf = (text: string, known: Partial<Release> = {}): Release => ({
  id: 'a-release',
  file: 'a-release.md',
  title: null,
  publisher: unknown('none is given with the release'),
  published: null,
  address: null,
  organisations: [],
  programme: null,
  licence: null,
  text,
  textHash: hashOf(text),
  problems: [],
  ...known,
});
