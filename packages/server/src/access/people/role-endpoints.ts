import { accessStore } from '@tenfold/ledger';
import { z } from 'zod';
import { type HttpProblem, problemOf } from '../../problem/index.ts';
import { endpoint, type Endpoint } from '../endpoint/endpoint.ts';
import { installationRoles, issuerRoles, type Role } from '../roles.ts';
import { endRole, giveRole } from './change-role.ts';
import { afterNumber, issuerField, limitField, personId } from './shapes.ts';

/** Where roles are held: with an issuer, or with the installation. */
interface Place {
  readonly of: 'issuer' | 'installation';
  readonly path: string;
  readonly roles: readonly [Role, ...Role[]];
}

const places: readonly Place[] = [
  { of: 'issuer', path: '/api/v1/issuers/:issuer/roles', roles: issuerRoles },
  { of: 'installation', path: '/api/v1/installation/roles', roles: installationRoles },
];

const manage = { who: 'person', may: 'manage-people' } as const;

/** In the path where the role is held with an issuer. */
const where = { issuer: issuerField.optional() };

const roleShape = z
  .strictObject({
    number: z.string(),
    person: z.string(),
    role: z.string(),
    givenBy: z.string(),
    givenAt: z.string(),
    endedBy: z.string().nullable(),
    endedAt: z.string().nullable(),
  })
  .meta({ id: 'role-given' });

/** `GET …/roles`: every role that was ever given, with who gave and ended it. */
function listing({ of, path }: Place): Endpoint {
  return endpoint({
    ...manage,
    name: `roles-of-${of}`,
    method: 'GET',
    path,
    params: where,
    query: { after: afterNumber, limit: limitField },
    gives: z.strictObject({ roles: z.array(roleShape), next: z.string().nullable() }),
    run: async ({ params: { issuer }, query: { after, limit }, access: { core } }) => {
      const page = { after: BigInt(after), limit };
      const found = await accessStore.readRoles(core.store, issuer ?? accessStore.INSTALLATION, page);
      const roles = found.map((one) => ({ ...one, number: one.number.toString() }));
      return { roles, next: roles.length < limit ? null : (roles.at(-1)?.number ?? null) };
    },
  });
}

/** `POST …/roles`: gives a person a role from now on. */
function giving({ of, path, roles }: Place): Endpoint {
  return endpoint({
    ...manage,
    name: `give-role-of-${of}`,
    method: 'POST',
    path,
    params: where,
    query: {},
    body: z.strictObject({ person: personId, role: z.enum(roles) }),
    gives: z.strictObject({ number: z.string() }),
    status: 201,
    run: async ({ params: { issuer = null }, body, actor, access }) =>
      giveRole(access, actor, { issuer, person: body.person, role: body.role }),
  });
}

/** `DELETE …/roles/:number`: ends a role from now on; that it was held stays on record. */
function ending({ of, path }: Place): Endpoint {
  return endpoint({
    ...manage,
    name: `end-role-of-${of}`,
    method: 'DELETE',
    path: `${path}/:number`,
    params: { ...where, number: z.string().regex(/^[1-9]\d{0,17}$/) },
    query: {},
    gives: null,
    run: async ({ params: { issuer = null, number }, actor, access }): Promise<null | HttpProblem> => {
      const end = await endRole(access, actor, { issuer, number: BigInt(number) });
      if (end === 'ended') return null;
      return problemOf(end === 'unknown' ? 'unknown' : 'conflict', `access.role-${end}`);
    },
  });
}

/** The endpoints of roles, for an issuer and for the installation. */
export const roleEndpoints: readonly Endpoint[] = places.flatMap((place) => [
  listing(place),
  giving(place),
  ending(place),
]);
