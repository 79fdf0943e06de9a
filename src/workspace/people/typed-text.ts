import type { World } from '../world.ts';

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const broadcasts = ['here', 'channel', 'everyone'];

/** @name, #name and addresses as Slack's composer sends them; the rest escaped. */
export const toMrkdwn = (world: World, typed: string): string => {
  const user = (name: string): string | undefined =>
    world.users.all().find((one) => one.name.toLowerCase() === name.toLowerCase())?.id;
  const channel = (name: string): string | undefined =>
    world.channels.all().find((one) => one.name === name.toLowerCase() && one.name !== '')?.id;
  return escaped(typed)
    .replaceAll(/(^|[\s("'“])@([\w.-]*\w)/g, (whole, before: string, name: string) => {
      if (broadcasts.includes(name.toLowerCase())) return `${before}<!${name.toLowerCase()}>`;
      const id = user(name);
      return id === undefined ? whole : `${before}<@${id}>`;
    })
    .replaceAll(/(^|[\s(])#([\w-]+)/g, (whole, before: string, name: string) => {
      const id = channel(name);
      return id === undefined ? whole : `${before}<#${id}|${name.toLowerCase()}>`;
    })
    .replaceAll(/https?:\/\/[^\s<>]*[^\s<>.,;:!?)'"]/g, (url) => `<${url}>`);
};
