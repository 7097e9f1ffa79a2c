import { decodeRecord, type IssuerRecord } from '@tenfold/kernel';
import { Refused } from './refusal.ts';

/** A record as the ledger had it when it was last looked at. */
interface Held {
  readonly tag: string | null;
  readonly record: IssuerRecord;
  /** In milliseconds since the worker began. */
  readonly lookedAt: number;
}

/** For so long the ledger is not asked again whether anything was added, in milliseconds: the bar is moved more often. */
const FRESH = 5000;

const held = new Map<string, Held>();
const opening = new Map<string, Promise<Held>>();

/** The record of an issuer as the ledger has it now; read anew only where the ledger says that it changed. */
export async function openIssuer(issuer: string): Promise<IssuerRecord> {
  const known = held.get(issuer);
  if (known !== undefined && performance.now() - known.lookedAt < FRESH) return known.record;
  const found = opening.get(issuer) ?? readOnce(issuer, known);
  const { record } = await found;
  return record;
}

/** Looks at the ledger once, however many ask at the same time. */
async function readOnce(issuer: string, known: Held | undefined): Promise<Held> {
  const reading = read(issuer, known);
  opening.set(issuer, reading);
  try {
    const found = await reading;
    held.set(issuer, found);
    return found;
  } finally {
    opening.delete(issuer);
  }
}

async function read(issuer: string, known: Held | undefined): Promise<Held> {
  const lookedAt = performance.now();
  const headers = known?.tag == null ? {} : { 'if-none-match': known.tag };
  const address = `/api/v1/issuers/${encodeURIComponent(issuer)}/record`;
  const response = await fetch(address, { headers, cache: 'no-store' });
  if (response.status === 304 && known !== undefined) return { ...known, lookedAt };
  if (!response.ok) throw new Refused([await sentenceOf(response)]);
  const { record, problems } = decodeRecord(await response.json());
  if (record === null) throw new Error(`fault: the ledger's record can't be read: ${problems[0]?.message.key ?? ''}`);
  return { tag: response.headers.get('etag'), record, lookedAt };
}

async function sentenceOf(response: Response): Promise<string> {
  const { detail = response.statusText } = (await response.json()) as { readonly detail?: string };
  return detail;
}

/** Forgets what was read of an issuer, because something was recorded: the next question reads anew. */
export function forget(issuer: string): void {
  const known = held.get(issuer);
  if (known !== undefined) held.set(issuer, { ...known, lookedAt: Number.NEGATIVE_INFINITY });
}
