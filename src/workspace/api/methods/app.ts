import { blockBreaches } from '../../check/blocks.ts';
import { messageRefusal } from '../../check/message.ts';
import { viewRefusal } from '../../check/view.ts';
import { isJson, stringOf } from '../../json.ts';
import type { Json } from '../../json.ts';
import { no, ok } from '../method.ts';
import type { Call, Method, Reply } from '../method.ts';

const authTest = ({ world }: Call): Reply =>
  ok({
    url: `https://${world.team.domain}.slack.com/`,
    team: world.team.name,
    user: world.bot.name,
    team_id: world.team.id,
    user_id: world.bot.userId,
    bot_id: world.bot.botId,
    is_enterprise_install: false,
  });

const openConnection = ({ world }: Call): Reply => {
  const url = world.socketUrl();
  return url === null ? no('not_allowed_token_type') : ok({ url });
};

/** The error that ends a run; null while it may still be ended. */
const executionProblem = ({ world, args }: Call): Reply | null => {
  const execution = world.functions.get(stringOf(args['function_execution_id']));
  if (execution === undefined) return no('function_execution_not_found');
  return execution.state === 'running' ? null : no('execution_not_in_running_state');
};

const jsonTypes: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
};

const completeSuccess = (call: Call): Reply => {
  const { world, args } = call;
  const problem = executionProblem(call);
  if (problem !== null) return problem;
  const id = stringOf(args['function_execution_id']);
  if (!isJson(args['outputs']))
    return no('invalid_arguments', [{ pointer: '/outputs', message: 'must provide an object' }]);
  const outputs: Json = args['outputs'];
  const callbackId = world.functions.get(id)?.callbackId;
  const wanted = world.app.functions.find((one) => one.callbackId === callbackId)?.outputs ?? [];
  const wrong = wanted.find(({ name, type, isRequired }) => {
    const value = outputs[name];
    if (value === undefined || value === null) return isRequired;
    const kind = jsonTypes[type];
    return kind !== undefined && typeof value !== kind;
  });
  if (wrong !== undefined) {
    return no('parameter_validation_failed', [
      { pointer: `/outputs/${wrong.name}`, message: `must be ${wrong.type}` },
    ]);
  }
  world.functions.complete(id, outputs);
  return ok();
};

const completeError = (call: Call): Reply => {
  const problem = executionProblem(call);
  if (problem !== null) return problem;
  call.world.functions.fail(stringOf(call.args['function_execution_id']), stringOf(call.args['error']));
  return ok();
};

/** Slack's own check of blocks, messages and views; nothing is sent. */
const validate = ({ args }: Call): Reply => {
  const { blocks, message, view } = args;
  const type = isJson(view) && view['type'] === 'home' ? 'home' : 'modal';
  const breaches = [
    ...(blocks === undefined ? [] : blockBreaches(blocks, 'message')),
    ...(isJson(message) ? (messageRefusal({ text: 'x', ...message }, 'post')?.breaches ?? []) : []),
    ...(view === undefined ? [] : (viewRefusal(view, type)?.breaches ?? [])),
  ];
  if (blocks === undefined && message === undefined && view === undefined) return no('invalid_arguments');
  return breaches.length === 0
    ? ok()
    : no('invalid_blocks', breaches, { errors: breaches.map((one) => ({ ...one, code: 'invalid' })) });
};

export const appMethods: Readonly<Record<string, Method>> = {
  'auth.test': { token: 'bot', scopes: [], required: [], rate: 'none', run: authTest },
  'apps.connections.open': { token: 'app', scopes: [], required: [], rate: 3, run: openConnection },
  'functions.completeSuccess': {
    token: 'either',
    scopes: [],
    required: ['function_execution_id', 'outputs'],
    rate: 3,
    run: completeSuccess,
  },
  'functions.completeError': {
    token: 'either',
    scopes: [],
    required: ['function_execution_id', 'error'],
    rate: 3,
    run: completeError,
  },
  'blocks.validate': { token: 'none', scopes: [], required: [], rate: 'none', run: validate },
};
