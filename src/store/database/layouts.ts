import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Kysely } from 'kysely';
import type { Layout } from '../../app/publisher.ts';
import type { Delivery } from '../../domain/delivery.ts';
import type { Tables } from './tables.ts';

/** A layout is some ten thousand characters that repeat each other, and is seldom asked for again. */
const pack = (layout: Layout): string => deflateRawSync(layout).toString('base64');
const unpack = (packed: string): Layout => inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8');

/** How the messages of a delivery were laid out, in order; empty where it was not kept. */
export const layoutsOf = async (on: Kysely<Tables>, delivery: string): Promise<readonly Layout[]> => {
  const rows = await on
    .selectFrom('layouts')
    .select('layout')
    .where('delivery', '=', delivery)
    .orderBy('part')
    .execute();
  return rows.map(({ layout }) => unpack(layout));
};

/**
 * Keeps how a claimed delivery is laid out, in place of what was kept of it before, and which text of each release it
 * quotes; false where the claim is not the newest any more.
 */
export const keepLayouts = (
  db: Kysely<Tables>,
  { key, attempts }: Pick<Delivery, 'key' | 'attempts'>,
  layouts: readonly Layout[],
  quoted: ReadonlyMap<string, string>,
): Promise<boolean> =>
  db.transaction().execute(async (on) => {
    // Takes the row, so that nobody else claims it meanwhile.
    const { numUpdatedRows } = await on
      .updateTable('deliveries')
      .set({ attempts })
      .where('key', '=', key)
      .where('attempts', '=', attempts)
      .where('state', '=', 'claimed')
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) return false;
    await on.deleteFrom('layouts').where('delivery', '=', key).execute();
    await on
      .insertInto('layouts')
      .values(layouts.map((layout, part) => ({ delivery: key, part, layout: pack(layout) })))
      .execute();
    await on.updateTable('delivery_releases').set({ text_hash: null }).where('delivery', '=', key).execute();
    if (quoted.size > 0) {
      await on
        .insertInto('delivery_releases')
        .values(
          [...quoted].map(([releaseId, textHash]) => ({
            delivery: key,
            release_id: releaseId,
            text_hash: textHash,
          })),
        )
        .onConflict((conflict) =>
          conflict
            .columns(['delivery', 'release_id'])
            .doUpdateSet((set) => ({ text_hash: set.ref('excluded.text_hash') })),
        )
        .execute();
    }
    return true;
  });
