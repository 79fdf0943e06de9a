import { isJson, objectsOf } from '../json.ts';
import { slackAllows } from '../slack-limits.ts';
import { blockBreaches } from './blocks.ts';
import { boolean, breachesOf, byType, object, oneOf, string } from './checks.ts';
import type { Check } from './checks.ts';
import type { Refusal } from './message.ts';
import { plainText } from './texts.ts';

/** Blocks are looked at on their own, by the surface. */
const blocks: Check = () => {};

const common = {
  callback_id: string('view.callback_id'),
  private_metadata: string('view.private_metadata', 0),
  external_id: string('view.external_id', 0),
};

const modal = object({
  required: { type: oneOf('modal'), title: plainText('view.title'), blocks },
  optional: {
    ...common,
    submit: plainText('view.submit'),
    close: plainText('view.close'),
    clear_on_close: boolean,
    notify_on_close: boolean,
    submit_disabled: boolean,
  },
  also: (place, value) => {
    const asks = objectsOf(value['blocks']).some((one) => one['type'] === 'input');
    if (asks && value['submit'] === undefined) place.refuse(place.pointer, 'missing required field: submit');
  },
});

const home = object({ required: { type: oneOf('home'), blocks }, optional: common });

/** Why Slack would refuse this view; null when it would take it. Views are refused as `invalid_arguments`. */
export const viewRefusal = (view: unknown, type: 'modal' | 'home'): Refusal | null => {
  const breaches = [
    ...breachesOf(byType(type === 'modal' ? { modal } : { home }), '/view', type, view),
    ...(isJson(view) ? blockBreaches(view['blocks'] ?? [], type, '/view/blocks') : []),
  ];
  if (isJson(view) && Buffer.byteLength(JSON.stringify(view)) > slackAllows('view.payload')) {
    return { error: 'view_too_large', breaches: [] };
  }
  return breaches.length > 0 ? { error: 'invalid_arguments', breaches } : null;
};
