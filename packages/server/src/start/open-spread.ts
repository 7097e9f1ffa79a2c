import { openLedger, type OpenedLedger, Seal, type SealWish } from '@tenfold/ledger';
import { type Placement, PlacementFile } from '../placement/placement.ts';
import { spreadLedger, spreadSeal } from '../placement/spread.ts';
import type { OpenedDatabase } from './open-database.ts';
import type { Endings } from './endings.ts';

/** Opens the ledgers of all the servers of a placement as one. Settings and people are at the server of the others. */
export async function openSpread(
  { path, placement }: { readonly path: string; readonly placement: Placement },
  endings: Endings,
): Promise<OpenedDatabase> {
  const places = new PlacementFile(path, placement, (error) => {
    process.stderr.write(`${String(error)}\n`);
  });
  const opened = new Map<string, OpenedLedger>();
  for (const [name, url] of Object.entries(placement.servers)) {
    const one = await openLedger({ url }, { now: Date.now });
    endings.add(one.close);
    opened.set(name, one);
  }
  const at = <Thing>(make: (one: OpenedLedger) => Thing): ReadonlyMap<string, Thing> =>
    new Map([...opened].map(([name, one]) => [name, make(one)]));
  const ledger = spreadLedger(
    at((one) => one.ledger),
    places,
  );
  const sealOf = (wish: SealWish): Seal =>
    spreadSeal(
      at(({ pool }) => new Seal(pool, { now: Date.now }, wish)),
      places,
    );
  const url = placement.servers[placement.otherwise] ?? '';
  return { ledger, pool: ledger.pool, url, sealOf, ended: new Promise(() => {}) };
}
