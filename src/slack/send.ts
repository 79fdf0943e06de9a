import { troubleOf } from './trouble.ts';

/** Seconds. Past it a person has asked again. */
const longestPause = 60;
const tries = 3;

/**
 * Runs one call to Slack. A rate limit is waited out (nothing was stored) up to three times; any other failure is
 * thrown at once, since a message whose answer got lost may stand there already and must not be posted twice.
 */
export const send = async <T>(
  call: () => Promise<T>,
  wait: (milliseconds: number) => Promise<void>,
): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble.kind !== 'rate-limited' || attempt === tries || trouble.retryAfterSeconds > longestPause)
        throw error;
      await wait(trouble.retryAfterSeconds * 1000);
    }
  }
};
