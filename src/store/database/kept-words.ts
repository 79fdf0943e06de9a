import type { Kysely } from 'kysely';
import {
  type Feedback,
  type FeedbackStore,
  keptQuestions,
  type RecentQuestions,
  type ThreadMemory,
} from '../../app/kept-words.ts';
import { instantOf, isoOf } from '../../domain/instant.ts';
import type { Question } from '../../domain/question.ts';
import type { Tables } from './tables.ts';

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

export const createThreadMemory = (db: Kysely<Tables>): ThreadMemory => ({
  remember: async ({ team, channel, thread }, question, expiresAt) => {
    const kept = { question: JSON.stringify(question), expires_at: isoOf(expiresAt) };
    await db
      .insertInto('thread_memory')
      .values({ team, channel, thread, ...kept })
      .onConflict((conflict) => conflict.columns(['team', 'channel', 'thread']).doUpdateSet(kept))
      .execute();
  },
  recall: async ({ team, channel, thread }, now) => {
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
});

export const createRecentQuestions = (db: Kysely<Tables>): RecentQuestions => {
  const newest = (on: Kysely<Tables>, team: string, user: string) =>
    on
      .selectFrom('recent_questions')
      .select('question')
      .where('team', '=', team)
      .where('user_id', '=', user)
      .orderBy('at', 'desc')
      .orderBy('question')
      .limit(keptQuestions);
  return {
    add: ({ team, user }, text, at) =>
      db.transaction().execute(async (on) => {
        await on
          .insertInto('recent_questions')
          .values({ team, user_id: user, at: isoOf(at), question: text })
          .onConflict((conflict) =>
            conflict.columns(['team', 'user_id', 'question']).doUpdateSet({ at: isoOf(at) }),
          )
          .execute();
        await on
          .deleteFrom('recent_questions')
          .where('team', '=', team)
          .where('user_id', '=', user)
          .where('question', 'not in', newest(on, team, user))
          .execute();
      }),
    list: async ({ team, user }) => (await newest(db, team, user).execute()).map(({ question }) => question),
    forget: async ({ team, user }) => {
      await db.deleteFrom('recent_questions').where('team', '=', team).where('user_id', '=', user).execute();
    },
  };
};
