import { createColumnHelper, tableFeatures } from '@tanstack/react-table';
import { entryWordKey, formatWhole } from '@tenfold/documents/screens';
import { hongKongDay } from '@tenfold/kernel';
import { type Context, createContext, type FunctionComponent, type JSX, useContext } from 'react';
import { useSay } from '../../../language/say.tsx';
import { saidBy, type Speaker, timeSaid } from '../say/said.ts';
import type { LedgerRow } from './ledger-row.ts';

/** A line of the table: an entry, or only its number while it is being read. */
export interface Line {
  readonly number: string;
  readonly row: LedgerRow | null;
  readonly isOpen: boolean;
}

/** What the cells of a table are said with, and what opens an entry. */
export interface CellGiven {
  readonly speaker: Speaker;
  readonly personOf: (id: string) => string;
  readonly onOpen: (row: LedgerRow) => void;
}

/** Kept beside the columns, which stay the same, so that no cell is made anew when a name has come. */
export const CellContext: Context<CellGiven | null> = createContext<CellGiven | null>(null);

function useCells(): CellGiven {
  const given = useContext(CellContext);
  if (given === null) throw new Error('fault: a cell stands outside of its table');
  return given;
}

export const features = tableFeatures({});
const column = createColumnHelper<typeof features, Line>();

interface RowGiven {
  readonly row: LedgerRow;
  readonly isOpen: boolean;
}

const withoutPeople = [
  column.display({
    id: 'number',
    header: () => <ColumnHead id="number" />,
    cell: ({ row: { original } }) => <span className="num">{formatWhole(BigInt(original.number))}</span>,
  }),
  cell('times', TimesCell),
  cell('says', SaysCell),
  cell('source', SourceCell),
];

/** The columns of the ledger, with those who entered and approved or without them. */
export const columns = {
  withPeople: column.columns([...withoutPeople, cell('people', PeopleCell)]),
  withoutPeople: column.columns(withoutPeople),
};

function cell(id: string, Content: FunctionComponent<RowGiven>): ReturnType<typeof column.display> {
  return column.display({
    id,
    header: () => <ColumnHead id={id} />,
    cell: ({ row: { original } }) =>
      original.row === null ? null : <Content row={original.row} isOpen={original.isOpen} />,
  });
}

function ColumnHead({ id }: { readonly id: string }): JSX.Element {
  const { say } = useSay();
  return <>{say(`entries.column-${id}`)}</>;
}

function TimesCell({ row: { entry } }: RowGiven): JSX.Element {
  const { say } = useSay();
  return (
    <>
      <span className="num">{timeSaid(entry.effective, say)}</span>
      {entry.recorded === undefined ? null : (
        <small className="num">{say('entries.recorded-day', { on: { date: hongKongDay(entry.recorded) } })}</small>
      )}
    </>
  );
}

function SaysCell({ row, isOpen }: RowGiven): JSX.Element {
  const { speaker, onOpen } = useCells();
  const { say } = speaker;
  const { entry, correctedBy } = row;
  return (
    <>
      <span className="ledger-kind">
        <button type="button" aria-expanded={isOpen} onClick={() => onOpen(row)}>
          {say(`entry-kind.${entry.kind}`)}
        </button>
        {correctedBy === null ? null : <span className="ledger-mark">{say('entries.corrected')}</span>}
        {entry.supersedes === undefined || entry.supersedes === null ? null : (
          <span className="ledger-mark">{say('entries.corrects', { entry: { entry: entry.supersedes } })}</span>
        )}
      </span>
      <small>{sayingOf(row, speaker)}</small>
    </>
  );
}

/** What an entry says, in one line. */
function sayingOf({ entry }: LedgerRow, speaker: Speaker): string {
  const said = saidBy(entry.kind, entry.fields ?? {}, speaker);
  if (said.length === 0) return speaker.say('entries.no-fields');
  // What is the only thing said needs no name.
  if (said.length === 1) return said[0]?.value ?? '';
  const pairs = said.map(({ label, value }) =>
    speaker.say('entries.pair', { label: { quote: label }, value: { quote: value } }),
  );
  return pairs.join(' · ');
}

function SourceCell({ row: { entry } }: RowGiven): JSX.Element {
  const { say } = useSay();
  return (
    <>
      <span>{entry.source.title}</span>
      <small>{say(entryWordKey('standing', entry.source.standing))}</small>
    </>
  );
}

function PeopleCell({ row: { enteredBy, approvedBy } }: RowGiven): JSX.Element {
  const { speaker, personOf } = useCells();
  return (
    <>
      <span>{enteredBy === null ? '' : personOf(enteredBy)}</span>
      <small>{approvedBy === null ? speaker.say('entries.alone') : personOf(approvedBy)}</small>
    </>
  );
}
