import { slackAllows } from '../slack-limits.ts';

/** Whose click a trigger_id stands for, and where it was. */
export interface Trigger {
  readonly user: string;
  readonly conversation: string | null;
  /** The modal it was clicked in; null elsewhere. */
  readonly viewId: string | null;
}

export type Exchanged =
  | { readonly ok: true; readonly trigger: Trigger }
  | {
      readonly ok: false;
      readonly error: 'expired_trigger_id' | 'exchanged_trigger_id' | 'invalid_trigger_id';
    };

/** How many are remembered: an old one is refused all the same. */
const kept = 10_000;

/** trigger_ids: good once and for three seconds. */
export const createTriggers = (now: () => number, newId: (prefix: string) => string) => {
  const triggers = new Map<string, { readonly trigger: Trigger; readonly at: number; isUsed: boolean }>();
  let issued = 0;
  return {
    issue: (trigger: Trigger): string => {
      issued += 1;
      const id = `${issued}.${Math.floor(now())}.${newId('t')}`;
      const [oldest] = triggers.keys();
      if (triggers.size >= kept && oldest !== undefined) triggers.delete(oldest);
      triggers.set(id, { trigger, at: now(), isUsed: false });
      return id;
    },
    exchange: (id: string): Exchanged => {
      const found = triggers.get(id);
      if (found === undefined) return { ok: false, error: 'invalid_trigger_id' };
      if (found.isUsed) return { ok: false, error: 'exchanged_trigger_id' };
      if (now() - found.at > slackAllows('trigger.age')) return { ok: false, error: 'expired_trigger_id' };
      found.isUsed = true;
      return { ok: true, trigger: found.trigger };
    },
  };
};
