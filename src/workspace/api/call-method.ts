import type { Json } from '../json.ts';
import { stringOf } from '../json.ts';
import type { World } from '../world.ts';
import { missingScope, no } from './method.ts';
import type { Method, Reply } from './method.ts';
import { agentMethods } from './methods/agents.ts';
import { appMethods } from './methods/app.ts';
import { chatMethods } from './methods/chat.ts';
import { conversationMethods } from './methods/conversations.ts';
import { userMethods } from './methods/users.ts';
import { viewMethods } from './methods/views.ts';

/** The Web API methods that the bot uses, by name. Anything else is `unknown_method`. */
export const methods: ReadonlyMap<string, Method> = new Map(
  Object.entries({
    ...appMethods,
    ...chatMethods,
    ...conversationMethods,
    ...userMethods,
    ...viewMethods,
    ...agentMethods,
  }),
);

const tokenProblem = (world: World, method: Method, token: string): Reply | null => {
  const { grants } = world;
  if (method.token === 'none') return null;
  if (token === '') return no('not_authed');
  const isBot = token === grants.botToken;
  const isApp = token === grants.appToken;
  const isStep = world.functions.byToken(token) !== undefined;
  if (!isBot && !isApp && !isStep) return no('invalid_auth');
  if (grants.state() !== 'good')
    return no(grants.state() === 'revoked' ? 'token_revoked' : 'account_inactive');
  const isRight = method.token === 'app' ? isApp : isBot || isStep;
  return isRight ? null : no('not_allowed_token_type');
};

/** One call as Slack takes it: who asks, with what right, with what; then what it does. */
export const callMethod = (world: World, name: string, token: string, args: Json): Reply => {
  const method = methods.get(name);
  if (method === undefined) return no('unknown_method');
  const problem = tokenProblem(world, method, token);
  if (problem !== null) return problem;
  const [first] = method.scopes;
  if (first !== undefined && !method.scopes.some((scope) => world.grants.has(scope)))
    return missingScope(world, first);
  const missing = method.required.filter((one) => args[one] === undefined);
  if (missing.length > 0) {
    return no(
      'invalid_arguments',
      missing.map((one) => ({ pointer: '', message: `missing required field: ${one}` })),
    );
  }
  return method.run({ world, args });
};

/** Seconds to wait before this call may come; 0 when it may. */
export const pauseBefore = (world: World, name: string, args: Json): number => {
  const method = methods.get(name);
  return method === undefined ? 0 : world.rateLimits.take(name, method.rate, stringOf(args['channel']));
};
