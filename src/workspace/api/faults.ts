/**
 * What Slack may do instead of answering. `stored` says whether the call took effect all the same: the case in which
 * repeating it would post twice.
 */
export type Fault =
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number }
  | { readonly kind: 'http'; readonly status: number; readonly stored: boolean }
  /** No answer ever comes. */
  | { readonly kind: 'silence'; readonly stored: boolean }
  /** The connection is cut. */
  | { readonly kind: 'cut'; readonly stored: boolean }
  | { readonly kind: 'error'; readonly error: string }
  /** Takes effect at once and is answered only then. */
  | { readonly kind: 'late'; readonly milliseconds: number };

/** What may happen to something on its way to the bot. */
export type DeliveryFault =
  | { readonly kind: 'twice' }
  | { readonly kind: 'late'; readonly milliseconds: number }
  | { readonly kind: 'lost' };

export type DeliveryType = 'command' | 'interactive' | 'event';

/** Faults that wait for the next calls of a method, first in first out. `*` waits for any. */
export const createFaults = () => {
  const queues = new Map<string, Fault[]>();
  const deliveries = new Map<DeliveryType, DeliveryFault[]>();
  return {
    /** `method` may be `respond`, for a response_url. */
    add: (method: string, ...faults: readonly Fault[]): void => {
      queues.set(method, [...(queues.get(method) ?? []), ...faults]);
    },
    take: (method: string): Fault | null => queues.get(method)?.shift() ?? queues.get('*')?.shift() ?? null,
    addDelivery: (type: DeliveryType, ...faults: readonly DeliveryFault[]): void => {
      deliveries.set(type, [...(deliveries.get(type) ?? []), ...faults]);
    },
    takeDelivery: (type: DeliveryType): DeliveryFault | null => deliveries.get(type)?.shift() ?? null,
    /** What still waits, by method and by type of delivery. */
    pending: (): Readonly<Record<string, readonly (Fault | DeliveryFault)[]>> =>
      Object.fromEntries([...queues, ...deliveries].filter(([, waiting]) => waiting.length > 0)),
    clear: (): void => {
      queues.clear();
      deliveries.clear();
    },
  };
};
