import { boolean, object, oneOf, string } from './checks.ts';
import type { Check, Shape } from './checks.ts';
import { confirm, plainText } from './texts.ts';

/** Every interactive element: its type, an action_id, and what it has of its own. */
export const element = (type: string, { required = {}, optional = {}, also }: Shape): Check =>
  object({
    required: { type: oneOf(type), ...required },
    optional: { action_id: string('action_id'), ...optional },
    ...(also === undefined ? {} : { also }),
  });

/** What elements share: those that are pressed, those that something is picked in, those that also say what for. */
export const pressed = { confirm };
export const picked = { ...pressed, focus_on_load: boolean };
export const selected = { ...picked, placeholder: plainText('placeholder') };
