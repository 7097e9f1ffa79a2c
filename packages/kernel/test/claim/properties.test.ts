import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/register/entry.ts';
import { undertakingStates } from '../../src/undertaking/living.ts';
import { on } from '../register/life.ts';
import { after, breach, file, life, ofPat } from './promised.ts';

const days = [
  '2023-05-02',
  '2023-05-03',
  '2023-06-01',
  '2023-08-01',
  '2024-03-01',
  '2026-01-05',
  '2029-01-05',
] as const;
const day = fc.constantFrom(...days);
const ids = ['c', 'd', 'e'] as const;

/** What may happen to an undertaking, each on some day: its making, its end, claims and what becomes of them. */
const happenings = fc.record({
  drafted: fc.boolean(),
  witnessed: fc.option(day),
  acknowledged: fc.option(day),
  ended: fc.option(fc.tuple(day, fc.constantFrom('died', 'delisted'))),
  claims: fc.uniqueArray(
    fc.record({ id: fc.constantFrom(...ids), made: day, closed: fc.option(day), step: fc.option(day) }),
    { selector: ({ id }) => id, maxLength: 3 },
  ),
  findings: fc.subarray([
    breach(),
    breach({ provision: '8A.24', accrued: { from: '2023-03-01', until: '2023-03-01' } }),
  ]),
});

type Happenings = typeof happenings extends fc.Arbitrary<infer Value> ? Value : never;

function entriesOf({ drafted, witnessed, acknowledged, ended, claims }: Happenings): readonly Entry[] {
  const paper = { undertaking: 'u', beneficiary: 'pat' };
  const ending = ended?.[1] === 'died' ? 'person-died' : 'issuer-delisted';
  const all = [
    ...(drafted ? [on('2022-01-03', 'undertaking-drafted', { ...paper, document: file('a') })] : []),
    on('2022-01-04', 'undertaking-given', paper),
    ...(witnessed === null ? [] : [on(witnessed, 'undertaking-witnessed', { undertaking: 'u' })]),
    ...(acknowledged === null ? [] : [on(acknowledged, 'undertaking-acknowledged', { undertaking: 'u' })]),
    ...(ended === null ? [] : [on(ended[0], ending, ending === 'person-died' ? { person: 'pat' } : {})]),
    ...claims.flatMap(({ id, made, closed, step }) => [
      on(made, 'claim-made', { claim: id, undertaking: 'u', claimant: id, provision: '8A.15' }, { id: `made-${id}` }),
      ...(step === null || step < made
        ? []
        : [on(step, 'claim-step-recorded', { claim: id, step: 'writ' }, { id: `step-${id}` })]),
      ...(closed === null || closed < made ? [] : [on(closed, 'claim-closed', { claim: id }, { id: `closed-${id}` })]),
    ]),
  ];
  return [
    ...life,
    ...all.toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : Number(a.effectiveOn > b.effectiveOn))),
  ];
}

const asked = ['2022-01-03', '2022-01-04', ...days, '2040-01-01'];

describe('whatever happens', () => {
  test('no state goes back as days pass, but for a claim that opens a closed file again', () => {
    fc.assert(
      fc.property(happenings, (happened) => {
        const entries = entriesOf(happened);
        let before = -1;
        for (const today of asked) {
          const { state } = ofPat(entries, { day: today, findings: happened.findings });
          const rank = state === null ? -1 : undertakingStates.indexOf(state);
          const isReopened =
            undertakingStates[before] === 'closed' && happened.claims.some(({ made }) => made === today);
          // Witness and company may sign in either order: from acknowledged it goes on to effective, never to witnessed.
          if (!isReopened) expect(rank, `${today}: ${state}`).toBeGreaterThanOrEqual(before);
          before = rank;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('while a claim is open the file is not closed, and it says which claim', () => {
    fc.assert(
      fc.property(happenings, fc.constantFrom(...asked.slice(1)), (happened, today) => {
        const entries = entriesOf(happened);
        const { undertakings, claims } = after(entries, { day: today, findings: happened.findings });
        const his = undertakings.find(({ id }) => id === 'u');
        const open = claims.filter(({ holdsOpen }) => holdsOpen).map(({ entry }) => entry);
        if (open.length > 0) expect(his?.state).not.toBe('closed');
        if (his?.ended === null) return;
        const named = his?.lacking
          .filter(({ key }) => key === 'undertaking.lacks-claim-closed')
          .flatMap((one) => one.entries);
        expect(new Set(named)).toEqual(new Set(open));
      }),
      { numRuns: 300 },
    );
  });

  test('the order in which entries of one day were written changes no claim', () => {
    fc.assert(
      fc.property(happenings, fc.infiniteStream(fc.nat(1000)), (happened, picks) => {
        const entries = entriesOf(happened);
        const keys = new Map(entries.map(({ id }) => [id, picks.next().value ?? 0]));
        const shuffled = entries.toSorted((a, b) => {
          if (a.effectiveOn !== b.effectiveOn) return a.effectiveOn < b.effectiveOn ? -1 : 1;
          // How the issuer began stands as it is.
          if (a.effectiveOn <= '2022-01-04') return 0;
          // What is closed or carried on must have been made first; all else of a day may stand anyhow.
          return orderWithin(a) - orderWithin(b) || (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0);
        });
        const given = { day: '2029-01-05', findings: happened.findings };
        expect(after(shuffled, given).claims).toEqual(after(entries, given).claims);
      }),
      { numRuns: 200 },
    );
  });
});

/** A claim is made before anything is done about it. */
function orderWithin({ kind }: Entry): number {
  return ['claim-step-recorded', 'claim-closed'].includes(kind) ? 1 : 0;
}
