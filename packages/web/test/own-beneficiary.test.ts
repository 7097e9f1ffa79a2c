import { describe, expect, test } from 'vitest';
import type { Me } from '../src/api/me.ts';
import { ownBeneficiary } from '../src/screens/undertaking/own-beneficiary.ts';

const names = {
  lau: { en: 'Lau Kit', 'zh-Hant': '劉傑' },
  chan: { en: 'Chan Wing Sze', 'zh-Hant': '陳詠詩' },
  other: { en: 'Lau Kit' },
};
const asked = { issuer: 'kestrel', beneficiaries: ['chan', 'lau'], names };

function somebody(name: string, role: string, issuer: string | null = 'kestrel'): Me {
  return { person: 'p-1', name, kind: 'person', roles: [{ issuer, role }] };
}

describe('whose duties are one’s own', () => {
  test.each(['Lau Kit', ' lau  KIT ', '劉傑', 'Ｌａｕ Kit'])('of a beneficiary whose account is called %s', (name) => {
    expect(ownBeneficiary(somebody(name, 'beneficiary-and-counsel'), asked)).toBe('lau');
  });

  test('of nobody else', () => {
    expect(ownBeneficiary(null, asked)).toBeNull();
    expect(ownBeneficiary(somebody('Lau Kit', 'committee'), asked)).toBeNull();
    expect(ownBeneficiary(somebody('Lau Kit', 'beneficiary-and-counsel', 'another'), asked)).toBeNull();
    // Counsel has a name of his own.
    expect(ownBeneficiary(somebody('Paul Oduya', 'beneficiary-and-counsel'), asked)).toBeNull();
  });

  test('and not of one of two who are called the same', () => {
    const both = { ...asked, beneficiaries: ['lau', 'other'] };
    expect(ownBeneficiary(somebody('Lau Kit', 'beneficiary-and-counsel'), both)).toBeNull();
  });
});
