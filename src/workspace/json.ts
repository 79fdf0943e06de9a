/** A JSON object as it comes over the wire: nothing about its keys is known. */
export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The string there; '' where there is none or something else. */
export const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The objects of a list; [] where there is no list. */
export const objectsOf = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isJson) : [];
