import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { at, call } from '../../../api/call.ts';
import { useChangeAddress, useTexts } from '../../../app/address.ts';
import { Loading } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { keepTimes } from '../keep-times.ts';
import { useNamesOfPeople } from '../ledger/use-names-of-people.ts';
import { LedgerFault } from '../ledger-fault.tsx';
import type { ProposalJson } from './proposal-json.ts';
import '../ledger/ledger.css';
import './proposals.css';

interface ProposalsPage {
  readonly proposals: readonly ProposalJson[];
  readonly next: string | null;
}

/** All proposals of an issuer's ledger, the newest of those that were read first. */
export function ProposalsScreen(): JSX.Element {
  const { say, language } = useSay();
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  const { state } = useTexts();
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['proposals', issuer, 'list'],
    queryFn: async ({ pageParam, signal }) =>
      call<ProposalsPage>(`${at`/issuers/${issuer}/proposals`}?limit=500&after=${pageParam}`, { language, signal }),
    initialPageParam: '0',
    getNextPageParam: ({ next }: ProposalsPage) => next,
  });
  if (error !== null) return <LedgerFault error={error} />;
  if (data === undefined) return <Loading />;
  const all = data.pages.flatMap(({ proposals }) => proposals).toReversed();
  const shown = state === 'open' ? all.filter((one) => one.state === 'open') : all;
  return (
    <div className="proposals-screen">
      <Head isOnlyOpen={state === 'open'} />
      {shown.length === 0 ? (
        <p className="quiet">{say(`entry-work.${all.length === 0 ? 'proposals-none' : 'proposals-none-open'}`)}</p>
      ) : (
        <ProposalsTable issuer={issuer} proposals={shown} />
      )}
      {hasNextPage ? (
        <Button variant="default" onClick={() => void fetchNextPage()}>
          {say('entry-work.proposals-more')}
        </Button>
      ) : null}
    </div>
  );
}

function Head({ isOnlyOpen }: { readonly isOnlyOpen: boolean }): JSX.Element {
  const { say } = useSay();
  const change = useChangeAddress();
  return (
    <header className="ledger-bar">
      <h1>{say('entry-work.proposals-title')}</h1>
      <label className="ledger-order">
        <input
          type="checkbox"
          checked={isOnlyOpen}
          onChange={({ currentTarget }) => change({ state: currentTarget.checked ? 'open' : undefined })}
        />
        {say('entry-work.proposals-open')}
      </label>
    </header>
  );
}

interface TableGiven {
  readonly issuer: string;
  readonly proposals: readonly ProposalJson[];
}

function ProposalsTable({ issuer, proposals }: TableGiven): JSX.Element {
  const { say } = useSay();
  const personOf = useNamesOfPeople(
    issuer,
    proposals.slice(0, 60).flatMap(({ enteredBy, decidedBy }) => [enteredBy, decidedBy]),
  );
  const byAt = (who: string, when: string): string =>
    say('entry-work.by-at', { who: { quote: personOf(who) }, at: { instant: when } });
  return (
    <table className="proposals">
      <thead>
        <tr>
          <th scope="col">{say('entries.column-number')}</th>
          <th scope="col">{say('entry-work.column-state')}</th>
          <th scope="col">{say('entry-work.column-entries')}</th>
          <th scope="col">{say('entry-work.column-entered')}</th>
          <th scope="col">{say('entry-work.column-decided')}</th>
        </tr>
      </thead>
      <tbody>
        {proposals.map(({ number, state, entries, enteredBy, enteredAt, decidedBy, decidedAt }) => (
          <tr key={number}>
            <td>
              <Link to="/issuers/$issuer/entries/proposals/$number" params={{ issuer, number }} search={keepTimes}>
                {say('entry-work.proposal', { number: { number: BigInt(number) } })}
              </Link>
            </td>
            <td>
              <span className={`proposal-state ${state}`}>{say(`entry-work.state.${state}`)}</span>
            </td>
            <td className="num">{say('entries.without-count', { count: { number: BigInt(entries) } })}</td>
            <td className="num">{byAt(enteredBy, enteredAt)}</td>
            <td className="num">{decidedBy === null || decidedAt === null ? '' : byAt(decidedBy, decidedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
