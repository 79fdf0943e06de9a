import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { settings } from '../../src/config.ts';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

const names = new Set<string | undefined>(settings.map((setting) => setting.name));

describe('what the configuration reads is what is written about it', () => {
  it('.env.example names every setting, and no other', () => {
    const named = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(new Set(named)).toEqual(names);
  });

  it('README has a row for every setting, and no row for anything else', () => {
    const rows = [...read('README.md').matchAll(/^\| `([A-Z][A-Z_]+)` \|/gm)].map((match) => match[1]);
    expect(new Set(rows)).toEqual(names);
  });

  it('one file reads the environment', () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const readers = globSync('src/**/*.ts', { cwd: root }).filter((file) =>
      read(file).includes('process.env'),
    );
    expect(readers).toEqual(['src/environment.ts']);
  });
});
