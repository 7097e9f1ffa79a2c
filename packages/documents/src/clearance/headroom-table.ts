import type { Clearance, Room } from '@tenfold/kernel';
import { tellBounds } from '../check/bounds-text.ts';
import { capitalised, type Say } from '../check/words.ts';
import { gap, heading, type Page, plain, quiet, type TableRow } from '../page/page.ts';

const rooms = [
  'buyBackWithoutConversion',
  'buyBackWithinFloor',
  'weightedIssue',
  'beneficiaryPurchase',
] as const satisfies readonly Room[];

/** How much may still be done before the act; the repair of the floor only where there is something to repair. */
export function headroomPage({ headroom }: Clearance, say: Say): Page {
  const needsRepair = headroom.repairConversion !== 0n;
  const shown: readonly Room[] = needsRepair ? [...rooms, 'repairConversion'] : rooms;
  const rows = shown.flatMap((room): readonly TableRow[] => {
    const { cell, remark } = tellBounds(headroom.bounds[room], say);
    const row = { cells: [[plain(say(`clearance.headroom.${room}`))], [plain(cell)]] };
    return remark === null ? [row] : [row, { remark: [quiet(capitalised(remark))] }];
  });
  return [
    heading(say('clearance.headroom')),
    { kind: 'table', head: null, columns: ['left', 'right'], rows, flexible: 0, indent: 2 },
    gap,
  ];
}
