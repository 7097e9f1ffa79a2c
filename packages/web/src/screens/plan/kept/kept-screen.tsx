import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useTexts } from '../../../app/address.ts';
import { Loading } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { LedgerFault } from '../../entries/ledger-fault.tsx';
import { useNamesOfPeople } from '../../entries/ledger/use-names-of-people.ts';
import { KeptLine } from './kept-line.tsx';
import { useKeptClearances } from './use-kept.ts';
import './kept.css';

/** Every clearance that was kept, the latest first, with what became of it since. */
export function KeptScreen(): JSX.Element {
  const { say } = useSay();
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  return (
    <div className="kept-screen">
      <header className="plan-head">
        <h1>{say('plan-screen.view-kept')}</h1>
        <p className="quiet">{say('plan-screen.kept-about')}</p>
      </header>
      <Kept issuer={issuer} />
    </div>
  );
}

function Kept({ issuer }: { readonly issuer: string }): JSX.Element {
  const { say } = useSay();
  const { clearance: open } = useTexts();
  const { data, error, hasNextPage, fetchNextPage } = useKeptClearances(issuer);
  const all = (data?.pages ?? []).flatMap(({ clearances }) => clearances).toReversed();
  const personOf = useNamesOfPeople(
    issuer,
    all.slice(0, 60).map(({ askedBy }) => askedBy),
  );
  if (error !== null) return <LedgerFault error={error} />;
  if (data === undefined) return <Loading />;
  if (all.length === 0) return <p className="quiet">{say('plan-screen.none-kept')}</p>;
  return (
    <>
      <ol className="plain-list kept-list">
        {all.map((one) => (
          <KeptLine
            key={one.number}
            issuer={issuer}
            kept={one}
            by={personOf(one.askedBy)}
            isOpen={one.number === open}
          />
        ))}
      </ol>
      {hasNextPage ? (
        <Button variant="default" onClick={() => void fetchNextPage()}>
          {say('plan-screen.more-kept')}
        </Button>
      ) : null}
    </>
  );
}
