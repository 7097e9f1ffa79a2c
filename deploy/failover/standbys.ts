import { Client } from 'pg';
import { type ServerAddress, serversIn } from '../../packages/ledger/src/engine/server-list.ts';

/** Why nobody was promoted, for the operator. */
export class NoFailOver extends Error {
  override readonly name = 'NoFailOver';
}

/** Who is the primary now, and who follows it, by their `cluster_name`. */
export interface FailedOver {
  readonly promoted: string;
  readonly following: readonly string[];
}

interface Standby {
  readonly client: Client;
  readonly address: ServerAddress;
  readonly name: string;
  readonly isPrimary: boolean;
  /** How far its journal goes, in bytes. */
  readonly journal: bigint;
}

const PATIENCE = 2_000;

/**
 * Promotes the standby with the longest journal and makes the others follow it. Every acknowledged commit is on `needed`
 * standbys at least, so the longest journal among all but `needed - 1` of them holds every one; with fewer in reach nobody
 * is promoted. Nor is anybody while a primary answers: two at once would be worse than none.
 */
export async function failOver(url: string, needed: number): Promise<FailedOver> {
  const addresses = serversIn(url);
  const answering = (await Promise.all(addresses.map(reach))).filter((one) => one !== null);
  try {
    refusePrimary(answering);
    const [chosen, ...others] = choose(answering, { servers: addresses.length, needed });
    await promote(chosen, others);
    for (const other of others) await follow(other, chosen);
    return { promoted: chosen.name, following: others.map(({ name }) => name) };
  } finally {
    await Promise.all(answering.map(({ client }) => client.end()));
  }
}

function refusePrimary(answering: readonly Standby[]): void {
  const primary = answering.find(({ isPrimary }) => isPrimary)?.address;
  if (primary !== undefined)
    throw new NoFailOver(
      `${primary.host}:${primary.port} is a primary and answers. Stop it first if it is to be replaced.`,
    );
}

const question = `
  select current_setting('cluster_name') as name, pg_is_in_recovery() as standby,
    (greatest(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn()) - '0/0')::text as journal`;

async function reach(address: ServerAddress): Promise<Standby | null> {
  const client = new Client({
    connectionString: address.url,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: 30_000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch {
    return null;
  }
  const { rows } = await client.query<{ name: string; standby: boolean; journal: string | null }>(question);
  const [row] = rows;
  return {
    client,
    address,
    name: row?.name ?? '',
    isPrimary: row?.standby !== true,
    journal: BigInt(row?.journal ?? 0),
  };
}

/** The standby with the longest journal first. */
function choose(
  standbys: readonly Standby[],
  { servers, needed }: { readonly servers: number; readonly needed: number },
): readonly [Standby, ...Standby[]] {
  const least = servers - 1 - needed + 1;
  const [chosen, ...others] = standbys.toSorted((a, b) => Number(b.journal - a.journal));
  if (chosen === undefined || standbys.length < least)
    throw new NoFailOver(
      `Standbys that answer: ${standbys.length}. Needed to know that the longest journal is among them: ${least}. Start the others first.`,
    );
  return [chosen, ...others];
}

/** It waits for its own standbys from the first commit on. */
async function promote({ client }: Standby, others: readonly Standby[]): Promise<void> {
  const names = others.map(({ name }) => `"${name}"`).join(', ');
  await client.query(`alter system set synchronous_standby_names = '${names === '' ? '' : `ANY 1 (${names})`}'`);
  await client.query('select pg_reload_conf()');
  await client.query('select pg_promote(true, 30)');
}

/** Takes the address of the new primary over into what the standby knows of the old one: name and password stay. */
async function follow({ client }: Standby, { address: { host, port } }: Standby): Promise<void> {
  const { rows } = await client.query<{ info: string }>(`select current_setting('primary_conninfo') as info`);
  const info = (rows[0]?.info ?? '').replace(/\bhost=\S+/, `host=${host}`).replace(/\bport=\S+/, `port=${port}`);
  await client.query(`alter system set primary_conninfo = '${info.replaceAll("'", "''")}'`);
  await client.query('select pg_reload_conf()');
}
