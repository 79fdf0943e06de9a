import type { Reference } from '../../src/reference/reference.ts';
import { seeded } from '../library/generate.ts';

/** How a question is put: a command, a mention in a channel, a direct message. */
export interface LoadQuestion {
  readonly way: 'command' | 'mention' | 'direct-message';
  /** Without its slash; empty for the other ways. */
  readonly command: string;
  readonly text: string;
}

/** Every force and every topic there is a name for, and what people make of some: answers are kept, and repeats would measure that alone. */
const slips = { forces: ['mersyside', 'the met'], topics: ['xqzt'] };

/** Every kind of question there is, cheap and dear ones, in the shares in which people may be thought to ask them. */
const forms: readonly ((force: string, topic: string) => Omit<LoadQuestion, 'way'>)[] = [
  (force) => ({ command: 'concerns', text: force }),
  (force, topic) => ({ command: 'concerns', text: `${force} ${topic}` }),
  (force) => ({ command: 'quote', text: force }),
  (_, topic) => ({ command: 'quote', text: `inspector on ${topic}` }),
  (_, topic) => ({ command: 'recommendations', text: topic }),
  (force, topic) => ({ command: 'findings', text: `what did inspectors say about ${topic} in ${force}?` }),
  (force) => ({ command: 'findings', text: `has ${force} improved since 2018?` }),
  (_, topic) => ({ command: 'findings', text: `which forces were criticised on ${topic}?` }),
  (_, topic) => ({ command: 'findings', text: `latest on ${topic}` }),
  (force) => ({ command: 'findings', text: `how many visits were overdue in ${force}?` }),
  (_, topic) => ({ command: 'findings', text: `seriously overstretched offender managers, ${topic}` }),
  () => ({ command: 'findings', text: 'help' }),
];

/** The same questions in the same order every time. Half are commands, a quarter each mentions and direct messages. */
export const createQuestions = ({ organisations, topics }: Reference): (() => LoadQuestion) => {
  const chance = seeded(20261129);
  const any = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T;
  const namesOf = (rows: Iterable<{ readonly name: string }>): readonly string[] =>
    [...rows].map(({ name }) => name);
  const forces = [...organisations.values()].filter(({ kind }) => kind === 'police-force');
  const named = {
    forces: [...namesOf(forces), ...slips.forces],
    topics: [...namesOf(topics.values()), ...slips.topics],
  };
  return () => {
    const { command, text } = any(forms)(any(named.forces), any(named.topics));
    const way = any(['command', 'command', 'mention', 'direct-message'] as const);
    if (way === 'command') return { way, command, text };
    return { way, command: '', text: command === 'findings' ? text : `/${command} ${text}` };
  };
};
