import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { toAppDefinition } from '../../../src/workspace/app-definition.ts';

/** The app as its manifest describes it to Slack. */
export const shippedApp = toAppDefinition(
  parse(readFileSync(new URL('../../../manifest.yml', import.meta.url), 'utf8')),
);
