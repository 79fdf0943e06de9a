import { isJson } from '../json.ts';
import { slackAllows } from '../slack-limits.ts';
import { breachesOf, exactlyOne, list, object } from './checks.ts';
import type { Breach } from './checks.ts';
import { menuOption, optionGroup } from './texts.ts';

/** What an external select may be answered with: options, or groups of them; none is a good answer. */
const answer = object({
  optional: {
    options: list(menuOption, 'suggestions.options', 0),
    option_groups: list(optionGroup, 'select.option_groups', 0),
  },
  also: (place, value) => {
    exactlyOne('options', 'option_groups')(place, value);
    const groups = Array.isArray(value['option_groups']) ? value['option_groups'] : [];
    const total = groups.reduce<number>(
      (sum, one) => sum + (isJson(one) && Array.isArray(one['options']) ? one['options'].length : 0),
      0,
    );
    if (total > slackAllows('suggestions.options')) {
      place.refuse(place.pointer, `no more than ${slackAllows('suggestions.options')} items allowed`);
    }
  },
});

export const suggestionBreaches = (body: unknown): readonly Breach[] => breachesOf(answer, '', 'modal', body);
