import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { at, call, RequestRefused } from '../../../api/call.ts';
import { useIssuer } from '../../../api/issuers.ts';
import { useTexts } from '../../../app/address.ts';
import { FaultNotice, Loading } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { FoundEntries } from './found-entries.tsx';
import type { EntriesPage } from './ledger-row.ts';
import { PublicEntries } from './public-entries.tsx';
import { isNarrowed, soughtIn } from './sought.ts';
import { WholeLedger } from './whole-ledger.tsx';

/** The ledger of an issuer: for those who read all of it, with who entered and approved; for others, what is public of it. */
export function LedgerScreen(): JSX.Element {
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  const { language } = useSay();
  const sought = soughtIn(useTexts());
  const { data: about } = useIssuer(issuer);
  const { error, isPending } = useQuery({
    queryKey: ['entries', issuer, 'may-read'],
    queryFn: async ({ signal }) => call<EntriesPage>(`${at`/issuers/${issuer}/entries`}?limit=1`, { language, signal }),
  });
  if (error instanceof RequestRefused && [401, 403].includes(error.status))
    return <PublicEntries issuer={issuer} why={error} />;
  if (error !== null) return <FaultNotice error={error} />;
  if (isPending || about === undefined) return <Loading />;
  if (isNarrowed(sought)) return <FoundEntries issuer={issuer} sought={sought} />;
  return <WholeLedger issuer={issuer} size={Number(about.entries)} />;
}
