import { isJson, objectsOf } from '../json.ts';
import type { Json } from '../json.ts';
import { lengthOf, slackAllows } from '../slack-limits.ts';
import type { Place } from './checks.ts';
import { unique } from './elements.ts';

/** Characters that a person reads in cells, whatever their form. */
const wordsIn = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + wordsIn(one), 0);
  if (!isJson(value)) return 0;
  const own = typeof value['text'] === 'string' ? lengthOf(value['text']) : wordsIn(value['text']);
  return own + wordsIn(value['elements']);
};

/** What holds between all the blocks of a payload. */
export const checkTogether = (place: Place, blocks: readonly Json[]): void => {
  unique(place, 'block_id', blocks);
  const inner = blocks.flatMap((one) => objectsOf(one['child_blocks']));
  const all = [...blocks, ...inner];
  const ofType = (type: string): readonly Json[] => all.filter((one) => one['type'] === type);
  if (ofType('table').length > slackAllows('message.tables'))
    place.refuse(place.pointer, 'only_one_table_allowed');
  const sums = [
    ['table', 'rows', 'table.content'],
    ['data_table', 'rows', 'data_table.content'],
  ] as const;
  for (const [type, key, limit] of sums) {
    const total = ofType(type).reduce(
      (sum, one) => sum + (Array.isArray(one[key]) ? wordsIn(one[key].flat()) : 0),
      0,
    );
    if (total > slackAllows(limit))
      place.refuse(place.pointer, `${type}: must be less than ${slackAllows(limit) + 1} characters in all`);
  }
  const markdowns = ofType('markdown').reduce((sum, one) => sum + wordsIn(one), 0);
  if (ofType('markdown').length > 1 && markdowns > slackAllows('message.markdown')) {
    place.refuse(
      place.pointer,
      `markdown: must be less than ${slackAllows('message.markdown') + 1} characters in all`,
    );
  }
  const focused = all.filter((one) =>
    [one['element'], one['accessory'], ...objectsOf(one['elements'])].some(
      (part) => isJson(part) && part['focus_on_load'] === true,
    ),
  );
  if (focused.length > 1) place.refuse(place.pointer, 'only one element may have focus_on_load');
};
