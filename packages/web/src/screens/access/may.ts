import type { Me } from '../../api/me.ts';

/** What each role may do where it is held, as the policies of the server have it; a test holds the two together. */
export const mayOfRole = {
  operator: ['open-issuer', 'seal', 'manage-people', 'read-audit-trail', 'read-metrics'],
  'company-secretary': [
    'read-public',
    'read-entries',
    'read-evidence',
    'read-sealed',
    'propose',
    'withdraw',
    'keep-clearance',
    'draft-undertaking',
    'execute-undertaking',
    'assent',
    'count-poll',
    'read-count',
    'add-evidence',
    'seal',
    'manage-webhooks',
    'read-audit-trail',
  ],
  approver: [
    'read-public',
    'read-entries',
    'read-evidence',
    'read-sealed',
    'approve',
    'reject',
    'assent',
    'read-count',
    'set-approval-policy',
    'set-publicity',
    'seal',
    'erase',
  ],
  'beneficiary-and-counsel': [
    'read-public',
    'read-entries',
    'read-evidence',
    'propose',
    'withdraw',
    'keep-clearance',
    'draft-undertaking',
    'execute-undertaking',
    'assent',
    'add-evidence',
  ],
  committee: ['read-public', 'read-entries', 'read-evidence', 'assent', 'read-count', 'read-audit-trail'],
  'compliance-adviser': ['read-public', 'read-entries', 'read-evidence', 'keep-clearance', 'assent', 'read-count'],
  registrar: ['read-public', 'read-entries', 'propose', 'withdraw', 'count-poll', 'read-count', 'add-evidence'],
  shareholder: ['read-public'],
  regulator: ['read-public', 'read-entries', 'read-evidence', 'read-sealed', 'read-count', 'read-audit-trail'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type RoleName = keyof typeof mayOfRole;
export type ActionName = (typeof mayOfRole)[RoleName][number];

/** The roles that are held with an issuer, in the order in which they are offered. */
export const issuerRoleNames = (Object.keys(mayOfRole) as RoleName[]).filter((role) => role !== 'operator');

/** What no key may do, whoever made it. */
const neverByKey: ReadonlySet<ActionName> = new Set<ActionName>([
  'approve',
  'reject',
  'manage-people',
  'set-approval-policy',
  'set-publicity',
  'manage-webhooks',
  'open-issuer',
  'erase',
  'assent',
]);

/** The roles that count with an issuer (`null`: the installation). An operator is one everywhere. */
export function rolesAt({ roles }: Me, issuer: string | null): readonly RoleName[] {
  return roles.filter((one) => one.issuer === issuer || one.issuer === null).map(({ role }) => role as RoleName);
}

/** Whether the roles of who is signed in include it; the server decides anew each time. */
export function may(me: Me, action: ActionName, issuer: string | null): boolean {
  return rolesAt(me, issuer).some((role) => actionsOf(role).includes(action));
}

/** What a key for an issuer can be given by who is signed in. */
export function grantableBy(me: Me, issuer: string | null): readonly ActionName[] {
  const all = rolesAt(me, issuer).flatMap((role) => actionsOf(role));
  const here = all.filter((action) => (issuer === null) === ofInstallation.has(action) || ofBoth.has(action));
  return [...new Set(here)].filter((action) => !neverByKey.has(action));
}

const ofInstallation: ReadonlySet<ActionName> = new Set<ActionName>(['open-issuer', 'read-metrics']);
const ofBoth: ReadonlySet<ActionName> = new Set<ActionName>(['read-audit-trail']);

function actionsOf(role: RoleName): readonly ActionName[] {
  return mayOfRole[role];
}
