import { message } from '@tenfold/kernel';
import { EngineRefusal, type KnownIssuer, type Ledger, type Seal } from '@tenfold/ledger';
import type { PlacementFile } from './placement.ts';

/** What is at each server, by the name of the server. */
export type AtServers<Thing> = ReadonlyMap<string, Thing>;

/** What the database says of an issuer that has moved away (deploy/shards/shard.sql): nothing was done. */
const MOVED = 'TF001';

/** An issuer that goes on moving while it is looked for is not followed for ever. */
const MOST_STEPS = 3;

/** One ledger over those of several servers: what is asked of an issuer is asked where it lives. */
export function spreadLedger(ledgers: AtServers<Ledger>, places: PlacementFile): Ledger {
  const own = placed(ledgers, places);
  const everywhere: Partial<Record<keyof Ledger, unknown>> = {
    pool: home(ledgers, places).pool,
    now: () => home(ledgers, places).now(),
    issuers: () => issuersOf(ledgers, places),
    sizes: () => sizesOf(ledgers, places),
    onAppended: (listener: (issuer: string) => void) => {
      const stops = [...ledgers.values()].map((ledger) => ledger.onAppended(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    openIssuer: (...given: Parameters<Ledger['openIssuer']>) =>
      own(idOf(given[0]), (ledger) => ledger.openIssuer(...given)),
    disclosures: byIssuer(new Map([...ledgers].map(([name, { disclosures }]) => [name, disclosures])), places),
    clearances: byIssuer(new Map([...ledgers].map(([name, { clearances }]) => [name, clearances])), places),
    executions: byIssuer(new Map([...ledgers].map(([name, { executions }]) => [name, executions])), places),
    polls: byIssuer(new Map([...ledgers].map(([name, { polls }]) => [name, polls])), places),
  };
  return new Proxy(byIssuer(ledgers, places), {
    get: (all, name) => (Object.hasOwn(everywhere, name) ? everywhere[name as keyof Ledger] : Reflect.get(all, name)),
  });
}

/** One seal over those of several servers. */
export function spreadSeal(seals: AtServers<Seal>, places: PlacementFile): Seal {
  return byIssuer(seals, places);
}

/** Something all of whose methods begin with the issuer: each is asked of what is at the issuer's server. */
function byIssuer<Thing extends object>(things: AtServers<Thing>, places: PlacementFile): Thing {
  const own = placed(things, places);
  return new Proxy(home(things, places), {
    get: (one, name) => {
      if (typeof Reflect.get(one, name) !== 'function') return Reflect.get(one, name);
      return (issuer: string, ...rest: readonly unknown[]) =>
        own(issuer, (thing) => (Reflect.get(thing, name) as Method).call(thing, issuer, ...rest));
    },
  });
}

type Method = (this: object, issuer: string, ...rest: readonly unknown[]) => Promise<unknown>;

type Own<Thing> = <Answer>(issuer: string, work: (thing: Thing) => Promise<Answer>) => Promise<Answer>;

/** Does something where an issuer lives. Where it has left since it was looked up, it is done where it went. */
function placed<Thing>(things: AtServers<Thing>, places: PlacementFile): Own<Thing> {
  return async (issuer, work) => {
    for (let step = 1; ; step += 1) {
      const thing = things.get(places.serverOf(issuer));
      if (thing === undefined) throw moving(issuer);
      try {
        return await work(thing);
      } catch (error) {
        const to = movedTo(error);
        if (to === null) throw error;
        if (step === MOST_STEPS) throw moving(issuer);
        places.moved(issuer, to);
      }
    }
  };
}

function movedTo(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || error.code !== MOVED) return null;
  return 'detail' in error && typeof error.detail === 'string' ? error.detail : '';
}

/** Whoever asks again finds it: nothing was done. */
function moving(issuer: string): EngineRefusal {
  return new EngineRefusal(message('server.issuer-moving', { issuer: { quote: issuer } }));
}

function home<Thing>(things: AtServers<Thing>, { otherwise }: PlacementFile): Thing {
  const found = things.get(otherwise);
  if (found === undefined) throw new Error(`fault: nothing is open at ${otherwise}`);
  return found;
}

/** Issuers as they are where they live: rows of one that has moved away stay behind. */
async function issuersOf(ledgers: AtServers<Ledger>, places: PlacementFile): Promise<readonly KnownIssuer[]> {
  const all = await Promise.all([...ledgers].map(async ([name, ledger]) => ({ name, known: await ledger.issuers() })));
  return all
    .flatMap(({ name, known }) => known.filter(({ issuer }) => places.serverOf(issuer.id) === name))
    .toSorted((a, b) => (a.issuer.id < b.issuer.id ? -1 : 1));
}

async function sizesOf(ledgers: AtServers<Ledger>, places: PlacementFile): Promise<ReadonlyMap<string, bigint>> {
  const all = await Promise.all([...ledgers].map(async ([name, ledger]) => ({ name, sizes: await ledger.sizes() })));
  return new Map(all.flatMap(({ name, sizes }) => [...sizes].filter(([issuer]) => places.serverOf(issuer) === name)));
}

/** The id that the header of a record names; of none, no server knows anything. */
function idOf(header: Parameters<Ledger['openIssuer']>[0]): string {
  const { issuer } = header as { readonly issuer?: { readonly id?: unknown } | null };
  return typeof issuer?.id === 'string' ? issuer.id : '';
}
