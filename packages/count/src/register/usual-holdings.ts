import type { CoreFunctions, CoreNumbers } from '../core/exports.ts';
import type { Workplace } from '../core/workplace.ts';
import type { TableRecord } from '../csv/table-record.ts';
import type { HoldingsRead, RegisterBuilder } from './register-builder.ts';

/** Has the core read lines of a register of the form that most have. */
export class UsualHoldings {
  private readonly run: CoreFunctions;
  private readonly numbers: CoreNumbers;
  private readonly builder: RegisterBuilder;
  /** Where the core puts what it has read. */
  private readonly found: Uint8Array;

  constructor(builder: RegisterBuilder, { core, ground }: Workplace) {
    this.run = core.run;
    this.numbers = core.numbers;
    this.builder = builder;
    this.found = ground.bytes(core.numbers.holdingsBytes);
  }

  /** Adds all lines up to the first that is not of the usual form, at which the record's cursor then stands. */
  read(record: TableRecord): void {
    const { run, numbers, builder } = this;
    const { cursor, bytes, length } = record;
    run.openPiece(bytes.byteOffset, length);
    for (let count = numbers.batchLines; count === numbers.batchLines; ) {
      count = run.readHoldings(this.found.byteOffset, cursor.place, record.nextLine);
      builder.addAll(this.holdings(count));
      cursor.seek(run.nextStart(), cursor.linesPassed + count);
    }
  }

  private holdings(count: number): HoldingsRead {
    const { numbers } = this;
    const { buffer, byteOffset } = this.found;
    const words = (at: number): Int32Array => new Int32Array(buffer, byteOffset + at, count);
    return {
      members: new Uint8Array(buffer, byteOffset + numbers.memberBytesAt, numbers.memberEndAt - numbers.memberBytesAt),
      ends: words(numbers.memberEndAt),
      groups: words(numbers.groupAt),
      low: words(numbers.lowAt),
      high: words(numbers.highAt),
      lines: words(numbers.holdingLineAt),
    };
  }
}
