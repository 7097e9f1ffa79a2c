import type { Holding, Register, ShareClass } from '@tenfold/kernel';
import { ratchetUnder } from '@tenfold/kernel';
import { behind } from './issuer.ts';

/** Rule 8A.09 from the rows of the register alone: nine times the votes of others are not fewer than all other votes. */
export function floorVerdict(register: Register): string {
  const isKept = (doubtful: 'dead' | 'alive'): boolean => {
    let others = 0n;
    let rest = 0n;
    for (const shareClass of register.classes.values()) {
      for (const { holder, shares, weighted } of lots(shareClass, doubtful)) {
        if (!weighted && !isForBeneficiary(register, holder)) others += shares;
        else rest += weighted ? 10n * shares : shares;
      }
    }
    return 9n * others >= rest;
  };
  return verdict(isKept('dead'), isKept('alive'), 'breached');
}

/** Rule 8A.13 from the totals alone: W·D is not above P·N. */
export function proportionVerdict(register: Register): string {
  const { low, high, open } = ratchetUnder(register, register.policies);
  let total = 0n;
  for (const { inIssue } of register.classes.values()) total += inIssue as bigint;
  if (low === null || high === null) throw new Error('no ratchet after the day of listing');
  const isKept = (doubtful: 'dead' | 'alive', ratchet: NonNullable<typeof low>): boolean => {
    const alive = lots(register.classes.get('A') as ShareClass, doubtful).filter(({ weighted }) => weighted);
    const weighted = alive.reduce((sum, { shares }) => sum + shares, 0n);
    return weighted * ratchet.total <= ratchet.weighted * total;
  };
  const whereNot = open !== null && open.openedOn === register.day ? 'action-required' : 'breached';
  return verdict(isKept('dead', low), isKept('alive', high), whereNot);
}

interface Lot {
  readonly holder: string;
  readonly shares: bigint;
  readonly weighted: boolean;
}

/** The shares of a class that vote, with weight or without; what is in doubt is as it is asked for. */
function lots(shareClass: ShareClass, doubtful: 'dead' | 'alive'): readonly Lot[] {
  const { holdings, inIssue, treasury, boughtBack } = shareClass;
  const rows = [...holdings].flatMap(([holder, row]) => lotsOfRow(shareClass, holder, row, doubtful));
  const named = rows.reduce((sum, { shares }) => sum + shares, 0n);
  // Whatever weighted share nobody has in his name has lost its weight when it passed to others.
  const rest = (inIssue as bigint) - (treasury as bigint) - boughtBack - named;
  return [...rows, { holder: 'others', shares: rest, weighted: false }];
}

function lotsOfRow(
  { weighted }: ShareClass,
  holder: string,
  { shares, ended, uncertain }: Holding,
  doubtful: 'dead' | 'alive',
): readonly Lot[] {
  const alive = weighted ? (shares as bigint) - ended - (doubtful === 'dead' ? uncertain : 0n) : 0n;
  return [
    { holder, shares: alive, weighted: true },
    { holder, shares: (shares as bigint) - alive, weighted: false },
  ];
}

/** Whoever has lost all his weight is one of the others (policy A29). */
function isForBeneficiary({ people }: Register, holder: string): boolean {
  return (behind[holder] ?? []).some((person) => people.get(person)?.weightEnded === null);
}

function verdict(isKeptAtBest: boolean, isKeptAtWorst: boolean, whereNot: string): string {
  if (isKeptAtBest !== isKeptAtWorst) return 'information-missing';
  return isKeptAtBest ? 'kept' : whereNot;
}
