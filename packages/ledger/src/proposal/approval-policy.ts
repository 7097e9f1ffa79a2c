import type { PoolClient } from 'pg';

/** How many people an entry needs: who enters it alone, or somebody else beside. */
export type Eyes = 'two' | 'four';

/** Which kinds of entry need a second person, as the issuer has decided. */
export interface ApprovalPolicy {
  /** For every kind that is not named. */
  readonly others: Eyes;
  readonly kinds: Readonly<Record<string, Eyes>>;
}

/** Until an issuer decides otherwise, every entry needs a second person. */
export const strictestPolicy: ApprovalPolicy = { others: 'four', kinds: {} };

/** Whether any of these kinds needs a second person. */
export function needsFourEyes({ others, kinds }: ApprovalPolicy, asked: Iterable<string>): boolean {
  for (const kind of asked) {
    const eyes = Object.hasOwn(kinds, kind) ? kinds[kind] : others;
    if (eyes === 'four') return true;
  }
  return false;
}

/** The policy that is in force now. */
export async function readApprovalPolicy(client: PoolClient, issuer: string): Promise<ApprovalPolicy> {
  const { rows } = await client.query<{ readonly content: string }>(
    'select content from tenfold.approval_policy where issuer = $1 order by number desc limit 1',
    [issuer],
  );
  const [latest] = rows;
  return latest === undefined ? strictestPolicy : (JSON.parse(latest.content) as ApprovalPolicy);
}

/** Sets the policy from now on. Earlier ones stay on record, with who set them. */
export async function setApprovalPolicy(
  client: PoolClient,
  issuer: string,
  { policy, by, now }: { readonly policy: ApprovalPolicy; readonly by: string; readonly now: number },
): Promise<ApprovalPolicy> {
  await client.query(
    `insert into tenfold.approval_policy (issuer, number, content, set_by, set_at)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4 from tenfold.approval_policy where issuer = $1`,
    [issuer, JSON.stringify(policy), by, new Date(now).toISOString()],
  );
  return policy;
}
