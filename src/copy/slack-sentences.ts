/** Said in place of an answer. The reference stands in the log beside what happened. */
export const failedToAnswer = (reference: string): string =>
  `Something went wrong here and this question was not answered. Please ask again; if it happens twice, pass this reference on: ${reference}.`;

/** Slack did not say whether it took the answer, so the answer may stand there already. */
export const failedToSend = (reference: string): string =>
  `Slack did not confirm the answer to your question. If you cannot see it, please ask again. Reference: ${reference}.`;

/** A button of a message posted by an earlier version. */
export const buttonTooOld =
  'This button belongs to an older message and no longer works. Please type the question again.';

/** Above the suggested questions in a direct message. */
export const promptsTitle = 'Ask, for instance';

/** Before a choice that a button cannot carry. */
export const typeInstead = (ask: string): string => `Or type: ${ask}`;

/** In place of words that one message cannot hold whole. */
export const wordsTooLong = (length: number): string =>
  `These words are ${length} characters long, more than one Slack message holds, and are not cut: read them in the release.`;
