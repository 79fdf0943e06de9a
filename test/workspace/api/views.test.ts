import { beforeEach, describe, expect, it } from 'vitest';
import { createSmallWorld } from '../small-world.ts';
import type { SmallWorld } from '../small-world.ts';

type Json = Readonly<Record<string, unknown>>;

let small: SmallWorld;
beforeEach(() => {
  small = createSmallWorld();
});

const plain = (text: string): Json => ({ type: 'plain_text', text });
const input = (blockId: string, more: Json = {}): Json => ({
  type: 'input',
  block_id: blockId,
  label: plain('l'),
  element: { type: 'plain_text_input', action_id: 'typed', ...more },
});
const modal = (title: string, more: Json = {}): Json => ({
  type: 'modal',
  title: plain(title),
  submit: plain('Send'),
  blocks: [input('one')],
  ...more,
});
const trigger = (viewId: string | null = null): string =>
  small.world.triggers.issue({ user: 'U0ADA', conversation: 'C0GENERAL', viewId });
const open = (view: Json = modal('first')): Json =>
  small.taken('views.open', { trigger_id: trigger(), view })['view'] as Json;
const titles = (): readonly unknown[] =>
  small.world.views.stackOf('U0ADA').map(({ content }) => (content['title'] as Json)['text']);

describe('trigger_ids', () => {
  it('are good once', () => {
    const id = trigger();
    expect(small.call('views.open', { trigger_id: id, view: modal('a') })['ok']).toBe(true);
    expect(small.call('views.open', { trigger_id: id, view: modal('b') })['error']).toBe(
      'exchanged_trigger_id',
    );
  });
  it('are good for three seconds', () => {
    const [soon, late] = [trigger(), trigger()];
    small.clock.now += 3_000;
    expect(small.call('views.open', { trigger_id: soon, view: modal('a') })['ok']).toBe(true);
    small.clock.now += 1;
    expect(small.call('views.open', { trigger_id: late, view: modal('b') })['error']).toBe(
      'expired_trigger_id',
    );
  });
  it('are Slack’s', () => {
    expect(small.call('views.open', { trigger_id: '1.2.three', view: modal('a') })['error']).toBe(
      'invalid_trigger_id',
    );
  });
});

describe('modals', () => {
  it('open with what is in their fields at first', () => {
    const view = open(
      modal('first', { blocks: [input('one', { initial_value: 'begun' })], private_metadata: 'kept' }),
    );
    expect(view).toMatchObject({
      private_metadata: 'kept',
      previous_view_id: null,
      root_view_id: view['id'],
      state: { values: { one: { typed: { type: 'plain_text_input', value: 'begun' } } } },
    });
  });

  it('stack three high, and only from within', () => {
    const pushed = (from: Json, title: string): Json =>
      small.call('views.push', { trigger_id: trigger(String(from['id'])), view: modal(title) });
    const first = open();
    const second = pushed(first, 'second')['view'] as Json;
    const third = pushed(second, 'third')['view'] as Json;
    expect(third).toMatchObject({ root_view_id: first['id'], previous_view_id: second['id'] });
    expect(pushed(third, 'fourth')['error']).toBe('push_limit_reached');
    expect(titles()).toEqual(['first', 'second', 'third']);
    expect(small.call('views.push', { trigger_id: trigger(), view: modal('x') })['error']).toBe('not_found');
  });

  it('keep what was filled in over an update, where block_id and action_id stay', () => {
    const id = String(open()['id']);
    const view = small.world.views.get(id);
    if (view === undefined) throw new Error('no view');
    small.world.views.fill(view, 'one', 'typed', { type: 'plain_text_input', value: 'words' });
    const updated = small.taken('views.update', {
      view_id: id,
      view: modal('next', { blocks: [input('one'), input('two')] }),
    });
    expect(updated['view']).toMatchObject({
      state: { values: { one: { typed: { value: 'words' } }, two: { typed: { value: null } } } },
    });
  });

  it('an update with an old hash is refused', () => {
    const view = open();
    const update = (hash: unknown) =>
      small.call('views.update', { view_id: view['id'], hash, view: modal('next') });
    expect(update(view['hash'])['ok']).toBe(true);
    expect(update(view['hash'])['error']).toBe('hash_conflict');
  });

  it('are found by their external_id, which no other view may have', () => {
    open(modal('first', { external_id: 'mine' }));
    expect(
      small.call('views.update', { external_id: 'mine', view: modal('next', { external_id: 'mine' }) })['ok'],
    ).toBe(true);
    expect(
      small.call('views.open', { trigger_id: trigger(), view: modal('x', { external_id: 'mine' }) })['error'],
    ).toBe('duplicate_external_id');
  });

  const refused: readonly { why: string; call: () => Json; error: string }[] = [
    {
      why: 'no view id',
      call: () => small.call('views.update', { view: modal('x') }),
      error: 'invalid_arguments',
    },
    {
      why: 'an unknown view',
      call: () => small.call('views.update', { view_id: 'V1', view: modal('x') }),
      error: 'not_found',
    },
    {
      why: 'a title too long',
      call: () => small.call('views.open', { trigger_id: trigger(), view: modal('x'.repeat(25)) }),
      error: 'invalid_arguments',
    },
    {
      why: 'no view',
      call: () => small.call('views.open', { trigger_id: trigger() }),
      error: 'invalid_arguments',
    },
    {
      why: 'a view that is words',
      call: () => small.call('views.open', { trigger_id: trigger(), view: '{' }),
      error: 'invalid_arguments',
    },
    {
      why: 'a Home',
      call: () =>
        small.call('views.open', {
          trigger_id: trigger(),
          view: { type: 'home', blocks: [{ type: 'divider' }] },
        }),
      error: 'invalid_arguments',
    },
  ];
  it.each(refused)('refuses $why', ({ call, error }) => {
    expect(call()['error']).toBe(error);
    expect(titles()).toEqual([]);
  });
});

describe('Home', () => {
  const home = { type: 'home', blocks: [{ type: 'divider' }] };
  it('is each person’s own, and keeps its id', () => {
    const publish = (user: string) =>
      small.taken('views.publish', { user_id: user, view: home })['view'] as Json;
    const [first, again, bens] = [publish('U0ADA'), publish('U0ADA'), publish('U0BEN')];
    expect(again['id']).toBe(first['id']);
    expect(bens['id']).not.toBe(first['id']);
    expect(again['hash']).not.toBe(first['hash']);
    expect(small.call('views.publish', { user_id: 'U0ADA', hash: first['hash'], view: home })['error']).toBe(
      'hash_conflict',
    );
  });
  it('refuses a modal, and a person who is not there', () => {
    expect(small.call('views.publish', { user_id: 'U0ADA', view: modal('x') })['error']).toBe(
      'invalid_arguments',
    );
    expect(small.call('views.publish', { user_id: 'U0NOBODY', view: home })['error']).toBe(
      'invalid_arguments',
    );
  });
});
