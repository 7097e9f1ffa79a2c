import { at, inScope, numbering, type Store } from './store.ts';

/** One line of the audit trail: ids only, so that it can be kept and read for years. */
export interface AuditLine {
  readonly number: bigint;
  readonly at: string;
  readonly actor: string;
  readonly actorKind: string;
  readonly key: string | null;
  readonly action: string;
  /** The id of what it was done to, where that is not the issuer itself. */
  readonly about: string | null;
  readonly outcome: 'done' | 'refused';
  /** The key of the sentence that says why, where it was refused. */
  readonly reason: string | null;
  readonly request: string;
}

/** A line to be written; `now` in milliseconds since 1970. */
export interface AuditGiven extends Omit<AuditLine, 'number' | 'at'> {
  readonly issuer: string;
  readonly now: number;
}

/** Writes a line. Lines of an issuer are numbered without a gap, so that one that is missing is missed. */
export async function writeAudit(store: Store, given: AuditGiven): Promise<void> {
  const { issuer, now, actor, actorKind, key, action, about, outcome, reason, request } = given;
  await numbering(store, { issuer, table: 'audit' }, (client) =>
    client.query(
      `insert into tenfold_access.audit
         (issuer, number, at, actor, actor_kind, api_key, action, about, outcome, reason, request)
       select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10
       from tenfold_access.audit where issuer = $1`,
      [issuer, at(now), actor, actorKind, key, action, about, outcome, reason, request],
    ),
  );
}

/** Which lines are asked for: from the oldest on or from the latest back, behind a line, of one person, of one outcome. */
export interface AuditAsked {
  readonly order: 'oldest' | 'latest';
  /** The number of the last line that was read; 0 for none. */
  readonly after: bigint;
  readonly limit: number;
  readonly actor?: string | undefined;
  readonly outcome?: AuditLine['outcome'] | undefined;
}

/** Where a page goes on, in the order that is asked for. */
const goesOn: Readonly<Record<AuditAsked['order'], string>> = {
  oldest: 'number > $2 order by number limit $3',
  latest: '($2 = 0 or number < $2) order by number desc limit $3',
};

/** Lines of an issuer by their numbers, as asked for. */
export async function readAudit(
  store: Store,
  issuer: string,
  { order, after, limit, actor, outcome }: AuditAsked,
): Promise<readonly AuditLine[]> {
  return inScope(store, issuer, async (client) => {
    const { rows } = await client.query<AuditLine>(
      `select number, at, actor, actor_kind as "actorKind", api_key as key, action, about, outcome, reason, request
       from tenfold_access.audit
       where issuer = $1 and ($4::text is null or actor = $4) and ($5::text is null or outcome = $5)
         and ${goesOn[order]}`,
      [issuer, after, limit, actor ?? null, outcome ?? null],
    );
    return rows;
  });
}
