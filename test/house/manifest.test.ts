import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commandNames } from '../../src/domain/question.ts';
import { neededScopes, optionalScopes } from '../../src/slack/scopes.ts';
import { registered } from '../support/slack/registered.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

interface Manifest {
  readonly _metadata: { readonly major_version: number };
  readonly features: {
    readonly agent_view?: object;
    readonly shortcuts: readonly { readonly callback_id: string }[];
    readonly assistant_view?: object;
    readonly slash_commands: readonly {
      readonly command: string;
      readonly should_escape: boolean;
      readonly usage_hint: string;
    }[];
  };
  readonly functions: Readonly<Record<string, object>>;
  readonly oauth_config: {
    readonly scopes: {
      readonly bot: readonly string[];
      readonly bot_optional: readonly string[];
      readonly user?: readonly string[];
    };
  };
  readonly settings: {
    readonly event_subscriptions: { readonly bot_events: readonly string[] };
    readonly interactivity: { readonly is_enabled: boolean };
    readonly socket_mode_enabled: boolean;
    readonly token_rotation_enabled: boolean;
    readonly org_deploy_enabled: boolean;
  };
}

const manifest = parse(read('manifest.yml')) as Manifest;

/** The manifest says which kind of message, Bolt only that it is one. */
const eventName = (botEvent: string): string => (botEvent.startsWith('message.') ? 'message' : botEvent);

/** Methods that Slack lets any bot call. */
const withoutScope = ['views.open', 'views.push', 'views.update', 'views.publish'];

const slackCode = globSync('src/slack/**/*.ts', { cwd: root }).map(read).join('\n');

describe('manifest.yml and the code', () => {
  it('have the same commands, each with a hint, none escaping what people type', () => {
    const commands = manifest.features.slash_commands;
    expect(new Set(commands.map(({ command }) => command))).toEqual(new Set(registered().commands));
    expect(new Set(registered().commands)).toEqual(
      new Set([...commandNames.map((name) => `/${name}`), '/digest']),
    );
    for (const { should_escape: escapes, usage_hint: hint } of commands) {
      expect(escapes).toBe(false);
      expect(hint).not.toBe('');
    }
  });

  it('have the same events', () => {
    const asked = manifest.settings.event_subscriptions.bot_events.map(eventName);
    const { events, functions } = registered();
    // Bolt listens to the execution of functions by their names.
    expect(new Set(asked)).toEqual(
      new Set([...events, ...(functions.length > 0 ? ['function_executed'] : [])]),
    );
  });

  it('have the same shortcuts and steps for workflows', () => {
    const { shortcuts, functions } = registered();
    expect(new Set(manifest.features.shortcuts.map((one) => one.callback_id))).toEqual(new Set(shortcuts));
    expect(new Set(Object.keys(manifest.functions))).toEqual(new Set(functions));
  });

  it('switch interactivity on, since there are buttons', () => {
    expect(manifest.settings.interactivity.is_enabled).toBe(registered().actions.length > 0);
  });

  it('ask for the scopes that something needs, and for no other', () => {
    expect(new Set(manifest.oauth_config.scopes.bot)).toEqual(new Set(Object.keys(neededScopes)));
    expect(new Set(manifest.oauth_config.scopes.bot_optional)).toEqual(new Set(Object.keys(optionalScopes)));
    expect(manifest.oauth_config.scopes.user ?? []).toEqual([]);
  });

  it.each(Object.entries({ ...neededScopes, ...optionalScopes }))(
    '%s is needed by what is there',
    (_scope, needs) => {
      const { commands } = registered();
      const events = manifest.settings.event_subscriptions.bot_events;
      for (const need of needs.for) {
        const isMethodCalled = new RegExp(`client\\.${need.replaceAll('.', '\\.')}\\(`).test(slackCode);
        expect([need, commands.includes(need) || events.includes(need) || isMethodCalled]).toEqual([
          need,
          true,
        ]);
      }
    },
  );

  it('every Web API method called has its scope', () => {
    const called = [...slackCode.matchAll(/client\.((?:[a-z]\w*\.)+[a-z]\w*)\(/g)].map((match) => match[1]);
    const covered = new Set([
      ...Object.values({ ...neededScopes, ...optionalScopes }).flatMap((needs) => needs.for),
      ...withoutScope,
    ]);
    expect(called.length).toBeGreaterThan(2);
    expect(called.filter((method) => method !== undefined && !covered.has(method))).toEqual([]);
  });

  it('are for a new app as Slack is now', () => {
    expect(manifest.features.agent_view).toBeDefined();
    expect(manifest.features.assistant_view).toBeUndefined();
    expect(manifest.settings).toMatchObject({
      socket_mode_enabled: true,
      token_rotation_enabled: false,
      // Slack wants both for steps of workflows.
      function_runtime: 'remote',
      org_deploy_enabled: true,
    });
  });
});

const schemaFile = `${root}../shared/slack/schemas/manifest.schema.${manifest['_metadata'].major_version}.0.0.json`;

// Slack's schema is not ours to ship: kept beside the project where it was read.
describe.skipIf(!existsSync(schemaFile))(
  'manifest.yml and Slack’s schema (skipped where the schema is absent)',
  () => {
    const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as object;
    // The schema writes some patterns as `regex`, which is no keyword of JSON Schema and would not be looked at.
    const isValid = new Ajv({ strict: false, allErrors: true })
      .addFormat('uri', (text) => URL.canParse(text))
      .addKeyword({
        keyword: 'regex',
        type: 'string',
        validate: (pattern: string, text: string) => new RegExp(pattern).test(text),
      })
      .compile(schema);

    it('validates', () => {
      expect([isValid(manifest), isValid.errors]).toEqual([true, null]);
    });

    it('would refuse a field that Slack does not know', () => {
      expect(isValid({ ...manifest, features: { ...manifest.features, slash_comands: [] } })).toBe(false);
    });

    it('would refuse a colour that is none', () => {
      expect(
        isValid({ ...manifest, display_information: { name: 'Findings', background_color: 'blue' } }),
      ).toBe(false);
    });
  },
);
