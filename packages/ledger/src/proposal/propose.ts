import type { Problem } from '@tenfold/kernel';
import type { PoolClient } from 'pg';
import { answeredBefore, earlierAnswers, fingerprintOf, keepAnswers, refuseLongKey } from '../append/answers.ts';
import { type Head, readHead, readKnown } from '../append/head.ts';
import { judgeReachingBack, readTail } from '../append/judge.ts';
import { type ReadyEntry, readyEntries } from '../append/ready-entries.ts';
import { type EntryJson, idsIn } from '../append/request.ts';
import { strayPaths } from '../disclosure/places.ts';
import { sealGiven, type SealedGiven } from '../disclosure/seal-given.ts';
import { type EntryDisclosure, keepDisclosures } from '../disclosure/stored.ts';
import { isRefused, type Refused, refusedFor } from '../refused.ts';
import { isProposed, type Upload, uploadedEntries, uploadName, uploadOfRequest, writePart } from './upload.ts';

/** Entries that somebody proposes: given here, or by the name of an upload that is complete. */
export interface ProposalGiven {
  readonly entries: readonly EntryJson[] | { readonly upload: string };
  /** What is to be sealed of entries given here, beside what is personal anyway: JSON Pointers, `*` for any member. */
  readonly sealing?: readonly string[];
  /** What opens values of entries given here that are sealed already. */
  readonly disclosures?: readonly EntryDisclosure[];
  readonly enteredBy: string;
  readonly note: string | null;
  /** Names the request, so that one that is sent again is taken once. */
  readonly key: string;
}

/** The proposal that was made. */
export interface Proposed {
  readonly proposal: bigint;
}

/** Takes a proposal in, after it was found that its entries could be recorded as things stand. */
export async function propose(
  client: PoolClient,
  issuer: string,
  { given, now }: { readonly given: ProposalGiven; readonly now: number },
): Promise<Proposed | Refused> {
  const head = await readHead(client, issuer);
  if (head === null) return refusedFor('unknown', 'ledger.no-issuer', { issuer: { quote: issuer } });
  const long = refuseLongKey(given.key);
  if (long !== null) return long;
  const upload = uploadOf(given);
  const inline = await sealInline(client, issuer, { given, upload, now });
  if (inline !== null && isRefused(inline)) return inline;
  // What is personal is in no hash that is kept: it could be guessed from it.
  const { key, ...asked } = withoutWishes({ ...given, ...(inline && { entries: inline.entries }) });
  const keyed = { key, fingerprint: fingerprintOf(asked) };
  const before = answeredBefore((await earlierAnswers(client, issuer, [key])).get(key), keyed);
  if (before !== undefined) return asProposed(before);
  if (await isProposed(client, issuer, upload)) return refusedFor('conflict', 'ledger.upload-used');
  const entries = inline?.entries ?? (await uploadedEntries(client, issuer, upload));
  const problems = await problemsOf(client, issuer, { head, entries, now });
  if (problems.length > 0) return { refused: 'invalid', problems };
  if (inline !== null) await keepInline(client, issuer, { inline, upload, now });
  const proposal = await write(client, issuer, { given, upload: upload.upload, lines: entries.length, now });
  await keepAnswers(client, issuer, [{ ...keyed, answer: { proposal: proposal.toString() } }]);
  return { proposal };
}

/** What is asked for once what was to be sealed is sealed. */
function withoutWishes({
  sealing: _sealing,
  disclosures: _disclosures,
  ...asked
}: ProposalGiven): Omit<ProposalGiven, 'sealing' | 'disclosures'> {
  return asked;
}

/** Entries that come with the proposal, sealed; `null` where they came before it. */
async function sealInline(
  client: PoolClient,
  issuer: string,
  { given, upload, now }: { readonly given: ProposalGiven; readonly upload: Upload; readonly now: number },
): Promise<SealedGiven | Refused | null> {
  const { entries, sealing = [], disclosures } = given;
  if ('upload' in entries) return null;
  const [stray] = strayPaths(entries, sealing);
  if (stray !== undefined) return refusedFor('invalid', 'ledger.seals-nothing', { path: { quote: stray } });
  const at = { upload, line: 1n, now, isKeptUnread: false };
  return sealGiven(client, issuer, { given: { entries, sealing, disclosures }, at });
}

async function keepInline(
  client: PoolClient,
  issuer: string,
  { inline, upload, now }: { readonly inline: SealedGiven; readonly upload: Upload; readonly now: number },
): Promise<void> {
  await writePart(client, issuer, { ...upload, line: 1n, entries: inline.entries });
  await keepDisclosures(client, issuer, { given: inline.disclosures, upload, now });
}

/** Entries that come with the proposal are kept under a name that no upload has. */
function uploadOf({ entries, enteredBy: by, key }: ProposalGiven): Upload {
  return { by, upload: 'upload' in entries ? uploadName(entries.upload) : uploadOfRequest(key) };
}

/** What would be wrong with these entries if they were recorded now. */
async function problemsOf(
  client: PoolClient,
  issuer: string,
  { head, entries, now }: { readonly head: Head; readonly entries: readonly EntryJson[]; readonly now: number },
): Promise<readonly Problem[]> {
  if (entries.length === 0) return refusedFor('invalid', 'ledger.nothing-given').problems;
  const known = await readKnown(client, issuer, entries.flatMap(idsIn));
  const { ready, problems } = readyEntries(entries, { head, known, now });
  return problems.length > 0 ? problems : problemsInRecord(client, issuer, { head, ready });
}

async function problemsInRecord(
  client: PoolClient,
  issuer: string,
  { head, ready }: { readonly head: Head; readonly ready: readonly ReadyEntry[] },
): Promise<readonly Problem[]> {
  const tail = await readTail(client, issuer, head);
  const entries = ready.map(({ entry }) => entry);
  if (tail.canTake(entries)) return tail.take(entries);
  return (await judgeReachingBack(client, issuer, { head, ready })).problems;
}

async function write(
  client: PoolClient,
  issuer: string,
  {
    given,
    upload,
    lines,
    now,
  }: { readonly given: ProposalGiven; readonly upload: string; readonly lines: number; readonly now: number },
): Promise<bigint> {
  const { rows } = await client.query<{ readonly number: bigint }>(
    `insert into tenfold.proposal (issuer, number, upload, lines, note, entered_by, entered_at)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6 from tenfold.proposal where issuer = $1
     returning number`,
    [issuer, upload, lines, given.note, given.enteredBy, new Date(now).toISOString()],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('fault: the proposal was not written');
  return row.number;
}

function asProposed(kept: unknown): Proposed | Refused {
  const { proposal } = kept as { readonly proposal?: string };
  return proposal === undefined ? (kept as Refused) : { proposal: BigInt(proposal) };
}
