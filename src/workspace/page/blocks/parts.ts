import type { Json } from '../../json.ts';
import { isJson, stringOf } from '../../json.ts';

/** The object there; {} where there is none. Blocks were checked when they came in, so that nothing is lost by it. */
export const partOf = (value: unknown): Json => (isJson(value) ? value : {});

/** The words of a text object, or of a bare string; '' where there are none. */
export const textOf = (value: unknown): string => stringOf(value) || stringOf(partOf(value)['text']);

/** A number, or a string that holds one; null otherwise. */
export const numberOf = (value: unknown): number | null => {
  const number =
    typeof value === 'number' || (typeof value === 'string' && value !== '') ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : null;
};

/** An address a reader may follow; null for every scheme that could do more than open a page. */
export const webAddressOf = (value: unknown): string | null => {
  const address = stringOf(value);
  return /^(?:https?:\/\/|mailto:)/i.test(address) ? address : null;
};
