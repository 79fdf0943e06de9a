import { describe, expect, it } from 'vitest';
import { createSeen } from '../../src/slack/seen.ts';

describe('seen', () => {
  it('any known key makes it a repetition, and all keys become known', () => {
    const seen = createSeen(() => 0);
    expect(seen.isFirst('event:1', 'message:C:1')).toBe(true);
    expect(seen.isFirst('event:2', 'message:C:1')).toBe(false);
    expect(seen.isFirst('event:2')).toBe(false);
    expect(seen.isFirst('event:3')).toBe(true);
  });

  it('forgets after a quarter of an hour, well after Slack’s last repetition at five minutes', () => {
    let now = 0;
    const seen = createSeen(() => now);
    seen.isFirst('event:1');
    now = 6 * 60_000;
    expect(seen.isFirst('event:1')).toBe(false);
    now = 15 * 60_000 + 1;
    expect(seen.isFirst('event:1')).toBe(true);
  });

  it('keeps a bounded number, whatever comes', () => {
    const seen = createSeen(() => 0);
    for (let at = 0; at < 60_000; at += 1) seen.isFirst(`event:${at}`);
    expect(seen.size()).toBeLessThanOrEqual(20_001);
    expect(seen.isFirst('event:59999')).toBe(false);
  });
});
