import type { Intent } from '../domain/question.ts';
import { intentForms, keyForms } from './grammar.ts';

export interface HelpAsked {
  /** One kind of question, the keys, or all of it. */
  readonly about: Intent | 'keys' | null;
}

const general =
  /^(?:help(?: me)?|\?+|hi|hello|hey|examples?|what can (?:you do|i ask)|how does this work|commands|menu)?$/i;
const particular =
  /^(?:help|how do i (?:use|ask for|search)|explain)(?: me)?(?: with| on| about| for)? (.+)$/i;

/** Null where no help is asked for: "help" with words that name nothing in the grammar is a question like any other. */
export const readHelp = (text: string): HelpAsked | null => {
  const typed = text.toLowerCase().trim();
  if (general.test(typed)) return { about: null };
  const about = particular.exec(typed)?.[1]?.replace(/^\//, '').trim();
  if (about === undefined) return null;
  const isKey = keyForms.some(({ names }) => names.some((name) => about === name || about === `${name}:`));
  if (isKey || about === 'keys' || about === 'filters') return { about: 'keys' };
  const form = intentForms.find(
    ({ intent, names, command }) =>
      about === intent || about === command || about === intent.replaceAll('-', ' ') || names.includes(about),
  );
  return form === undefined ? null : { about: form.intent };
};
