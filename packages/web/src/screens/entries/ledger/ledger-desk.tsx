import { type JSX, type ReactNode, useCallback } from 'react';
import { useChangeAddress, useTexts } from '../../../app/address.ts';
import { useSay } from '../../../language/say.tsx';
import { EntryDetails } from './entry-details.tsx';
import { Filters } from './filters.tsx';
import { Jump } from './jump.tsx';
import type { LedgerRow } from './ledger-row.ts';
import { LedgerTable, type Shown } from './ledger-table.tsx';

interface Given {
  readonly issuer: string;
  readonly shown: Shown;
  /** How many entries there are, where a number may be gone to; `null` where only some of them stand here. */
  readonly size: number | null;
  readonly withPeople: boolean;
  /** The entries themselves, where the ledger can't be asked for one. */
  readonly rows?: readonly LedgerRow[];
  readonly onJump?: (number: number) => void;
  /** What is said of the list as a whole. */
  readonly children: ReactNode;
}

/** The table with what narrows it above, and beside it the entry that is open. */
export function LedgerDesk({ issuer, shown, size, withPeople, rows, onJump, children }: Given): JSX.Element {
  const { say } = useSay();
  const { entry } = useTexts();
  const change = useChangeAddress();
  const open = useCallback((row: LedgerRow) => change({ entry: row.entry.id }), []);
  return (
    <div className={entry === undefined ? 'ledger-screen' : 'ledger-screen has-entry'}>
      <section className="ledger-desk">
        <header className="ledger-bar">
          <h1>{say('entries.title')}</h1>
          {size === null || onJump === undefined ? null : <Jump size={size} onJump={onJump} />}
        </header>
        <Filters />
        <div className="ledger-said">{children}</div>
        <LedgerTable issuer={issuer} shown={shown} open={entry ?? null} withPeople={withPeople} onOpen={open} />
      </section>
      {entry === undefined ? null : (
        <EntryDetails
          key={entry}
          issuer={issuer}
          id={entry}
          known={rows?.find((row) => row.entry.id === entry)}
          withPeople={withPeople}
          onClose={() => change({ entry: undefined })}
        />
      )}
    </div>
  );
}
