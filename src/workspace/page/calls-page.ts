import { createElement as h } from 'react';
import type { ReactNode } from 'react';
import { noCallsSentence } from '../../copy/workspace-sentences.ts';
import type { RecordedCall } from '../api/recorder.ts';
import { isRefused } from './refused-calls.ts';
import type { Scene } from './scene.ts';

/** Calls kept on the page; all of them stay with the workspace. */
const shown = 100;

const item = (call: RecordedCall, key: string, { reader }: Scene): ReactNode =>
  h(
    'li',
    { key, id: key, className: isRefused(call) ? 'fs-refused' : '' },
    h(
      'details',
      null,
      h(
        'summary',
        null,
        h('code', null, call.method),
        ` ${call.outcome} `,
        h(
          'time',
          null,
          new Intl.DateTimeFormat(reader.locale, { timeZone: reader.timeZone, timeStyle: 'medium' }).format(
            call.at,
          ),
        ),
      ),
      ...call.errors.map((error, at) => h('p', { key: at }, error)),
      h('pre', { tabIndex: 0 }, JSON.stringify(call.args, null, 2)),
    ),
  );

/** Every call of the bot's to Slack, the newest first, refused ones in red. */
export const callsPage = (scene: Scene): ReactNode => {
  const { calls } = scene.world.recorder;
  const refused = calls.filter(isRefused).length;
  return h(
    'main',
    { id: 'main', className: 'fs-main fs-page', tabIndex: -1 },
    h('h1', null, 'The bot’s calls'),
    h('p', null, calls.length === 0 ? noCallsSentence : `${calls.length} calls, ${refused} refused.`),
    h(
      'ol',
      { className: 'fs-calls' },
      ...calls
        .map((call, at) => ({ call, key: `call-${at}` }))
        .slice(-shown)
        .toReversed()
        .map(({ call, key }) => item(call, key, scene)),
    ),
  );
};
