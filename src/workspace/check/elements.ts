import { isJson } from '../json.ts';
import { buttons, image } from './buttons.ts';
import { byType, inside, number, object, oneOf, string } from './checks.ts';
import type { Check, Place } from './checks.ts';
import { inputs } from './inputs.ts';
import { menus } from './menus.ts';

const { button, workflow_button, overflow, feedback_buttons, icon_button, url } = buttons;
const { file_input, ...allButFiles } = inputs;
const { checkboxes, radio_buttons, datepicker, timepicker, datetimepicker, rich_text_input } = inputs;
const pickers = { checkboxes, radio_buttons, datepicker, timepicker };

/** What may stand in each kind of block. */
export const actionsElement = byType({
  button,
  workflow_button,
  overflow,
  datetimepicker,
  rich_text_input,
  ...pickers,
  ...menus,
});
export const accessory = byType({ button, workflow_button, overflow, image, ...pickers, ...menus });
export const contextActionsElement = byType({ feedback_buttons, icon_button });
export const cardAction = byType({ button });
export const taskSource = byType({ url });

const inModals = byType({ ...allButFiles, file_input, ...menus });
const elsewhere = byType({ ...allButFiles, ...menus });

/** Files are asked for in modals only. */
export const inputElement: Check = (place, value) =>
  place.surface === 'modal' ? inModals(place, value) : elsewhere(place, value);

/** A number in a table: the value, and how it is written. */
export const rawNumber: Check = object({
  required: { type: oneOf('raw_number'), value: number, text: string(null) },
});
export const rawText: Check = object({ required: { type: oneOf('raw_text'), text: string(null) } });

/** Refuses what was given before among these: ids that must be unlike any other. */
export const unique = (place: Place, key: 'action_id' | 'block_id', given: readonly unknown[]): void => {
  const seen = new Set<string>();
  for (const [at, one] of given.entries()) {
    const id = isJson(one) ? one[key] : undefined;
    if (typeof id !== 'string') continue;
    if (seen.has(id)) place.refuse(inside(place, at).pointer, `\`${key}\` ${id} already exists`);
    seen.add(id);
  }
};
