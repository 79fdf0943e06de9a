import type { Logger } from '@slack/bolt';
import { LogLevel } from '@slack/bolt';
import type { Log } from '../app/log.ts';

const wordsOf = (message: readonly unknown[]): string =>
  message.filter((part): part is string => typeof part === 'string').join(' ');

/**
 * Slack's libraries write to our log. Their debug lines hold whole payloads, people's words included, so the level is
 * never below info; of errors they pass along only the words of the line are kept.
 */
export const createBoltLogger = (log: Log): Logger => ({
  debug: () => undefined,
  info: (...message) => log.debug({ from: 'bolt' }, wordsOf(message)),
  warn: (...message) => log.warn({ from: 'bolt' }, wordsOf(message)),
  error: (...message) => log.error({ from: 'bolt' }, wordsOf(message)),
  setLevel: () => undefined,
  getLevel: () => LogLevel.INFO,
  setName: () => undefined,
});
