import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Ledger } from '@tenfold/ledger';

/** Seconds up to which requests are counted together. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What is counted of an application, in the form that Prometheus reads. No label ever holds what somebody typed. */
export class Metrics {
  readonly #registry: Registry = new Registry();
  readonly #requests: Histogram<'method' | 'route' | 'status'>;
  readonly #appends: Counter<never>;

  constructor(ledger: Ledger) {
    collectDefaultMetrics({ register: this.#registry });
    const registers = [this.#registry];
    this.#requests = new Histogram({
      name: 'tenfold_http_request_duration_seconds',
      help: 'How long requests took, by route and status.',
      labelNames: ['method', 'route', 'status'],
      buckets: BUCKETS,
      registers,
    });
    this.#appends = new Counter({
      name: 'tenfold_appends_total',
      help: 'How often entries were appended by this process.',
      registers,
    });
    this.#registry.registerMetric(connectionsOf(ledger));
    this.#registry.registerMetric(entriesOf(ledger));
  }

  /** Counts the requests of an application, and the appends of its ledger; gives how to stop. */
  watch(app: FastifyInstance, ledger: Ledger): () => void {
    app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
      const labels = { method, route: routeOptions.url ?? 'none', status: String(reply.statusCode) };
      this.#requests.observe(labels, reply.elapsedTime / 1000);
    });
    return ledger.onAppended(() => this.#appends.inc());
  }

  /** All of it as text, with its media type. */
  async text(): Promise<{ readonly text: string; readonly type: string }> {
    return { text: await this.#registry.metrics(), type: this.#registry.contentType };
  }
}

/** How many connections there are, counted whenever somebody asks. */
function connectionsOf({ pool }: Ledger): Gauge<'state'> {
  return new Gauge({
    name: 'tenfold_database_connections',
    help: 'Connections to the database, by what they do.',
    labelNames: ['state'],
    registers: [],
    collect() {
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
      this.set({ state: 'idle' }, pool.idleCount);
      this.set({ state: 'waited-for' }, pool.waitingCount);
    },
  });
}

/** How many entries all issuers have together, whoever recorded them; nothing while the ledger can't be reached. */
function entriesOf(ledger: Ledger): Gauge {
  return new Gauge({
    name: 'tenfold_entries',
    help: 'Entries in the ledger, of all issuers together, whichever process recorded them.',
    registers: [],
    async collect() {
      this.remove();
      const sizes = await ledger.sizes().catch(() => null);
      if (sizes !== null) this.set([...sizes.values()].reduce((sum, size) => sum + Number(size), 0));
    },
  });
}
