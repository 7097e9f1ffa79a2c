import type { EntryJson } from '../../src/append/request.ts';
import { entry } from './small-issuer.ts';

/** What nobody outside may read: each is found by its text wherever it should not be. */
export const secrets = {
  number: 'A123456(3)',
  address: 'Flat 3, 21/F, Harbour Crest, 9 Invented Street, Hong Kong',
  email: 'lam.siu.yee@example.com',
  witness: 'Flat 8, 2/F, Kestrel Court, 4 Invented Lane, Hong Kong',
} as const;

/** A person with everything that is personal, and a name that may be sealed by wish. */
export const lam: EntryJson = entry('lam', 'person-recorded', '2024-01-02', {
  person: 'lam',
  names: { en: 'LAM Siu Yee' },
  role: 'settlor',
  identity: { document: 'hong-kong-identity-card', number: secrets.number },
  address: secrets.address,
  contact: { email: secrets.email },
});

/** An undertaking whose witness wrote down where he lives. */
export const undertaking: EntryJson = entry('ann-undertaking', 'undertaking-given', '2024-01-02', {
  undertaking: 'ann-2024',
  beneficiary: 'ann',
  instrument: {
    clauses: [{ id: '1', kind: 'own-compliance', text: 'I keep the rules.', strength: 'absolute' }],
    execution: { witness: { present: true, signed: 'yes', name: 'FONG Mei Lin', address: secrets.witness } },
  },
});

/** The paths at which `lam` and `undertaking` are sealed whoever proposes them. */
export const lamPaths: readonly string[] = ['/fields/address', '/fields/contact', '/fields/identity'];
export const witnessPath = '/fields/instrument/execution/witness/address';

/** Whether a text holds any of the secrets. */
export function tells(text: string): boolean {
  return Object.values(secrets).some(
    (secret) => text.includes(secret) || text.includes(JSON.stringify(secret).slice(1, -1)),
  );
}
