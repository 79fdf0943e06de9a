import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPreview } from '../../src/app/preview-digest.ts';
import { buildDigests, type Digests } from '../../src/build-digests.ts';
import { openCorpus } from '../../src/cli/open-corpus.ts';
import { instantOf } from '../../src/domain/instant.ts';
import { everything, type Selection, type Subscription } from '../../src/domain/subscription.ts';
import { type HeldCorpus, holdCorpus } from '../../src/hold-corpus.ts';
import { previewMessage } from '../../src/slack/blocks/digest-preview.ts';
import type { Database } from '../../src/store/database/open-database.ts';
import { openAt, startSqlite } from '../support/databases.ts';
import { type LocalSlack, startLocalSlack } from '../support/slack/local-slack.ts';

const botToken = 'xoxb-local-bot-token';
const minute = 60_000;

/** Invented forces: nobody real says or does any of this. */
const release = (title: string, body: string): string =>
  [
    '---',
    `title: ${title}`,
    'publisher:',
    '  name: HMICFRS',
    '  kind: inspectorate',
    'published: 2026-11-20',
    'address: https://inspectorate.example/one',
    '---',
    '',
    body,
    '',
  ].join('\n');

let folder: string;
let held: HeldCorpus;
let slack: LocalSlack;
let database: Database;
let digests: Digests;
let clock: number;
/** Resolves when the folders were read again. */
let readAgain: Promise<void>;
let toldReadAgain: () => void;
const kind = startSqlite();

const quiet = (): void => {};
const log = {
  debug: quiet,
  warn: quiet,
  error: quiet,
  info: (_fields: object, message: string) => {
    if (message === 'releases read again') toldReadAgain();
  },
};

const waitForReading = (): void => {
  readAgain = new Promise((resolve) => {
    toldReadAgain = resolve;
  });
};

const build = () =>
  buildDigests({
    team: slack.world.team.id,
    botId: slack.world.bot.botId,
    botToken,
    apiUrl: slack.apiUrl,
    reading: held.reading,
    database,
    clock: () => clock,
    log,
  });

beforeEach(async () => {
  clock = instantOf('2026-11-20T10:01:00Z');
  waitForReading();
  folder = await mkdtemp(join(tmpdir(), 'digests-'));
  await writeFile(
    join(folder, 'archive.md'),
    release('The archive', 'Inspectors found that records were poor.'),
  );
  const first = await openCorpus({ folders: [folder], clock: () => new Date(clock), defect: quiet });
  if (first.kind === 'refused') throw new Error('the shipped reference data is refused');
  held = await holdCorpus({ folders: [folder], first, log, lookEvery: 5 });
  slack = await startLocalSlack({
    botToken,
    appToken: 'xapp-local-app-token',
    scopes: ['chat:write', 'channels:history'],
    now: () => clock,
  });
  database = await openAt(await kind.newPlace());
  digests = await build();
}, 60_000);

afterEach(async () => {
  await digests.stop();
  await held.stop();
  await slack.stop();
  await database.close();
  await rm(folder, { recursive: true });
});

const follow = async (what: Selection = everything): Promise<Subscription> => {
  clock += 1000;
  return database.subscriptions.add(
    {
      team: slack.world.team.id,
      channel: 'C0PERFORM',
      creator: 'U0ADA',
      what,
      when: { cadence: { kind: 'as-it-comes' }, zone: 'Europe/London' },
      opensAt: await database.ledger.time(clock),
    },
    { by: 'U0ADA', at: clock },
  );
};

const arrives = async (file: string, text: string): Promise<void> => {
  waitForReading();
  await writeFile(join(folder, file), text);
  await readAgain;
};

const added = release(
  'Custody in a new light',
  'Inspectors found that the force had too few staff in custody. We issued a cause of concern about detained children.',
);

