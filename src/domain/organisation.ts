/** Kebab-case: `merseyside`, `cleveland-fire`, `british-transport`. A row of `corpus/reference/organisations.yml`. */
export type OrganisationId = string;

export type OrganisationKind =
  | 'police-force'
  | 'fire-service'
  | 'other-force'
  | 'inspectorate'
  | 'commissioner'
  | 'other';

/** An organisation that a release is about, and how we know. */
export interface Subject {
  readonly id: OrganisationId;
  readonly name: string;
  readonly certainty: 'stated' | 'inferred';
  readonly why: string;
}
