import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { FaultNotice, Loading, Notice } from '../../app/notices.tsx';
import { useAnswer } from '../../engine/use-answer.ts';
import { useSay } from '../../language/say.tsx';
import { useTimes } from '../../time/use-times.ts';
import { Unknowns } from '../capital/unknowns.tsx';
import { Determinations } from './determinations.tsx';
import { ExchangeActs } from './exchange-acts.tsx';
import { Picture } from './graph/picture.tsx';
import { OwnedList } from './owned-list.tsx';
import './holdings.css';

/** Who has what in the shares and through whom: a picture, a list that says the same, and what Rule 8A.18 says of it. */
export function HoldingsScreen(): JSX.Element {
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  const { say } = useSay();
  const { asked } = useTimes();
  const { data: holdings, error, isPlaceholderData } = useAnswer('holdings', issuer, asked);
  if (error !== null) return <FaultNotice error={error} />;
  if (holdings === undefined) return <Loading />;
  const isEmpty = holdings.people.length === 0 && holdings.holdings.length === 0;
  return (
    <div className={`holdings-screen${isPlaceholderData ? ' is-older' : ''}`}>
      <header>
        <h1>{say('holdings-screen.title')}</h1>
        <p className="quiet">{say('holdings-screen.subtitle')}</p>
      </header>
      {isEmpty ? (
        <Notice title={say('holdings-screen.none-title')}>
          <p>{say('holdings-screen.none')}</p>
        </Notice>
      ) : (
        <div className="holdings-halves">
          <div className="holdings-first">
            <Picture issuer={issuer} holdings={holdings} />
            <Determinations issuer={issuer} findings={holdings.findings} />
            <ExchangeActs issuer={issuer} />
            <Unknowns issuer={issuer} unknown={holdings.unknown} />
          </div>
          <OwnedList issuer={issuer} holdings={holdings} />
        </div>
      )}
    </div>
  );
}
