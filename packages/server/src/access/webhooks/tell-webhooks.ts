import { accessStore, type Ledger } from '@tenfold/ledger';
import { type Change, Changes, type Look } from '../../events/changes.ts';
import type { InstalledAccess } from '../create-access.ts';

/** What the telling of webhooks is made from. */
export interface TellingWish {
  readonly access: InstalledAccess;
  readonly ledger: Pick<Ledger, 'issuers' | 'onAppended'>;
  /** What is found of an issuer now. */
  readonly look: Look;
  /** Told of what went wrong: nobody waits for a webhook. */
  readonly onFault: (error: unknown) => void;
}

/**
 * Tells webhooks of what this process records: that there are entries, and which findings are answered differently. Recorded
 * many at once, they are told of once. Only issuers that somebody wants to be told of are looked at. Gives how to stop.
 */
export async function tellWebhooks({ access, ledger, look, onFault }: TellingWish): Promise<() => void> {
  const changes = new Changes(look);
  const followed = new Map<string, Promise<() => void>>();
  const tell = (change: Change): void => void announceChange(access, change).catch(onFault);
  const follow = async (issuer: string): Promise<void> => {
    const isWanted = (await accessStore.readWebhooks(access.core.store, issuer)).length > 0;
    if (!isWanted || followed.has(issuer)) return;
    const following = changes.listen(issuer, tell).then(({ stop }) => stop);
    followed.set(issuer, following);
    await following;
  };
  const stopHearing = access.onWebhookMade((issuer) => follow(issuer).catch(onFault));
  const stopRecording = ledger.onAppended((issuer) => void changes.recorded(issuer).catch(onFault));
  for (const { issuer } of await ledger.issuers()) await follow(issuer.id);
  return () => {
    stopHearing();
    stopRecording();
    for (const following of followed.values()) void following.then((stop) => stop()).catch(onFault);
  };
}

async function announceChange(access: InstalledAccess, { issuer, size, on, changed }: Change): Promise<void> {
  await access.announce(issuer, { event: 'entries-appended', data: { size: size.toString() } });
  if (changed.length === 0) return;
  const findings = changed.map(({ id }) => id);
  await access.announce(issuer, { event: 'finding-changed', data: { size: size.toString(), on, findings } });
}
