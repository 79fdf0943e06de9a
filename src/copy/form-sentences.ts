/** What the local workspace says under an input before a form is sent, as Slack's own client does. */
export const formSentences = {
  required: 'Please fill this in.',
  notANumber: 'This must be a number.',
  notWhole: 'This must be a whole number.',
  tooSmall: (atLeast: string): string => `This must be ${atLeast} or more.`,
  tooLarge: (atMost: string): string => `This must be ${atMost} or less.`,
  tooShort: (atLeast: number): string => `Please write at least ${atLeast} characters.`,
  tooLong: (atMost: number): string => `Please write at most ${atMost} characters.`,
  tooMany: (atMost: number): string => `Please choose at most ${atMost}.`,
  notAnEmail: 'This must be an e-mail address.',
  notAnAddress: 'This must be a web address.',
} as const;
