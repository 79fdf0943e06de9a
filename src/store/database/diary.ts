import type { Kysely } from 'kysely';
import type { ReleaseDiary } from '../../app/release-diary.ts';
import type { KnownState, ReleaseEvent, ReleaseNews } from '../../domain/digest.ts';
import { instantOf, isoOf } from '../../domain/instant.ts';
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
    }));
  };

  return {
    record: (read, withdraws, wall) =>
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
        if (withdraws) {
          for (const { releaseId, textHash } of gone)
            events.push({ releaseId, news: 'withdrawn', textHash, at });
        }
        await writeDown(on, events);
        return { events, heldBack: withdraws ? 0 : gone.length };
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
        })),
      )
      // When it was first known stays.
      .onConflict((conflict) =>
        conflict.column('release_id').doUpdateSet((on) => ({
          text_hash: on.ref('excluded.text_hash'),
          is_withdrawn: on.ref('excluded.is_withdrawn'),
        })),
      )
      .execute();
  }
};
