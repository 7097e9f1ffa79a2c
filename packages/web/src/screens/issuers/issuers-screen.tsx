import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useIssuers } from '../../api/issuers.ts';
import { FaultNotice, Loading } from '../../app/notices.tsx';
import { useName, useSay } from '../../language/say.tsx';

/** The book of issuers. */
export function IssuersScreen(): JSX.Element {
  const { say } = useSay();
  const nameOf = useName();
  const { data, error } = useIssuers();
  if (error !== null) return <FaultNotice error={error} />;
  if (data === undefined) return <Loading />;
  return (
    <main>
      <h1>{say('shell.issuers')}</h1>
      <ul className="plain-list">
        {data.map(({ id, names, stockCode }) => (
          <li key={id}>
            <Link to="/issuers/$issuer" params={{ issuer: id }}>
              {nameOf(names, id)}
            </Link>{' '}
            <span className="quiet num">{stockCode}</span>
          </li>
        ))}
      </ul>
    </main>
  );
}
