import { digestEvent } from '../../../src/slack/publisher.ts';
import type { Database } from '../../../src/store/database/open-database.ts';
import type { World } from '../../../src/workspace/world.ts';

export interface PostsCounted {
  /** Not settled when time was up: neither lost nor delivered, or not corrected yet. */
  readonly unfinished: number;
  /** Settled deliveries without a message in Slack. */
  readonly lost: number;
  /** Messages beyond the first of a delivery. */
  readonly doubled: number;
  /** Deliveries whose kept ts is not their message's, or that are not accounted for as posted. */
  readonly unaccounted: number;
  /** Posts that do not say of every release they show what has become of it. */
  readonly wrong: number;
}

interface Marked {
  readonly event_type?: string;
  readonly event_payload?: { readonly key?: string };
}

/** What stands in Slack against what the database says, and against what the releases have come to. */
export const countPosts = async (
  database: Database,
  world: World,
  isOutOfTime: boolean,
): Promise<PostsCounted> => {
  const messages = new Map<string, { readonly ts: string; readonly text: string }[]>();
  for (const { metadata, ts, text } of world.messages.all()) {
    const marked = metadata as Marked | null;
    if (marked?.event_type !== digestEvent) continue;
    const key = marked.event_payload?.key ?? '';
    messages.set(key, [...(messages.get(key) ?? []), { ts, text }]);
  }
  const known = new Map((await database.diary.known()).map((state) => [state.releaseId, state]));
  const isRight = (text: string): boolean => {
    const says = /→ (.*)/.exec(text)?.[1]?.split(', ') ?? [];
    return [...text.matchAll(/^(r\d) (\d)$/gm)].every(([, id = '', hash]) => {
      const state = known.get(id);
      if (state?.isWithdrawn === true) return says.includes(`${id} withdrawn`);
      if (state?.textHash !== hash) return says.includes(`${id} amended`);
      return !says.includes(`${id} withdrawn`) && !says.includes(`${id} amended`);
    });
  };
  let lost = 0;
  let unaccounted = 0;
  let unfinished = 0;
  let wrong = 0;
  for (const { id } of await database.subscriptions.list({ team: world.team.id })) {
    const [delivery] = await database.ledger.ofSubscription(id, 1);
    if (delivery?.state.kind !== 'posted' && isOutOfTime) {
      unfinished += 1;
      continue;
    }
    const stands = delivery === undefined ? [] : (messages.get(delivery.key) ?? []);
    if (stands.length === 0) lost += 1;
    const isKept = stands.some(({ ts }) => ts === delivery?.messages[0]);
    if (delivery?.state.kind !== 'posted' || !isKept) unaccounted += 1;
    const isWrong = !stands.every(({ text }) => isRight(text));
    if (isWrong && isOutOfTime) unfinished += 1;
    else if (isWrong) wrong += 1;
  }
  return {
    unfinished,
    lost,
    doubled: [...messages.values()].reduce((sum, all) => sum + all.length - 1, 0),
    unaccounted,
    wrong,
  };
};
