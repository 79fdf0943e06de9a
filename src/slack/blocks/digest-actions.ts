/** Stable: posts of years ago carry them, with the subscription's id as value. */
export const digestActions = {
  change: 'digest_change',
  pause: 'digest_pause',
  resume: 'digest_resume',
  stop: 'digest_stop',
  preview: 'digest_preview',
  less: 'digest_less',
  history: 'digest_history',
  begin: 'digest_begin',
  follow: 'answer_follow',
} as const;
