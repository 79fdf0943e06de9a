import type { Json } from '../../json.ts';
import { isJson, objectsOf, stringOf } from '../../json.ts';
import { textOf } from './parts.ts';

export interface Option {
  readonly words: string;
  readonly description: string;
  readonly value: string;
  /** '' but for options of overflow menus that open a page. */
  readonly url: string;
  /** The option as the bot wrote it: what goes back to the bot when it is chosen. */
  readonly whole: string;
}

export const optionOf = (option: Json): Option => ({
  words: textOf(option['text']),
  description: textOf(option['description']),
  value: stringOf(option['value']),
  url: stringOf(option['url']),
  whole: JSON.stringify(option),
});

export interface OptionGroup {
  /** Empty where options stand in no group. */
  readonly label: string;
  readonly options: readonly Option[];
}

export const groupsOf = (element: Json): readonly OptionGroup[] => {
  const groups = objectsOf(element['option_groups']);
  return groups.length > 0
    ? groups.map((group) => ({
        label: textOf(group['label']),
        options: objectsOf(group['options']).map(optionOf),
      }))
    : [{ label: '', options: objectsOf(element['options']).map(optionOf) }];
};

/** Options chosen when the element first shows. */
export const initialOptions = (element: Json): readonly Option[] => {
  const one = element['initial_option'];
  return [...(isJson(one) ? [one] : []), ...objectsOf(element['initial_options'])].map(optionOf);
};
