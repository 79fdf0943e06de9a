import { parseArgs } from 'node:util';
import { startDatabases } from '../test/support/databases.ts';
import { runFaults } from '../test/support/digest-faults/run-faults.ts';

/**
 * Posts digests to a Slack on this machine that loses answers, through processes that are killed while they do it, on
 * both databases, and corrects them when releases change; says what stands there in the end. Ends with 1 where a digest was
 * lost, doubled, not accounted for or not corrected.
 */
const { values } = parseArgs({
  options: {
    digests: { type: 'string', default: '500' },
    processes: { type: 'string', default: '2' },
    channels: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '20' },
    /** `sqlite` or `postgres` alone. */
    only: { type: 'string', default: '' },
  },
});

const { kinds, missing } = await startDatabases();
if (missing !== null) console.log(`PostgreSQL is left out: ${missing}`);
for (const kind of kinds) {
  if (values.only !== '' && !kind.name.toLowerCase().includes(values.only)) continue;
  const report = await runFaults(kind, {
    digests: Number(values.digests),
    processes: Number(values.processes),
    channels: Number(values.channels),
    seed: Number(values.seed),
    kills: Infinity,
    atMost: Number(values.minutes) * 60_000,
  });
  const { killed, faults } = report;
  const kills = Object.values(killed).reduce((sum, many) => sum + many, 0);
  console.log(
    `${kind.name}: ${report.digests} digests, ${values.processes} processes, ${report.seconds} s: ` +
      `${report.posted} posted, ${report.unfinished} not finished in time, ${report.lost} lost, ${report.doubled} doubled, ${report.unaccounted} unaccounted for; ` +
      `${report.corrected} corrected, ${report.wrong} that say otherwise than the releases have come to`,
  );
  console.log(
    `  ${kills} killed: ${Object.entries(killed)
      .map(([point, many]) => `${many} ${point}`)
      .join(', ')}`,
  );
  console.log(
    `  faults laid: ${Object.entries(faults)
      .map(([name, many]) => `${many} × ${name}`)
      .join(', ')}`,
  );
  if (report.unfinished + report.lost + report.doubled + report.unaccounted + report.wrong > 0)
    process.exitCode = 1;
}
for (const kind of kinds) await kind.stop();
