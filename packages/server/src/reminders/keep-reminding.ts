import type { Ledger } from '@tenfold/ledger';
import { Turns } from '../access/webhooks/turns.ts';
import type { Every } from '../events/event-stream.ts';
import { type Reminding, remindOf } from './remind.ts';

/** The duties of every issuer are looked at so often, in milliseconds: often enough for a return due before a session. */
const LOOK_EVERY = 10 * 60_000;

/** What reminding goes on with. */
export interface RemindingWish extends Reminding {
  readonly ledger: Pick<Ledger, 'issuers'>;
  readonly every: Every;
}

/** Looks at the duties of every issuer now and again and again. Gives how to stop; that ends when nothing is under way. */
export async function keepReminding({ ledger, every, ...reminding }: RemindingWish): Promise<() => Promise<void>> {
  const { onFault } = reminding;
  const turns = new Turns((issuer) => remindOf(issuer, reminding), onFault);
  const look = async (): Promise<void> => {
    for (const { issuer } of await ledger.issuers()) turns.add(issuer.id);
  };
  const stop = every(LOOK_EVERY, () => void look().catch(onFault));
  await look();
  return async () => {
    stop();
    await turns.end();
  };
}
