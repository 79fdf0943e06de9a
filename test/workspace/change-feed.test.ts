import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/workspace/change-feed.ts';
import { createSmallWorld } from './small-world.ts';

describe('the feed of changes', () => {
  it('tells of everything once, in order, and of nothing after it was left', () => {
    const { world, call, taken } = createSmallWorld();
    const told: Change[] = [];
    const leave = world.subscribe((change) => told.push(change));
    const ts = String(taken('chat.postMessage', { channel: 'C0GENERAL', text: 'one' })['ts']);
    taken('chat.update', { channel: 'C0GENERAL', ts, text: 'two' });
    taken('chat.postEphemeral', { channel: 'C0GENERAL', user: 'U0ADA', text: 'between us' });
    taken('assistant.threads.setStatus', { channel_id: 'C0GENERAL', thread_ts: ts, status: 'reads' });
    taken('chat.postMessage', { channel: 'C0GENERAL', thread_ts: ts, text: 'reply' });
    taken('assistant.threads.setSuggestedPrompts', {
      channel_id: 'D0ADA',
      prompts: [{ title: 't', message: 'm' }],
    });
    taken('views.publish', { user_id: 'U0ADA', view: { type: 'home', blocks: [{ type: 'divider' }] } });
    taken('conversations.join', { channel: 'C0ELSEWHERE' });
    taken('chat.delete', { channel: 'C0GENERAL', ts });
    call('chat.delete', { channel: 'C0GENERAL', ts });
    world.grants.setToken('revoked');
    leave();
    world.grants.setToken('good');
    expect(told.map(({ kind }) => kind)).toEqual([
      'message-posted',
      'message-changed',
      'message-posted',
      'status-set',
      'session-changed',
      'message-posted',
      'status-set',
      'prompts-set',
      'home-published',
      'channel-changed',
      'member-joined',
      'message-deleted',
      'settings-changed',
    ]);
    expect(told.map(({ seq }) => seq)).toEqual(told.map((_, at) => at + 1));
    expect(world.lastChange()).toBe(told.length + 1);
    const whispered = told.flatMap((one) => (one.kind === 'message-posted' ? [one.message.visibleTo] : []));
    expect(whispered).toEqual([null, 'U0ADA', null]);
  });
});
