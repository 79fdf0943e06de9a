import { join } from 'node:path';
import type { Answerer } from '../../src/app/answer-question.ts';
import { openLibrary } from '../../src/app/open-library.ts';
import { extract } from '../../src/extract/extract.ts';
import { createCorpusFolder } from '../../src/store/corpus-folder.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { inventedReleases } from '../support/invented-releases.ts';
import { shippedReference } from '../support/shipped-reference.ts';
import { smallLibrary } from '../support/small-library.ts';
import { inventedInspections } from './invented-inspections.ts';

/** shipped: the accounts in `corpus`, as they are read. invented: releases read by hand, so that only answering is judged. */
export type QuestionLibraries = Readonly<Record<'shipped' | 'invented', Answerer>>;

/** Both on Saturday 21 November 2026. */
export const questionLibraries = async (): Promise<QuestionLibraries> => {
  const [reference, invented, { releases }] = await Promise.all([
    shippedReference(),
    inventedReference(),
    createCorpusFolder([join(import.meta.dirname, '../../corpus')]).load(),
  ]);
  const shipped = openLibrary({
    releases,
    reference,
    extract,
    clock: () => new Date('2026-11-21T12:00:00Z'),
    defect: (message) => {
      throw new Error(message);
    },
  });
  return {
    shipped: shipped.answerer,
    invented: smallLibrary([...inventedReleases, ...inventedInspections], invented).answerer,
  };
};
