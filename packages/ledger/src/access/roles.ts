import { type Asked, at, inScope, INSTALLATION, numbering, ofPerson, type Store } from './store.ts';

/** A role that a person was given with an issuer, and its end where it has one. */
export interface RoleGiven {
  readonly number: bigint;
  readonly person: string;
  readonly role: string;
  readonly givenBy: string;
  readonly givenAt: string;
  readonly endedBy: string | null;
  readonly endedAt: string | null;
}

const given = `
  select g.number, g.person, g.role, g.given_by as "givenBy", g.given_at as "givenAt",
    e.ended_by as "endedBy", e.ended_at as "endedAt"
  from tenfold_access.role_given g
  left join tenfold_access.role_ended e on e.issuer = g.issuer and e.number = g.number`;

/** Every role ever given with an issuer, in the order of giving. */
export async function readRoles(
  store: Store,
  issuer: string,
  { after, limit }: { readonly after: bigint; readonly limit: number },
): Promise<readonly RoleGiven[]> {
  return inScope(store, issuer, async (client) => {
    const { rows } = await client.query<RoleGiven>(
      `${given} where g.issuer = $1 and g.number > $2 order by g.number limit $3`,
      [issuer, after, limit],
    );
    return rows;
  });
}

/** A role in force, with the issuer where it holds. */
export interface RoleHeld {
  readonly issuer: string;
  readonly role: string;
}

/** All roles in force of one person, with every issuer and with the installation. */
export async function rolesOf(store: Store, person: string): Promise<readonly RoleHeld[]> {
  return ofPerson(store, person, async (client) => {
    const { rows } = await client.query<RoleHeld>(
      `select g.issuer, g.role from tenfold_access.role_given g
       where g.person = $1 and not exists (
         select from tenfold_access.role_ended e where e.issuer = g.issuer and e.number = g.number)
       order by g.issuer, g.number`,
      [person],
    );
    return rows;
  });
}

/** Gives a role; the number of the giving, or of the one in force where he holds it already. */
export async function giveRole(
  store: Store,
  issuer: string,
  {
    person,
    role,
    by,
    now,
  }: { readonly person: string; readonly role: string; readonly by: string; readonly now: number },
): Promise<bigint> {
  return numbering(store, { issuer, table: 'role_given' }, async (client) => {
    const held = await holding(client, issuer, { person, role });
    if (held !== undefined) return held;
    const { rows } = await client.query<{ readonly number: bigint }>(
      `insert into tenfold_access.role_given (issuer, number, person, role, given_by, given_at)
       select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5 from tenfold_access.role_given where issuer = $1
       returning number`,
      [issuer, person, role, by, at(now)],
    );
    return (rows[0] as { readonly number: bigint }).number;
  });
}

async function holding(
  client: Asked,
  issuer: string,
  { person, role }: { readonly person: string; readonly role: string },
): Promise<bigint | undefined> {
  const { rows } = await client.query<RoleGiven>(
    `${given} where g.issuer = $1 and g.person = $2 and g.role = $3 and e.number is null`,
    [issuer, person, role],
  );
  return rows[0]?.number;
}

/** What came of the wish to end a role. */
export type RoleEnd = 'ended' | 'unknown' | 'ended-before' | 'last-operator';

/** Ends a role from now on. The last operator of the installation stays: nobody could let anybody in after him. */
export async function endRole(
  store: Store,
  issuer: string,
  { number, by, now }: { readonly number: bigint; readonly by: string; readonly now: number },
): Promise<RoleEnd> {
  return numbering(store, { issuer, table: 'role_given' }, async (client) => {
    const { rows } = await client.query<RoleGiven>(`${given} where g.issuer = $1 and g.number = $2`, [issuer, number]);
    const [role] = rows;
    if (role === undefined) return 'unknown';
    if (role.endedAt !== null) return 'ended-before';
    if (role.role === 'operator' && issuer === INSTALLATION && (await operators(client)) === 1n) return 'last-operator';
    await client.query(
      'insert into tenfold_access.role_ended (issuer, number, person, ended_by, ended_at) values ($1, $2, $3, $4, $5)',
      [issuer, number, role.person, by, at(now)],
    );
    return 'ended';
  });
}

/** How many people are operators and have a way to sign in. */
export async function countOperators(store: Store): Promise<bigint> {
  return inScope(store, INSTALLATION, operators);
}

async function operators(client: Asked): Promise<bigint> {
  const { rows } = await client.query<{ readonly count: bigint }>(
    `select count(distinct g.person) as count from tenfold_access.role_given g
     where g.issuer = $1 and g.role = 'operator'
       and not exists (select from tenfold_access.role_ended e where e.issuer = g.issuer and e.number = g.number)
       and (exists (select from tenfold_access.passkey k where k.person = g.person and k.ended_at is null)
         or exists (select from tenfold_access.open_id i where i.person = g.person))`,
    [INSTALLATION],
  );
  return (rows[0] as { readonly count: bigint }).count;
}
