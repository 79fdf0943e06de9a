import { viewRefusal } from '../../check/view.ts';
import { isJson, stringOf } from '../../json.ts';
import type { Json } from '../../json.ts';
import { slackAllows } from '../../slack-limits.ts';
import type { View } from '../../state/views.ts';
import type { World } from '../../world.ts';
import { givenString, no, ok, refused } from '../method.ts';
import type { Call, Method, Reply } from '../method.ts';
import { viewJson } from '../to-json.ts';

const shown = (world: World, view: View): Reply => ok({ view: viewJson(world, view) });

type Checked = { readonly ok: true; readonly content: Json } | { readonly ok: false; readonly reply: Reply };

/** A view that may be shown, or why not; an external_id is no other view's. */
const checked = (world: World, args: Json, type: 'modal' | 'home', own: View | null): Checked => {
  const { view } = args;
  const refusal = viewRefusal(view, type);
  if (refusal !== null || !isJson(view))
    return { ok: false, reply: refusal === null ? no('invalid_arguments') : refused(refusal) };
  const same = world.views.byExternalId(stringOf(view['external_id']));
  const isTaken = same !== undefined && same.id !== own?.id;
  return isTaken ? { ok: false, reply: no('duplicate_external_id') } : { ok: true, content: view };
};

const open = ({ world, args }: Call): Reply => {
  const exchanged = world.triggers.exchange(stringOf(args['trigger_id']));
  if (!exchanged.ok) return no(exchanged.error);
  const view = checked(world, args, 'modal', null);
  if (!view.ok) return view.reply;
  return shown(world, world.views.open(exchanged.trigger.user, view.content, exchanged.trigger.conversation));
};

const push = ({ world, args }: Call): Reply => {
  const exchanged = world.triggers.exchange(stringOf(args['trigger_id']));
  if (!exchanged.ok) return no(exchanged.error);
  const { user, viewId } = exchanged.trigger;
  const stack = world.views.stackOf(user);
  if (viewId === null || !stack.some((one) => one.id === viewId)) return no('not_found');
  if (stack.length >= slackAllows('view.stack')) return no('push_limit_reached');
  const view = checked(world, args, 'modal', null);
  return view.ok ? shown(world, world.views.push(user, view.content)) : view.reply;
};

/** Somebody else was faster: the hash is no longer that of the view. */
const isStale = (args: Json, view: View | null): boolean => {
  const hash = givenString(args['hash']);
  return hash !== null && view !== null && hash !== view.hash;
};

const update = ({ world, args }: Call): Reply => {
  const id = givenString(args['view_id']);
  const externalId = givenString(args['external_id']);
  if (id === null && externalId === null) {
    return no('invalid_arguments', [{ pointer: '', message: 'missing required field: view_id' }]);
  }
  const before = id === null ? world.views.byExternalId(externalId ?? '') : world.views.get(id);
  if (before === undefined) return no('not_found');
  if (isStale(args, before)) return no('hash_conflict');
  const view = checked(world, args, before.type, before);
  return view.ok ? shown(world, world.views.update(before, view.content)) : view.reply;
};

const publish = ({ world, args }: Call): Reply => {
  if (!world.app.hasHome) return no('not_enabled');
  const user = world.users.get(stringOf(args['user_id']));
  if (user === undefined || user.isBot) {
    return no('invalid_arguments', [{ pointer: '/user_id', message: 'user not found' }]);
  }
  const before = world.views.home(user.id);
  if (isStale(args, before)) return no('hash_conflict');
  const view = checked(world, args, 'home', before);
  return view.ok ? shown(world, world.views.publish(user.id, view.content)) : view.reply;
};

const opening = { token: 'either', scopes: [], rate: 4 } as const;

export const viewMethods: Readonly<Record<string, Method>> = {
  'views.open': { ...opening, required: ['trigger_id', 'view'], run: open },
  'views.push': { ...opening, required: ['trigger_id', 'view'], run: push },
  'views.update': { ...opening, required: ['view'], run: update },
  'views.publish': { ...opening, required: ['user_id', 'view'], run: publish },
};
