import { toExtractionJson } from '../../src/cli/extraction-json.ts';
import type { Publisher } from '../../src/domain/publisher.ts';
import { extract } from '../../src/extract/extract.ts';
import { toRelease } from '../../src/ingest/to-release.ts';
import type { Reference } from '../../src/reference/reference.ts';
import type { GoldCase } from './gold.ts';
import type { Reading } from './reading.ts';

/** A document as `npm run extract -- --json FILE` reads it: nothing supplied, everything from the document. */
export const readDocument = ({ name, file, text }: GoldCase, reference: Reference): Reading => {
  const bytes = new TextEncoder().encode(text);
  const draft = toRelease({ name: file, bytes, supplied: {} }, { hosts: hostsOf(reference) });
  const release = { ...draft, id: name, file };
  return toExtractionJson(release, extract(release, reference)) as Reading;
};

/** A body's own site, or its commissioner's or authority's: what its rows list under hosts. */
const hostsOf = ({ organisations }: Reference): ReadonlyMap<string, Publisher> =>
  new Map(
    [...organisations.values()].flatMap((row) =>
      row.hosts.map((host): [string, Publisher] => [
        host,
        /pf?cc/.test(host)
          ? { name: `Police and Crime Commissioner for ${row.place ?? row.name}`, kind: 'commissioner' }
          : { name: row.name, kind: row.kind === 'fire-service' ? 'fire-service' : 'force' },
      ]),
    ),
  );
