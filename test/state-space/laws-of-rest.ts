import {
  type AnyRule,
  liveWeight,
  type Person,
  ratchetUnder,
  type Reduction,
  type Register,
  type ShareClass,
  worldOf,
} from '@tenfold/kernel';
import { type Judged, judge } from '../../packages/kernel/src/law/judge.ts';
import { r8a09, r8a13, r8a15 } from '@tenfold/rulebook';
import { essenceOf } from './essence.ts';
import { behind, smallIssuerOf } from './issuer.ts';
import { floorVerdict, proportionVerdict } from './plain-law.ts';
import type { namesOfLawsOfRest } from './stated.ts';
import { atRest } from './step.ts';

/** Something that must be so at the end of every day; gives what is wrong, or nothing. */
export type LawOfRest = (register: Register) => string | null;

/** What holds when a day has ended, whatever happened on it. */
export const lawsOfRest: Readonly<Record<(typeof namesOfLawsOfRest)[number], LawOfRest>> = {
  'to close a day twice changes nothing': (register) =>
    essenceOf(atRest(register)) === essenceOf(register) ? null : 'it does',

  'the holdings of a class add up, and nobody has less than nothing': ({ classes }) => {
    const wrong = [...classes.values()].filter((shareClass) => !isInOrder(shareClass));
    return wrong.length === 0 ? null : wrong.map(({ id }) => id).join(', ');
  },

  'who is dead or no director has no live weight, nor has anybody else who has lost it': (register) => {
    const alive = [...register.people.values()]
      .filter((person) => !isOnBoard(person) || person.weightEnded !== null)
      .filter(({ id }) => hasLiveWeight(register, id));
    return alive.length === 0 ? null : alive.map(({ id }) => id).join(', ');
  },

  'who has no weighted share left with weight has ceased to be a beneficiary': (register) => {
    const still = [...register.people.values()].filter(
      ({ id, weightEnded }) => weightEnded === null && !mayHaveLiveWeight(register, id),
    );
    return still.length === 0 ? null : still.map(({ id }) => id).join(', ');
  },

  'Rule 8A.09 answers as nine times the votes of others against all other votes do': (register) =>
    differs(decidedOfToday(register, r8a09), floorVerdict(register)),

  'Rule 8A.13 answers as the two fractions multiplied out do': (register) =>
    differs(decidedOfToday(register, r8a13), proportionVerdict(register)),

  'Rule 8A.15 asks for a conversion exactly where a fall is not answered': (register) => {
    const { open } = ratchetUnder(register, register.policies);
    const asked = decidedOfToday(register, r8a15).filter(({ decision }) => decision.verdict !== 'kept');
    const hasBearers = [...register.people.values()].some(({ weightEnded }) => weightEnded === null);
    if (open === null) return asked.length === 0 ? null : asked.map(({ subject }) => subject.id).join(', ');
    return asked.length > 0 || !hasBearers ? null : 'nobody is asked';
  },

  'Rule 8A.15 leaves a part open only where a holding was in doubt or nobody who has weight had any when the day began':
    (register) => {
      const { open, late } = ratchetUnder(register, register.policies);
      const falls = open === null ? late : [...late, open];
      if (falls.some(isInDoubt)) return null;
      const missing = decided(register, r8a15).filter(({ decision }) => decision.verdict === 'information-missing');
      return missing.length === 0 ? null : missing.map(({ subject }) => subject.id).join(', ');
    },
};

function isInDoubt({ required, stages }: Reduction): boolean {
  const bounds = stages.flatMap(({ shares, alive }) => [alive, ...shares.values()]);
  const hasNoMeasure = stages.some(
    ({ shares }) => shares.size > 0 && sumOf([...shares.values()].map(({ low }) => low)) === 0n,
  );
  return hasNoMeasure || [required, ...bounds].some(({ low, high }) => low !== high);
}

function isInOrder({
  inIssue,
  treasury,
  boughtBack,
  named,
  ended,
  endedUnnamed,
  uncertain,
  holdings,
  ...rest
}: ShareClass): boolean {
  const rows = [...holdings.values()].map((row) => ({ ...row, shares: row.shares as bigint }));
  const own = (treasury as bigint) + boughtBack;
  const live = liveWeight({ inIssue, treasury, boughtBack, named, ended, endedUnnamed, uncertain, holdings, ...rest });
  return (
    rows.every((row) => row.ended >= 0n && row.uncertain >= 0n && row.ended + row.uncertain <= row.shares) &&
    sumOf(rows.map(({ shares }) => shares)) === named &&
    sumOf(rows.map((row) => row.ended)) + endedUnnamed === ended &&
    sumOf(rows.map((row) => row.uncertain)) === uncertain &&
    endedUnnamed >= 0n &&
    boughtBack >= 0n &&
    (treasury as bigint) >= 0n &&
    named + own + endedUnnamed <= (inIssue as bigint) &&
    0n <= live.low &&
    live.low <= (live.high as bigint)
  );
}

function sumOf(counts: readonly bigint[]): bigint {
  return counts.reduce((sum, count) => sum + count, 0n);
}

function isOnBoard({ died, board }: Person): boolean {
  return died === null && board.at(-1)?.until === null;
}

/** Whether a holder that is surely and wholly his has a share with weight. */
function hasLiveWeight({ classes }: Register, person: string): boolean {
  return rowsOf(classes.get('A') as ShareClass, person, (people) => people.length === 1).some(
    ({ shares, ended }) => (shares as bigint) > ended,
  );
}

/** Whether a holder in which he has any part has a share of which the weight has not surely ended. */
function mayHaveLiveWeight({ classes }: Register, person: string): boolean {
  return rowsOf(classes.get('A') as ShareClass, person, () => true).some(
    ({ shares, ended }) => (shares as bigint) > ended,
  );
}

function rowsOf(
  { holdings }: ShareClass,
  person: string,
  isMeant: (people: readonly string[]) => boolean,
): readonly { readonly shares: bigint | null; readonly ended: bigint }[] {
  return [...holdings].flatMap(([holder, row]) => {
    const people = behind[holder] ?? [];
    return people.includes(person) && isMeant(people) ? [row] : [];
  });
}

/** What a rule decides, the alternatives of the policies left aside. */
function decided(register: Register, rule: AnyRule): readonly Judged[] {
  return judge(worldOf({ ...smallIssuerOf, on: register.day as string, register }), rule);
}

/** What it decides of today and not of a breach that is over. */
function decidedOfToday(register: Register, rule: AnyRule): readonly Judged[] {
  return decided(register, rule).filter(({ subject }) => subject.event === undefined);
}

function differs(found: readonly Judged[], expected: string): string | null {
  const verdict = found.find(({ subject }) => subject.party === 'issuer')?.decision.verdict;
  return verdict === expected ? null : `${verdict}, where ${expected} is expected`;
}
