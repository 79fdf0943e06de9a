import { type Kysely, sql } from 'kysely';
import {
  type Feedback,
  type FeedbackStore,
  keptQuestions,
  type RecentQuestions,
  type ThreadMemory,
  type ThreadPlace,
} from '../../app/kept-words.ts';
import { instantOf, isoOf } from '../../domain/instant.ts';
import type { Question } from '../../domain/question.ts';
import { gather } from './gather.ts';
import type { RecentQuestionRow, Tables, ThreadMemoryRow } from './tables.ts';

export const createFeedback = (db: Kysely<Tables>): FeedbackStore => ({
  give: async ({ team, user, about, verdict, reason, comment, at }) => {
    const said = { verdict, reason, comment, at: isoOf(at) };
    await db
      .insertInto('feedback')
      .values({ team, user_id: user, about, ...said })
      .onConflict((conflict) => conflict.columns(['team', 'user_id', 'about']).doUpdateSet(said))
      .execute();
  },
  list: async (team, limit) => {
    const rows = await db
      .selectFrom('feedback')
      .selectAll()
      .where('team', '=', team)
      .orderBy('at', 'desc')
      .orderBy('about')
      .limit(limit)
      .execute();
    return rows.map((row) => ({
      team: row.team,
      user: row.user_id,
      about: row.about,
      verdict: row.verdict as Feedback['verdict'],
      reason: row.reason as Feedback['reason'],
      comment: row.comment,
      at: instantOf(row.at),
    }));
  },
});

/** A thread to be remembered, or a question of somebody's. */
type Kept =
  | { readonly of: 'thread'; readonly row: ThreadMemoryRow }
  | { readonly of: 'question'; readonly row: RecentQuestionRow };

/** What threads speak of and what people asked, of every question one of each: written together. */
export const createKeptWords = (
  db: Kysely<Tables>,
  wait: (milliseconds: number) => Promise<unknown>,
): {
  readonly threads: ThreadMemory;
  readonly recentQuestions: RecentQuestions;
  /** Resolves when all of it is written. */
  readonly settled: () => Promise<void>;
} => {
  const write = (kept: readonly Kept[]): Promise<void> =>
    db.transaction().execute(async (on) => {
      await writeThreads(
        on,
        kept.flatMap((one) => (one.of === 'thread' ? [one.row] : [])),
      );
      await writeQuestions(
        on,
        kept.flatMap((one) => (one.of === 'question' ? [one.row] : [])),
      );
    });
  const gathering = gather(write, wait);
  return {
    threads: {
      remember: (place, question, expiresAt) =>
        gathering.add({
          of: 'thread',
          row: { ...placeRow(place), question: JSON.stringify(question), expires_at: isoOf(expiresAt) },
        }),
      recall: async (place, now) => {
        const { team, channel, thread } = place;
        const isHere = ({ of, row }: Kept): boolean =>
          of === 'thread' && row.team === team && row.channel === channel && row.thread === thread;
        if (gathering.holds(isHere)) await gathering.settled();
        const row = await db
          .selectFrom('thread_memory')
          .select('question')
          .where('team', '=', team)
          .where('channel', '=', channel)
          .where('thread', '=', thread)
          .where('expires_at', '>', isoOf(now))
          .executeTakeFirst();
        return row === undefined ? null : (JSON.parse(row.question) as Question);
      },
      forgetExpired: async (now) => {
        await db.deleteFrom('thread_memory').where('expires_at', '<=', isoOf(now)).execute();
      },
    },
    recentQuestions: {
      add: ({ team, user }, text, at) =>
        gathering.add({ of: 'question', row: { team, user_id: user, at: isoOf(at), question: text } }),
      list: async ({ team, user }) => {
        await gathering.settled();
        const rows = await db
          .selectFrom('recent_questions')
          .select('question')
          .where('team', '=', team)
          .where('user_id', '=', user)
          .orderBy('at', 'desc')
          .orderBy('question')
          .limit(keptQuestions)
          .execute();
        return rows.map(({ question }) => question);
      },
      forget: async ({ team, user }) => {
        await gathering.settled();
        await db
          .deleteFrom('recent_questions')
          .where('team', '=', team)
          .where('user_id', '=', user)
          .execute();
      },
    },
    settled: gathering.settled,
  };
};

const placeRow = ({ team, channel, thread }: ThreadPlace) => ({ team, channel, thread });

/** Of rows that one statement may not write twice the last. */
const lastOf = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] => [
  ...new Map(rows.map((row) => [keyOf(row), row])).values(),
];

const writeThreads = async (on: Kysely<Tables>, rows: readonly ThreadMemoryRow[]): Promise<void> => {
  if (rows.length === 0) return;
  await on
    .insertInto('thread_memory')
    .values(lastOf(rows, ({ team, channel, thread }) => JSON.stringify([team, channel, thread])))
    .onConflict((conflict) =>
      conflict.columns(['team', 'channel', 'thread']).doUpdateSet((row) => ({
        question: row.ref('excluded.question'),
        expires_at: row.ref('excluded.expires_at'),
      })),
    )
    .execute();
};

/** All but the newest of each of these askers' go. */
const writeQuestions = async (on: Kysely<Tables>, rows: readonly RecentQuestionRow[]): Promise<void> => {
  if (rows.length === 0) return;
  await on
    .insertInto('recent_questions')
    .values(lastOf(rows, ({ team, user_id, question }) => JSON.stringify([team, user_id, question])))
    .onConflict((conflict) =>
      conflict
        .columns(['team', 'user_id', 'question'])
        .doUpdateSet((row) => ({ at: row.ref('excluded.at') })),
    )
    .execute();
  const askers = lastOf(rows, ({ team, user_id }) => JSON.stringify([team, user_id]));
  const of = sql.join(askers.map(({ team, user_id }) => sql`(${team}, ${user_id})`));
  await sql`
    delete from recent_questions where (team, user_id, question) in (
      select team, user_id, question from (
        select team, user_id, question,
          row_number() over (partition by team, user_id order by at desc, question) as place
        from recent_questions where (team, user_id) in (values ${of})
      ) as placed where place > ${keptQuestions}
    )`.execute(on);
};
