/** Milliseconds. Slack repeats an event at once, after one minute and after five. */
const keptFor = 15 * 60_000;
const keptAtMost = 20_000;

/** Tells the first delivery from repeated ones. Bounded in age and number; `now` in milliseconds. */
export const createSeen = (now: () => number) => {
  const seenAt = new Map<string, number>();

  const forgetOld = (): void => {
    const oldest = now() - keptFor;
    // A Map keeps the order of insertion, so the first young one ends the search.
    for (const [key, at] of seenAt) {
      if (at >= oldest && seenAt.size <= keptAtMost) return;
      seenAt.delete(key);
    }
  };

  /**
   * True the first time; false when any of the keys was seen. One message has several: its event's id, and its channel
   * and ts, since a mention may come both as `app_mention` and as `message`.
   */
  const isFirst = (...keys: readonly string[]): boolean => {
    forgetOld();
    const isNew = !keys.some((key) => seenAt.has(key));
    for (const key of keys) if (!seenAt.has(key)) seenAt.set(key, now());
    return isNew;
  };

  return { isFirst, size: () => seenAt.size };
};

export type Seen = ReturnType<typeof createSeen>;
