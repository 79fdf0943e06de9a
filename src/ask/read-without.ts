import type { Excluded } from '../domain/question.ts';
import { findOrganisations } from '../reference/find-organisations.ts';
import { topicAtStart } from './read-topics.ts';
import type { Shelf } from './shelf.ts';
import type { Unread } from './unread.ts';

/**
 * What leaves something out. "Not", "without" and "minus" are part of what is asked as often ("strip-searched without an
 * adult"), so after them only bodies are left out; a topic after "not" only where that begins a part of the question.
 */
const cue =
  /(?<![\p{L}\p{N}])(?:(?<sure>except(?: for)?|excluding|apart from|other than|aside from|leaving out|but not)|(?<bare>not|without|minus)):?\s+(?:(?:in|at|on|about|for|from|the|any|those|of)\s+)*/giu;
const next = /^\s*(?:,\s*(?:and|or|nor)?|and|or|nor|&)\s+(?:(?:in|at|on|about|for|from|the)\s+)*/i;
const fire = /^fire(?: (?:and|&) rescue)?(?: (?:services?|brigades?))?(?![\p{L}\p{N}])/iu;
const police = /^police(?: forces?)?(?![\p{L}\p{N}])/iu;

/** Reads and takes what a question leaves out: "except fire", "not merseyside", "apart from custody and vetting". */
export const readWithout = (unread: Unread, shelf: Shelf): readonly Excluded[] => {
  const without: Excluded[] = [];
  for (const match of unread.rest.matchAll(cue)) {
    const begins = match.index === 0 || /[,;:.]\s*$/.test(unread.whole.slice(0, match.index));
    const topics = match.groups?.['sure'] !== undefined || (begins && /^not/i.test(match[0]));
    let at = match.index + match[0].length;
    let named = namedAt(unread.whole.slice(at), topics, shelf);
    if (named === null) continue;
    let end = at;
    while (named !== null) {
      without.push(...named.what);
      end = at + named.length;
      const joint: string | undefined = next.exec(unread.whole.slice(end))?.[0];
      if (joint === undefined) break;
      at = end + joint.length;
      named = namedAt(unread.whole.slice(at), topics, shelf);
    }
    unread.take({ start: match.index, end });
  }
  return without;
};

/** The body, kind of body or topic whose name a text begins with. */
const namedAt = (
  text: string,
  topics: boolean,
  shelf: Shelf,
): { readonly what: readonly Excluded[]; readonly length: number } | null => {
  const lower = text.toLowerCase();
  const spellings = lower.length === text.length ? [text, lower] : [text];
  const body = spellings
    .flatMap((typed) => findOrganisations(typed, shelf.reference))
    .filter(({ start }) => start === 0)
    .toSorted((a, b) => b.end - a.end)[0];
  if (body !== undefined) {
    return { what: body.ids.map((id) => ({ kind: 'organisation', id })), length: body.end };
  }
  for (const [pattern, of] of [
    [fire, 'fire'],
    [police, 'police'],
  ] as const) {
    const bodies = pattern.exec(text)?.[0];
    if (bodies !== undefined) return { what: [{ kind: 'bodies', of }], length: bodies.length };
  }
  const topic = topics ? topicAtStart(text, shelf.reference) : null;
  return topic === null ? null : { what: [{ kind: 'topic', id: topic.topic }], length: topic.end };
};
