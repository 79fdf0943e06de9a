import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMrkdwn, unescapeMrkdwn, withoutMention } from '../../src/slack/mrkdwn.ts';

describe('text between people and Slack', () => {
  it('what is escaped reads back as it was, and holds no mark of Slack’s', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('<!channel>', '&lt;', '&amp;lt;')), (text) => {
        expect(unescapeMrkdwn(escapeMrkdwn(text))).toBe(text);
        expect(escapeMrkdwn(text)).not.toMatch(/[<>]/);
      }),
    );
  });

  const table: readonly { why: string; text: string; without: string }[] = [
    { why: 'in front', text: '<@U0BOT> northmoor', without: 'northmoor' },
    { why: 'with a name', text: '<@U0BOT|findings> northmoor', without: 'northmoor' },
    { why: 'in the middle', text: 'ask <@U0BOT> about it', without: 'ask about it' },
    {
      why: 'others are part of the question',
      text: '<@U0BOT> what did <@U0ADA> say',
      without: 'what did <@U0ADA> say',
    },
    { why: 'an id that begins alike', text: '<@U0BOT2> hello', without: '<@U0BOT2> hello' },
    { why: 'alone', text: '<@U0BOT>', without: '' },
  ];
  it.each(table)('the bot’s own mention goes: $why', ({ text, without }) => {
    expect(withoutMention(text, 'U0BOT')).toBe(without);
  });
});
