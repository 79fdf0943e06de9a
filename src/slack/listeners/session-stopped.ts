import type { ListenerParts, Listening } from './listening.ts';

/** Slack shows Stop while an agent works, since this is listened to. What is not posted yet is not posted then. */
export const listenForStops = (app: Listening, { stops }: ListenerParts): void => {
  app.event('agent_session_stopped', async ({ event }) => {
    stops.stop(event.channel, event.thread_ts);
  });
};
