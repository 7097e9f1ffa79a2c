import { describe, expect, test } from 'vitest';
import { type Action, actions } from '../../src/access/access.ts';
import { deciderFrom, type Question, readPolicies } from '../../src/access/policies/decider.ts';
import { installationRoles, issuerRoles, type Role } from '../../src/access/roles.ts';

const texts = readPolicies();
const decide = deciderFrom(texts);

const nobodySpecial: Question = {
  person: 'ann',
  roles: [],
  action: 'read-public',
  issuer: 'kestrel',
  isPublic: false,
  byKey: false,
  inScope: true,
  enteredBy: null,
  fourEyes: true,
  subject: null,
  signs: null,
};

/** The actions that are allowed, in the order of the list of actions. */
function allowed(question: Partial<Question>): readonly Action[] {
  return actions.filter((action) => decide({ ...nobodySpecial, ...question, action }));
}

/**
 * Who may do what with an issuer that is not public, written by hand from what each role is for (the list of roles,
 * and Chapter 8A: 8A.30 for the committee, 8A.33 for the adviser).
 */
const withPrivateIssuer: Readonly<Record<Role, readonly Action[]>> = {
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
  operator: ['seal', 'manage-people', 'read-audit-trail'],
};

const roles: readonly Role[] = [...issuerRoles, ...installationRoles];

describe('who may do what with an issuer', () => {
  test.each(roles)('%s, while it is private', (role) => {
    expect(allowed({ roles: [role] })).toEqual(withPrivateIssuer[role]);
  });

  test.each(roles)('%s, once it is public: the same, and everybody reads what is published', (role) => {
    const expected = new Set<Action>([...withPrivateIssuer[role], 'read-public']);
    expect(allowed({ roles: [role], isPublic: true })).toEqual(actions.filter((action) => expected.has(action)));
  });

  test.each([
    ['somebody who has not signed in', null, false, []],
    ['somebody who has not signed in, once it is public', null, true, ['read-public']],
    ['somebody without a role', 'ann', false, []],
    ['somebody without a role, once it is public', 'ann', true, ['read-public']],
  ])('%s', (_, person, isPublic, expected) => {
    expect(allowed({ person, isPublic })).toEqual(expected);
  });
});

describe('who may do what with the installation', () => {
  test.each(roles)('%s', (role) => {
    const expected: readonly Action[] =
      role === 'operator'
        ? ['read-public', 'open-issuer', 'manage-people', 'read-audit-trail', 'read-metrics']
        : ['read-public'];
    expect(allowed({ roles: [role], issuer: null })).toEqual(expected);
  });

  test('somebody who has not signed in reads the rules', () => {
    expect(allowed({ person: null, issuer: null })).toEqual(['read-public']);
  });
});

describe('four eyes', () => {
  const both = { roles: ['company-secretary', 'approver'] };

  test('who holds both roles approves what another entered', () => {
    expect(decide({ ...nobodySpecial, ...both, action: 'approve', enteredBy: 'bob' })).toBe(true);
  });

  test.each(['approve', 'reject'] as const)('and does not %s what he entered himself', (action) => {
    expect(decide({ ...nobodySpecial, ...both, action, enteredBy: 'ann' })).toBe(false);
  });

  test('unless the issuer has decided that nobody else need look', () => {
    expect(decide({ ...nobodySpecial, ...both, action: 'approve', enteredBy: 'ann', fourEyes: false })).toBe(true);
  });

  test.each(['company-secretary', 'beneficiary-and-counsel', 'registrar'])(
    'an approver who is also %s does not decide who has to look',
    (role) => {
      expect(decide({ ...nobodySpecial, roles: ['approver', role], action: 'set-approval-policy' })).toBe(false);
    },
  );

  test.each(['company-secretary', 'beneficiary-and-counsel', 'registrar'])(
    'an approver who is also %s does not erase what opens sealed values',
    (role) => {
      expect(decide({ ...nobodySpecial, roles: ['approver'], action: 'erase' })).toBe(true);
      expect(decide({ ...nobodySpecial, roles: ['approver', role], action: 'erase' })).toBe(false);
    },
  );

  test('only who made a proposal takes it back', () => {
    const secretary = { ...nobodySpecial, roles: ['company-secretary'], action: 'withdraw' as const };
    expect(decide({ ...secretary, enteredBy: 'ann' })).toBe(true);
    expect(decide({ ...secretary, enteredBy: 'bob' })).toBe(false);
  });
});

