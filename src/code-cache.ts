import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { config as loadDotenv } from 'dotenv';
import { readCacheDir } from './environment.ts';

/**
 * Loaded before the program (`node --import`): Node then keeps each source as it was compiled, without its types, and need
 * not do so again until it changes. Where the folder cannot be written nothing is kept, and nothing is said.
 */
loadDotenv({ quiet: true });
enableCompileCache(resolve(readCacheDir(), 'code'));
