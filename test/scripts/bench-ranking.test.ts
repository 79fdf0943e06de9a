import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runBenchRanking } from '../../scripts/ranking/run-bench-ranking.ts';
import { ndcgAt, recallAt } from '../../scripts/ranking/score-ranking.ts';

const place = mkdtempSync(join(tmpdir(), 'ranking-'));
afterAll(() => rmSync(place, { recursive: true }));

let files = 0;
const file = (contents: string): string => {
  files += 1;
  const path = join(place, `file-${files}`);
  writeFileSync(path, contents);
  return path;
};

const corpus =
  '{"_id":"a","title":"Oak","text":"leaves and acorns"}\n\n{"_id":"b","title":"","text":"needles and cones"}\n' +
  '{"_id":"c","text":"cones of the oak"}\n';
const queries =
  '{"_id":"1","text":"oak acorns"}\n{"_id":"2","text":"needles"}\n{"_id":"3","text":"unjudged"}\n';
const judgements = 'query-id\tcorpus-id\tscore\n1\ta\t1\n2\tb\t2\n2\tc\t0\n';

const run = async (...contents: readonly string[]) => {
  const out: string[] = [];
  const complaints: string[] = [];
  const paths = contents.map(file);
  const code = await runBenchRanking(
    paths,
    (line) => out.push(line),
    (line) => complaints.push(line.replaceAll(`${place}/`, '')),
  );
  return { code, out: out.join('\n'), complaint: complaints.join('\n'), last: `file-${files}` };
};

describe('a collection', () => {
  it('is scored over the queries that have a relevant document', async () => {
    const { code, out } = await run(corpus, queries, judgements);
    expect(code).toBe(0);
    expect(out).toMatch(/^documents {3}3$/m);
    expect(out).toMatch(/^queries {5}2$/m);
    expect(out).toMatch(/^nDCG@10 {5}1\.0000$/m);
    expect(out).toMatch(/^recall@100 {2}1\.0000$/m);
    expect(out).toMatch(/^p99 ms/m);
  });

  it('needs no header, and takes line ends and a mark of byte order as they come', async () => {
    const plain = judgements.split('\n').slice(1).join('\r\n');
    const { code, out } = await run(`\uFEFF${corpus.replaceAll('\n', '\r\n')}`, queries, plain);
    expect([code, /nDCG@10 +(\S+)/.exec(out)?.[1]]).toEqual([0, '1.0000']);
  });

  it('may number its texts, and have none for a title', async () => {
    const { code, out } = await run(
      '{"_id":7,"title":null,"text":"oak leaves"}\n{"_id":8,"title":"","text":"needles"}\n',
      '{"_id":1,"text":"OAK"}\n',
      '1\t7\t1\n',
    );
    expect([code, /nDCG@10 +(\S+)/.exec(out)?.[1]]).toEqual([0, '1.0000']);
  });

  it('in capitals is stemmed and stopped like any other', async () => {
    const { out } = await run(
      '{"_id":"a","text":"THE LEAVES OF THE OAKS ARE FALLING"}\n{"_id":"b","text":"THE U.S.A. AND THE NEEDLES"}\n',
      '{"_id":"1","text":"of the falling oak leaf"}\n{"_id":"2","text":"needle in the U.S.A."}\n{"_id":"3","text":"of the"}\n',
      '1\ta\t1\n2\tb\t1\n3\ta\t1\n',
    );
    expect(/nDCG@10 +(\S+)/.exec(out)?.[1]).toBe('0.6667');
  });

  it.each([
    ['is cut off', ['{"_id":"a","text":"x"}\n{"_id":', queries, judgements], 0, ':2: is not JSON'],
    ['is a list', ['[1]\n', queries, judgements], 0, ':1: is not an object'],
    ['has no id', ['{"_id":null,"text":"x"}\n', queries, judgements], 0, ':1: has no _id'],
    ['has no text', ['{"_id":"a"}\n', queries, judgements], 0, ':1: has no text'],
    [
      'has a title that is no string',
      ['{"_id":"a","text":"x","title":3}\n', queries, judgements],
      0,
      ':1: has a title',
    ],
    [
      'has an id twice',
      ['{"_id":"a","text":"x"}\n\n{"_id":"a","text":"y"}\n', queries, judgements],
      0,
      ':3: has the _id of line 1: a',
    ],
    ['is empty', ['', queries, judgements], 0, ': holds nothing'],
    ['asks nothing', [corpus, '\n', judgements], 1, ': holds nothing'],
    ['judges with spaces', [corpus, queries, '1 a 1\n'], 2, ':1: has 1 columns'],
    ['has a fourth column', [corpus, queries, '1\t0\ta\t1\n'], 2, ':1: has 4 columns'],
    [
      'has a second header',
      [corpus, queries, `${judgements}query-id\tcorpus-id\tscore\n`],
      2,
      ':5: has a score',
    ],
    ['has a header alone', [corpus, queries, 'query-id\tcorpus-id\tscore\n'], 2, ': holds no judgement'],
  ])('that %s is refused with its place', async (_what, contents, wrong, complaint) => {
    const { code, complaint: told } = await run(...contents);
    expect(code).toBe(2);
    expect(told).toContain(`file-${files - 2 + wrong}${complaint}`);
  });

  it('whose files belong to several is refused', async () => {
    const { code, complaint } = await run(corpus, queries, '9\ta\t1\n');
    expect([code, complaint]).toEqual([
      2,
      'no query has a relevant document: are these files of one collection?',
    ]);
  });

  it('that is not there is refused by its name, and a wrong call with the right one', async () => {
    const complaints: string[] = [];
    const complain = (line: string): number => complaints.push(line);
    const missing = join(place, 'missing.jsonl');
    expect(await runBenchRanking([missing, missing, missing], () => undefined, complain)).toBe(2);
    expect(await runBenchRanking([missing], () => undefined, complain)).toBe(2);
    expect(complaints).toEqual([
      `${missing}: cannot be read (ENOENT)`,
      'usage: npm run bench:ranking -- CORPUS.jsonl QUERIES.jsonl QRELS.tsv',
    ]);
  });
});

describe('scores', () => {
  const judged = new Map([
    ['a', 2],
    ['b', 1],
    ['c', 0],
    ['d', 1],
  ]);
  it.each([
    [['a', 'b', 'd'], 1, 'the best order'],
    [['c', 'x', 'y'], 0, 'nothing relevant'],
    [['c', 'a'], 2 / Math.log2(3) / (2 + 1 / Math.log2(3) + 1 / 2), 'the best one second'],
  ])('nDCG of %j is %d: %s', (ranked, expected, _why) => {
    expect(ndcgAt(10, ranked, judged)).toBeCloseTo(expected, 12);
  });

  it('what comes after the depth counts for neither', () => {
    expect(ndcgAt(1, ['c', 'a'], judged)).toBe(0);
    expect(recallAt(2, ['c', 'a', 'b'], judged)).toBeCloseTo(1 / 3, 12);
    expect(recallAt(5, [], new Map([['a', 0]]))).toBe(0);
  });
});
