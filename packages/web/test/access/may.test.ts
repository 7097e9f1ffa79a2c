import { describe, expect, test } from 'vitest';
import { actions } from '../../../server/src/access/access.ts';
import { deciderFrom, readPolicies } from '../../../server/src/access/policies/decider.ts';
import { issuerRoles } from '../../../server/src/access/roles.ts';
import type { Me } from '../../src/api/me.ts';
import { grantableBy, issuerRoleNames, may, mayOfRole } from '../../src/screens/access/may.ts';

const decide = deciderFrom(readPolicies());

/** Whether the policies let somebody with one role do it with an issuer, or with the installation. */
function isLet(role: string, action: (typeof actions)[number], issuer: string | null, byKey = false): boolean {
  return decide({
    person: 'p-1',
    roles: [role],
    action,
    issuer,
    isPublic: false,
    byKey,
    inScope: true,
    enteredBy: null,
    fourEyes: true,
    subject: null,
    signs: null,
  });
}

function holding(role: string, issuer: string | null): Me {
  return { person: 'p-1', name: 'Mei', kind: 'person', roles: [{ issuer, role }] };
}

test('the screens offer the roles that there are', () => {
  expect(issuerRoleNames).toEqual([...issuerRoles]);
});

describe.each(issuerRoleNames)('%s', (role) => {
  test('may do what the screens say, and nothing else', () => {
    const allowed = actions.filter((action) => isLet(role, action, 'kestrel'));
    expect([...mayOfRole[role]].toSorted()).toEqual(allowed.toSorted());
  });

  test('can give a key what the policies let a key do, and nothing else', () => {
    const granted = grantableBy(holding(role, 'kestrel'), 'kestrel');
    expect(granted.toSorted()).toEqual(actions.filter((action) => isLet(role, action, 'kestrel', true)).toSorted());
    expect(grantableBy(holding(role, 'kestrel'), 'heron')).toEqual([]);
  });
});

test('an operator may do what the screens say with issuers and with the installation', () => {
  const ofIssuer = actions.filter((action) => isLet('operator', action, 'kestrel'));
  // What anyone may read is no right of his.
  const ofInstallation = actions.filter((one) => one !== 'read-public' && isLet('operator', one, null));
  expect([...mayOfRole.operator].toSorted()).toEqual([...new Set([...ofIssuer, ...ofInstallation])].toSorted());
  const me = holding('operator', null);
  expect(grantableBy(me, null).toSorted()).toEqual(ofInstallation.filter((one) => isLet('operator', one, null, true)));
  expect(grantableBy(me, 'kestrel').toSorted()).toEqual(
    ofIssuer.filter((one) => isLet('operator', one, 'kestrel', true)).toSorted(),
  );
});

test('a role counts where it is held', () => {
  const me = holding('committee', 'kestrel');
  expect(may(me, 'read-audit-trail', 'kestrel')).toBe(true);
  expect(may(me, 'read-audit-trail', 'heron')).toBe(false);
  expect(may(me, 'read-audit-trail', null)).toBe(false);
});
