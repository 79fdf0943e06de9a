import { commandNames } from '../../domain/question.ts';
import { askInSlack } from '../ask-in-slack.ts';
import { toAsker } from '../blocks/answer-message.ts';
import { unescapeMrkdwn } from '../mrkdwn.ts';
import { respondPrivately } from '../posting.ts';
import type { ListenerParts, Listening } from './listening.ts';

/** `/concerns`, `/quote`, `/recommendations`, `/findings`: acknowledged before anything else, answered to the asker alone. */
export const listenForCommands = (app: Listening, { asking, seen, inFlight }: ListenerParts): void => {
  for (const name of commandNames) {
    app.command(`/${name}`, async ({ ack, command, respond }) => {
      await ack();
      // Slack does not repeat a command over HTTP; in Socket Mode an envelope whose acknowledgement got lost comes again.
      if (!seen.isFirst(`trigger:${command.trigger_id}`)) return;
      await inFlight.track(
        askInSlack(asking, {
          asked: { text: unescapeMrkdwn(command.text ?? ''), command: name },
          way: 'command',
          asker: { team: command.team_id, user: command.user_id },
          channel: command.channel_id,
          thread: null,
          showing: toAsker,
          deliver: respondPrivately(respond),
        }),
      );
    });
  }
};
