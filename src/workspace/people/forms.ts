import { breachLine } from '../check/checks.ts';
import { viewRefusal } from '../check/view.ts';
import { isJson, stringOf } from '../json.ts';
import type { Json } from '../json.ts';
import { slackAllows } from '../slack-limits.ts';
import { elementsOf } from '../state/elements.ts';
import type { View } from '../state/views.ts';
import type { World } from '../world.ts';
import { acknowledged, failed } from './acted.ts';
import type { Acted } from './acted.ts';
import type { Deliverer } from './deliverer.ts';
import { formProblems } from './form-problems.ts';
import { viewClosed, viewSubmission } from './payloads.ts';

export type Submitted =
  | { readonly ok: true }
  | { readonly ok: false; readonly error: string; readonly errors?: Readonly<Record<string, string>> };

/** Modals: sending their forms, and closing them. */
export const createForms = (world: World, deliverer: Deliverer) => {
  const topOf = (user: string, viewId: string): View | null => {
    const top = world.views.stackOf(user).at(-1);
    return top?.id === viewId ? top : null;
  };

  /** A conversation select of the form may ask for an address to answer into what was chosen. */
  const responseUrlsOf = (view: View): readonly Json[] =>
    elementsOf(view.blocks).flatMap(({ block, element }) => {
      if (element['response_url_enabled'] !== true) return [];
      const blockId = String(block['block_id']);
      const actionId = String(element['action_id']);
      const state = view.values[blockId]?.[actionId];
      const channel = stringOf(state?.['selected_conversation'] ?? state?.['selected_channel']);
      if (channel === '') return [];
      const url = world.openResponseUrl({ channel, user: view.user });
      return [{ block_id: blockId, action_id: actionId, channel_id: channel, response_url: url }];
    });

  const refuse = (view: View, outcome: string, errors: readonly string[]): Submitted => {
    world.recorder.record({ method: 'response_action', args: { view: view.id }, outcome, errors });
    return failed(outcome);
  };

  const closed = async (views: readonly View[], isCleared: boolean): Promise<void> => {
    for (const view of views) {
      if (view.content['notify_on_close'] === true)
        await deliverer.interactive(viewClosed(world, view, isCleared));
    }
  };

  const invalid = (view: View, errors: Readonly<Record<string, string>>): Submitted => {
    world.views.setErrors(view, errors);
    return { ok: false, error: 'invalid', errors };
  };

  /** Does what the acknowledgement of a submission asks for. */
  const follow = async (view: View, body: Json): Promise<Submitted> => {
    const action = body['response_action'];
    // What the app did meanwhile holds: the view may have been updated or closed.
    const now = world.views.get(view.id);
    switch (action) {
      case undefined:
        if (now !== undefined) world.views.close(now, false);
        return { ok: true };
      case 'clear':
        if (now !== undefined) world.views.close(now, true);
        return { ok: true };
      case 'errors': {
        const errors = isJson(body['errors']) ? body['errors'] : {};
        const inputs = view.blocks.filter((one) => one['type'] === 'input').map((one) => one['block_id']);
        const strangers = Object.keys(errors).filter((id) => !inputs.includes(id));
        const areSentences = Object.values(errors).every((one) => typeof one === 'string' && one !== '');
        if (Object.keys(errors).length === 0 || strangers.length > 0 || !areSentences) {
          return refuse(
            view,
            'invalid_errors',
            strangers.map((id) => `no input block has block_id ${id}`),
          );
        }
        return invalid(now ?? view, errors as Record<string, string>);
      }
      case 'update':
      case 'push': {
        const refusal = viewRefusal(body['view'], 'modal');
        if (refusal !== null) return refuse(view, refusal.error, refusal.breaches.map(breachLine));
        if (now === undefined) return failed('not_found');
        if (action === 'update') world.views.update(now, body['view'] as Json);
        else if (world.views.stackOf(view.user).length >= slackAllows('view.stack'))
          return refuse(view, 'push_limit_reached', []);
        else world.views.push(view.user, body['view'] as Json);
        return { ok: true };
      }
      default:
        return refuse(view, 'invalid_response_action', []);
    }
  };

  return {
    /** The form on top. What Slack's client finds wrong never reaches the app. */
    submit: async (user: string, viewId: string): Promise<Submitted> => {
      const view = topOf(user, viewId);
      if (view === null) return failed('not_found');
      if (!isJson(view.content['submit'])) return failed('no_submit');
      const problems = formProblems(view);
      if (Object.keys(problems).length > 0) return invalid(view, problems);
      const answer = await deliverer.interactive(viewSubmission(world, view, responseUrlsOf(view)));
      const acted = acknowledged(answer);
      if (!acted.ok) return acted;
      let body: unknown = {};
      try {
        body = answer.body.trim() === '' ? {} : JSON.parse(answer.body);
      } catch {
        return refuse(view, 'invalid_response_action', []);
      }
      return follow(view, isJson(body) ? body : {});
    },
    /** The button at the top closes one view; `all` the whole stack, as `clear_on_close` does. */
    close: async (
      user: string,
      viewId: string,
      { all = false }: { readonly all?: boolean } = {},
    ): Promise<Acted> => {
      const view = topOf(user, viewId);
      if (view === null) return failed('not_found');
      const isAll = all || view.content['clear_on_close'] === true;
      await closed(world.views.close(view, isAll), isAll);
      return { ok: true };
    },
  };
};
