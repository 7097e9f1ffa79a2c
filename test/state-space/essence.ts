import {
  type Bounds,
  type Proportion,
  ratio,
  type Ratchet,
  type Reduction,
  type ReductionStage,
  type Register,
  type ShareClass,
} from '@tenfold/kernel';

/**
 * All of a register that what comes later can depend on, as text: two registers with the same essence go on alike. Left out
 * is what only tells of the past (ids of entries, reductions that are over, what has passed to whom), and of days only
 * whether they are today's.
 */
export function essenceOf(register: Register): string {
  const { day, classes, people, ratchets, convertedToday, issuedToday, weightMovedBy, dayStart, ceasedToday } =
    register;
  return [
    ...inOrder(classes).map(([, shareClass]) => classEssence(shareClass)),
    ...inOrder(people).map(([id, { died, board, weightEnded }]) => {
      return `${id} ${died !== null} ${board.at(-1)?.until === null} ${weightEnded !== null}`;
    }),
    ...ratchets.map((ratchet) => ratchetEssence(ratchet, day)),
    counts(convertedToday),
    counts(issuedToday),
    weightMovedBy !== null,
    [...ceasedToday.keys()].toSorted().join(' '),
    dayStart === null ? 'not begun' : bounds(dayStart.alive) + allBounds(dayStart.shares),
    register.conserved,
  ].join('; ');
}

function classEssence(shareClass: ShareClass): string {
  const { inIssue, treasury, boughtBack, arriving, named, ended, endedUnnamed, uncertain, endedUnknown } = shareClass;
  const rows = inOrder(shareClass.holdings).map(([holder, row]) => {
    return `${holder} ${row.shares} ${row.ended} ${row.uncertain} ${row.allEnded}`;
  });
  const totals = [inIssue, treasury, boughtBack, arriving, named, ended, endedUnnamed, uncertain, endedUnknown];
  return `${totals.join(' ')} (${rows.join(', ')})`;
}

function ratchetEssence({ low, high, stale, reducedBy, open }: Ratchet, today: string | null): string {
  const now = `${lowestTerms(low)} ${lowestTerms(high)} ${stale} ${reducedBy.length > 0}`;
  return open === null ? now : `${now} ${openEssence(open, today)}`;
}

function openEssence(open: Reduction, today: string | null): string {
  const { openedOn, left, stages } = open;
  const all = stages.map(
    (stage) => `${stage.on === today} ${stage.multiple.numerator}/${stage.multiple.denominator} ${stageEssence(stage)}`,
  );
  return `${openedOn === today} ${bounds(left)} ${stageEssence(open)} [${all.join(', ')}]`;
}

function stageEssence({
  required,
  alive,
  shares,
  converted,
}: Pick<ReductionStage, 'required' | 'alive' | 'shares' | 'converted'>): string {
  return `${bounds(required)} ${bounds(alive)} (${allBounds(shares)}) (${counts(converted)})`;
}

function lowestTerms(proportion: Proportion | null): string {
  if (proportion === null) return 'none';
  const { numerator, denominator } = ratio(proportion.weighted, proportion.total);
  return `${numerator}/${denominator}`;
}

function bounds({ low, high }: Bounds): string {
  return `${low} to ${high}`;
}

function allBounds(table: ReadonlyMap<string, Bounds>): string {
  return inOrder(table)
    .map(([key, one]) => `${key} ${bounds(one)}`)
    .join(', ');
}

function counts(table: ReadonlyMap<string, bigint>): string {
  return inOrder(table)
    .map(([key, count]) => `${key} ${count}`)
    .join(', ');
}

/** A table by the letters of its keys: in which order it was filled makes no difference to anything. */
function inOrder<Value>(table: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return table.size < 2 ? [...table] : [...table].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
