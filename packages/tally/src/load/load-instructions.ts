import type { CountAsked } from '@tenfold/count';
import { endIfCalledOff, instructionColumns, piecesOfTable, ProgressClock } from '@tenfold/count/other-way';
import { addRecord, type RowShape } from './add-record.ts';
import { Field } from './field.ts';
import type { Loading } from './loading.ts';

const shape: RowShape = {
  names: ['member', 'class', 'resolution'],
  texts: ['for', 'against', 'abstain', 'received', 'kind'],
  further: 0,
};

/** Loads all instructions. Throws `Uncountable` for a file of none, and where the count is called off. */
export async function loadInstructions(asked: CountAsked, loading: Loading): Promise<void> {
  const clock = new ProgressClock(asked);
  const field = new Field();
  let lines = 0;
  for (const [nth, source] of asked.sources.entries()) {
    for await (const { record, columns } of piecesOfTable(source, instructionColumns, {
      onRead: (bytes) => clock.read(bytes),
    })) {
      const file = { nth, columns, shape, loading, field };
      for (; record.cursor.advance(); lines += 1) addRecord(record, file);
      await loading.send();
      clock.tell(lines);
      endIfCalledOff(asked.signal);
    }
  }
  await loading.end();
}
