import type { Ledger } from '@tenfold/ledger';
import type { FastifyInstance } from 'fastify';
import { recordAlone } from '../../../../ledger/test/support/opened-issuer.ts';
import { entry } from '../../../../ledger/test/support/small-issuer.ts';
import { ask } from '../../support/asking.ts';
import { sendFile } from './poll-of-example.ts';

const resolution = { number: '1', kind: 'ordinary', reserved: false, matter: 'other' };
const meeting = {
  format: 'tenfold/meeting/1',
  id: 'egm',
  kind: 'extraordinary',
  date: '2026-06-01',
  resolutions: [resolution],
};
const lines = 'member,class,resolution,for,against,abstain\nann,A,1,100,0,0\nothers,B,1,600,100,0\nnobody,B,1,1,0,0\n';

const called = { meeting: 'egm', date: '2026-06-01', meetingKind: 'extraordinary' };
const proposed = { meeting: 'egm', resolution: '1', matter: 'other', resolutionKind: 'ordinary' };

/** So many of the numbers that are tried are counts with a result, and so many further ones were called off. */
const [COUNTED, CANCELLED] = [36, 18];

/** A poll of the small issuer that is counted often, and the bodies by which it is. */
export async function pollsToCount({
  app,
  ledger,
}: {
  readonly app: FastifyInstance;
  readonly ledger: Ledger;
}): Promise<{ readonly bodies: Readonly<Record<string, readonly unknown[]>> }> {
  await recordAlone(ledger, 'kestrel', [
    entry('egm', 'meeting-called', '2026-05-01', called),
    entry('egm-1', 'resolution-proposed', '2026-05-01', proposed),
  ]);
  const wish = await wishOf(app);
  const path = '/issuers/kestrel/meetings/egm/counts';
  for (let at = 1; at <= COUNTED + CANCELLED; at += 1) {
    await ask(app, path, { method: 'POST', by: 'secretary', key: `count-${at}`, json: wish });
    if (at <= COUNTED) await ask(app, `${path}/${at}?wait=ended`, { by: 'secretary' });
    else await ask(app, `${path}/${at}/cancel`, { method: 'POST', by: 'secretary', key: `cancel-${at}` });
  }
  const bodies = {
    countPoll: [wish, { ...wish, register: null }],
    meetingNotice: [{ meeting }],
    voteReceipts: [{ member: 'ann' }],
    addPollFile: [lines],
  };
  return { bodies };
}

async function wishOf(app: FastifyInstance): Promise<object> {
  const sent = async (name: string, text: string): Promise<string> =>
    (await sendFile(app, { of: 'kestrel', name, bytes: Buffer.from(text) })).json().file;
  const register = 'member,class,shares\nann,A,100\nothers,B,900\n';
  return { meeting, instructions: [await sent('i.csv', lines)], register: [await sent('r.csv', register)] };
}
