import { createElement as h } from 'react';
import type { ReactNode } from 'react';
import { refusedSentence } from '../../copy/workspace-sentences.ts';
import type { RecordedCall } from '../api/recorder.ts';
import { stringOf } from '../json.ts';

/** What the bot asked of Slack and did not get. */
export const isRefused = (call: RecordedCall): boolean => call.outcome !== 'ok';

const channelOfCall = ({ args }: RecordedCall): string =>
  stringOf(args['channel']) || stringOf(args['channel_id']);

const threadOfCall = ({ args }: RecordedCall): string | null => stringOf(args['thread_ts']) || null;

/** Refused calls about this channel, or this thread of it: shown where the message would have stood. */
export const refusedIn = (
  calls: readonly RecordedCall[],
  channel: string,
  thread: string | null,
): readonly RecordedCall[] =>
  calls.filter((call) => isRefused(call) && channelOfCall(call) === channel && threadOfCall(call) === thread);

export const refusedItem = (call: RecordedCall, key: string): ReactNode =>
  h(
    'article',
    { key, id: key, className: 'fs-refused' },
    h('strong', null, refusedSentence(call.method, call.outcome)),
    ...call.errors.map((error, at) => h('p', { key: at }, error)),
  );
