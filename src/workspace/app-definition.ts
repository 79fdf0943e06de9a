import { isJson, objectsOf, stringOf } from './json.ts';
import type { Json } from './json.ts';

/** What Slack knows of the app: what its manifest says. */
export interface AppDefinition {
  readonly name: string;
  readonly commands: readonly {
    readonly command: string;
    readonly description: string;
    readonly usageHint: string;
    readonly escapes: boolean;
  }[];
  readonly shortcuts: readonly {
    readonly type: 'message' | 'global';
    readonly name: string;
    readonly callbackId: string;
    readonly description: string;
  }[];
  /** `message.im`, `app_mention`, ... */
  readonly events: readonly string[];
  readonly scopes: readonly string[];
  /** Scopes that an administrator may leave out. */
  readonly optionalScopes: readonly string[];
  readonly functions: readonly FunctionDefinition[];
  readonly unfurlDomains: readonly string[];
  readonly hasHome: boolean;
  readonly hasMessages: boolean;
  readonly isInteractive: boolean;
}

export interface FunctionDefinition {
  readonly callbackId: string;
  readonly title: string;
  readonly description: string;
  readonly inputs: readonly Parameter[];
  readonly outputs: readonly Parameter[];
}

export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly isRequired: boolean;
}

const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (isJson(inner) ? inner[key] : undefined), value);

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** Both forms of manifests: `{properties: {name: {...}}, required: [...]}` and `{name: {..., is_required}}`. */
const parametersOf = (value: unknown): readonly Parameter[] => {
  const properties = isJson(at(value, 'properties')) ? at(value, 'properties') : value;
  const required = strings(at(value, 'required'));
  if (!isJson(properties)) return [];
  return Object.entries(properties)
    .filter((entry): entry is [string, Json] => isJson(entry[1]))
    .map(([name, one]) => ({
      name: stringOf(one['name']) || name,
      type: stringOf(one['type']),
      title: stringOf(one['title']) || name,
      description: stringOf(one['description']),
      isRequired: one['is_required'] === true || required.includes(name),
    }));
};

/** Reads a parsed manifest. What is missing or of another kind is as if it were not there: Slack's own schema judges manifests. */
export const toAppDefinition = (manifest: unknown): AppDefinition => {
  const features = at(manifest, 'features');
  const functions = at(manifest, 'functions');
  return {
    name: stringOf(at(manifest, 'display_information', 'name')),
    commands: objectsOf(at(features, 'slash_commands')).map((one) => ({
      command: stringOf(one['command']),
      description: stringOf(one['description']),
      usageHint: stringOf(one['usage_hint']),
      escapes: one['should_escape'] === true,
    })),
    shortcuts: objectsOf(at(features, 'shortcuts')).map((one) => ({
      type: one['type'] === 'message' ? 'message' : 'global',
      name: stringOf(one['name']),
      callbackId: stringOf(one['callback_id']),
      description: stringOf(one['description']),
    })),
    events: strings(at(manifest, 'settings', 'event_subscriptions', 'bot_events')),
    scopes: strings(at(manifest, 'oauth_config', 'scopes', 'bot')),
    optionalScopes: strings(at(manifest, 'oauth_config', 'scopes', 'bot_optional')),
    functions: isJson(functions)
      ? Object.entries(functions).map(([callbackId, one]) => ({
          callbackId,
          title: stringOf(at(one, 'title')),
          description: stringOf(at(one, 'description')),
          inputs: parametersOf(at(one, 'input_parameters')),
          outputs: parametersOf(at(one, 'output_parameters')),
        }))
      : [],
    unfurlDomains: strings(at(features, 'unfurl_domains')),
    hasHome: at(features, 'app_home', 'home_tab_enabled') === true,
    hasMessages: at(features, 'app_home', 'messages_tab_enabled') === true,
    isInteractive: at(manifest, 'settings', 'interactivity', 'is_enabled') === true,
  };
};
