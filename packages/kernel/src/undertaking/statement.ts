import { type Reason, reason } from '../finding/finding.ts';
import type { Verdict } from '../finding/verdict.ts';
import { statusOn } from '../register/register.ts';
import type { ClauseKind } from './instrument.ts';
import type { ClauseContext } from './living-clause.ts';

type State = { readonly verdict: Verdict; readonly reasons: readonly Reason[] };

/** Sentences that promise nothing. */
export type StatementKind = Exclude<ClauseKind, 'own-compliance' | 'vehicle-compliance' | 'company-compliance'>;

/** The state of a sentence that states something: true on the day, or not in question. */
export function statementState(context: ClauseContext, kind: StatementKind): State {
  switch (kind) {
    case 'recital':
      return recital(context);
    case 'consideration':
      return consideration(context);
    case 'waiver':
      return waiver(context);
    case 'enforcement':
      return enforcement(context);
    case 'termination':
      return termination(context);
    case 'survival':
      return survival(context);
    case 'title':
    case 'interpretation':
    case 'reliance':
    case 'benefit':
    case 'governing-law':
    case 'jurisdiction':
    case 'other':
      return notInQuestion('undertaking.not-in-question');
  }
}

function recital({ end, person, world }: ClauseContext): State {
  if (end !== null) return notInQuestion('undertaking.recital-past');
  const entry = person?.person.recognised?.entry;
  if (person === null || entry === undefined) return notInQuestion('undertaking.recital-unrecorded');
  const listed = world.register.listing.at(-1)?.entry;
  return isTrue('undertaking.recital-true', {}, listed === undefined ? [entry] : [entry, listed]);
}

function consideration({ world, end }: ClauseContext): State {
  const { register, on } = world;
  const first = register.listing[0];
  if (end !== null) return notInQuestion('undertaking.recital-past');
  if (first === undefined || statusOn(register, on) === null) return notInQuestion('undertaking.before-listing');
  return isTrue('undertaking.listed-since', { since: { date: first.from } }, [first.entry]);
}

function waiver({ world }: ClauseContext): State {
  const inForce = world.register.clearings.filter(
    ({ act, on, until }) => act === 'waiver' && on <= world.on && (until === null || until >= world.on),
  );
  if (inForce.length === 0) {
    return { ...notInQuestion('undertaking.no-waiver'), reasons: [reason('undertaking.no-waiver'), ...noMore(world)] };
  }
  const provisions = inForce.map(({ provision }) => ({ provision }));
  return isTrue(
    'undertaking.waivers-in-force',
    { provisions: { list: provisions } },
    inForce.map(({ entry }) => entry),
  );
}

/** Waivers that lapsed, and those that the Exchange refused: the rules apply as they stand. */
function noMore({ register, on }: ClauseContext['world']): readonly Reason[] {
  const lapsed = register.clearings.filter(({ act, until }) => act === 'waiver' && until !== null && until < on);
  return [
    ...lapsed.map(({ provision, until, entry }) =>
      reason('undertaking.waiver-lapsed', { waived: { provision }, until: { date: until ?? on } }, [entry]),
    ),
    ...register.refusedWaivers.map((refused) =>
      reason('undertaking.waiver-refused', { waived: { provision: refused.provision }, on: { date: refused.on } }, [
        refused.entry,
      ]),
    ),
  ];
}

function enforcement({ world, undertaking }: ClauseContext): State {
  const open = [...world.register.claims.values()].filter(
    (claim) => claim.undertaking === undertaking?.id && claim.closed === null,
  );
  if (open.length === 0) return notInQuestion('undertaking.no-claim');
  const count = { number: BigInt(open.length) };
  return isTrue(
    'undertaking.claims-open',
    { count },
    open.map(({ entry }) => entry),
  );
}

function termination({ end }: ClauseContext): State {
  if (end === null) return notInQuestion('undertaking.not-ended');
  const when = end.at.includes('T') ? { instant: end.at } : { date: end.on };
  return { verdict: 'ceased', reasons: [reason(`undertaking.ended-${end.because}`, { when }, [end.entry])] };
}

function survival(context: ClauseContext): State {
  const { accrued, end } = context;
  if (accrued.length === 0) return standing(context);
  const entries = accrued.flatMap(({ reasons }) => reasons.flatMap((one) => one.entries));
  const key = end === null ? 'undertaking.accrued' : 'undertaking.accrued-survive';
  return isTrue(key, { count: { number: BigInt(accrued.length) } }, [...new Set(entries)]);
}

/** A breach that goes on has given rise to rights as well, only not for days that are over. */
function standing({ findings, person, end }: ClauseContext): State {
  const open = findings.filter(({ verdict, subject }) => verdict === 'breached' && subject === person?.person.id);
  if (open.length === 0 || end !== null) return notInQuestion('undertaking.nothing-accrued');
  const entries = open.flatMap(({ reasons }) => reasons.flatMap((one) => one.entries));
  return isTrue('undertaking.accruing', { count: { number: BigInt(open.length) } }, [...new Set(entries)]);
}

function isTrue(key: string, figures: Reason['figures'], entries: readonly string[]): State {
  return { verdict: 'kept', reasons: [reason(key, figures, entries)] };
}

function notInQuestion(key: string): State {
  return { verdict: 'not-applicable', reasons: [reason(key)] };
}
