import type { AddressInfo } from 'node:net';
import { App } from '@slack/bolt';

// A Bolt app that answers "ok" to whatever it is asked: what the same load costs when there is nothing to say.

const {
  SLACK_BOT_TOKEN: token = '',
  SLACK_SIGNING_SECRET: signingSecret = '',
  SLACK_API_URL: slackApiUrl = '',
} = process.env;

const app = new App({
  token,
  signingSecret,
  botId: 'B0BOT',
  botUserId: 'U0BOT',
  tokenVerificationEnabled: false,
  clientOptions: { slackApiUrl },
});
app.command(/^\//, async ({ ack, respond }) => {
  await ack();
  await respond({ text: 'ok' });
});
const reply = async (
  event: { readonly channel: string; readonly ts: string },
  client: typeof app.client,
): Promise<void> => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Slack's chat.postMessage, not a window's
  await client.chat.postMessage({ channel: event.channel, thread_ts: event.ts, text: 'ok' });
};
app.event('app_mention', ({ event, client }) => reply(event, client));
app.event('message', ({ event, client }) => reply(event, client));

const server = await app.start({ port: 0, host: '127.0.0.1' });
process.stderr.write(
  `receiving at http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events\n`,
);
process.on('SIGTERM', () => process.exit());
