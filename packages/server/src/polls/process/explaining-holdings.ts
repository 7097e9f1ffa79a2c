import type { Counted } from '@tenfold/count';
import type { MemberHolding } from '@tenfold/kernel/poll';
import type { CountJob } from './job.ts';

/** More holdings than this explain nothing, and an answer looks at no more. */
const MOST = 16;

/** Holdings that are exactly what the register of members has too many in their class: they may stand on it twice. */
export function explainingHoldings(
  { registerTotals, holdings }: Pick<Counted, 'registerTotals' | 'holdings'>,
  expected: CountJob['expected'],
): readonly MemberHolding[] {
  const tooMany = new Map(
    registerTotals.flatMap(({ shareClass, shares }) => {
      const should = expected.find((one) => one.shareClass === shareClass)?.shares ?? shares;
      return shares > should ? [[shareClass, shares - should] as const] : [];
    }),
  );
  const found = new Map([...tooMany.keys()].map((name) => [name, [] as MemberHolding[]]));
  if (tooMany.size === 0) return [];
  for (const { member, shareClass, shares } of holdings()) {
    const own = found.get(shareClass);
    if (own !== undefined && own.length < MOST && shares === tooMany.get(shareClass))
      own.push({ member, shareClass, shares });
  }
  return [...found.values()].flat();
}
