import { breachesToClaim, claimsOf } from '../../src/claim/index.ts';
import type { ClaimableBreach, LivingClaim } from '../../src/claim/living-claim.ts';
import { type Finding, reason } from '../../src/finding/finding.ts';
import type { Policies } from '../../src/policy/policies.ts';
import type { Entry } from '../../src/register/entry.ts';
import { type Clause, clauseKinds } from '../../src/undertaking/instrument.ts';
import { livingUndertakings } from '../../src/undertaking/live.ts';
import type { LivingUndertaking } from '../../src/undertaking/living.ts';
import { worldOf } from '../../src/world/world.ts';
import { applied, on } from '../register/life.ts';
import { smallIssuer } from '../register/small-issuer.ts';
import { limitation, provisionsOfActs } from './limitation-law.ts';

export const issuer = { id: 'issuer', names: { en: 'Issuer' }, stockCode: null, placeOfIncorporation: null };
export const six: readonly string[] = ['8A.09', '8A.14', '8A.15', '8A.17', '8A.18', '8A.24'];

/** Pat holds 60 weighted shares through `vale`, Quin 40 in his own name; the public has 900 ordinary ones. */
export const life: readonly Entry[] = smallIssuer({ A: { vale: '60', quin: '40' }, B: { others: '900' } });

/** Pat signs on the day of the listing. */
export const given: Entry = on(
  '2022-01-03',
  'undertaking-given',
  { undertaking: 'u', beneficiary: 'pat' },
  { id: 'given' },
);

/** A file by its hash, of one digit over and over. */
export function file(digit: string): string {
  return digit.repeat(64);
}

const sentences: readonly Clause[] = clauseKinds.map((kind) => ({
  id: kind,
  kind,
  text: kind,
  strength: kind.endsWith('compliance') ? (kind === 'own-compliance' ? 'absolute' : 'best-endeavours') : null,
  page: 1,
  confidence: 'certain',
}));

export interface Asked {
  readonly day?: string;
  readonly findings?: readonly Finding[];
  readonly policies?: Partial<Policies>;
}

/** What lives and what is claimed after some entries, on a day. */
export function after(
  entries: readonly Entry[],
  { day = '2024-01-02', findings = [], policies = {} }: Asked = {},
): {
  readonly undertakings: readonly LivingUndertaking[];
  readonly claims: readonly LivingClaim[];
  readonly breaches: readonly ClaimableBreach[];
} {
  const known = entries.filter(({ effectiveOn }) => effectiveOn <= day);
  const world = worldOf({ issuer, on: day, knownAt: null, register: applied(known, policies), entries: known });
  const law = { limitation, provisionsOfActs, promised: six };
  const undertakings = livingUndertakings({ world, findings, readingVersion: sentences, ...law });
  const asked = { world, findings, undertakings, promised: six, limitation };
  return { undertakings, claims: claimsOf(asked), breaches: breachesToClaim(asked) };
}

/** Pat’s first undertaking after some entries. */
export function ofPat(entries: readonly Entry[], asked: Asked = {}): LivingUndertaking {
  return after(entries, asked).undertakings.find(({ beneficiary }) => beneficiary === 'pat') as LivingUndertaking;
}

/** The keys of some reasons, without what all of them begin with. */
export function keysOf(reasons: readonly { readonly key: string }[]): readonly string[] {
  return reasons.map(({ key }) => key.replace(/^(?:undertaking|claim)\./, ''));
}

/** A breach of Rule 8A.15 by Pat, from 1 February to 5 February 2023, unless told otherwise. */
export function breach(more: Partial<Finding> = {}): Finding {
  const { subject = 'pat', provision = '8A.15' } = more;
  return {
    id: `${provision}:${subject}`,
    provision,
    subject,
    party: 'beneficiary',
    verdict: 'breached',
    reasons: [reason('why', {}, ['cause'])],
    textStatus: 'not-checked',
    version: '',
    policies: [],
    waivers: [],
    standing: 'primary',
    accrued: { from: '2023-02-01', until: '2023-02-05' },
    duties: [],
    ...more,
  };
}
