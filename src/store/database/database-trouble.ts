import type { DatabaseTrouble } from '../../copy/database-sentences.ts';
import { DamagedFile } from './sqlite-dialect.ts';

/** SQLite's primary result codes, https://www.sqlite.org/rescode.html. */
const sqliteKinds: Readonly<Record<number, DatabaseTrouble>> = {
  5: 'locked',
  6: 'locked',
  8: 'read-only',
  11: 'damaged',
  13: 'full',
  14: 'cannot-open',
  26: 'not-a-database',
};

/** PostgreSQL's SQLSTATE, https://www.postgresql.org/docs/current/errcodes-appendix.html, and what the system says of a connection. */
const postgresKinds: Readonly<Record<string, DatabaseTrouble>> = {
  '28000': 'login-refused',
  '28P01': 'login-refused',
  '3D000': 'no-such-database',
  '42501': 'no-rights',
  '25006': 'read-only',
  '53100': 'full',
  '53300': 'too-many-connections',
  '57P01': 'unreachable',
  '57P03': 'unreachable',
  ECONNREFUSED: 'unreachable',
  ENOENT: 'unreachable',
  ECONNRESET: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  ETIMEDOUT: 'unreachable',
  EPIPE: 'unreachable',
};

/** Of the folder that the file lies in. */
const folderKinds: Readonly<Record<string, DatabaseTrouble>> = {
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EEXIST: 'cannot-open',
  ENOTDIR: 'cannot-open',
};

export interface Trouble {
  readonly kind: DatabaseTrouble;
  readonly code: string;
}

/** What a database's error means; null for one that did not come from a database, which is a bug of ours. */
export const troubleOf = (error: unknown): Trouble | null => {
  if (error instanceof DamagedFile) return { kind: 'damaged', code: 'quick_check' };
  if (!(error instanceof Error)) return null;
  if ('errcode' in error && typeof error.errcode === 'number') {
    return { kind: sqliteKinds[error.errcode & 0xff] ?? 'other', code: `SQLite ${error.errcode}` };
  }
  // pg gives several tries at one connection as one error with many.
  const [first] = error instanceof AggregateError ? (error.errors as readonly unknown[]) : [error];
  if (first instanceof Error && 'code' in first && typeof first.code === 'string') {
    const kind = postgresKinds[first.code] ?? folderKinds[first.code] ?? null;
    if (kind !== null) return { kind, code: first.code };
    if (/^[0-9A-Z]{5}$/.test(first.code)) return { kind: 'other', code: first.code };
  }
  // pg has no code for these two.
  return /^(?:Connection terminated|timeout exceeded when trying to connect)/.test(error.message)
    ? { kind: 'unreachable', code: 'no answer' }
    : null;
};
