import { Button } from '@mantine/core';
import { type JSX, useMemo } from 'react';
import { useTexts } from '../../../app/address.ts';
import { FaultNotice } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { LedgerDesk } from './ledger-desk.tsx';
import type { LedgerRow } from './ledger-row.ts';
import type { Shown } from './ledger-table.tsx';
import { isNewestFirst } from './order.ts';
import type { Sought } from './sought.ts';
import { type Found, useFound } from './use-found.ts';

/** Near the end of what was found, the next page is asked for. */
const LINES_BEFORE_END = 40;

/** The entries that fit what is looked for. */
export function FoundEntries({ issuer, sought }: { readonly issuer: string; readonly sought: Sought }): JSX.Element {
  const newestFirst = isNewestFirst(useTexts());
  const found = useFound(issuer, sought, newestFirst);
  const { rows, lookedTo, isLooking, error, lookFurther } = found;
  const shown = useMemo(
    () => ({
      ...shownRows(rows),
      onSeen: (_: number, last: number) => {
        if (last >= 0 && last > rows.length - LINES_BEFORE_END && lookedTo !== null && !isLooking) lookFurther();
      },
    }),
    [rows, lookedTo, isLooking, lookFurther],
  );
  if (error !== null) return <FaultNotice error={error} />;
  return (
    <LedgerDesk issuer={issuer} shown={shown} size={null} withPeople>
      <FoundBar found={found} />
    </LedgerDesk>
  );
}

/** Rows that are all there, as a table shows them. */
export function shownRows(rows: readonly LedgerRow[]): Shown {
  return {
    count: rows.length,
    lineAt: (place) => ({ number: rows[place]?.number ?? '0', row: rows[place] ?? null }),
    onSeen: () => {},
    showing: null,
  };
}

function FoundBar({ found: { rows, lookedTo, isLooking, lookFurther } }: { readonly found: Found }): JSX.Element {
  const { say } = useSay();
  const count = { number: BigInt(rows.length) };
  if (isLooking) return <span role="status">{say('entries.reading-row')}</span>;
  if (lookedTo === null) {
    return <span role="status">{rows.length === 0 ? say('entries.none-found') : say('entries.found', { count })}</span>;
  }
  return (
    <>
      <span role="status">{say('entries.found-more', { count, number: { number: BigInt(lookedTo) } })}</span>{' '}
      <Button size="compact-sm" variant="default" onClick={lookFurther}>
        {say('entries.look-further')}
      </Button>
    </>
  );
}
