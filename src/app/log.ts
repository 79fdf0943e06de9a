/** What a line of the log carries: ids, counts, kinds and milliseconds. Never words people typed, never tokens. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** Where use cases and adapters write what only the keeper of the bot reads. */
export interface Log {
  readonly debug: (fields: LogFields, message: string) => void;
  readonly info: (fields: LogFields, message: string) => void;
  readonly warn: (fields: LogFields, message: string) => void;
  readonly error: (fields: LogFields, message: string) => void;
}
