import type { OrganisationKind } from '../domain/organisation.ts';
import type { Publisher, PublisherKind } from '../domain/publisher.ts';
import type { Reference } from '../reference/reference.ts';

const kinds: Readonly<Record<OrganisationKind, PublisherKind>> = {
  'police-force': 'force',
  'other-force': 'force',
  'fire-service': 'fire-service',
  inspectorate: 'inspectorate',
  commissioner: 'commissioner',
  other: 'other',
};

/** Hosts of commissioners and authorities stand in the row of the force they hold to account. */
const overseer = /(?:^|[.-])o?p(?:f)?cc(?=[.-])|commissioner|mopac|authority/iu;

/** Who publishes at each host that the reference knows. An overseer goes by its host, since the row does not name it. */
export const publisherHosts = (reference: Reference): ReadonlyMap<string, Publisher> =>
  new Map(
    [...reference.organisations.values()].flatMap(({ name, kind, hosts }) =>
      hosts.map((host): readonly [string, Publisher] => [
        host,
        overseer.test(host) ? { name: host, kind: 'commissioner' } : { name, kind: kinds[kind] },
      ]),
    ),
  );
