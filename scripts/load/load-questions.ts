import { seeded } from '../library/generate.ts';

/** How a question is put: a command, a mention in a channel, a direct message. */
export interface LoadQuestion {
  readonly way: 'command' | 'mention' | 'direct-message';
  /** Without its slash; empty for the other ways. */
  readonly command: string;
  readonly text: string;
}

const forces = ['merseyside', 'cumbria', 'cleveland police', 'kent', 'north wales', 'mersyside', 'the met'];
const topics = ['custody', 'missing children', 'domestic abuse', 'child protection', 'vetting', 'xqzt'];

/** Every kind of question there is, cheap and dear ones, in the shares in which people may be thought to ask them. */
const forms: readonly ((force: string, topic: string) => Omit<LoadQuestion, 'way'>)[] = [
  (force) => ({ command: 'concerns', text: force }),
  (force, topic) => ({ command: 'concerns', text: `${force} ${topic}` }),
  (force) => ({ command: 'quote', text: force }),
  () => ({ command: 'quote', text: 'inspector' }),
  (_, topic) => ({ command: 'recommendations', text: topic }),
  (force, topic) => ({ command: 'findings', text: `what did inspectors say about ${topic} in ${force}?` }),
  (force) => ({ command: 'findings', text: `has ${force} improved since 2018?` }),
  (_, topic) => ({ command: 'findings', text: `which forces were criticised on ${topic}?` }),
  (_, topic) => ({ command: 'findings', text: `latest on ${topic}` }),
  () => ({ command: 'findings', text: 'how many visits were overdue?' }),
  () => ({ command: 'findings', text: 'seriously overstretched offender managers' }),
  () => ({ command: 'findings', text: 'help' }),
];

/** The same questions in the same order every time. Half are commands, a quarter each mentions and direct messages. */
export const createQuestions = (): (() => LoadQuestion) => {
  const chance = seeded(20261129);
  const any = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T;
  return () => {
    const { command, text } = any(forms)(any(forces), any(topics));
    const way = any(['command', 'command', 'mention', 'direct-message'] as const);
    if (way === 'command') return { way, command, text };
    return { way, command: '', text: command === 'findings' ? text : `/${command} ${text}` };
  };
};
