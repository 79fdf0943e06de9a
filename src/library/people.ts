import type { Entry, QuotedPerson } from '../domain/entry.ts';

/** What two printings of a name share: "Zoë Billingham" and "Zoe Billingham". */
export const personKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** Everybody who is quoted by name, most quoted first. */
export const findPeople = (entries: readonly Entry[]): readonly QuotedPerson[] => {
  const people = new Map<string, QuotedPerson>();
  for (const { evidence } of entries) {
    const { speaker } = evidence;
    if (evidence.supports !== 'quote' || speaker === null || speaker.name === null) continue;
    const key = personKey(speaker.name);
    const known = people.get(key);
    people.set(key, {
      name: known?.name ?? speaker.name,
      roles: [...new Set([...(known?.roles ?? []), speaker.role])],
      titles: [...new Set([...(known?.titles ?? []), ...(speaker.title === null ? [] : [speaker.title])])],
      quotes: (known?.quotes ?? 0) + 1,
    });
  }
  return [...people.values()].toSorted((a, b) => b.quotes - a.quotes || (a.name < b.name ? -1 : 1));
};
