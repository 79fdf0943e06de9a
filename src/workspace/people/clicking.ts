import { breachLine } from '../check/checks.ts';
import { suggestionBreaches } from '../check/suggestions.ts';
import { isJson, objectsOf, stringOf } from '../json.ts';
import type { Json } from '../json.ts';
import { lengthOf } from '../slack-limits.ts';
import { initialValues, keepsState, optionsOf, stateOf } from '../state/element-state.ts';
import type { Picked, Values } from '../state/element-state.ts';
import { findElement } from '../state/elements.ts';
import type { PlacedElement } from '../state/elements.ts';
import type { World } from '../world.ts';
import { acknowledged, failed } from './acted.ts';
import type { Acted } from './acted.ts';
import type { Deliverer } from './deliverer.ts';
import { blockActions, blockSuggestion } from './payloads.ts';
import type { Surface } from './payloads.ts';

/** Where a person clicks. */
export type Place =
  | { readonly kind: 'message'; readonly channel: string; readonly ts: string }
  | { readonly kind: 'view'; readonly viewId: string };

/** Which element; the block only where several share the action_id. */
export interface Target {
  readonly blockId?: string | undefined;
  readonly actionId: string;
}

export type Suggested =
  | { readonly ok: true; readonly options: readonly Json[]; readonly groups: readonly Json[] }
  | Extract<Acted, { ok: false }>;

/** Fewest characters before an external select asks, where the app says none. */
const minQueryLength = 3;

