import type { PlannedProgramme, ProgrammeCourse } from '@tenfold/kernel';
import { tellCount } from '../check/bounds-text.ts';
import { capitalised, type Say } from '../check/words.ts';
import { formatWhole } from '../messages/format-number.ts';
import { gap, heading, type Page, paragraph, plain, quiet, type TableRow } from '../page/page.ts';
import { driftOf } from './programme-json.ts';

/** What each way of converting asks for in all: day by day, once at the end, and under the other reading of the measure. */
export function waysOfConverting(planned: PlannedProgramme, say: Say): Page {
  const { byDay, atTheEnd, underOther } = planned;
  if (byDay.total === 0n && underOther?.total === 0n) return [];
  const last = byDay.days.findLast(({ moved }) => moved.cancelled > 0n)?.on ?? byDay.after.on;
  const other = underOther?.policies.ratchetAfterConversion ?? 'kept';
  const otherValue = { value: { message: `policy.ratchetAfterConversion.${other}` } };
  const rows = [
    wayRow(say('programme.at-the-end', { on: { date: last } }), atTheEnd, { atTheEnd, say }),
    wayRow(say('programme.by-day'), byDay, { atTheEnd, say }),
    wayRow(say('programme.under-other', otherValue), underOther, { atTheEnd, say }),
  ];
  const why = [driftText(planned, say), say('programme.all-at-once')];
  return [
    heading(say('programme.ways')),
    {
      kind: 'table',
      head: [[], [quiet(say('programme.converts'))], [quiet(say('programme.more'))]],
      columns: ['left', 'right', 'right'],
      rows,
      flexible: 0,
      indent: 2,
    },
    paragraph([quiet(why.join(say('check.space')))], 2),
    gap,
  ];
}

/** Where the ways differ: each conversion rounds up by less than a share, and whatever is more comes from shares issued between. */
function driftText({ byDay, atTheEnd, underOther }: PlannedProgramme, say: Say): string {
  const isDrifting = [byDay, underOther].some((course) => (driftOf(course, atTheEnd) ?? 0n) !== 0n);
  if (!isDrifting) return say('programme.no-drift');
  if (byDay.days.every(({ moved }) => moved.issued === 0n)) return say('programme.drift-by-rounding');
  const asking = byDay.days.filter(({ conversion }) => conversion !== 0n).length;
  return say('programme.drift', { asking: { number: BigInt(asking) } });
}

function wayRow(
  title: string,
  course: ProgrammeCourse | null,
  { atTheEnd, say }: { readonly atTheEnd: ProgrammeCourse | null; readonly say: Say },
): TableRow {
  const { cell } = tellCount(course?.total ?? null, say);
  const drift = driftOf(course, atTheEnd);
  const more = course === atTheEnd || drift === null ? '' : signed(drift);
  return { cells: [[plain(capitalised(title))], [plain(cell)], [plain(more)]] };
}

function signed(drift: bigint): string {
  if (drift === 0n) return '0';
  return drift > 0n ? `+${formatWhole(drift)}` : `−${formatWhole(-drift)}`;
}
