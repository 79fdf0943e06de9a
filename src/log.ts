import { pino } from 'pino';
import type { Log } from './app/log.ts';
import type { LogLevel } from './config.ts';

/**
 * One JSON object a line on the standard error stream, so that answers on standard output stay clean when they are
 * piped. Written at once (no buffer), so that the last line before an exit is not lost.
 */
export const createLog = (level: LogLevel): Log => {
  const lines = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    pino.destination({ fd: 2, sync: true }),
  );
  return {
    debug: (fields, message) => lines.debug(fields, message),
    info: (fields, message) => lines.info(fields, message),
    warn: (fields, message) => lines.warn(fields, message),
    error: (fields, message) => lines.error(fields, message),
  };
};
