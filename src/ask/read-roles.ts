import type { Role } from '../domain/person.ts';
import type { Unread } from './unread.ts';
import { actingBefore, inspectorWording, roleWording } from './wording.ts';

export interface RolesRead {
  readonly roles: readonly Role[];
  /** Titles as typed, lower case. */
  readonly titles: readonly string[];
}

/**
 * The roles a question names as those whose words are wanted. Where nobody's words are asked for (`saying` false) only a
 * role that does something is read: "did the PCC see", not "complaints about the PCC". "Inspectors" are a role only
 * where quotes are asked for outright: what inspectors say is what every finding is.
 */
export const readRoles = (
  unread: Unread,
  asked: { readonly quotes: boolean; readonly saying: boolean },
): RolesRead => {
  const roles = new Set<Role>();
  const titles: string[] = [];
  for (const { pattern, means } of roleWording) {
    for (const match of unread.rest.matchAll(pattern)) {
      const place = { start: match.index, end: match.index + match[0].length };
      if (!asked.saying && !actingBefore.test(unread.whole.slice(0, place.start))) continue;
      unread.take(place);
      roles.add(means);
      titles.push(match[0].toLowerCase());
    }
  }
  const quotes = asked.quotes || /\bquot(?:e|es|ed)\b/i.test(unread.whole);
  if (quotes && unread.takeAll(inspectorWording).length > 0) roles.add('inspector');
  return { roles: [...roles], titles };
};
