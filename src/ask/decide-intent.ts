import type { CommandName, Intent } from '../domain/question.ts';
import { type FindingSort, findingSorts, intentRules, type IntentSigns } from './intent-wording.ts';
import type { Place } from '../domain/span.ts';
import type { Unread } from './unread.ts';

export interface IntentRead {
  /** Null where no wording says what is wanted. */
  readonly intent: Intent | null;
  /** Of what sort the findings should be that another form of answer shows: "which forces were criticised". */
  readonly sort: FindingSort | null;
}

/** What a command answers, whatever stands after it; `/findings` takes any question. */
export const commandIntents: Readonly<Record<CommandName, Intent | null>> = {
  concerns: 'concerns',
  quote: 'quotes',
  recommendations: 'recommendations',
  findings: null,
};

/**
 * The first rule of the list that fits. All words by which findings are asked for are taken from what is unread, and
 * those of the rule that decided; the rest stays to be looked for.
 */
export const decideIntent = (signs: IntentSigns, unread: Unread): IntentRead => {
  let intent: Intent | null = null;
  let sort: FindingSort | null = null;
  for (const rule of intentRules) {
    const said = rule.when === undefined || signs.text.search(rule.when) >= 0;
    if (!said || rule.needs?.(signs) === false) continue;
    const named = findingSorts.find((one) => one === rule.intent);
    if (rule.when !== undefined && (intent === null || named !== undefined)) takeWords(unread, rule.when);
    sort ??= named ?? null;
    intent ??= rule.intent;
  }
  return { intent, sort };
};

/** A pattern that frames other words ("has … improved") takes its frame and leaves what stands `between`. */
const takeWords = (unread: Unread, pattern: RegExp): void => {
  for (const match of unread.whole.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const [from, to] = match.indices?.groups?.['between'] ?? [end, end];
    takePart(unread, { start: match.index, end: from });
    takePart(unread, { start: to, end });
  }
};

/** Word by word where a name stands among them. */
const takePart = (unread: Unread, part: Place): void => {
  if (unread.isUnread(part)) {
    unread.take(part);
    return;
  }
  for (const word of unread.whole.slice(part.start, part.end).matchAll(/\p{L}+/gu)) {
    const place = { start: part.start + word.index, end: part.start + word.index + word[0].length };
    if (unread.isUnread(place)) unread.take(place);
  }
};
