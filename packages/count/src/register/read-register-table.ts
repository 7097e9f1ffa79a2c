import type { CountAsked, LineSource } from '../asked.ts';
import type { Workplace } from '../core/workplace.ts';
import { type Columns, registerColumns } from '../csv/columns.ts';
import { countIn, noCount, wholeCountIn } from '../csv/count-field.ts';
import { piecesOfTable, roomForTable } from '../csv/read-table.ts';
import type { TableRecord } from '../csv/table-record.ts';
import { type CountProblem, problemAt, problemIn, Uncountable } from '../problem.ts';
import { isNominee } from './nominee-word.ts';
import { RegisterBuilder } from './register-builder.ts';
import type { RegisterTable } from './register-table.ts';
import { UsualHoldings } from './usual-holdings.ts';
import { withhold } from './withhold.ts';

/** Hears about how many holdings a register will have, by its first lines and its size. */
export type Foresee = (holdings: number) => void;

/**
 * Reads a register of members into memory that threads share; `null` where it has holdings or classes beyond what that can hold.
 * `foresee` hears early how many holdings there will be. Throws {@link Uncountable} for what is wrong with it.
 */
export async function readRegisterTable(
  { register: given, withheld = [] }: Pick<CountAsked, 'register' | 'withheld'>,
  workplace: Workplace,
  foresee: Foresee = () => {},
): Promise<RegisterTable | null> {
  const builder = new RegisterBuilder(workplace);
  if ('rows' in given) builder.addRows(given.rows);
  else await readFiles(given, builder, { workplace, foresee });
  if (builder.holdings === 0) throw new Uncountable([problemIn('', 'register-empty')]);
  const register = builder.build();
  if (register !== null) withhold(register, withheld);
  return register;
}

interface ReadsAt {
  readonly workplace: Workplace;
  readonly foresee: Foresee;
}

async function readFiles(
  files: readonly LineSource[],
  builder: RegisterBuilder,
  { workplace, foresee }: ReadsAt,
): Promise<void> {
  const bytes = files.reduce((sum, { size }) => sum + (size ?? 0), 0);
  let isForeseen = false;
  const room = workplace.ground.bytes(roomForTable);
  const usual = new UsualHoldings(builder, workplace);
  for (const source of files) {
    builder.beginFile(source.name);
    for await (const { record, columns } of piecesOfTable(source, registerColumns, { room })) {
      const places = placesOf(columns);
      const readUsual = isUsualOrder(places, columns) ? (): void => usual.read(record) : (): void => {};
      for (readUsual(); record.cursor.advance(); readUsual()) addRecord(builder, record, { places, file: source.name });
      if (!isForeseen) foresee(Math.ceil((builder.holdings * bytes) / record.length));
      isForeseen = true;
    }
  }
}

/** Where the columns of a register stand; -1 for one that it does not have. */
interface RegisterPlaces {
  readonly member: number;
  readonly shareClass: number;
  readonly shares: number;
  readonly nominee: number;
}

function placesOf({ placeOf }: Columns): RegisterPlaces {
  const place = (column: string): number => placeOf[column] ?? -1;
  return { member: place('member'), shareClass: place('class'), shares: place('shares'), nominee: place('nominee') };
}

/** Whether there are the three columns that there must be, in the order in which they are usually written. */
function isUsualOrder({ member, shareClass, shares }: RegisterPlaces, { count }: Columns): boolean {
  return count === 3 && member === 0 && shareClass === 1 && shares === 2;
}

/** Adds a line to the register. Throws {@link Uncountable} for what is wrong with it. */
function addRecord(
  builder: RegisterBuilder,
  record: TableRecord,
  { places, file }: { readonly places: RegisterPlaces; readonly file: string },
): void {
  const wrong = added(builder, record, places);
  if (wrong !== undefined) throw new Uncountable([problemAt({ file, line: record.line }, wrong)]);
}

/** Adds a line to the register, or says what is wrong with it. */
function added(builder: RegisterBuilder, record: TableRecord, places: RegisterPlaces): CountProblem | undefined {
  if (record.isMalformed) return 'register-line';
  if (record.isEmpty(places.member)) return 'register-member-empty';
  if (record.isEmpty(places.shareClass)) return 'register-class-empty';
  const { starts, ends } = record.cursor.fields;
  const start = starts[places.shares] as number;
  const end = ends[places.shares] as number;
  const plain = countIn(record.bytes, start, end);
  if (plain === noCount) return 'register-no-whole-count';
  const nominee = places.nominee === -1 ? false : isNominee(record.text(places.nominee));
  if (nominee === undefined) return 'register-nominee';
  if (plain < 0) builder.nextShares(wholeCountIn(record.bytes, start, end));
  else builder.nextPlainShares(plain);
  builder.nextClass(record.takeKey(places.shareClass));
  builder.add(record.takeKey(places.member), nominee, record.line);
  return undefined;
}
