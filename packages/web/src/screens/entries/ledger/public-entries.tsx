import { useQuery } from '@tanstack/react-query';
import { type JSX, useMemo } from 'react';
import { at, call, type RequestRefused } from '../../../api/call.ts';
import { useTexts } from '../../../app/address.ts';
import { Loading } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { SignInLink } from '../../../app/session/sign-in-link.tsx';
import { LedgerFault } from '../ledger-fault.tsx';
import { shownRows } from './found-entries.tsx';
import { LedgerDesk } from './ledger-desk.tsx';
import { type EntryJson, rowsOfRecord } from './ledger-row.ts';
import { isNewestFirst } from './order.ts';
import { fits, soughtIn } from './sought.ts';

interface Given {
  readonly issuer: string;
  /** Why the ledger itself may not be read. */
  readonly why: RequestRefused;
}

/** What is public of a ledger: its entries, without who entered and approved them. */
export function PublicEntries({ issuer, why }: Given): JSX.Element {
  const { say, language } = useSay();
  const texts = useTexts();
  const { data, error } = useQuery({
    queryKey: ['record', issuer],
    queryFn: async ({ signal }) =>
      call<{ readonly entries: readonly EntryJson[] }>(at`/issuers/${issuer}/record`, { language, signal }),
  });
  const rows = useMemo(() => rowsOfRecord(data?.entries ?? []), [data]);
  const sought = soughtIn(texts);
  const newestFirst = isNewestFirst(texts);
  const shown = useMemo(() => {
    const found = rows.filter((row) => fits(row, sought));
    return shownRows(newestFirst ? found.toReversed() : found);
  }, [rows, newestFirst, sought.kind, sought.since, sought.until, sought.text]);
  // Where the record is not public either, that is the reason to be told.
  if (error !== null) return <LedgerFault error={error} />;
  if (data === undefined) return <Loading />;
  return (
    <LedgerDesk issuer={issuer} shown={shown} size={null} withPeople={false} rows={rows}>
      <p className="entries-why">
        {say('entries.public-why', { why: { quote: why.message } })} {why.status === 401 ? <SignInLink /> : null}
      </p>
    </LedgerDesk>
  );
}
