import { performance } from 'node:perf_hooks';
import { createSearchIndex } from '../../src/search/search-index.ts';
import { type Collection, CollectionError, readCollection } from './read-collection.ts';
import { ndcgAt, recallAt } from './score-ranking.ts';

export interface RankingFigures {
  readonly documents: number;
  /** Those with a relevant document; the others say nothing about an order. */
  readonly queries: number;
  readonly ndcg10: number;
  readonly recall100: number;
  readonly documentsPerSecond: number;
  /** Milliseconds a query. */
  readonly p50: number;
  readonly p99: number;
}

/** Indexes a collection and asks it its queries, with the index that answers the bot's questions and as the bot asks it. */
export const measureRanking = ({ documents, queries, judgements }: Collection): RankingFigures => {
  const before = performance.now();
  const index = createSearchIndex(documents.map(({ text }, id) => ({ id, words: text, context: '' })));
  const seconds = (performance.now() - before) / 1000;
  const times: number[] = [];
  let ndcg = 0;
  let recall = 0;
  for (const { id, text } of queries) {
    const judged = judgements.get(id) ?? new Map<string, number>();
    if (![...judged.values()].some((score) => score > 0)) continue;
    const from = performance.now();
    const { hits } = index.search(new Map([[text, 1]]));
    times.push(performance.now() - from);
    const ranked = hits.slice(0, 100).map((hit) => documents[hit.id]?.id ?? '');
    ndcg += ndcgAt(10, ranked, judged);
    recall += recallAt(100, ranked, judged);
  }
  if (times.length === 0)
    throw new CollectionError('no query has a relevant document: are these files of one collection?');
  times.sort((a, b) => a - b);
  const timeAt = (part: number): number => times[Math.ceil(part * times.length) - 1] as number;
  return {
    documents: documents.length,
    queries: times.length,
    ndcg10: ndcg / times.length,
    recall100: recall / times.length,
    documentsPerSecond: documents.length / seconds,
    p50: timeAt(0.5),
    p99: timeAt(0.99),
  };
};

/** Exit code: 0 with figures printed, 2 where the call or a file is wrong, which is said. */
export const runBenchRanking = async (
  args: readonly string[],
  print: (line: string) => void,
  complain: (line: string) => void,
): Promise<number> => {
  const [corpus, queries, judgements, ...more] = args;
  if (corpus === undefined || queries === undefined || judgements === undefined || more.length > 0) {
    complain('usage: npm run bench:ranking -- CORPUS.jsonl QUERIES.jsonl QRELS.tsv');
    return 2;
  }
  try {
    const figures = measureRanking(await readCollection(corpus, queries, judgements));
    print(`documents   ${figures.documents}`);
    print(`queries     ${figures.queries}`);
    print(`nDCG@10     ${figures.ndcg10.toFixed(4)}`);
    print(`recall@100  ${figures.recall100.toFixed(4)}`);
    print(`docs/s      ${figures.documentsPerSecond.toFixed(0)}`);
    print(`p50 ms      ${figures.p50.toFixed(2)}`);
    print(`p99 ms      ${figures.p99.toFixed(2)}`);
    return 0;
  } catch (error) {
    if (!(error instanceof CollectionError)) throw error;
    complain(error.message);
    return 2;
  }
};