describe('who signs an undertaking', () => {
  const signed = ['beneficiary', 'beneficiary-witness', 'company', 'company-witness'];
  const may = (role: Role, action: Action): readonly string[] =>
    signed.filter((signs) => decide({ ...nobodySpecial, roles: [role], action, signs }));

  test('the secretary brings any signature in, the beneficiary his own and that of his witness, nobody else any', () => {
    for (const role of roles) {
      const expected: readonly string[] =
        role === 'company-secretary' ? signed : role === 'beneficiary-and-counsel' ? signed.slice(0, 2) : [];
      expect([role, may(role, 'execute-undertaking')]).toEqual([role, expected]);
    }
    const both = { ...nobodySpecial, roles: ['company-secretary', 'beneficiary-and-counsel'], signs: 'company' };
    expect(decide({ ...both, action: 'execute-undertaking' })).toBe(true);
  });

  test('a passkey gives the promise for the beneficiary only, the company’s word for its own people, and witnesses for who reads', () => {
    const witnesses = ['beneficiary-witness', 'company-witness'];
    const expected: Readonly<Partial<Record<Role, readonly string[]>>> = {
      'company-secretary': ['beneficiary-witness', 'company', 'company-witness'],
      approver: ['beneficiary-witness', 'company', 'company-witness'],
      'beneficiary-and-counsel': ['beneficiary', ...witnesses],
      committee: witnesses,
      'compliance-adviser': witnesses,
    };
    for (const role of roles) expect([role, may(role, 'assent')]).toEqual([role, expected[role] ?? []]);
  });

  test('a regulator signs nothing, whatever else he is', () => {
    const question = { ...nobodySpecial, roles: ['regulator', 'company-secretary'], signs: 'company' };
    expect(decide({ ...question, action: 'assent' })).toBe(false);
    expect(decide({ ...question, action: 'execute-undertaking' })).toBe(false);
  });
});

describe('forbidding goes before permitting', () => {
  test.each(roles)('a regulator who is also %s writes nothing', (role) => {
    const reading = ['read-public', 'read-entries', 'read-evidence', 'read-sealed', 'read-count', 'read-audit-trail'];
    expect(allowed({ roles: ['regulator', role] })).toEqual(reading);
  });

  test('an operator does not change his own rights', () => {
    const operator = { ...nobodySpecial, roles: ['operator'], action: 'manage-people' as const };
    expect(decide({ ...operator, subject: 'bob' })).toBe(true);
    expect(decide({ ...operator, subject: 'ann' })).toBe(false);
  });

  test.each(roles)('a key of %s approves nothing, gives no rights, tells nobody and erases nothing', (role) => {
    const byPersonOnly: readonly Action[] = [
      'approve',
      'reject',
      'open-issuer',
      'set-approval-policy',
      'set-publicity',
      'manage-people',
      'manage-webhooks',
      'erase',
      'assent',
    ];
    const expected = withPrivateIssuer[role].filter((action) => !byPersonOnly.includes(action));
    expect(allowed({ roles: [role], byKey: true })).toEqual(expected);
  });

  test.each(roles)('a key of %s does nothing outside what it was made for, not even what anyone may', (role) => {
    expect(allowed({ roles: [role], byKey: true, inScope: false, isPublic: true })).toEqual([]);
  });
});

describe('the text of the policies', () => {
  const blocks = texts.policies.split(/\n\s*\n/).filter((block) => /^(?:permit|forbid)/m.test(block));

  test('each has a name, and says why before it says what', () => {
    expect(blocks.length).toBe([...texts.policies.matchAll(/^(?:permit|forbid)\b/gm)].length);
    expect(blocks.filter((block) => !/^\/\/ .+\n(?:\/\/ .+\n)*@id\("[^"]+"\)\n(?:permit|forbid)/.test(block))).toEqual(
      [],
    );
  });

  test('no two have the same name', () => {
    const names = [...texts.policies.matchAll(/@id\("([^"]+)"\)/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('one that speaks of something unknown is refused when it is read, not when it decides', () => {
    const policies = `${texts.policies}\npermit (principal, action == Action::"rewrite", resource);`;
    expect(() => deciderFrom({ ...texts, policies })).toThrow(/rewrite/);
  });

  test('one that can not be read is refused', () => {
    expect(() => deciderFrom({ ...texts, policies: 'permit (principal' })).toThrow(/^fault: /);
  });

  test('what the schema does not know is not decided, and so not allowed', () => {
    const question = { ...nobodySpecial, roles: ['operator'], action: 'read-metrics' as const };
    expect(decide({ ...question, issuer: null })).toBe(true);
    expect(decide(question)).toBe(false);
  });
});
