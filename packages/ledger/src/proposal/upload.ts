import type { PoolClient } from 'pg';
import type { EntryJson } from '../append/request.ts';
import { sealGiven } from '../disclosure/seal-given.ts';
import { type EntryDisclosure, keepDisclosures } from '../disclosure/stored.ts';
import { isRefused, type Refused, refusedFor } from '../refused.ts';

/** A run of the entries of one proposal, which may come in many runs. */
export interface UploadPart {
  /** Names the upload; the same file has the same name, so that one that was broken off goes on where it stopped. */
  readonly upload: string;
  /** Who uploads: each person's uploads are his own, whatever they are called. */
  readonly by: string;
  /** The place of the first entry of this part, counted from 1. */
  readonly line: bigint;
  readonly entries: readonly EntryJson[];
  /** What is to be sealed of them beside what is personal anyway: JSON Pointers, `*` for a member of any name. */
  readonly sealing?: readonly string[];
  /** What opens values of theirs that are sealed already. */
  readonly disclosures?: readonly EntryDisclosure[];
}

/** The name under which an upload is kept: one that no proposal without upload can have. */
export function uploadName(given: string): string {
  return `upload ${given}`;
}

/** The name under which entries are kept that come with their proposal: one that no upload can have. */
export function uploadOfRequest(key: string): string {
  return `request ${key}`;
}

/** An upload by its name and whose it is. */
export type Upload = Pick<UploadPart, 'upload' | 'by'>;

const writeLines = `
  insert into tenfold.proposal_line (issuer, entered_by, upload, line, content)
  select $1, $2, $3, $4::bigint + place - 1, content from unnest($5::text[]) with ordinality as given (content, place)
  on conflict do nothing`;

/** Each line is looked up by its key: a join, planned before the lines were there, compares every one with every other. */
const otherLines = `
  select kept.line from unnest($5::text[]) with ordinality as given (content, place)
  cross join lateral (
    select line, content from tenfold.proposal_line
    where issuer = $1 and entered_by = $2 and upload = $3 and line = $4::bigint + place - 1 offset 0) as kept
  where kept.content <> given.content order by kept.line limit 1`;

/**
 * Writes a part down. One that is sent again changes nothing; one that has another content than what was sent under the same
 * name is refused.
 */
export async function writePart(
  client: PoolClient,
  issuer: string,
  { upload, by, line, entries }: UploadPart,
): Promise<Refused | null> {
  const given = [issuer, by, upload, line, entries.map((entry) => JSON.stringify(entry))];
  const { rowCount } = await client.query(writeLines, given);
  // Where every line was new, none can differ from one that was there.
  if (rowCount === entries.length) return null;
  const { rows } = await client.query<{ readonly line: bigint }>(otherLines, given);
  const [differing] = rows;
  if (differing === undefined) return null;
  return refusedFor('conflict', 'ledger.upload-differs', { line: { number: differing.line } });
}

/** Takes a part of an upload in: sealed where it has to be, and what opens that apart. */
export async function takePart(
  client: PoolClient,
  issuer: string,
  { part, now }: { readonly part: UploadPart; readonly now: number },
): Promise<Refused | null> {
  const { upload, by, line } = part;
  const at = { upload: { upload, by }, line, now, isKeptUnread: true };
  const sealed = await sealGiven(client, issuer, { given: part, at });
  if (isRefused(sealed)) return sealed;
  const refused = await writePart(client, issuer, { upload, by, line, entries: sealed.entries });
  if (refused === null) await keepDisclosures(client, issuer, { given: sealed.disclosures, upload: at.upload, now });
  return refused;
}

/** How many lines of an upload are there from the first without a gap. */
export async function uploadedLines(client: PoolClient, issuer: string, { upload, by }: Upload): Promise<bigint> {
  const { rows } = await client.query<{ readonly lines: bigint }>(
    `select coalesce(max(line), 0) as lines from (
       select line, row_number() over (order by line) as place from tenfold.proposal_line
       where issuer = $1 and entered_by = $2 and upload = $3) as placed
     where line = place`,
    [issuer, by, upload],
  );
  return rows[0]?.lines ?? 0n;
}

/** The entries of an upload, in their order. */
export async function uploadedEntries(
  client: PoolClient,
  issuer: string,
  { upload, by }: Upload,
): Promise<readonly EntryJson[]> {
  const { rows } = await client.query<{ readonly content: string }>(
    `select content from tenfold.proposal_line
     where issuer = $1 and entered_by = $2 and upload = $3 order by line`,
    [issuer, by, upload],
  );
  return rows.map(({ content }) => JSON.parse(content) as EntryJson);
}

/** Whether a proposal was made of the upload already. */
export async function isProposed(client: PoolClient, issuer: string, { upload, by }: Upload): Promise<boolean> {
  const { rows } = await client.query(
    'select from tenfold.proposal where issuer = $1 and entered_by = $2 and upload = $3',
    [issuer, by, upload],
  );
  return rows.length > 0;
}
