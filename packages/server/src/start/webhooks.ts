import { type DeliveryQueue, type InstalledAccess, openQueue, tellWebhooks } from '../access/index.ts';
import type { Appended } from '../events/appends.ts';
import type { Endings } from './endings.ts';
import type { OpenedDatabase } from './open-database.ts';
import { every } from './timers.ts';

type OnFault = (error: unknown) => void;

/** Where what webhooks are to be told waits, and what begins to tell them. */
export interface Webhooks {
  readonly queue: DeliveryQueue;
  begin(access: InstalledAccess, appended: Appended, onFault: OnFault): Promise<void>;
}

/** Opens the queue in the database of the ledger. What goes wrong is told to whoever begins. */
export async function openWebhooks({ url, ledger }: OpenedDatabase, endings: Endings): Promise<Webhooks> {
  let onFault: OnFault = () => {};
  const queue = await openQueue({ url, onError: (error) => onFault(error) });
  endings.add(() => queue.stop());
  return {
    queue,
    begin: async (access, appended, tell) => {
      onFault = tell;
      await queue.work(access.deliver);
      endings.add(await tellWebhooks({ core: access.core, ledger, appended, every, onFault }));
    },
  };
}
