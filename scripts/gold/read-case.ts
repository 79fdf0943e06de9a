import { readDocument } from '../../src/app/read-document.ts';
import { toExtractionJson } from '../../src/cli/extraction-json.ts';
import type { Reference } from '../../src/reference/reference.ts';
import type { GoldCase } from './gold.ts';
import type { Reading } from './reading.ts';

/** A document as `npm run extract -- --json FILE` reads it: nothing supplied, everything from the document. */
export const readCase = ({ file, text }: GoldCase, reference: Reference): Reading => {
  const { release, extraction } = readDocument(
    { name: file, bytes: new TextEncoder().encode(text) },
    reference,
  );
  return toExtractionJson(release, extraction) as Reading;
};
