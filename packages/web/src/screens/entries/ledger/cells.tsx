import { createColumnHelper, tableFeatures } from '@tanstack/react-table';
import { entryWordKey, formatWhole } from '@tenfold/documents/screens';
import { hongKongDay } from '@tenfold/kernel';
import type { JSX } from 'react';
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

export const features = tableFeatures({});
const column = createColumnHelper<typeof features, Line>();

/** The columns of the ledger; without `withPeople` those who entered and approved are left out. */
export function columnsFor(given: CellGiven, withPeople: boolean): ReturnType<typeof column.columns> {
  const { speaker } = given;
  const head = (key: string) => () => speaker.say(`entries.column-${key}`);
  const cell = (id: string, content: (row: LedgerRow, line: Line) => JSX.Element) =>
    column.display({
      id,
      header: head(id),
      cell: ({ row: { original } }) => (original.row === null ? null : content(original.row, original)),
    });
  const people = cell('people', (row) => <PeopleCell row={row} given={given} />);
  return column.columns([
    column.display({
      id: 'number',
      header: head('number'),
      cell: ({ row: { original } }) => <span className="num">{formatWhole(BigInt(original.number))}</span>,
    }),
    cell('times', (row) => <TimesCell row={row} speaker={speaker} />),
    cell('says', (row, line) => <SaysCell row={row} line={line} given={given} />),
    cell('source', (row) => <SourceCell row={row} />),
    ...(withPeople ? [people] : []),
  ]);
}

function TimesCell({
  row: { entry },
  speaker: { say },
}: {
  readonly row: LedgerRow;
  readonly speaker: Speaker;
}): JSX.Element {
  return (
    <>
      <span className="num">{timeSaid(entry.effective, say)}</span>
      {entry.recorded === undefined ? null : (
        <small className="num">{say('entries.recorded-day', { on: { date: hongKongDay(entry.recorded) } })}</small>
      )}
    </>
  );
}

interface SaysGiven {
  readonly row: LedgerRow;
  readonly line: Line;
  readonly given: CellGiven;
}

function SaysCell({ row, line, given: { speaker, onOpen } }: SaysGiven): JSX.Element {
  const { say } = speaker;
  const { entry, correctedBy } = row;
  return (
    <>
      <span className="ledger-kind">
        <button type="button" aria-expanded={line.isOpen} onClick={() => onOpen(row)}>
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

function SourceCell({ row: { entry } }: { readonly row: LedgerRow }): JSX.Element {
  const { say } = useSay();
  return (
    <>
      <span>{entry.source.title}</span>
      <small>{say(entryWordKey('standing', entry.source.standing))}</small>
    </>
  );
}

function PeopleCell({ row, given }: { readonly row: LedgerRow; readonly given: CellGiven }): JSX.Element {
  const { enteredBy, approvedBy } = row;
  return (
    <>
      <span>{enteredBy === null ? '' : given.personOf(enteredBy)}</span>
      <small>{approvedBy === null ? given.speaker.say('entries.alone') : given.personOf(approvedBy)}</small>
    </>
  );
}
