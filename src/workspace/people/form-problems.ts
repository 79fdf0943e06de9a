import { formSentences } from '../../copy/form-sentences.ts';
import { isJson, objectsOf, stringOf } from '../json.ts';
import type { Json } from '../json.ts';
import { lengthOf } from '../slack-limits.ts';
import { isEmptyState } from '../state/element-state.ts';
import type { View } from '../state/views.ts';

const numberProblem = (element: Json, value: string): string | null => {
  const number = Number(value);
  if (!Number.isFinite(number)) return formSentences.notANumber;
  if (element['is_decimal_allowed'] !== true && !Number.isInteger(number)) return formSentences.notWhole;
  const min = stringOf(element['min_value']);
  const max = stringOf(element['max_value']);
  if (min !== '' && number < Number(min)) return formSentences.tooSmall(min);
  return max !== '' && number > Number(max) ? formSentences.tooLarge(max) : null;
};

const textProblem = (element: Json, value: string): string | null => {
  const { min_length: min, max_length: max } = element;
  if (typeof min === 'number' && lengthOf(value) < min) return formSentences.tooShort(min);
  return typeof max === 'number' && lengthOf(value) > max ? formSentences.tooLong(max) : null;
};

const problemOf = (element: Json, state: Json): string | null => {
  const value = stringOf(state['value']);
  switch (element['type']) {
    case 'plain_text_input':
      return textProblem(element, value);
    case 'number_input':
      return numberProblem(element, value);
    case 'email_text_input':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? null : formSentences.notAnEmail;
    case 'url_text_input':
      return URL.canParse(value) ? null : formSentences.notAnAddress;
    default: {
      const most = element['max_selected_items'];
      const chosen = objectsOf(state['selected_options']).length;
      return typeof most === 'number' && chosen > most ? formSentences.tooMany(most) : null;
    }
  }
};

/** What Slack's client says under each input before it sends a form: by block_id; empty where the form may go. */
export const formProblems = (view: View): Readonly<Record<string, string>> => {
  const problems: Record<string, string> = {};
  for (const block of view.blocks) {
    const { element } = block;
    if (block['type'] !== 'input' || !isJson(element)) continue;
    const blockId = String(block['block_id']);
    const state = view.values[blockId]?.[String(element['action_id'])];
    if (state === undefined || isEmptyState(state)) {
      if (block['optional'] !== true) problems[blockId] = formSentences.required;
      continue;
    }
    const problem = problemOf(element, state);
    if (problem !== null) problems[blockId] = problem;
  }
  return problems;
};
