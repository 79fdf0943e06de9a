import { isJson, objectsOf } from '../json.ts';
import type { Json } from '../json.ts';

/** An interactive element and the block it stands in. Both have their ids: `withIds` has been there. */
export interface PlacedElement {
  readonly block: Json;
  readonly element: Json;
}

/** Lists of elements, or single ones, that blocks hold. */
const holdingOne = ['accessory', 'element'];
const holdingMany = ['elements', 'actions'];

const isInteractive = (value: Json): boolean =>
  typeof value['type'] === 'string' &&
  !/^(?:image|plain_text|mrkdwn|rich_text_.*|card|text|link)$/.test(value['type']);

/** Every interactive element of these blocks, in order; those of cards, carousels and containers too. */
export const elementsOf = (blocks: readonly unknown[]): readonly PlacedElement[] =>
  blocks.filter(isJson).flatMap((block) => {
    if (block['type'] === 'rich_text') return [];
    const inner = [
      ...objectsOf(block['child_blocks']),
      ...(block['type'] === 'carousel' ? objectsOf(block['elements']) : []),
    ];
    const own = [
      ...holdingOne.map((key) => block[key]).filter(isJson),
      ...holdingMany.flatMap((key) => objectsOf(block[key])),
    ];
    return [...own.filter(isInteractive).map((element) => ({ block, element })), ...elementsOf(inner)];
  });

/** Gives every block a block_id and every interactive element an action_id, as Slack does where the app gave none. */
export const withIds = (blocks: readonly unknown[], newId: () => string): readonly Json[] =>
  blocks.filter(isJson).map((block) => {
    const filled: Record<string, unknown> = { ...block, block_id: block['block_id'] ?? newId() };
    if (block['type'] === 'rich_text') return filled;
    const withAction = (value: unknown): unknown =>
      isJson(value) && isInteractive(value) ? { ...value, action_id: value['action_id'] ?? newId() } : value;
    for (const key of holdingOne) if (isJson(block[key])) filled[key] = withAction(block[key]);
    for (const key of holdingMany) {
      if (Array.isArray(block[key])) filled[key] = (block[key] as readonly unknown[]).map(withAction);
    }
    if (block['type'] === 'carousel') filled['elements'] = withIds(objectsOf(block['elements']), newId);
    if (Array.isArray(block['child_blocks'])) filled['child_blocks'] = withIds(block['child_blocks'], newId);
    return filled;
  });

/** The element of that action_id; of that block where blocks share it. */
export const findElement = (
  blocks: readonly unknown[],
  { blockId, actionId }: { readonly blockId?: string | undefined; readonly actionId: string },
): PlacedElement | undefined =>
  elementsOf(blocks).find(
    ({ block, element }) =>
      element['action_id'] === actionId && (blockId === undefined || block['block_id'] === blockId),
  );
