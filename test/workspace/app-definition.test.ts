import { describe, expect, it } from 'vitest';
import { toAppDefinition } from '../../src/workspace/app-definition.ts';

describe('what Slack knows of an app', () => {
  it('is what its manifest says', () => {
    const app = toAppDefinition({
      display_information: { name: 'Counter' },
      features: {
        app_home: { home_tab_enabled: true, messages_tab_enabled: false },
        slash_commands: [
          { command: '/count', description: 'Counts', usage_hint: 'WORDS', should_escape: true },
        ],
        shortcuts: [
          { type: 'message', name: 'Count these', callback_id: 'count_these', description: 'Counts them' },
        ],
        unfurl_domains: ['counts.example'],
      },
      oauth_config: { scopes: { bot: ['commands'], bot_optional: ['users:read'] } },
      settings: { interactivity: { is_enabled: true }, event_subscriptions: { bot_events: ['app_mention'] } },
    });
    expect(app).toEqual({
      name: 'Counter',
      commands: [{ command: '/count', description: 'Counts', usageHint: 'WORDS', escapes: true }],
      shortcuts: [
        { type: 'message', name: 'Count these', callbackId: 'count_these', description: 'Counts them' },
      ],
      events: ['app_mention'],
      scopes: ['commands'],
      optionalScopes: ['users:read'],
      functions: [],
      unfurlDomains: ['counts.example'],
      hasHome: true,
      hasMessages: false,
      isInteractive: true,
    });
  });

  it('reads the parameters of steps in both forms of manifests', () => {
    const words = { name: 'words', type: 'string', title: 'Words', description: '', isRequired: true };
    const first = { title: 'Words', type: 'string', is_required: true };
    const second = { properties: { words: { title: 'Words', type: 'string' } }, required: ['words'] };
    for (const parameters of [{ words: first }, second]) {
      const { functions } = toAppDefinition({
        functions: { count: { title: 'Count', input_parameters: parameters } },
      });
      expect(functions).toMatchObject([{ callbackId: 'count', inputs: [words], outputs: [] }]);
    }
  });

  it.each([
    null,
    1,
    'manifest',
    [],
    { features: 1 },
    { features: { slash_commands: [1, null] }, functions: [] },
  ])('is nothing for %j, and no failure', (manifest) => {
    expect(toAppDefinition(manifest)).toMatchObject({ name: '', commands: [], events: [], functions: [] });
  });
});
