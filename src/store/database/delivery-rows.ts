import type { Delivery, DeliveryState } from '../../domain/delivery.ts';
import type { DigestItem } from '../../domain/digest.ts';
import { instantOf, isoOf } from '../../domain/instant.ts';
import type { DeliveryRow } from './tables.ts';

type StateColumns = Pick<DeliveryRow, 'state' | 'code' | 'claimed_by' | 'due_at' | 'posted_at'>;

const optional = (iso: string | null): number | null => (iso === null ? null : instantOf(iso));
const optionalIso = (instant: number | null): string | null => (instant === null ? null : isoOf(instant));

export const toStateColumns = (state: DeliveryState): StateColumns => {
  const columns: StateColumns = {
    state: state.kind,
    code: null,
    claimed_by: null,
    due_at: null,
    posted_at: null,
  };
  switch (state.kind) {
    case 'claimed':
      return { ...columns, claimed_by: state.by, due_at: isoOf(state.leaseUntil) };
    case 'posted':
      return { ...columns, posted_at: isoOf(state.at) };
    case 'skipped':
      return columns;
    case 'failed':
      return { ...columns, code: state.code, due_at: optionalIso(state.retryAt) };
    case 'unknown':
      return { ...columns, code: state.code, due_at: optionalIso(state.lookAt) };
  }
};

const stateOf = (row: StateColumns): DeliveryState => {
  switch (row.state) {
    case 'claimed':
      return { kind: 'claimed', by: row.claimed_by ?? '', leaseUntil: instantOf(row.due_at ?? '') };
    case 'posted':
      return { kind: 'posted', at: instantOf(row.posted_at ?? '') };
    case 'skipped':
      return { kind: 'skipped' };
    case 'failed':
      return { kind: 'failed', code: row.code ?? '', retryAt: optional(row.due_at) };
    case 'unknown':
      return { kind: 'unknown', code: row.code ?? '', lookAt: optional(row.due_at) };
    default:
      throw new Error(`a delivery is ${row.state}, which this code does not know`);
  }
};

export const toDeliveryRow = (delivery: Delivery): DeliveryRow => ({
  key: delivery.key,
  subscription: delivery.subscription,
  team: delivery.team,
  channel: delivery.channel,
  window_start: isoOf(delivery.window.start),
  window_end: isoOf(delivery.window.end),
  is_late: delivery.isLate ? 1 : 0,
  ...toStateColumns(delivery.state),
  opened_at: isoOf(delivery.openedAt),
  attempts: delivery.attempts,
  messages: JSON.stringify(delivery.messages),
  items: JSON.stringify(delivery.items),
});

export const fromDeliveryRow = (row: DeliveryRow): Delivery => ({
  key: row.key,
  subscription: row.subscription,
  team: row.team,
  channel: row.channel,
  window: { start: instantOf(row.window_start), end: instantOf(row.window_end) },
  isLate: row.is_late === 1,
  state: stateOf(row),
  openedAt: instantOf(row.opened_at),
  attempts: row.attempts,
  messages: JSON.parse(row.messages) as readonly string[],
  items: JSON.parse(row.items) as readonly DigestItem[],
});
