/** Words as they are compared: runs of white space as one space, letter case aside. */
export const plain = (words: string | null | undefined): string =>
  (words ?? '').replace(/\s+/g, ' ').trim().toLowerCase();

/** Ids are written with hyphens here and with underscores in gold kept elsewhere, where one topic has a shorter name. */
export const plainId = (id: string | null | undefined): string => {
  const hyphened = plain(id).replaceAll('_', '-');
  return hyphened === 'training' ? 'training-skills' : hyphened;
};

export const same = (a: string | null | undefined, b: string | null | undefined): boolean =>
  plainId(a) === plainId(b);

export const isOneOf = (id: string | null | undefined, ids: readonly string[]): boolean =>
  ids.some((one) => same(one, id));

/** One lies within the other: how places that were marked by a few of their words are met. */
export const meet = (a: string, b: string): boolean => a.includes(b) || b.includes(a);
