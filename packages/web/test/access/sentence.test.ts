import { hasScreenText, type Language, renderScreen } from '@tenfold/documents/screens';
import { message } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import type { Say } from '../../src/language/say.tsx';
import { auditSentence } from '../../src/screens/access/audit/sentence.ts';
import type { AuditLineJson } from '../../src/screens/access/shapes.ts';

const names: Readonly<Record<string, string>> = { 'p-1': 'Mei', 'p-2': 'Paul' };

function tell(line: Partial<AuditLineJson>, language: Language = 'en'): string {
  const say: Say = (key, figures = {}) => renderScreen(message(key, figures), { language, names: () => null });
  const whole: AuditLineJson = {
    number: '1',
    at: '2026-11-28T10:00:00Z',
    actor: 'p-1',
    actorKind: 'person',
    key: null,
    action: 'sign-in',
    about: null,
    outcome: 'done',
    reason: null,
    ...line,
  };
  return auditSentence(whole, { say, hasText: hasScreenText, nameOf: (id) => names[id] ?? id });
}

describe('a line of the audit trail', () => {
  test.each([
    [{ action: 'sign-in', about: 's-1' }, 'Mei signed in.'],
    [{ action: 'invite', about: 'p-2' }, 'Mei invited Paul.'],
    [{ action: 'invite', about: 'p-2', actor: 'set-up', actorKind: 'anyone' }, 'The set-up invited Paul.'],
    [{ action: 'give-role', about: 'p-2 approver' }, 'Mei gave Paul the role “Approver”.'],
    [{ action: 'end-role', about: '7' }, 'Mei ended the role no. 7.'],
    [{ action: 'end-session', about: 's-1' }, 'Mei ended a sign-in.'],
    [{ action: 'end-session', about: 'p-2' }, 'Mei signed Paul out everywhere.'],
    [{ action: 'set-publicity', about: 'public' }, 'Mei made the issuer public.'],
    [{ action: 'set-publicity', about: 'private' }, 'Mei closed the issuer to the public.'],
    [{ action: 'propose', key: 'k-1', actorKind: 'api-key' }, 'Mei, by a key: proposing entries.'],
    [
      { action: 'approve', outcome: 'refused', reason: 'access.forbidden' },
      'Mei was refused approving: no role that includes it.',
    ],
    [
      { actor: 'anyone', actorKind: 'anyone', outcome: 'refused', reason: 'access.passkey-not-taken' },
      'Somebody unknown was refused signing in: the passkey was not taken.',
    ],
    [
      { action: 'manage-people', about: 'p-1', outcome: 'refused', reason: 'access.own-rights' },
      'Mei was refused managing people and roles (Mei): nobody gives rights to himself.',
    ],
    [
      { action: 'of-tomorrow', outcome: 'refused', reason: 'access.of-tomorrow' },
      'Mei was refused of-tomorrow: against the rules of access.',
    ],
  ] as const)('%j', (line, sentence) => {
    expect(tell(line)).toBe(sentence);
  });

  test('is said in Chinese', () => {
    expect(tell({ action: 'give-role', about: 'p-2 approver' }, 'zh-Hant')).toBe('Mei授予Paul「批准人」角色。');
    expect(tell({ action: 'approve', outcome: 'refused', reason: 'access.forbidden' }, 'zh-Hans')).toBe(
      'Mei被拒批准：所持角色不包括此项。',
    );
  });
});
