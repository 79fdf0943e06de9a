/**
 * What Slack may do instead of answering. `stored` says whether the call took effect all the same: the case in which
 * repeating it would post twice.
 */
export type Fault =
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number }
  | { readonly kind: 'http'; readonly status: number; readonly stored: boolean }
  | { readonly kind: 'silence'; readonly stored: boolean }
  | { readonly kind: 'error'; readonly error: string };

/** Faults waiting for the next calls of a method, first in first out. */
export const createFaults = () => {
  const queues = new Map<string, Fault[]>();
  return {
    add: (method: string, ...faults: readonly Fault[]): void => {
      queues.set(method, [...(queues.get(method) ?? []), ...faults]);
    },
    take: (method: string): Fault | null => queues.get(method)?.shift() ?? null,
    clear: (): void => queues.clear(),
  };
};

export type Faults = ReturnType<typeof createFaults>;