describe('a digest from folder to channel', { timeout: 60_000 }, () => {
  it('a release that arrives is posted once, with the mark by which it is found again', async () => {
    const subscription = await follow();
    await arrives('new.md', added);
    await digests.tick();
    expect(slack.posted()).toEqual([]);
    clock += 5 * minute;
    expect(await digests.tick()).toMatchObject({ due: 1, posted: 1 });
    const [post, ...others] = slack.posted();
    expect(others).toEqual([]);
    expect(post).toMatchObject({
      channel: 'C0PERFORM',
      threadTs: null,
      metadata: {
        event_type: 'findings_digest',
        event_payload: { key: `${subscription.id}@2026-11-20T10:05:00.000Z`, part: 0 },
      },
    });
    expect(post?.text).toMatch(/^1 release/);
    expect(post?.text).toContain('Custody in a new light, HMICFRS, 20 November 2026');
    clock += 5 * minute;
    expect(await digests.tick()).toMatchObject({ posted: 0 });
    expect(slack.posted()).toHaveLength(1);
    expect(slack.defects).toEqual([]);
  });

  it('what was there at the first start is the archive, and a restart repeats nothing', async () => {
    await follow();
    clock += 10 * minute;
    expect(await digests.tick()).toMatchObject({ posted: 0 });
    await digests.stop();
    await arrives('new.md', added);
    digests = await build();
    clock += 5 * minute;
    expect(await digests.tick()).toMatchObject({ posted: 1 });
    expect(slack.posted().map(({ text }) => text.includes('The archive'))).toEqual([false]);
  });

  it('a post says what has become of its release: amended in what it quotes, withdrawn, back', async () => {
    const subscription = await follow();
    await arrives('new.md', added);
    await digests.tick();
    clock += 5 * minute;
    await digests.tick();
    const quoted = 'a cause of concern about detained children';
    const now = (): string => JSON.stringify(slack.posted()[0]?.blocks);
    expect(now()).toContain(quoted);

    await arrives('new.md', added.replace('detained children', 'children who are held'));
    expect(await digests.tick()).toMatchObject({ corrected: 1, posted: 0 });
    expect(now()).toContain('Changed since this was posted: 1 amended.');
    expect(now()).toContain('a cause of concern about children who are held');
    expect(now()).not.toContain(quoted);

    waitForReading();
    await rm(join(folder, 'new.md'));
    await readAgain;
    await digests.tick();
    // Gone for a moment is not withdrawn.
    expect(now()).toContain('a cause of concern about children who are held');
    clock += 31 * minute;
    await digests.tick();
    expect(now()).toContain('Withdrawn on 20 November 2026');
    expect(now()).not.toContain('We issued');

    await arrives('new.md', added);
    await digests.tick();
    expect(now()).toContain(quoted);
    expect(now()).toContain('Back since 20 November 2026');
    expect(slack.posted()[0]?.metadata).toMatchObject({
      event_payload: { key: `${subscription.id}@2026-11-20T10:05:00.000Z`, part: 0 },
    });
    expect(slack.defects).toEqual([]);
  });

  it('a preview shows the next post, or one over the last weeks where nothing is new, and posts nothing', async () => {
    const subscription = await follow();
    const preview = createPreview({
      diary: database.diary,
      corpus: held.current,
      clock: () => clock,
    });
    const words = async (): Promise<string> => {
      const found = await preview(subscription);
      return found === null ? '' : previewMessage(found, held.current()).text;
    };
    clock += minute;
    expect(await words()).toMatch(
      /^Preview, seen by you alone\. Nothing is new yet.*last 28 days would have said\.\n1 release.*The archive/s,
    );
    await arrives('new.md', added);
    await digests.tick();
    clock += minute;
    expect(await words()).toMatch(
      /^Preview, seen by you alone: the post that is due 20 November 2026, 10:05.*Custody in a new light/s,
    );
    clock += 400 * 24 * 60 * minute;
    const quiet = { ...subscription, opensAt: clock - minute };
    expect(await preview(quiet)).toBeNull();
    expect(slack.posted()).toEqual([]);
  });

  it('what another process has read and this one not yet is waited for, and then posted', async () => {
    await follow();
    const known = await database.diary.known();
    const late = { releaseId: 'late', textHash: 'of another process' };
    await database.diary.record([...known, late], 0, clock);
    clock += 4 * minute + 30_000;
    expect(await digests.tick()).toMatchObject({ due: 0, posted: 0 });
    await arrives('late.md', added);
    expect(await digests.tick()).toMatchObject({ posted: 1 });
    expect(slack.posted()).toHaveLength(1);
  });
});
