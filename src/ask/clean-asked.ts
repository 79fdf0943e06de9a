import { type Asked, commandNames, type CommandName } from '../domain/question.ts';

/** No question is longer; a pasted article would only keep everybody else waiting. UTF-16 units. */
const longestQuestion = 1000;

/**
 * What was asked without what Slack, a phone's keyboard or a habit put around it: mentions and channels go, links keep
 * their words, entities become characters, curly marks straight ones, emoji and code marks go, white space is one space.
 */
export const cleanAsked = (text: string): string =>
  text
    .slice(0, longestQuestion)
    .normalize('NFC')
    .replace(/<[@#!][^>]*>/g, ' ')
    .replace(/<[a-z]+:[^|>]*\|([^>]*)>/gi, '$1')
    .replace(/<(?:https?|mailto):[^>]*>/gi, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/(?<=^|\s):[a-z0-9_+-]+:(?=\s|$|[.,!?])/gi, ' ')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F/gu, ' ')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[`*~]/g, ' ')
    .replace(/(?<=^|\s)_+|_+(?=\s|$|[.,!?])/g, ' ')
    // Controls and invisible marks that a paste brings along; none is part of a word.
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s.!?,;]+$/, '')
    .trim();

const typedCommand = new RegExp(`^/(${commandNames.join('|')})\\b\\s*`, 'i');

/** In a terminal or a message a command is typed out; Slack sends it apart. */
export const splitCommand = (
  asked: Asked,
): {
  readonly command: CommandName | null;
  readonly text: string;
  /** Its end was left out. */
  readonly cut: boolean;
} => {
  const text = cleanAsked(asked.text);
  const cut = asked.text.length > longestQuestion;
  if (asked.command !== null) return { command: asked.command, text, cut };
  const match = typedCommand.exec(text);
  if (match === null) return { command: null, text, cut };
  return { command: match[1]?.toLowerCase() as CommandName, text: text.slice(match[0].length), cut };
};
