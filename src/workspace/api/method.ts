import type { Breach } from '../check/checks.ts';
import { breachLine } from '../check/checks.ts';
import type { Refusal } from '../check/message.ts';
import type { Json } from '../json.ts';
import type { World } from '../world.ts';
import type { Rate } from './rate-limits.ts';

/** What Slack answers with: `ok`, and an error string where that is false. */
export type Reply = Json;

export interface Call {
  readonly world: World;
  readonly args: Json;
}

export interface Method {
  /** `either` is a bot's token or that of a running workflow step; `none` needs no token. */
  readonly token: 'bot' | 'app' | 'either' | 'none';
  /** One of these is enough; [] where any token will do. Slack names the first where none is held. */
  readonly scopes: readonly string[];
  readonly required: readonly string[];
  readonly rate: Rate;
  readonly run: (call: Call) => Reply;
}

export const ok = (body: Json = {}): Reply => ({ ok: true, ...body });

/** A refusal, with what is wrong where in both forms in which Slack says it. */
export const no = (error: string, breaches: readonly Breach[] = [], more: Json = {}): Reply => {
  if (breaches.length === 0) return { ok: false, error, ...more };
  const lines = breaches.map(breachLine);
  return {
    ok: false,
    error,
    errors: lines,
    response_metadata: { messages: lines.map((line) => `[ERROR] ${line}`) },
    ...more,
  };
};

export const refused = ({ error, breaches }: Refusal): Reply => no(error, breaches);

export const missingScope = (world: World, needed: string): Reply =>
  no('missing_scope', [], { needed, provided: world.grants.scopes().join(',') });

/** Forms carry booleans as words. */
export const isTrue = (value: unknown): boolean =>
  value === true || value === 'true' || value === '1' || value === 1;

/** A number of the arguments; null where it is none, `byDefault` where it is not given. */
export const numberOf = (value: unknown, byDefault: number): number | null => {
  if (value === undefined || value === '') return byDefault;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
};

/** An optional string; null where it was not given. */
export const givenString = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

export const listOfStrings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
