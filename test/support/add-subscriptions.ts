import { everything } from '../../src/domain/subscription.ts';
import { openAt } from './databases.ts';

/** A process of its own: opens what is kept (making it where it is not there) and adds subscriptions. */
const [folder = '', url = '', many = '0', name = ''] = process.argv.slice(2);
const database = await openAt({ folder, url: url === '' ? null : url });
for (let turn = 0; turn < Number(many); turn += 1) {
  await database.subscriptions.add(
    {
      team: 'T1',
      channel: name,
      creator: 'U1',
      what: everything,
      when: { cadence: { kind: 'as-it-comes' }, zone: 'UTC' },
      opensAt: 0,
    },
    { by: 'U1', at: 0 },
  );
}
await database.close();
