import type { Say } from '../check/words.ts';
import { gap, heading, type Page, plain, quiet, type Spans, type TableRow } from '../page/page.ts';
import { formatWhole } from '../messages/format-number.ts';
import type { CountDifference, SecondLook, ShortVote } from './count-differences.ts';

/** More of one resolution than these nobody reads on a page. */
const mostShown = 5;

/** Who voted fewer shares on one resolution than on others, and why: it explains every difference between the totals. */
export function differenceBlocks(look: SecondLook | null, say: Say): Page {
  const short = (look?.differences ?? []).filter(({ lacking }) => lacking > 0n);
  if (short.length === 0) return [];
  return [
    heading(say('poll.page.differences')),
    {
      kind: 'table',
      head: ['holding', 'lacking', 'why'].map((name) => [quiet(say(`poll.difference.${name}`))]),
      columns: ['left', 'right', 'left'],
      rows: short.flatMap((one) => rowsOf(one, say)),
      flexible: 0,
      indent: 2,
    },
    gap,
  ];
}

function rowsOf({ resolution, holdings, largest }: CountDifference, say: Say): readonly TableRow[] {
  const shown = largest.slice(0, mostShown);
  const rows = shown.map((one): TableRow => ({ cells: cellsOf(one, resolution, say) }));
  const more = holdings - shown.length;
  if (more === 0) return rows;
  return [...rows, { remark: [quiet(say('poll.difference.more', { count: { number: BigInt(more) } }))] }];
}

function cellsOf(
  { member, shareClass, shares, why, cause }: ShortVote,
  resolution: string,
  say: Say,
): readonly Spans[] {
  const reason = cause === null ? say(`poll.shortfall.${why}`) : say(`count.refused.${cause}`);
  const holding = say('poll.difference.of', {
    resolution: { quote: resolution },
    class: { name: shareClass },
    member: { name: member },
  });
  return [[plain(holding)], [plain(formatWhole(shares))], [quiet(reason)]];
}
