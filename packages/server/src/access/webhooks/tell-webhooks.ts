import { type Answered, changedFindings } from '@tenfold/documents';
import { accessStore, type Ledger } from '@tenfold/ledger';
import type { Appended } from '../../events/appends.ts';
import type { Seen } from '../../events/changes.ts';
import type { Every } from '../../events/event-stream.ts';
import type { Core } from '../core.ts';
import { type Announced, deliveriesOf, sendOut } from './announce.ts';
import { Turns } from './turns.ts';

/** What the telling of webhooks is made from. */
export interface TellingWish {
  readonly core: Core;
  readonly ledger: Pick<Ledger, 'issuers'>;
  readonly appended: Appended;
  readonly every: Every;
  /** Told of what went wrong: nobody waits for a webhook. */
  readonly onFault: (error: unknown) => void;
}

/** What could not be told is tried again after so many milliseconds. */
const AGAIN = 30_000;

/**
 * Tells webhooks of what is recorded, by whichever process and also while none was running: that there are entries, and
 * which findings are answered differently since they were told last. Recorded many at once, they are told of once. How far
 * they were told stands in the database. Gives how to stop; that ends when nothing is under way.
 */
export async function tellWebhooks(wish: TellingWish): Promise<() => Promise<void>> {
  const { core, ledger, appended, every, onFault } = wish;
  const turns = new Turns((issuer) => tellOf(core, issuer), onFault);
  const stops = [appended.onAppended((issuer) => turns.add(issuer)), every(AGAIN, () => turns.again())];
  for (const { issuer } of await ledger.issuers()) turns.add(issuer.id);
  return async () => {
    for (const stop of stops) stop();
    await turns.end();
  };
}

/** An issuer's findings at a size, as they are kept for the next comparison: without their reasons. */
export function toldOf({ size, findings }: Omit<Seen, 'on'>): accessStore.Told {
  const answers = findings.map(({ id, provision, subject, verdict }) => ({ id, provision, subject, verdict }));
  return { size, findings: JSON.stringify(answers satisfies readonly Answered[]) };
}

async function tellOf(core: Core, issuer: string): Promise<void> {
  const webhooks = await accessStore.readWebhooks(core.store, issuer);
  if (webhooks.length === 0) return;
  // Another product may be telling of the same; then this one goes on from where that one came.
  while (!(await tellFurther(core, issuer, { webhooks, seen: await core.look(issuer) })));
  await sendOut(core, issuer);
}

async function tellFurther(
  core: Core,
  issuer: string,
  { webhooks, seen }: { readonly webhooks: readonly accessStore.Webhook[]; readonly seen: Seen | null },
): Promise<boolean> {
  const before = await accessStore.readTold(core.store, issuer);
  if (seen === null || (before?.size ?? -1n) >= seen.size) return true;
  const announced = before === undefined ? [] : announcedBetween(before, seen);
  return accessStore.tellFurther(core.store, issuer, {
    from: before?.size ?? null,
    told: toldOf(seen),
    deliveries: announced.flatMap((one) => deliveriesOf(core, issuer, { webhooks, announced: one })),
    now: core.now(),
  });
}

function announcedBetween(before: accessStore.Told, { size, on, findings }: Seen): readonly Announced[] {
  const appended: Announced = { event: 'entries-appended', data: { size: size.toString() } };
  const changed = changedFindings(JSON.parse(before.findings) as readonly Answered[], findings);
  if (changed.length === 0) return [appended];
  const data = { size: size.toString(), on, findings: changed.map(({ id }) => id) };
  return [appended, { event: 'finding-changed', data }];
}
