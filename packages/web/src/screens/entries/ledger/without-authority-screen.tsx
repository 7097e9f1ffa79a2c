import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { at, call } from '../../../api/call.ts';
import { Loading } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { LedgerFault } from '../ledger-fault.tsx';
import './ledger.css';

/** Entries in force that state or move counts of shares and name no legal authority. */
export function WithoutAuthorityScreen(): JSX.Element {
  const { say, language } = useSay();
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  const { data, error } = useQuery({
    queryKey: ['entries', issuer, 'without-authority'],
    queryFn: async ({ signal }) =>
      call<{ readonly entries: readonly string[] }>(at`/issuers/${issuer}/without-authority`, { language, signal }),
  });
  if (error !== null) return <LedgerFault error={error} />;
  if (data === undefined) return <Loading />;
  const { entries } = data;
  return (
    <div className="without-screen">
      <h1>{say('entries.without-title')}</h1>
      <p>{say(entries.length === 0 ? 'entries.without-none' : 'entries.without-why')}</p>
      {entries.length === 0 ? null : (
        <p className="quiet">{say('entries.without-count', { count: { number: BigInt(entries.length) } })}</p>
      )}
      <ul className="plain-list without-list">
        {entries.map((entry) => (
          <li key={entry}>
            <Link to="/issuers/$issuer/entries" params={{ issuer }} search={{ entry }}>
              {entry}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
