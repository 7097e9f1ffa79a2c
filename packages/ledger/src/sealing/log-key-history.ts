import {
  keyInForce,
  type KeyHistory,
  type KeyHistoryText,
  type NoteSigner,
  readKeyHistory,
  rotationStatement,
  verifierKeyText,
} from '@tenfold/seal';
import type { PoolClient } from 'pg';
import { type Refused, refusedFor } from '../refused.ts';
import type { LogKeys } from './key-folder.ts';
import { means } from './means.ts';

/** The keys of an issuer's log, oldest first; nothing while it has none. */
export async function readLogKeys(client: PoolClient, issuer: string): Promise<KeyHistoryText | undefined> {
  const { rows } = await client.query<{ readonly key: string; readonly statement: string | null }>(
    'select key, statement from tenfold.log_key where issuer = $1 order by number',
    [issuer],
  );
  const [first, ...others] = rows;
  return first && { first: first.key, rotations: others.map(({ statement }) => statement ?? '') };
}

/** The history that the database keeps. Throws where it does not hold together: somebody has changed it. */
export function historyOf(text: KeyHistoryText): KeyHistory {
  const history = readKeyHistory(text, means);
  if ('problem' in history) throw new Error(`the keys kept of a log do not hold together: ${history.problem.key}`);
  return history.value;
}

/** What keys are made with: where they are kept, the name of the installation, and the time in milliseconds since 1970. */
export interface KeyMaking {
  readonly keys: LogKeys;
  readonly logName: string;
  readonly now: number;
}

/** The keys of an issuer's log; the first is made where there is none. */
export async function ensureLogKeys(client: PoolClient, issuer: string, making: KeyMaking): Promise<KeyHistoryText> {
  const known = await readLogKeys(client, issuer);
  if (known !== undefined) return known;
  const { key } = making.keys.create(`${making.logName}/${issuer}`);
  await writeKey(client, issuer, { key: verifierKeyText(key), from: 0, statement: null, now: making.now });
  return { first: verifierKeyText(key), rotations: [] };
}

/** The signer of a checkpoint of that size; a refusal where the key in force then is not in the folder. */
export function signerAt(history: KeyHistory, size: number, keys: LogKeys): NoteSigner | Refused {
  const key = keyInForce(history, size);
  const signer = keys.signerOf(key);
  return signer ?? refusedFor('forbidden', 'ledger.key-missing', { key: { quote: verifierKeyText(key) } });
}

/** Hands the log over to a new key, which signs every checkpoint after the last one there is. */
export async function rotateKey(
  client: PoolClient,
  issuer: string,
  making: KeyMaking,
): Promise<KeyHistoryText | Refused> {
  const before = await ensureLogKeys(client, issuer, making);
  const history = historyOf(before);
  const last = history.at(-1) ?? history[0];
  const retiring = making.keys.signerOf(last.key);
  if (retiring === undefined)
    return refusedFor('forbidden', 'ledger.key-missing', { key: { quote: verifierKeyText(last.key) } });
  const from = Math.max(last.from, await lastSealed(client, issuer)) + 1;
  const next = making.keys.create(last.key.name);
  const statement = rotationStatement({ from, retiring, next });
  await writeKey(client, issuer, { key: verifierKeyText(next.key), from, statement, now: making.now });
  return { ...before, rotations: [...before.rotations, statement] };
}

async function lastSealed(client: PoolClient, issuer: string): Promise<number> {
  const { rows } = await client.query<{ readonly size: bigint | null }>(
    'select max(size) as size from tenfold.checkpoint where issuer = $1',
    [issuer],
  );
  return Number(rows[0]?.size ?? 0n);
}

async function writeKey(
  client: PoolClient,
  issuer: string,
  {
    key,
    from,
    statement,
    now,
  }: { readonly key: string; readonly from: number; readonly statement: string | null; readonly now: number },
): Promise<void> {
  await client.query(
    `insert into tenfold.log_key (issuer, number, key, from_size, statement, added_at)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5 from tenfold.log_key where issuer = $1`,
    [issuer, key, from, statement, new Date(now).toISOString()],
  );
}
