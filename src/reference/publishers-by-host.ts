import type { OrganisationKind } from '../domain/organisation.ts';
import type { Publisher, PublisherKind } from '../domain/publisher.ts';
import type { Reference } from './reference.ts';

const kinds: Readonly<Record<OrganisationKind, PublisherKind>> = {
  'police-force': 'force',
  'other-force': 'force',
  'fire-service': 'fire-service',
  inspectorate: 'inspectorate',
  commissioner: 'commissioner',
  other: 'other',
};

const made = new WeakMap<Reference, ReadonlyMap<string, Publisher>>();

/** Who publishes at which host (without `www.`), by the hosts of the organisations' rows. */
export const publishersByHost = (reference: Reference): ReadonlyMap<string, Publisher> => {
  const known = made.get(reference);
  if (known !== undefined) return known;
  const publishers = new Map<string, Publisher>();
  for (const { name, kind, hosts } of reference.organisations.values()) {
    for (const host of hosts) {
      // A row's hosts hold its commissioner's too, which speaks for itself and goes by its host: the row does not name it.
      const commissioner = /(?:^|[.-])pf?cc\b|commissioner/.test(host);
      publishers.set(host.replace(/^www\./, ''), {
        name: commissioner ? host.replace(/^www\./, '') : name,
        kind: commissioner ? 'commissioner' : kinds[kind],
      });
    }
  }
  made.set(reference, publishers);
  return publishers;
};
