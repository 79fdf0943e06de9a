import type { Json } from '../../json.ts';
import { stringOf } from '../../json.ts';
import type { Values } from '../../state/element-state.ts';

/** An element with what a person has filled in as its first value: `selected_date` as `initial_date`, and so on. */
export const filledIn = (element: Json, block: Json, values: Values | undefined): Json => {
  const state = values?.[stringOf(block['block_id'])]?.[stringOf(element['action_id'])];
  if (state === undefined) return element;
  const initial = Object.entries(state).flatMap(([key, value]) => {
    if (key === 'type') return [];
    return [[key === 'value' ? 'initial_value' : key.replace('selected_', 'initial_'), value ?? undefined]];
  });
  return { ...element, ...Object.fromEntries(initial) };
};
