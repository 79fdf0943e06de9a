import type { Naming } from '../../copy/naming.ts';
import type { Answer } from '../../domain/answer.ts';
import { aboutArrival, type Arrival, type Asking, outcomeOf } from '../ask-in-slack.ts';
import { send } from '../send.ts';
import { errorFields } from '../trouble.ts';

/**
 * Answers into a modal, which whoever asked has open before them. Never throws; a modal that could not be shown leaves
 * the one before it.
 */
export const showInModal = async (
  asking: Asking,
  arrival: Pick<Arrival, 'asked' | 'way' | 'asker'>,
  show: (answer: Answer, naming: Naming) => Promise<unknown>,
): Promise<void> => {
  const { log, now, wait, newReference, kept } = asking;
  const began = now();
  const about = aboutArrival({ ...arrival, channel: '', thread: null });
  try {
    const { answerer, answer } = await asking.turns.take(() => {
      const { answerer: asked } = asking.corpus();
      return { answerer: asked, answer: asked.answer(arrival.asked, null) };
    });
    await send(() => show(answer, answerer.naming), wait);
    log.info({ ...about, ...outcomeOf(answer), ms: Math.round(now() - began) }, 'question answered');
    if (arrival.way !== 'page') await kept.remember({ ...arrival, thread: null }, answer.question);
  } catch (error) {
    log.error(
      { ...about, reference: newReference(), ...errorFields(error) },
      'question not answered in a modal',
    );
  }
};
