import { Client } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from '../../../ledger/test/support/fresh-database.ts';
import { type DeliveryJob, openQueue } from '../../src/access/index.ts';

const url = await freshDatabase();
const errors: Error[] = [];
const wish = { url, onError: (error: Error) => void errors.push(error), pause: 0.5, retryDelay: 0 };

/** Deliveries as they are asked for, each answered by the next of the answers. */
class Deliverer {
  readonly seen: string[] = [];
  readonly #answers: (boolean | Error)[];
  readonly #all: Promise<void>;
  #done: () => void = () => {};

  constructor(...answers: readonly (boolean | Error)[]) {
    this.#answers = [...answers];
    this.#all = new Promise((resolve) => {
      this.#done = resolve;
    });
  }

  /** Resolves when every answer has been given. */
  get all(): Promise<void> {
    return this.#all;
  }

  readonly deliver = async ({ delivery }: DeliveryJob): Promise<boolean> => {
    this.seen.push(delivery);
    const answer = this.#answers.shift();
    if (this.#answers.length === 0) this.#done();
    if (answer instanceof Error) throw answer;
    return answer === true;
  };
}

afterAll(() => expect(errors).toEqual([]));

test('a delivery waits beyond the end of a process, comes again until it is taken, and then no more', async () => {
  const before = await openQueue(wish);
  await before.add({ issuer: 'kestrel', delivery: 'd-1' });
  await before.stop();

  const after = await openQueue(wish);
  const deliverer = new Deliverer(false, new Error('the database is gone'), true);
  await after.work(deliverer.deliver);
  await deliverer.all;
  await after.stop();
  expect(deliverer.seen).toEqual(['d-1', 'd-1', 'd-1']);

  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(`select state, retry_count, retry_limit, retry_backoff from tenfold_jobs.job`);
  await client.end();
  expect(rows).toEqual([{ state: 'completed', retry_count: 2, retry_limit: 12, retry_backoff: true }]);
});
