import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callMethod, methods } from '../../../src/workspace/api/call-method.ts';
import { respond } from '../../../src/workspace/api/respond.ts';
import { blockBreaches } from '../../../src/workspace/check/blocks.ts';
import { messageRefusal } from '../../../src/workspace/check/message.ts';
import { viewRefusal } from '../../../src/workspace/check/view.ts';
import { appToken, botToken, createSmallWorld } from '../small-world.ts';

/** Words that mean something to Slack, to JavaScript, and to nobody. */
const key = fc.constantFrom(
  ...`type text blocks block_id action_id elements element accessory options option_groups rows child_blocks title view
    channel ts thread_ts user prompts metadata unfurls __proto__ constructor toString x`.split(/\s+/),
);
const word = fc.constantFrom(
  ...`section actions input rich_text table data_table container carousel image button static_select plain_text mrkdwn
    modal home C0GENERAL U0ADA 1.0 __proto__`.split(/\s+/),
  '',
  '\uD800',
);
const anything = fc.letrec<{ value: unknown; object: unknown; list: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    word,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    tie('object'),
    tie('list'),
  ),
  object: fc
    .array(fc.tuple(key, tie('value')), { maxLength: 6 })
    .map((entries) => Object.fromEntries(entries)),
  list: fc.array(tie('value'), { maxLength: 5 }),
}));
const anyArgs = fc
  .array(fc.tuple(fc.oneof(key, fc.string()), anything.value), { maxLength: 8 })
  .map((entries) => Object.fromEntries(entries) as Readonly<Record<string, unknown>>);

describe('whatever is sent', () => {
  it('every method answers, and says whether it took it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...methods.keys()), anyArgs, (name, args) => {
        const { world } = createSmallWorld();
        const token = methods.get(name)?.token === 'app' ? appToken : botToken;
        const reply = callMethod(world, name, token, args);
        expect(reply['ok'] === true || typeof reply['error'] === 'string').toBe(true);
      }),
      { numRuns: 1_500 },
    );
  });

  it('checks judge it and do not fail', () => {
    fc.assert(
      fc.property(anything.value, (value) => {
        blockBreaches(value, 'message');
        viewRefusal(value, 'modal');
        viewRefusal(value, 'home');
        const refusal = messageRefusal({ text: 'x', blocks: value }, 'post');
        expect(refusal === null || refusal.error !== '').toBe(true);
      }),
      { numRuns: 1_500 },
    );
  });

  it('a response_url takes or refuses it', () => {
    fc.assert(
      fc.property(anyArgs, (args) => {
        const { world } = createSmallWorld();
        const id = world.responses.open({
          channel: 'C0GENERAL',
          user: 'U0ADA',
          threadTs: null,
          messageTs: null,
        });
        expect([200, 400]).toContain(respond(world, id, args).status);
      }),
      { numRuns: 500 },
    );
  });
});
