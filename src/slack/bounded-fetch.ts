/**
 * Fetch that gives up after so many milliseconds unless the caller brought its own signal. Bolt's `respond` brings
 * none, and a response_url that never answers would hold its question for ever.
 */
export const createBoundedFetch =
  (fetchThrough: typeof fetch, timeout: number): typeof fetch =>
  (input, init) =>
    fetchThrough(input, { ...init, signal: init?.signal ?? AbortSignal.timeout(timeout) });
