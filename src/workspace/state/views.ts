import type { ChangeFeed } from '../change-feed.ts';
import { objectsOf, stringOf } from '../json.ts';
import type { Json } from '../json.ts';
import { withIds } from './elements.ts';
import { carriedValues, initialValues } from './element-state.ts';
import type { Values } from './element-state.ts';

export interface View {
  readonly id: string;
  readonly type: 'modal' | 'home';
  readonly user: string;
  /** As the app sent it, with block_ids and action_ids filled in. */
  readonly content: Json;
  readonly blocks: readonly Json[];
  /** Changes with every update; guards against writing over a newer one. */
  readonly hash: string;
  readonly callbackId: string;
  readonly externalId: string;
  readonly privateMetadata: string;
  readonly rootId: string;
  readonly previousId: string | null;
  /** Where the person was when it opened; null on Home. */
  readonly conversation: string | null;
  readonly values: Values;
  /** Sentences under the inputs of these block_ids, from the last submission. */
  readonly errors: Readonly<Record<string, string>>;
}

/** Modals stacked for each person, and each person's Home. */
export const createViews = (parts: {
  readonly newId: (prefix: string) => string;
  readonly newBlockId: () => string;
  readonly feed: ChangeFeed;
}) => {
  const { newId, newBlockId, feed } = parts;
  const stacks = new Map<string, readonly View[]>();
  const homes = new Map<string, View>();
  const stackOf = (user: string): readonly View[] => stacks.get(user) ?? [];
  const all = (): readonly View[] => [...[...stacks.values()].flat(), ...homes.values()];

  const build = (
    id: string,
    content: Json,
    about: Pick<View, 'type' | 'user' | 'rootId' | 'previousId' | 'conversation'>,
    before: Values | null,
  ): View => {
    const blocks = withIds(objectsOf(content['blocks']), newBlockId);
    return {
      ...about,
      id,
      content: { ...content, blocks },
      blocks,
      hash: newId('hash'),
      callbackId: stringOf(content['callback_id']),
      externalId: stringOf(content['external_id']),
      privateMetadata: stringOf(content['private_metadata']),
      values:
        before === null
          ? initialValues(blocks, about.conversation)
          : carriedValues(before, blocks, about.conversation),
      errors: {},
    };
  };

  const replace = (view: View): View => {
    if (view.type === 'home') homes.set(view.user, view);
    else
      stacks.set(
        view.user,
        stackOf(view.user).map((one) => (one.id === view.id ? view : one)),
      );
    return view;
  };

  return {
    all,
    get: (id: string): View | undefined => all().find((one) => one.id === id),
    byExternalId: (externalId: string): View | undefined =>
      externalId === '' ? undefined : all().find((one) => one.externalId === externalId),
    /** The root first; the last one is on top. */
    stackOf,
    home: (user: string): View | null => homes.get(user) ?? null,
    /** Opens a new stack; modals that were open go without a word. */
    open: (user: string, content: Json, conversation: string | null): View => {
      const id = newId('V');
      const view = build(
        id,
        content,
        { type: 'modal', user, rootId: id, previousId: null, conversation },
        null,
      );
      stacks.set(user, [view]);
      feed.tell({ kind: 'view-opened', view });
      return view;
    },
    push: (user: string, content: Json): View => {
      const top = stackOf(user).at(-1);
      if (top === undefined) throw new Error('nothing to push onto');
      const about = {
        type: 'modal' as const,
        user,
        rootId: top.rootId,
        previousId: top.id,
        conversation: top.conversation,
      };
      const view = build(newId('V'), content, about, null);
      stacks.set(user, [...stackOf(user), view]);
      feed.tell({ kind: 'view-opened', view });
      return view;
    },
    update: (before: View, content: Json): View => {
      const view = replace(build(before.id, content, before, before.values));
      feed.tell({ kind: view.type === 'home' ? 'home-published' : 'view-changed', view });
      return view;
    },
    publish: (user: string, content: Json): View => {
      const before = homes.get(user);
      const id = before?.id ?? newId('V');
      const about = { type: 'home' as const, user, rootId: id, previousId: null, conversation: null };
      const view = build(id, content, about, before?.values ?? null);
      homes.set(user, view);
      feed.tell({ kind: 'home-published', view });
      return view;
    },
    fill: (view: View, blockId: string, actionId: string, state: Json): View => {
      const values = { ...view.values, [blockId]: { ...view.values[blockId], [actionId]: state } };
      const filled = replace({ ...view, values });
      feed.tell({ kind: 'view-changed', view: filled });
      return filled;
    },
    setErrors: (view: View, errors: Readonly<Record<string, string>>): View => {
      const told = replace({ ...view, errors });
      feed.tell({ kind: 'view-changed', view: told });
      return told;
    },
    /** Takes the view and what lies on it away; `all` the whole stack. The removed, the top one first. */
    close: (view: View, isAll: boolean): readonly View[] => {
      const stack = stackOf(view.user);
      const at = isAll ? 0 : stack.findIndex((one) => one.id === view.id);
      if (at < 0) return [];
      stacks.set(view.user, stack.slice(0, at));
      const closed = stack.slice(at).toReversed();
      for (const one of closed) feed.tell({ kind: 'view-closed', view: one });
      return closed;
    },
  };
};
