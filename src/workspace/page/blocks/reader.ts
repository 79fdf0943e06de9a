/** For whom blocks are shown: names for the ids in them, and how this person reads dates. */
export interface Reader {
  /** Id and name; bots too. */
  readonly users: readonly { readonly id: string; readonly name: string }[];
  readonly channels: readonly { readonly id: string; readonly name: string }[];
  /** IANA. */
  readonly timeZone: string;
  /** BCP 47. */
  readonly locale: string;
  /** Milliseconds; decides what is today. */
  readonly now: number;
}
