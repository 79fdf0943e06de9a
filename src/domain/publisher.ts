export type PublisherKind =
  | 'inspectorate'
  | 'force'
  | 'fire-service'
  | 'commissioner'
  | 'press'
  | 'syndicator'
  | 'government'
  | 'other';

export interface Publisher {
  readonly name: string;
  readonly kind: PublisherKind;
}
