import type { Digest, ReleaseFacts } from '../../src/domain/digest.ts';
import { instantOf, isoOf } from '../../src/domain/instant.ts';

/** Facts of a release that nobody asks anything of but what is given. */
export const factsOf = (releaseId: string, more: Partial<ReleaseFacts> = {}): ReleaseFacts => ({
  releaseId,
  textHash: '1',
  inspectionId: releaseId,
  copyOf: null,
  organisations: [],
  programme: null,
  publisher: null,
  findings: [],
  ...more,
});

/** `2026-11-20T09:00: new a, amended b`: enough to see what a post says; the product's words are tested elsewhere. */
export const plainDigest = ({ items, isLate, window }: Digest): string => {
  const said = items.map(({ isFurther, releases }) =>
    releases
      .map(({ releaseId, news, copies }) =>
        [news, ...(isFurther ? ['further'] : []), releaseId, ...copies.map((copy) => `=${copy}`)].join(' '),
      )
      .join(' + '),
  );
  return `${isoOf(window.end).slice(0, 16)}${isLate ? ' late' : ''}: ${said.join(', ')}`;
};

export const day = 86_400_000;
export const hour = 3_600_000;
/** A Friday in winter: London's clocks are UTC. */
export const start = instantOf('2026-11-20T08:00:00Z');

export const botToken = 'xoxb-local-bot-token';
export const historyScopes = ['channels:history', 'groups:history'];
export const daily = {
  cadence: { kind: 'daily', at: { hour: 9, minute: 0 } },
  zone: 'Europe/London',
} as const;
