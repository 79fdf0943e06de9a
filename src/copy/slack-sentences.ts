/** Said in place of an answer. The reference stands in the log beside what happened. */
export const failedToAnswer = (reference: string): string =>
  `Something went wrong here and this question was not answered. Please ask again; if it happens twice, pass this reference on: ${reference}.`;

/** Said at once in place of an answer, where those asked before would keep a person waiting. */
export const tooManyAtOnce =
  'Many questions came in at once and yours was not answered. Please ask again in a minute.';

/** Slack did not say whether it took the answer, so the answer may stand there already. */
export const failedToSend = (reference: string): string =>
  `Slack did not confirm the answer to your question. If you cannot see it, please ask again. Reference: ${reference}.`;

/** A button of a message posted by an earlier version. */
export const buttonTooOld =
  'This button belongs to an older message and no longer works. Please type the question again.';

/** The same of a form that was opened before an update. */
export const formTooOld =
  'This form belongs to an older version and was not taken. Please close it and open it again.';

/** Where a message's words are asked about and it has none: a picture, a file. */
export const noWordsThere = 'That message has no words to look for.';

/** Above the suggested questions in a direct message. */
export const promptsTitle = 'Ask, for instance';

/** Before a choice that a button cannot carry. */
export const typeInstead = (ask: string): string => `Or type: ${ask}`;

/** In place of words that one message cannot hold whole. */
export const wordsTooLong = (length: number): string =>
  `These words are ${length} characters long, more than one Slack message holds, and are not cut: read them in the release.`;

/** What buttons and menus say. At most 75 characters each; about 30 are seen on a telephone. */
export const buttonWords = {
  more: (left: number): string => `Show more (${left} left)`,
  back: 'Back',
  narrow: 'Narrow down',
  share: 'Share to channel',
  context: 'Show one in context…',
  right: 'Right',
  rightLabel: 'This answer is right',
  somethingWrong: 'Something is wrong',
  wrong: 'Wrong',
  wrongLabel: 'Something about this answer is wrong: say what',
  ask: 'Ask',
  close: 'Close',
  send: 'Send',
  citation: 'This citation is wrong',
} as const;

/** Titles of modals: at most 24 characters. */
export const contextTitle = 'In context';
export const askTitle = 'Ask about findings';
export const answerTitle = 'Findings';
export const relatedTitle = 'Related findings';
export const narrowTitle = 'Narrow down';

/** Under words shown where they stand. */
export const aroundWords = 'In bold what was shown, with what is printed around it.';

/** Why something was read as what it is called. */
export const whySentence = (rule: string | null, trigger: string | null): string => {
  if (rule === null) return 'A line of the release: nothing was read into it.';
  return trigger === null
    ? `Read so by the rule “${rule}”.`
    : `Read so by the rule “${rule}”, from the words “${trigger}”.`;
};

/** Where a button leads to words that are not there any more. */
export const gone = 'This release is no longer in the corpus.';
export const changedSince =
  'The release has changed since this was posted, or is read otherwise now. Please ask again to see how it stands.';

export const feedbackWords = {
  title: 'What is wrong?',
  reason: 'What is wrong',
  reasons: {
    citation: 'A citation is wrong',
    missing: 'Something is missing',
    misread: 'My question was misread',
    other: 'Something else',
  },
  comment: 'In your words',
  kept: 'Kept with the question and your name for whoever looks after these releases.',
  thanks: 'Thank you, that is noted.',
  notKept: 'That could not be kept just now. Please try again later.',
} as const;

export const narrowWords = {
  force: 'Force or service',
  topic: 'Topic',
  kind: 'Kind',
  since: 'Published since',
  until: 'Published until',
} as const;

export const askWords = {
  question: 'Your question',
  hint: 'Plain English does: a force, a topic, a person, a year. Only you see the answer.',
} as const;

export const homeWords = {
  title: 'What inspectors found',
  examples: 'Ask, for instance',
  latest: 'Latest releases',
  recent: 'You asked',
  forget: 'Forget these',
  problems: 'Noticed while reading',
  moreProblems: (more: number): string => `and ${more} more, told by npm run ingest`,
} as const;

/** Above an answer that somebody had posted for everybody. */
export const sharedSentence = (name: string): string => `${name} asked and shared this.`;
/** Above the asker's own copy of what was posted. */
export const sharedTo = 'Shared with the channel.';
/** In a modal there is no button to post through. */
export const cannotPostHere =
  'I cannot post in that channel. Invite me with /invite @findings, then share again.';
export const lookingWords = 'Looking…';
export const questionMissing = 'Type a question first.';
