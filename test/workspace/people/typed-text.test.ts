import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMrkdwn } from '../../../src/workspace/people/typed-text.ts';
import { createSmallWorld } from '../small-world.ts';

const { world } = createSmallWorld();

describe('what is typed, as Slack sends it', () => {
  const table: readonly { why: string; typed: string; sent: string }[] = [
    { why: 'a mention', typed: '@findings what of @Ada?', sent: '<@U0BOT> what of <@U0ADA>?' },
    { why: 'a name nobody has', typed: '@nobody', sent: '@nobody' },
    {
      why: 'an e-mail address is no mention',
      typed: 'write to x@ada.example',
      sent: 'write to x@ada.example',
    },
    { why: 'everybody', typed: '@here and @channel', sent: '<!here> and <!channel>' },
    { why: 'a channel', typed: 'in #general, or #nowhere', sent: 'in <#C0GENERAL|general>, or #nowhere' },
    {
      why: 'Slack’s own marks typed by hand mean nothing',
      typed: '<!channel> & <@U0BOT>',
      sent: '&lt;!channel&gt; &amp; &lt;@U0BOT&gt;',
    },
    {
      why: 'an address, without the full stop behind it',
      typed: 'see https://x.example/a?b=1&c=2.',
      sent: 'see <https://x.example/a?b=1&amp;c=2>.',
    },
  ];
  it.each(table)('$why', ({ typed, sent }) => {
    expect(toMrkdwn(world, typed)).toBe(sent);
  });

  it('whatever is typed, nothing but people, channels and addresses that are there stands in angle brackets', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('<', '>', '@', '#', '!', '|', ' ', 'ada', 'here', 'general', '&', 'https://'),
        }),
        (typed) => {
          const marks = [...toMrkdwn(world, typed).matchAll(/<([^>]*)>/g)].map(([, inner]) => inner);
          for (const mark of marks)
            expect(mark).toMatch(/^(?:@U0ADA|!here|#C0GENERAL\|general|https:\/\/.+)$/);
        },
      ),
    );
  });
});
