import type { ChangeFeed } from '../change-feed.ts';

export type TokenState = 'good' | 'revoked' | 'inactive';

/** What the app was given when it was installed: its tokens and scopes. An administrator may take them back. */
export const createGrants = (
  given: { readonly botToken: string; readonly appToken: string; readonly scopes: readonly string[] },
  feed: ChangeFeed,
) => {
  let state: TokenState = 'good';
  let scopes = given.scopes;
  return {
    botToken: given.botToken,
    appToken: given.appToken,
    scopes: (): readonly string[] => scopes,
    has: (scope: string): boolean => scopes.includes(scope),
    state: (): TokenState => state,
    setToken: (to: TokenState): void => {
      state = to;
      feed.tell({ kind: 'settings-changed' });
    },
    setScopes: (to: readonly string[]): void => {
      scopes = to;
      feed.tell({ kind: 'settings-changed' });
    },
  };
};
