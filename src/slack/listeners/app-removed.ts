import type { ListenerParts, Listening } from './listening.ts';

/**
 * Whoever looks after the workspace removed the app, or took its tokens back: no call to Slack works from now on, and
 * nobody in Slack can be told. The log is, once, and `/readyz` says that no question arrives any more.
 */
export const listenForRemoval = (app: Listening, { asking, removed, botUserId }: ListenerParts): void => {
  const told = (team: string): void => {
    removed();
    asking.log.error(
      { team },
      'the app was removed from the workspace, or its token revoked: install it again and start with the new token',
    );
  };
  app.event('app_uninstalled', async ({ body }) => told(body.team_id));
  app.event('tokens_revoked', async ({ event, body }) => {
    // A person's token is none of ours: this app asks for none.
    if (event.tokens.bot?.includes(botUserId) === true) told(body.team_id);
  });
};
