import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openCorpus } from '../../src/cli/open-corpus.ts';
import { terminalAnswer } from '../../src/cli/terminal-answer.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const readme = readFileSync(path('README.md'), 'utf8');
const scripts = (
  JSON.parse(readFileSync(path('package.json'), 'utf8')) as { scripts: Record<string, string> }
).scripts;

describe('the README', () => {
  it('shows what its first command really answers', async () => {
    const [, question, reply] = /\$ npm run -s ask -- "([^"]+)"\n([^`]*)```/.exec(readme) ?? [];
    const corpus = await openCorpus({
      folders: [path('corpus')],
      clock: () => new Date('2026-11-21T12:00:00Z'),
      defect: (message) => {
        throw new Error(message);
      },
    });
    if (corpus.kind === 'refused') throw new Error(JSON.stringify(corpus.problems));
    const { answerer } = corpus.opened;
    const answer = answerer.answer({ text: question as string, command: null });
    const stream = new PassThrough();
    expect(reply).toBe(
      `${terminalAnswer(answer, answerer.naming, { stream, width: 80, conversing: false })}\n`,
    );
  });

  it('names only scripts that there are', () => {
    const named = [...readme.matchAll(/npm run (?:-s )?([a-z:-]+)/g)].map(([, name]) => name as string);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('links only to files that there are', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) => link as string);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(readFileSync(path(link), 'utf8')).not.toBe('');
  });
});
