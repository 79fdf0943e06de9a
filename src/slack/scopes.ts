/** Bot scopes, each with what would not work without it. `manifest.yml` asks for these and no others. */
export const neededScopes: Readonly<Record<string, { readonly for: readonly string[] }>> = {
  'app_mentions:read': { for: ['app_mention'] },
  'im:history': { for: ['message.im'] },
  'chat:write': { for: ['chat.postMessage', 'chat.update'] },
  commands: { for: ['/concerns', '/quote', '/recommendations', '/findings'] },
  'assistant:write': { for: ['assistant.threads.setSuggestedPrompts'] },
};

export const missingScopes = (granted: readonly string[]): readonly string[] =>
  Object.keys(neededScopes).filter((scope) => !granted.includes(scope));
