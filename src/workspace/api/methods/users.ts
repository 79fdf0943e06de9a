import { stringOf } from '../../json.ts';
import { slackAllows } from '../../slack-limits.ts';
import { isTrue, no, numberOf, ok } from '../method.ts';
import type { Call, Method, Reply } from '../method.ts';
import { cursorJson, pageOf } from '../pages.ts';
import { userJson } from '../to-json.ts';

const info = ({ world, args }: Call): Reply => {
  const user = world.users.get(stringOf(args['user']));
  return user === undefined
    ? no('user_not_found')
    : ok({ user: userJson(world, user, isTrue(args['include_locale'])) });
};

const list = ({ world, args }: Call): Reply => {
  const limit = numberOf(args['limit'], slackAllows('list.limit'));
  if (limit === null || limit < 1) return no('invalid_limit');
  const page = pageOf(world.users.all(), (one) => one.id, args['cursor'], limit);
  if (page === null) return no('invalid_cursor');
  return ok({
    members: page.items.map((one) => userJson(world, one, isTrue(args['include_locale']))),
    cache_ts: Math.floor(world.now() / 1000),
    ...cursorJson(page),
  });
};

export const userMethods: Readonly<Record<string, Method>> = {
  'users.info': { token: 'bot', scopes: ['users:read'], required: ['user'], rate: 4, run: info },
  'users.list': { token: 'bot', scopes: ['users:read'], required: [], rate: 2, run: list },
};
