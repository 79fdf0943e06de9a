import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import type { Workspace } from '../../src/workspace/start-workspace.ts';
import { startTrialBot, trialManifest } from './trial-bot.ts';

export interface Trial extends Workspace {
  /** What the page's server failed at. */
  readonly failures: readonly unknown[];
  /** The address of a place in the workspace. */
  readonly at: (channel: string, more?: Readonly<Record<string, string>>) => string;
}

/** A whole workspace with the trial bot in it, on ports of its own. */
export const startTrial = async (port = 0): Promise<Trial> => {
  const failures: unknown[] = [];
  const workspace = await startWorkspace({
    manifest: trialManifest,
    connect: startTrialBot,
    examples: [
      { label: 'Answers you alone', ask: '/whisper hello' },
      { label: 'Posts all there is', ask: '/everything' },
      { label: 'In plain English', ask: 'what about northmoor?' },
    ],
    port,
    now: Date.now,
    failed: (error) => void failures.push(error),
  });
  return {
    ...workspace,
    failures,
    at: (channel, more = {}) =>
      `${workspace.address}?${new URLSearchParams({ as: 'U0ADA', at: channel, ...more }).toString()}`,
  };
};
