import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/workspace/api/call-method.ts';

const folder = fileURLToPath(new URL('../../../../shared/slack/schemas/methods/', import.meta.url));

interface Published {
  readonly args: Readonly<Record<string, { readonly required?: boolean }>>;
  readonly scopes: { readonly bot?: readonly { readonly name: string }[] };
  readonly rate_limit: { readonly label: string };
}

const read = (name: string): Published =>
  JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')) as Published;
const both = existsSync(folder)
  ? globSync(`${folder}*.json`)
      .map((file) => basename(file, '.json'))
      .filter((name) => methods.has(name))
      .toSorted()
  : [];

/** Where a page of a method and the local Slack differ on purpose. */
const known: Readonly<
  Record<
    string,
    { readonly why: string; readonly required?: readonly string[]; readonly scopes?: readonly string[] }
  >
> = {
  'assistant.threads.setSuggestedPrompts': {
    why: 'in the agent view prompts stand in no thread',
    required: ['channel_id', 'prompts'],
  },
  'assistant.threads.setStatus': {
    why: 'takes the older scope too, for the time being',
    scopes: ['assistant:write', 'chat:write'],
  },
  'views.open': {
    why: 'an interactivity_pointer belongs to apps of another kind',
    required: ['trigger_id', 'view'],
  },
  'views.push': { why: 'as for views.open', required: ['trigger_id', 'view'] },
};

const tierOf = (label: string): unknown => {
  const [, tier] = /^Tier (\d)/.exec(label) ?? [];
  return tier === undefined ? expect.stringMatching(/^(?:none|channel)$/) : Number(tier);
};

describe.skipIf(both.length === 0)(
  'methods as their pages describe them (skipped where these are absent)',
  () => {
    it('most of them are there', () => {
      expect(both.length).toBeGreaterThan(24);
    });

    it.each(both)('%s', (name) => {
      const { args, scopes, rate_limit: limit } = read(name);
      const method = methods.get(name);
      const required = Object.keys(args).filter((arg) => args[arg]?.required === true);
      const named = (scopes.bot ?? []).map((scope) => scope.name);
      expect([method?.required.toSorted(), method?.scopes.toSorted(), method?.rate]).toEqual([
        known[name]?.required ?? required.toSorted(),
        known[name]?.scopes ?? named.toSorted(),
        tierOf(limit.label),
      ]);
    });
  },
);
