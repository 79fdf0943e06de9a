/** Calls a minute of Slack's tiers; Slack states them as the least it allows. */
const tiers = { 1: 1, 2: 20, 3: 50, 4: 100 } as const;
export type Tier = keyof typeof tiers;

/** `channel`: one message a second in a channel. `none`: special limits that nobody states. */
export type Rate = Tier | 'channel' | 'none';

/** Messages that a channel takes at once before one a second holds. */
const channelBurst = 3;

/** Milliseconds for one more call, and how many may come at once. */
const paceOf = (rate: Tier | 'channel'): { readonly every: number; readonly burst: number } =>
  rate === 'channel'
    ? { every: 1000, burst: channelBurst }
    : { every: 60_000 / tiers[rate], burst: tiers[rate] };

/** Token buckets by method, or by channel for messages. Off until it is switched on: most tests ask faster than people do. */
export const createRateLimits = (now: () => number) => {
  const buckets = new Map<string, { tokens: number; at: number }>();
  let isOn = false;
  return {
    set: (on: boolean): void => {
      isOn = on;
      buckets.clear();
    },
    isOn: (): boolean => isOn,
    /** Seconds to wait; 0 when the call may go on. */
    take: (method: string, rate: Rate, channel: string): number => {
      if (!isOn || rate === 'none') return 0;
      const { every, burst } = paceOf(rate);
      const key = rate === 'channel' ? `${method}:${channel}` : method;
      const bucket = buckets.get(key) ?? { tokens: burst, at: now() };
      const tokens = Math.min(burst, bucket.tokens + (now() - bucket.at) / every);
      const isAllowed = tokens >= 1;
      buckets.set(key, { tokens: isAllowed ? tokens - 1 : tokens, at: now() });
      return isAllowed ? 0 : Math.max(1, Math.ceil(((1 - tokens) * every) / 1000));
    },
  };
};
