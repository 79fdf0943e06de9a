import type { Coverage } from '../domain/answer.ts';
import { coverageSentence } from './sentences.ts';

/** Why Slack did not let the bot in, as the keeper of the bot is told. */
export interface CheckInProblem {
  readonly setting: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN';
  readonly kind: 'refused' | 'unreachable' | 'rate-limited' | 'not-a-bot';
  /** Slack's own word for it: `invalid_auth`; null where there is none. */
  readonly code: string | null;
}

const botRefusals: Readonly<Record<string, string>> = {
  invalid_auth: 'copy the Bot User OAuth Token again from OAuth & Permissions',
  not_authed: 'copy the Bot User OAuth Token again from OAuth & Permissions',
  account_inactive: 'the app was removed from the workspace; install it again and take the new token',
  token_revoked: 'the token was revoked; install the app again and take the new token',
  token_expired:
    'the token has expired; switch token rotation off, install the app again and take the new token',
};

const appRefusals: Readonly<Record<string, string>> = {
  missing_scope:
    'the token lacks connections:write; create one that has it under Basic Information, App-Level Tokens',
  not_allowed_token_type:
    'that is no app-level token; create one (xapp-…) under Basic Information, App-Level Tokens',
  forbidden_team: 'the token belongs to another workspace’s app; create one for this app',
};

/** One sentence: what is wrong and the way out. */
export const checkInSentence = ({ setting, kind, code }: CheckInProblem): string => {
  switch (kind) {
    case 'refused': {
      const known = setting === 'SLACK_BOT_TOKEN' ? botRefusals : appRefusals;
      const wayOut =
        known[code ?? ''] ?? 'check the app’s settings at api.slack.com/apps and copy the token again';
      return `Slack refused ${setting} (${code}): ${wayOut}.`;
    }
    case 'unreachable':
      return `Slack could not be reached (${code}): check that this machine may reach slack.com over HTTPS, and SLACK_API_URL if it is set.`;
    case 'rate-limited':
      return 'Slack asks to try again later: too many starts in a short time. Wait a minute and start again.';
    case 'not-a-bot':
      return `${setting} belongs to no bot: take the Bot User OAuth Token (xoxb-…) from OAuth & Permissions.`;
  }
};

/** What the corpus holds, said at every start. */
export const corpusSentence = (coverage: Coverage, problems: number): string => {
  const held = coverageSentence(coverage).replace('Looked through', 'Holding');
  if (problems === 0) return held;
  return `${held} ${problems === 1 ? '1 problem was' : `${problems} problems were`} noticed while reading it.`;
};

export const connectedSentence = (team: string, mode: 'socket' | 'http', address: string | null): string =>
  mode === 'socket'
    ? `Connected to ${team} by Socket Mode.`
    : `Ready for ${team}: receiving Slack’s requests at ${address ?? ''}/slack/events.`;

export const missingScopesSentence = (scopes: readonly string[]): string =>
  `The app lacks ${scopes.length === 1 ? 'a scope' : 'scopes'} (${scopes.join(', ')}): add under OAuth & Permissions and install it again; until then what needs them does not work.`;

/** The two ways in which a port cannot be had, as the operating system calls them. */
export const portSentence = (port: number, code: 'EADDRINUSE' | 'EACCES'): string =>
  code === 'EADDRINUSE'
    ? `Port ${port} is taken by another program: set PORT to a free one, or stop that program.`
    : `This user may not listen on port ${port}: set PORT to one above 1023.`;

export const configurationHeading = 'The settings do not fit together:';
export const referenceHeading = 'The reference data cannot be read:';
export const stoppingSentence = 'Stopping: finishing what has been asked.';

/** While many releases are read for the first time. */
export const readingSentence = (read: number, of: number): string =>
  `Reading releases: ${read.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} …`;
