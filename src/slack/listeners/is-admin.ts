import type { webApi } from '@slack/bolt';

/** Slack says so only to an app that may read who people are; without that nobody counts as one. */
export const isAdmin = async (
  { user }: { readonly user: string },
  scopes: readonly string[],
  client: webApi.WebClient,
): Promise<boolean> => {
  if (!scopes.includes('users:read')) return false;
  const found = await client.users.info({ user });
  return found.user?.is_admin === true || found.user?.is_owner === true;
};