/** Buttons, menus, pickers, inputs: in messages, on Home and in modals. */
export const createClicking = (world: World, deliverer: Deliverer) => {
  /** What each person filled into a message: nobody else sees it. */
  const filled = new Map<string, Values>();
  /** What an external select was last answered with, by its place. */
  const offers = new Map<string, readonly Json[]>();

  const keyOf = (user: string, place: Place): string =>
    place.kind === 'view' ? `${user}|${place.viewId}` : `${user}|${place.channel}|${place.ts}`;

  const surfaceAt = (user: string, place: Place): Surface | null => {
    if (place.kind === 'view') {
      const view = world.views.get(place.viewId);
      return view?.user === user ? { kind: 'view', view } : null;
    }
    const message = world.messages.get(place.channel, place.ts);
    const channel = world.channels.get(place.channel);
    const isSeen = message !== undefined && (message.visibleTo === null || message.visibleTo === user);
    if (!isSeen || channel?.members.includes(user) !== true) return null;
    const values = filled.get(keyOf(user, place)) ?? initialValues(message.blocks, place.channel);
    return { kind: 'message', message, channel, values };
  };

  const find = (
    user: string,
    place: Place,
    target: Target,
  ): { surface: Surface; placed: PlacedElement } | null => {
    const surface = surfaceAt(user, place);
    if (surface === null) return null;
    const blocks = surface.kind === 'view' ? surface.view.blocks : surface.message.blocks;
    const blockId = target.blockId === '' ? undefined : target.blockId;
    const placed = findElement(blocks, { blockId, actionId: target.actionId });
    return placed === undefined ? null : { surface, placed };
  };

  const offerKey = (user: string, place: Place, { block, element }: PlacedElement): string =>
    `${keyOf(user, place)}|${String(block['block_id'])}|${String(element['action_id'])}`;

  /** Options that can be chosen now: listed in the element, answered by the app, or chosen from the first. */
  const offered =
    (user: string, place: Place, placed: PlacedElement) =>
    (element: Json): readonly Json[] => [
      ...optionsOf(element),
      ...(offers.get(offerKey(user, place, placed)) ?? []),
      ...objectsOf(element['initial_options']),
      ...(isJson(element['initial_option']) ? [element['initial_option']] : []),
    ];

  /** Keeps what was picked where it was picked, and gives the surface as it is then. */
  const keep = (
    user: string,
    place: Place,
    surface: Surface,
    { block, element }: PlacedElement,
    state: Json,
  ): Surface => {
    const blockId = String(block['block_id']);
    const actionId = String(element['action_id']);
    if (surface.kind === 'view')
      return { kind: 'view', view: world.views.fill(surface.view, blockId, actionId, state) };
    const values = { ...surface.values, [blockId]: { ...surface.values[blockId], [actionId]: state } };
    filled.set(keyOf(user, place), values);
    return { ...surface, values };
  };

  const actionOf = ({ block, element }: PlacedElement, more: Json): Json => ({
    type: element['type'],
    block_id: block['block_id'],
    action_id: element['action_id'],
    ...more,
  });

  /** What a click on an element without state says; null where there is no such thing to click. */
  const pressed = (element: Json, value: Picked): Json | null => {
    switch (element['type']) {
      case 'button':
      case 'icon_button':
      case 'workflow_button': {
        const { text, value: own, url, style, icon } = element;
        return Object.fromEntries(
          Object.entries({ text, value: own, url, style, icon }).filter(([, one]) => one !== undefined),
        );
      }
      case 'overflow': {
        const option = objectsOf(element['options']).find((one) => one['value'] === value);
        return option === undefined ? null : { selected_option: option };
      }
      case 'feedback_buttons': {
        const buttons = [element['positive_button'], element['negative_button']].filter(isJson);
        const [positive, negative] = buttons;
        const chosen =
          value === 'positive'
            ? positive
            : value === 'negative'
              ? negative
              : buttons.find((one) => one['value'] === value);
        return chosen === undefined ? null : { text: chosen['text'], value: chosen['value'] };
      }
      default:
        return null;
    }
  };

  const dispatch = async (
    user: string,
    surface: Surface,
    placed: PlacedElement,
    more: Json,
  ): Promise<Acted> => {
    if (!world.app.isInteractive) return failed('interactivity_not_enabled');
    return acknowledged(
      await deliverer.interactive(blockActions(world, user, surface, actionOf(placed, more))),
    );
  };

  return {
    /** A click, or a choice of an element; the app is told, unless the element is an input that tells nothing. */
    act: async (
      user: string,
      place: Place,
      { value = null, ...target }: Target & { readonly value?: Picked },
    ): Promise<Acted> => {
      const found = find(user, place, target);
      if (found === null) return failed('no_such_element');
      const { surface, placed } = found;
      const { block, element } = placed;
      if (!keepsState(element)) {
        const more = pressed(element, value);
        return more === null ? failed('no_such_option') : dispatch(user, surface, placed, more);
      }
      const state = stateOf(element, value, offered(user, place, placed));
      if (state === null) return failed('no_such_option');
      const after = keep(user, place, surface, placed, state);
      if (block['type'] === 'input' && block['dispatch_action'] !== true) return { ok: true };
      const { type: _, ...more } = state;
      return dispatch(user, after, placed, more);
    },

    /** What is typed or chosen without the app hearing of it until the form is sent. */
    fill: async (
      user: string,
      viewId: string,
      { value, ...target }: Target & { readonly value: Picked },
    ): Promise<Acted> => {
      const place: Place = { kind: 'view', viewId };
      const found = find(user, place, target);
      if (found === null) return failed('no_such_element');
      const { surface, placed } = found;
      const state = stateOf(placed.element, value, offered(user, place, placed));
      if (state === null) return failed('no_such_option');
      keep(user, place, surface, placed, state);
      return { ok: true };
    },

    /** What an external select offers for what was typed; nothing is asked where too little was. */
    suggest: async (user: string, place: Place, target: Target, typed: string): Promise<Suggested> => {
      const found = find(user, place, target);
      if (found === null) return failed('no_such_element');
      const { surface, placed } = found;
      const { block, element } = placed;
      if (!/^(?:multi_)?external_select$/.test(stringOf(element['type']))) return failed('no_such_element');
      const fewest =
        typeof element['min_query_length'] === 'number' ? element['min_query_length'] : minQueryLength;
      if (lengthOf(typed) < fewest) return { ok: true, options: [], groups: [] };
      const asked = {
        blockId: String(block['block_id']),
        actionId: String(element['action_id']),
        value: typed,
      };
      const answer = await deliverer.interactive(blockSuggestion(world, user, surface, asked));
      const acted = acknowledged(answer);
      if (!acted.ok) return acted;
      const body = parsed(answer.body);
      const errors = suggestionBreaches(body).map(breachLine);
      const args = { action_id: asked.actionId, value: typed };
      if (errors.length > 0 || !isJson(body)) {
        world.recorder.record({ method: 'block_suggestion', args, outcome: 'invalid_options', errors });
        return failed('invalid_options');
      }
      const groups = objectsOf(body['option_groups']);
      const options = objectsOf(body['options']);
      offers.set(offerKey(user, place, placed), [
        ...options,
        ...groups.flatMap((one) => objectsOf(one['options'])),
      ]);
      return { ok: true, options, groups };
    },
  };
};

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
};
