import { type Reason, reason } from '../finding/finding.ts';
import type { PromisedAct } from './acts-under-promise.ts';
import type { EndeavoursForAct } from './endeavours-for.ts';
import type { Clause } from './instrument.ts';

/**
 * The acts that a promise of best endeavours is about and of which nothing is recorded that he did: one reason for each sort of
 * act, so that he may write down what he did while he still knows. It says nothing against him.
 */
export function actsWithoutEndeavours(
  { acts }: { readonly acts: readonly EndeavoursForAct[] },
  { kind }: Pick<Clause, 'kind'>,
  promised: readonly string[],
): readonly Reason[] {
  if (kind !== 'vehicle-compliance' && kind !== 'company-compliance') return [];
  const open = acts.filter(
    ({ act, provisions, endeavours }) =>
      endeavours.length === 0 &&
      (act.vehicle === null) === (kind === 'company-compliance') &&
      provisions.some((provision) => promised.includes(provision)),
  );
  const sorts = [...new Set(open.map(({ act }) => act.sort))];
  return sorts.map((sort) =>
    asked(
      sort,
      open.filter(({ act }) => act.sort === sort),
    ),
  );
}

function asked(sort: PromisedAct, open: readonly EndeavoursForAct[]): Reason {
  const days = open.map(({ act }) => act.on);
  const figures = {
    act: { message: `undertaking.act-${sort}` },
    count: { number: BigInt(open.length) },
    first: { date: days[0] ?? '' },
    last: { date: days.at(-1) ?? '' },
  };
  const key = open.length === 1 ? 'undertaking.endeavours-asked-once' : 'undertaking.endeavours-asked';
  return reason(
    key,
    figures,
    open.map(({ act }) => act.entry),
  );
}
