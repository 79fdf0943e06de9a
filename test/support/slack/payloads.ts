// What Slack sends, as the bot's own channels, people and bot see it.

type Json = Readonly<Record<string, unknown>>;

export const team = 'T0LOCAL';
export const channel = 'C0GENERAL';
export const directMessages = 'D0ADA';
export const person = 'U0ADA';
export const bot = { user_id: 'U0BOT', bot_id: 'B0BOT', team_id: team };

let made = 0;
const next = (): number => {
  made += 1;
  return made;
};

export const newTs = (): string => `${String(1_700_001_000 + next())}.000100`;

export const command = (
  name: string,
  text: string,
  responseUrl: string,
  more: Readonly<Record<string, string>> = {},
) => ({
  command: `/${name}`,
  text,
  response_url: responseUrl,
  trigger_id: `trigger-${next()}`,
  user_id: person,
  user_name: 'ada',
  team_id: team,
  channel_id: channel,
  channel_name: 'general',
  api_app_id: 'A0LOCAL',
  token: 'unused',
  ...more,
});

const eventBody = (event: Json, more: Json = {}): Json => ({
  type: 'event_callback',
  token: 'unused',
  team_id: team,
  api_app_id: 'A0LOCAL',
  event_id: `Ev${next()}`,
  event_time: 1_700_001_000,
  authorizations: [{ enterprise_id: null, team_id: team, user_id: bot.user_id, is_bot: true }],
  event,
  ...more,
});

export const mention = (text: string, event: Json = {}, body: Json = {}): Json => {
  const ts = newTs();
  return eventBody({ type: 'app_mention', user: person, text, ts, event_ts: ts, channel, ...event }, body);
};

export const directMessage = (text: string, event: Json = {}, body: Json = {}): Json => {
  const ts = newTs();
  return eventBody(
    {
      type: 'message',
      channel_type: 'im',
      user: person,
      text,
      ts,
      event_ts: ts,
      channel: directMessages,
      ...event,
    },
    body,
  );
};

export const homeOpened = (tab: 'home' | 'messages'): Json =>
  eventBody({ type: 'app_home_opened', user: person, channel: directMessages, tab, event_ts: newTs() });

/** A click on a button of one of the bot's messages: `ts` where everybody sees it, null where only the clicker does. */
export const click = (button: Json, responseUrl: string, ts: string | null): Json => ({
  type: 'block_actions',
  user: { id: person, team_id: team },
  team: { id: team },
  api_app_id: 'A0LOCAL',
  token: 'unused',
  trigger_id: `trigger-${next()}`,
  container: { type: 'message', message_ts: ts ?? newTs(), channel_id: channel, is_ephemeral: ts === null },
  channel: { id: channel, name: 'general' },
  ...(ts === null ? {} : { message: { type: 'message', ts, text: 'choices' } }),
  response_url: responseUrl,
  actions: [{ type: 'button', block_id: 'b1', action_ts: newTs(), ...button }],
});
