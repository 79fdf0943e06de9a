import { webApi } from '@slack/bolt';
import type { CheckInProblem } from '../copy/start-sentences.ts';
import { troubleOf } from './trouble.ts';

/** Who the bot is in its workspace, as Slack says. Ids. */
export interface Identity {
  readonly userId: string;
  readonly botId: string;
  readonly teamId: string;
  readonly team: string;
  readonly scopes: readonly string[];
}

export type CheckedIn =
  | { readonly ok: true; readonly identity: Identity }
  | { readonly ok: false; readonly problem: CheckInProblem };

export interface CheckInParts {
  readonly botToken: string;
  /** Null over HTTP, where none is needed. */
  readonly appToken: string | null;
  readonly clientOptions: webApi.WebClientOptions;
}

/**
 * Shows Slack the tokens before anything is started, so that a wrong one is said plainly and at once: Bolt itself would
 * fail at the first question, or try again for ever.
 */
export const checkIn = async ({ botToken, appToken, clientOptions }: CheckInParts): Promise<CheckedIn> => {
  let identity: Identity;
  try {
    const found = await new webApi.WebClient(botToken, clientOptions).auth.test();
    if (!found.user_id || !found.bot_id || !found.team_id) {
      return { ok: false, problem: { setting: 'SLACK_BOT_TOKEN', kind: 'not-a-bot', code: null } };
    }
    identity = {
      userId: found.user_id,
      botId: found.bot_id,
      teamId: found.team_id,
      team: found.team ?? found.team_id,
      scopes: found.response_metadata?.scopes ?? [],
    };
  } catch (error) {
    return { ok: false, problem: { setting: 'SLACK_BOT_TOKEN', ...kindOf(error) } };
  }
  if (appToken === null) return { ok: true, identity };
  try {
    await new webApi.WebClient(appToken, clientOptions).apps.connections.open({});
    return { ok: true, identity };
  } catch (error) {
    return { ok: false, problem: { setting: 'SLACK_APP_TOKEN', ...kindOf(error) } };
  }
};

const kindOf = (error: unknown): Pick<CheckInProblem, 'kind' | 'code'> => {
  const trouble = troubleOf(error);
  switch (trouble.kind) {
    case 'refused':
      return { kind: 'refused', code: trouble.code };
    case 'rate-limited':
      return { kind: 'rate-limited', code: null };
    case 'unknown':
      return { kind: 'unreachable', code: trouble.code };
  }
};
