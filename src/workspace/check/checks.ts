import { isJson } from '../json.ts';
import type { Json } from '../json.ts';
import { lengthOf, slackAllows } from '../slack-limits.ts';
import type { SlackLimit } from '../slack-limits.ts';

/** Where blocks are to stand. */
export type Surface = 'message' | 'modal' | 'home';

/** Where a payload breaks Slack's rules: a JSON pointer and what is wrong there, in Slack's own kind of words. */
export interface Breach {
  readonly pointer: string;
  readonly message: string;
}

/** Where a check is, and where it tells what is wrong. */
export interface Place {
  readonly pointer: string;
  readonly surface: Surface;
  readonly refuse: (pointer: string, message: string) => void;
}

export type Check = (place: Place, value: unknown) => void;

export const inside = (place: Place, key: string | number): Place => ({
  ...place,
  pointer: `${place.pointer}/${key}`,
});

const refuse = (place: Place, message: string): void => place.refuse(place.pointer, message);

/** Runs a check and collects what it refuses. */
export const breachesOf = (
  check: Check,
  pointer: string,
  surface: Surface,
  value: unknown,
): readonly Breach[] => {
  const breaches: Breach[] = [];
  check({ pointer, surface, refuse: (at, message) => void breaches.push({ pointer: at, message }) }, value);
  return breaches;
};

/** One line of Slack's `errors`. */
export const breachLine = ({ pointer, message }: Breach): string => `${message} [json-pointer:${pointer}]`;

/** A string of at least one character, and at most as many as the limit allows; null where Slack states none. */
export const string =
  (limit: SlackLimit | null, atLeast = 1): Check =>
  (place, value) => {
    if (typeof value !== 'string') {
      refuse(place, 'must be a string');
      return;
    }
    const length = lengthOf(value);
    if (length < atLeast) refuse(place, `must be more than ${atLeast - 1} characters`);
    if (limit !== null && length > slackAllows(limit)) {
      refuse(place, `must be less than ${slackAllows(limit) + 1} characters`);
    }
  };

export const boolean: Check = (place, value) => {
  if (typeof value !== 'boolean') refuse(place, 'must be a boolean');
};

export const integer =
  (atLeast: number, atMost: number): Check =>
  (place, value) => {
    if (!Number.isInteger(value)) refuse(place, 'must be an integer');
    else if ((value as number) < atLeast) refuse(place, `must be at least ${atLeast}`);
    else if ((value as number) > atMost) refuse(place, `must be at most ${atMost}`);
  };

export const number: Check = (place, value) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) refuse(place, 'must be a number');
};

export const oneOf =
  (...allowed: readonly (string | number)[]): Check =>
  (place, value) => {
    if (!allowed.includes(value as string)) refuse(place, `must be one of ${allowed.join(', ')}`);
  };

/** A string of that form, said in words. */
export const matching =
  (pattern: RegExp, form: string): Check =>
  (place, value) => {
    if (typeof value !== 'string' || !pattern.test(value)) refuse(place, `must be ${form}`);
  };

/** An address; Slack takes http and https, and its own for files. */
export const address: Check = (place, value) => {
  string('address')(place, value);
  if (typeof value === 'string' && !URL.canParse(value)) refuse(place, 'invalid url');
};

/** A web address, as pictures and videos need. */
export const webAddress: Check = (place, value) => {
  string('address')(place, value);
  if (typeof value === 'string' && !/^https?:\/\/[^\s/]/i.test(value)) refuse(place, 'invalid url');
};

export const list =
  (check: Check, limit: SlackLimit | null, atLeast = 1): Check =>
  (place, value) => {
    if (!Array.isArray(value)) {
      refuse(place, 'must be an array');
      return;
    }
    if (value.length < atLeast) refuse(place, `no less than ${atLeast} items allowed`);
    if (limit !== null && value.length > slackAllows(limit)) {
      refuse(place, `no more than ${slackAllows(limit)} items allowed`);
    }
    for (const [at, one] of value.entries()) check(inside(place, at), one);
  };

export interface Shape {
  readonly required?: Readonly<Record<string, Check>>;
  readonly optional?: Readonly<Record<string, Check>>;
  /** What must hold between the fields. */
  readonly also?: (place: Place, value: Json) => void;
}

/** An object with these fields and no others: Slack refuses a field that it does not know. */
export const object =
  ({ required = {}, optional = {}, also }: Shape): Check =>
  (place, value) => {
    if (!isJson(value)) {
      refuse(place, 'must provide an object');
      return;
    }
    for (const [key, check] of Object.entries(required)) {
      if (value[key] === undefined) refuse(place, `missing required field: ${key}`);
      else check(inside(place, key), value[key]);
    }
    for (const [key, inner] of Object.entries(value)) {
      if (inner === undefined || key in required) continue;
      const check = optional[key];
      if (check === undefined) refuse(place, `invalid additional property: ${key}`);
      else check(inside(place, key), inner);
    }
    also?.(place, value);
  };

/** An object whose `type` says which check is for it. */
export const byType =
  (checks: Readonly<Record<string, Check>>): Check =>
  (place, value) => {
    if (!isJson(value)) {
      refuse(place, 'must provide an object');
      return;
    }
    const type = value['type'];
    const check = typeof type === 'string' && Object.hasOwn(checks, type) ? checks[type] : undefined;
    if (type === undefined) refuse(place, 'missing required field: type');
    else if (check === undefined)
      refuse(inside(place, 'type'), `unsupported type: ${typeof type === 'string' ? type : typeof type}`);
    else check(place, value);
  };

/** Exactly one of these fields. */
export const exactlyOne =
  (...keys: readonly string[]) =>
  (place: Place, value: Json): void => {
    const given = keys.filter((key) => value[key] !== undefined);
    if (given.length !== 1) refuse(place, `must define either ${keys.join(' or ')}`);
  };

/** At least one of these fields. */
export const someOf =
  (...keys: readonly string[]) =>
  (place: Place, value: Json): void => {
    if (keys.every((key) => value[key] === undefined)) refuse(place, `must define one of ${keys.join(', ')}`);
  };
