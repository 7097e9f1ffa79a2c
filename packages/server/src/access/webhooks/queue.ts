import { PgBoss } from 'pg-boss';

/** A delivery that waits to be made. */
export interface DeliveryJob {
  readonly issuer: string;
  readonly delivery: string;
}

/** Where deliveries wait, and are tried again. */
export interface DeliveryQueue {
  add(job: DeliveryJob): Promise<void>;
  /** Makes deliveries one after another, from now on; one that gives `false` comes again later. */
  work(deliver: (job: DeliveryJob) => Promise<boolean>): Promise<void>;
  /** Lets a delivery that is under way end, and stops. */
  stop(): Promise<void>;
}

/** What a queue is opened with. */
export interface QueueWish {
  /** The database of the ledger, for its owner: the queue makes a schema of its own there. */
  readonly url: string;
  /** Told of what goes wrong with the queue itself. */
  readonly onError: (error: Error) => void;
  /** Seconds between looks for work; 2 if left out. */
  readonly pause?: number;
  /** Seconds before the first repetition, doubled each time; 30 if left out. */
  readonly retryDelay?: number;
}

const SCHEMA = 'tenfold_jobs';
const NAME = 'webhook-delivery';
/** With half a minute at first and doubling: for about a day and a half. */
const MOST_RETRIES = 12;

/** Thrown within the queue, for which there is no other way to say that a delivery is to come again. */
class NotTaken extends Error {
  override readonly name = 'NotTaken';
}

/** Opens the queue in PostgreSQL (pg-boss): what waits there outlives the process. */
export async function openQueue({ url, onError, pause = 2, retryDelay = 30 }: QueueWish): Promise<DeliveryQueue> {
  const boss = new PgBoss({
    connectionString: url,
    schema: SCHEMA,
    max: 2,
    application_name: 'tenfold',
    schedule: false,
  });
  boss.on('error', onError);
  await boss.start();
  await boss.createQueue(NAME, { retryLimit: MOST_RETRIES, retryDelay, retryBackoff: true });
  return {
    add: async (job) => {
      await boss.send(NAME, job);
    },
    work: async (deliver) => {
      await boss.work<DeliveryJob>(NAME, { pollingIntervalSeconds: pause, batchSize: 1 }, async ([job]) => {
        if (job !== undefined && !(await deliver(job.data))) throw new NotTaken(job.data.delivery);
      });
    },
    stop: () => boss.stop({ graceful: true, close: true, timeout: 15_000 }),
  };
}
