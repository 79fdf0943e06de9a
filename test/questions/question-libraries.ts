import { join } from 'node:path';
import type { Answerer } from '../../src/app/answer-question.ts';
import { readGoldFolder } from '../../scripts/gold/read-folder.ts';
import { openLibrary } from '../../src/app/open-library.ts';
import { readDocument } from '../../src/app/read-document.ts';
import type { Release } from '../../src/domain/release.ts';
import { extract } from '../../src/extract/extract.ts';
import type { Reference } from '../../src/reference/reference.ts';
import { createCorpusFolder } from '../../src/store/corpus-folder.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { inventedReleases } from '../support/invented-releases.ts';
import { shippedReference } from '../support/shipped-reference.ts';
import { smallLibrary } from '../support/small-library.ts';
import { inventedInspections } from './invented-inspections.ts';

/**
 * shipped: the accounts in `corpus`, as they are read. invented: releases read by hand, so that only answering is judged.
 * gold: the hundred invented documents that reading is scored on, as they are read.
 */
export type QuestionLibraries = Readonly<Record<'shipped' | 'invented' | 'gold', Answerer>>;

/** All on Saturday 21 November 2026. */
export const questionLibraries = async (): Promise<QuestionLibraries> => {
  const [reference, invented, { releases }, documents] = await Promise.all([
    shippedReference(),
    inventedReference(),
    createCorpusFolder([join(import.meta.dirname, '../../corpus')]).load(),
    readGoldFolder(join(import.meta.dirname, '../gold/seen')),
  ]);
  if (documents.kind !== 'read') throw new Error('the invented documents cannot be read');
  const gold = documents.cases.map(
    ({ file, text }) => readDocument({ name: file, bytes: new TextEncoder().encode(text) }, invented).release,
  );
  const open = (read: readonly Release[], reference: Reference): Answerer =>
    openLibrary({
      releases: read,
      reference,
      extract,
      clock: () => new Date('2026-11-21T12:00:00Z'),
      defect: (message) => {
        throw new Error(message);
      },
    }).answerer;
  return {
    shipped: open(releases, reference),
    gold: open(gold, invented),
    invented: smallLibrary([...inventedReleases, ...inventedInspections], invented).answerer,
  };
};
