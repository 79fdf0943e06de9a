/** What the local workspace says, apart from what the bot says in it. */

export const welcomeHeading = 'A Slack of your own, to try Findings in';
export const welcomeSentences = [
  'This page stands in for Slack on your own machine. Nothing leaves it, and no account or token is needed; the bot behind it is the one that runs in Slack.',
  'Click a question to see it answered, or write your own below a channel.',
] as const;
export const otherThingsToTry = [
  'Type / in a channel for the commands, or @findings and a question.',
  'Write to Findings directly, under Apps.',
  'Act as somebody else: the choice is at the top.',
  'See every call the bot makes, and make Slack fail on purpose, under Behind the scenes.',
] as const;

export const onlyVisibleToYou = 'Only visible to you';
export const beginningOf = (name: string): string => `This is the very beginning of ${name}.`;
export const beginningHint = (bot: string): string => `Type / for the commands, or @${bot} and a question.`;
export const directHint = 'Ask in plain English, or type / for the commands.';
export const archivedSentence = 'This channel is archived: nobody can write in it.';
export const sharedSentence = 'People of another organisation are in this channel.';
export const botMissingSentence = (bot: string): string => `${bot} is not in this channel.`;
export const botMissingHint = (bot: string): string =>
  `${bot} was mentioned but is not in this channel, so that it is told nothing. Invite it first.`;
export const homeNotPublished = 'The app has published no Home yet.';
export const noStepsSentence = 'The app offers no workflow step.';
export const noCallsSentence = 'The bot has made no call yet.';

/** As Slack answers commands it will not pass on. */
export const notInThreads = (command: string): string => `${command} is not supported in threads. Sorry!`;
export const unknownCommand = (command: string): string => `${command} is not a valid command.`;

/** What became of a delivery that the bot did not acknowledge as it should, by Slack's word for it. */
const failures: Readonly<Record<string, string>> = {
  operation_timeout: 'The bot did not acknowledge it within 3 seconds.',
  dispatch_failed: 'The bot could not be reached, or refused the request.',
  not_in_channel: 'You are not in this channel.',
  is_archived: 'This channel is archived.',
  invalid: 'Something in the form is missing or wrong.',
};
export const actionFailed = (code: string): string =>
  `${failures[code] ?? 'Slack would show an error here.'} (${code})`;

/** A call of the bot’s that did not do what it should, by Slack’s word for it. */
export const refusedSentence = (method: string, outcome: string): string => {
  if (outcome === 'silence' || outcome === 'cut') return `Slack gave no answer to ${method}`;
  return outcome.startsWith('http ')
    ? `Slack failed at ${method}: ${outcome}`
    : `Slack refused ${method}: ${outcome}`;
};

export const pageNotReached = 'The workspace does not answer. Is the program still running?';

export const workspaceSentence = (address: string): string => `The workspace is open at ${address}`;
export const otherPortSentence = (port: number): string =>
  `Port ${port} is taken by another program, so another one was picked.`;
export const leaveWorkspaceSentence = 'Ctrl-C ends it. For answers in the terminal: npm run ask';
