import type { ChangeFeed } from '../change-feed.ts';
import type { Json } from '../json.ts';

/** One run of a workflow step. */
export interface Execution {
  readonly id: string;
  readonly callbackId: string;
  readonly user: string;
  readonly inputs: Json;
  /** What the app may call with while it runs. */
  readonly token: string;
  readonly state: 'running' | 'completed' | 'failed';
  readonly outputs: Json | null;
  readonly error: string | null;
}

export const createFunctions = (newId: (prefix: string) => string, feed: ChangeFeed) => {
  const executions = new Map<string, Execution>();
  const finish = (id: string, to: Pick<Execution, 'state' | 'outputs' | 'error'>): Execution | undefined => {
    const before = executions.get(id);
    if (before === undefined) return undefined;
    const execution = { ...before, ...to };
    executions.set(id, execution);
    feed.tell({ kind: 'function-finished', execution });
    return execution;
  };
  return {
    all: (): readonly Execution[] => [...executions.values()],
    get: (id: string): Execution | undefined => executions.get(id),
    byToken: (token: string): Execution | undefined =>
      [...executions.values()].find((one) => one.token === token && one.state === 'running'),
    start: (callbackId: string, user: string, inputs: Json): Execution => {
      const id = newId('Fx');
      const token = `xwfp-local-${id}`;
      const execution: Execution = {
        id,
        callbackId,
        user,
        inputs,
        token,
        state: 'running',
        outputs: null,
        error: null,
      };
      executions.set(id, execution);
      feed.tell({ kind: 'function-started', execution });
      return execution;
    },
    complete: (id: string, outputs: Json) => finish(id, { state: 'completed', outputs, error: null }),
    fail: (id: string, error: string) => finish(id, { state: 'failed', outputs: null, error }),
  };
};
