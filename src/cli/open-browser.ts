import { spawn } from 'node:child_process';

const openers: Readonly<Record<string, readonly [command: string, ...before: readonly string[]]>> = {
  darwin: ['open'],
  // The empty word is a title, which `start` would otherwise take the address for.
  win32: ['cmd', '/c', 'start', ''],
};

/** Shows an address in the person's browser, if there is one: who has none reads the address in the terminal. */
export const openBrowser = (address: string): void => {
  const [command, ...before] = openers[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...before, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
};
