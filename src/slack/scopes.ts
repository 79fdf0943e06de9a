/** Bot scopes, each with what would not work without it. `manifest.yml` asks for these and no others. */
export const neededScopes: Readonly<Record<string, { readonly for: readonly string[] }>> = {
  'app_mentions:read': { for: ['app_mention'] },
  'im:history': { for: ['message.im'] },
  'chat:write': {
    for: ['chat.postMessage', 'chat.postEphemeral', 'chat.update', 'agents.sessions.setStatus'],
  },
  commands: { for: ['/concerns', '/quote', '/recommendations', '/findings', '/digest'] },
  'assistant:write': { for: ['assistant.threads.setSuggestedPrompts'] },
  'links:read': { for: ['link_shared'] },
  'links:write': { for: ['chat.unfurl'] },
};

/** Scopes that a workspace may grant or not, each with what is better with it; asked for as optional. */
export const optionalScopes: Readonly<Record<string, { readonly for: readonly string[] }>> = {
  'users:read': { for: ['users.info'] },
  // Whether a digest whose answer got lost stands in the channel.
  'channels:history': { for: ['conversations.history', 'conversations.replies'] },
  'groups:history': { for: ['conversations.history', 'conversations.replies'] },
};

export const missingScopes = (granted: readonly string[]): readonly string[] =>
  Object.keys(neededScopes).filter((scope) => !granted.includes(scope));
