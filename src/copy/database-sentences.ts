/** Why what is kept cannot be reached. */
export type DatabaseTrouble =
  | 'newer'
  | 'damaged'
  | 'not-a-database'
  | 'read-only'
  | 'full'
  | 'locked'
  | 'cannot-open'
  | 'unreachable'
  | 'login-refused'
  | 'no-such-database'
  | 'no-rights'
  | 'too-many-connections'
  | 'other';

export interface DatabaseProblem {
  readonly kind: DatabaseTrouble;
  /** The file, or the server and its database; never a password. */
  readonly place: string;
  /** The database's own code, for whoever looks it up. */
  readonly code: string;
}

/** One sentence: what is wrong and the way out. */
export const databaseSentence = ({ kind, place, code }: DatabaseProblem): string => {
  switch (kind) {
    case 'newer':
      return `${place} was written by a newer version of Findings (${code}): start that version, or set DATA_DIR or DATABASE_URL to another place.`;
    case 'damaged':
      return `${place} is damaged (${code}): put a copy of it from a backup in its place, or move it aside and start with an empty one; it was not changed.`;
    case 'not-a-database':
      return `${place} is no database: move that file aside, or set DATA_DIR to another folder; it was not changed.`;
    case 'read-only':
      return `${place} cannot be written to: give the user that runs Findings the right to, or set DATA_DIR to a folder that it may write to.`;
    case 'full':
      return `There is no space left for ${place}: make room on that disk. What was kept before is kept.`;
    case 'locked':
      return `${place} is held by another program: stop that program, or set DATA_DIR to another folder.`;
    case 'cannot-open':
      return `${place} cannot be opened (${code}): set DATA_DIR to a folder that this user may make and write to.`;
    case 'unreachable':
      return `No PostgreSQL answers at ${place} (${code}): start it, or correct DATABASE_URL, or unset it to use the embedded database.`;
    case 'login-refused':
      return `PostgreSQL at ${place} refused the login: correct the user and the password in DATABASE_URL.`;
    case 'no-such-database':
      return `PostgreSQL has no ${place}: create that database, or correct its name in DATABASE_URL.`;
    case 'no-rights':
      return `PostgreSQL does not let this user do its work at ${place} (${code}): let it create tables in that database.`;
    case 'too-many-connections':
      return `PostgreSQL at ${place} takes no more connections: close some, or raise max_connections.`;
    case 'other':
      return `${place} failed (${code}).`;
  }
};
