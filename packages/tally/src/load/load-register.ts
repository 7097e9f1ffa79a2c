import type { CountAsked, LineSource } from '@tenfold/count';
import { isNominee, piecesOfTable, registerColumns } from '@tenfold/count/other-way';
import type { MemberHolding } from '@tenfold/kernel/poll';
import { addRecord, type RowShape } from './add-record.ts';
import { Field } from './field.ts';
import type { Loading } from './loading.ts';

const shape: RowShape = { names: ['member', 'class'], texts: ['shares'], further: 1 };

/** Loads a register of members. Throws `Uncountable` for a file that is none. */
export async function loadRegister({ register }: Pick<CountAsked, 'register'>, loading: Loading): Promise<void> {
  if ('rows' in register) await loadRows(register.rows, loading);
  else for (const [nth, source] of register.entries()) await loadFile(source, nth, loading);
  await loading.end();
}

async function loadFile(source: LineSource, nth: number, loading: Loading): Promise<void> {
  const field = new Field();
  for await (const { record, columns } of piecesOfTable(source, registerColumns)) {
    const nominee = columns.placeOf['nominee'];
    while (record.cursor.advance()) {
      const rows = addRecord(record, { nth, columns, shape, loading, field });
      const isWord = record.isMalformed || nominee === undefined || isNominee(record.text(nominee)) !== undefined;
      rows.bool(!isWord);
    }
    await loading.send();
  }
}

/** Rows that are sent at once. */
const atOnce = 10_000;

async function loadRows(holdings: readonly MemberHolding[], loading: Loading): Promise<void> {
  for (const [at, holding] of holdings.entries()) {
    addRow(holding, at + 1, loading);
    if (at % atOnce === 0) await loading.send();
  }
}

function addRow({ member, shareClass, shares }: MemberHolding, line: number, loading: Loading): void {
  const [name, ofClass, count] = [member, shareClass, `${shares}`].map((text) => new Field().takeText(text)) as [
    Field,
    Field,
    Field,
  ];
  const rows = loading.rowsOf(name);
  rows.begin(6, 32 + name.end + ofClass.end + count.end);
  rows.nothing();
  rows.int8(line);
  rows.bytes(name.bytes, name.start, name.end);
  rows.bytes(ofClass.bytes, ofClass.start, ofClass.end);
  rows.text(count.bytes, count.start, count.end);
  rows.bool(false);
}
