import type { Kysely } from 'kysely';
import type { ReleaseDiary } from '../../app/release-diary.ts';
import type { KnownState, ReleaseEvent, ReleaseNews } from '../../domain/digest.ts';
import { type Instant, instantOf, isoOf } from '../../domain/instant.ts';
import { askForCorrections } from './corrections.ts';
import { ledgerTime } from './ledger-time.ts';
import type { Tables } from './tables.ts';

/** Rows in one statement; SQLite binds 32,766 values. */
const atOnce = 1000;

export const createDiary = (db: Kysely<Tables>): ReleaseDiary => {
  const known = async (on: Kysely<Tables>): Promise<readonly KnownState[]> => {
    const rows = await on.selectFrom('known_releases').selectAll().orderBy('release_id').execute();
    return rows.map((row) => ({
      releaseId: row.release_id,
      textHash: row.text_hash,
      firstKnownAt: instantOf(row.first_known_at),
      isWithdrawn: row.is_withdrawn === 1,
      missingSince: row.missing_since === null ? null : instantOf(row.missing_since),
    }));
  };

  return {
    record: (read, patience, wall) =>
      db.transaction().execute(async (on) => {
        const at = await ledgerTime(on, wall);
        const before = new Map((await known(on)).map((state) => [state.releaseId, state]));
        const now = new Map(read.map((one) => [one.releaseId, one.textHash]));
        const events: ReleaseEvent[] = [];
        for (const [releaseId, textHash] of now) {
          const news = newsOf(before.get(releaseId), textHash);
          if (news !== null) events.push({ releaseId, news, textHash, at });
        }
        const gone = [...before.values()].filter(
          ({ releaseId, isWithdrawn }) => !isWithdrawn && !now.has(releaseId),
        );
        const isOver = ({ missingSince }: KnownState): boolean =>
          patience !== null && at - (missingSince ?? at) >= patience;
        for (const { releaseId, textHash } of gone.filter(isOver))
          events.push({ releaseId, news: 'withdrawn', textHash, at });
        const heldBack = gone.filter((state) => !isOver(state));
        await setMissing(
          on,
          heldBack.filter(({ missingSince }) => missingSince === null),
          at,
        );
        await setMissing(
          on,
          [...before.values()].filter(
            ({ releaseId, missingSince }) => missingSince !== null && now.has(releaseId),
          ),
          null,
        );
        await writeDown(on, events);
        const changed = events.filter(({ news }) => news !== 'new').map(({ releaseId }) => releaseId);
        await askForCorrections(on, changed, at);
        return { events, heldBack: heldBack.length };
      }),

    since: async (start) => {
      const rows = await db
        .selectFrom('release_events')
        .selectAll()
        .where('at', '>=', isoOf(start))
        .orderBy('at')
        .orderBy('seq')
        .execute();
      return rows.map((row) => ({
        releaseId: row.release_id,
        news: row.news as ReleaseNews,
        textHash: row.text_hash,
        at: instantOf(row.at),
      }));
    },

    known: () => known(db),
  };
};

/** Null where nothing happened. One that comes back with other words than it had is amended. */
const newsOf = (
  before: KnownState | undefined,
  textHash: string,
): Exclude<ReleaseNews, 'withdrawn'> | null => {
  if (before === undefined) return 'new';
  if (before.textHash !== textHash) return 'amended';
  return before.isWithdrawn ? 'returned' : null;
};

const setMissing = async (
  on: Kysely<Tables>,
  states: readonly KnownState[],
  since: Instant | null,
): Promise<void> => {
  for (let first = 0; first < states.length; first += atOnce) {
    const some = states.slice(first, first + atOnce);
    await on
      .updateTable('known_releases')
      .set({ missing_since: since === null ? null : isoOf(since) })
      .where(
        'release_id',
        'in',
        some.map(({ releaseId }) => releaseId),
      )
      .execute();
  }
};

const writeDown = async (on: Kysely<Tables>, events: readonly ReleaseEvent[]): Promise<void> => {
  for (let first = 0; first < events.length; first += atOnce) {
    const some = events.slice(first, first + atOnce);
    await on
      .insertInto('release_events')
      .values(
        some.map(({ releaseId, news, textHash, at }) => ({
          release_id: releaseId,
          news,
          text_hash: textHash,
          at: isoOf(at),
        })),
      )
      .execute();
    await on
      .insertInto('known_releases')
      .values(
        some.map(({ releaseId, news, textHash, at }) => ({
          release_id: releaseId,
          text_hash: textHash,
          first_known_at: isoOf(at),
          is_withdrawn: news === 'withdrawn' ? 1 : 0,
          missing_since: null,
        })),
      )
      // When it was first known stays.
      .onConflict((conflict) =>
        conflict.column('release_id').doUpdateSet((on) => ({
          text_hash: on.ref('excluded.text_hash'),
          is_withdrawn: on.ref('excluded.is_withdrawn'),
          missing_since: null,
        })),
      )
      .execute();
  }
};
