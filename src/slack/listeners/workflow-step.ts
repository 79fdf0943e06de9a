import { z } from 'zod';
import { plainAnswer } from '../../copy/plain-answer.ts';
import { questionMissing, tooManyAtOnce } from '../../copy/slack-sentences.ts';
import { aboutArrival, outcomeOf } from '../ask-in-slack.ts';
import { errorFields } from '../trouble.ts';
import type { ListenerParts, Listening } from './listening.ts';

/** As `manifest.yml` declares it. */
export const askFunction = 'ask_findings';

const inputs = z.object({ question: z.string().trim().min(1) });

/** A step of somebody's workflow: takes a question, gives its answer in plain words and how much was found. */
export const listenForWorkflowSteps = (app: Listening, { asking, inFlight }: ListenerParts): void => {
  app.function(askFunction, async ({ inputs: given, complete, fail, body }) => {
    const { log, now, newReference } = asking;
    const parsed = inputs.safeParse(given);
    const run = async (): Promise<void> => {
      if (!parsed.success) {
        await fail({ error: questionMissing });
        return;
      }
      const began = now();
      const asked = { text: parsed.data.question, command: null };
      const about = aboutArrival({
        asked,
        way: 'workflow',
        asker: { team: body.team_id, user: '' },
        channel: '',
        thread: null,
      });
      if (asking.turns.isCrowded()) {
        log.warn(about, 'question turned away: too many at once');
        await fail({ error: tooManyAtOnce });
        return;
      }
      const { answerer, answer } = await asking.turns.take(() => {
        const { answerer: at } = asking.corpus();
        return { answerer: at, answer: at.answer(asked, null) };
      });
      await complete({
        outputs: {
          answer: plainAnswer(answer, answerer.naming),
          found: answer.kind === 'found' ? answer.total : 0,
        },
      });
      log.info({ ...about, ...outcomeOf(answer), ms: Math.round(now() - began) }, 'question answered');
    };
    await inFlight.track(
      run().catch(async (error: unknown) => {
        log.error({ reference: newReference(), ...errorFields(error) }, 'workflow step not answered');
      }),
    );
  });
};
