import { Link } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { type IssuerJson, useIssuers } from '../../api/issuers.ts';
import { FaultNotice, Loading, Notice } from '../../app/notices.tsx';
import { useName, useSay } from '../../language/say.tsx';
import { IssuerState } from './issuer-state.tsx';
import { useRowKeys } from './use-row-keys.ts';
import './issuers.css';

/** The book of issuers: each with its gravest answer and what falls due next. */
export function IssuersScreen(): JSX.Element {
  const { say } = useSay();
  const { data, error } = useIssuers();
  if (error !== null) return <FaultNotice error={error} />;
  if (data === undefined) return <Loading />;
  return (
    <main className="issuers">
      <h1>{say('shell.issuers')}</h1>
      {data.length === 0 ? <NoIssuers /> : <Book issuers={data} />}
    </main>
  );
}

function NoIssuers(): JSX.Element {
  const { say } = useSay();
  return (
    <Notice title={say('issuers.none-title')}>
      <p>{say('issuers.none')}</p>
    </Notice>
  );
}

function Book({ issuers }: { readonly issuers: readonly IssuerJson[] }): JSX.Element {
  const { say } = useSay();
  const [wanted, want] = useState('');
  const shown = issuers.filter((issuer) => isWanted(issuer, wanted));
  useRowKeys();
  return (
    <>
      <label className="issuers-search">
        <span className="unseen">{say('issuers.search')}</span>
        <input
          type="search"
          placeholder={say('issuers.search')}
          value={wanted}
          onChange={(event) => want(event.currentTarget.value)}
        />
      </label>
      <p className="quiet" role="status">
        {say('issuers.count', { count: { number: BigInt(shown.length) } })}
      </p>
      <table className="issuers-table">
        <thead>
          <tr>
            <th scope="col">{say('issuers.issuer')}</th>
            <th scope="col">{say('issuers.code')}</th>
            <th scope="col">{say('issuers.marker')}</th>
            <th scope="col">{say('issuers.state')}</th>
            <th scope="col">{say('issuers.due')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((issuer) => (
            <Row key={issuer.id} issuer={issuer} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Row({ issuer: { id, names, stockCode } }: { readonly issuer: IssuerJson }): JSX.Element {
  const nameOf = useName();
  return (
    <tr>
      <th scope="row">
        <Link to="/issuers/$issuer" params={{ issuer: id }} className="issuers-row">
          {nameOf(names, id)}
        </Link>
      </th>
      <td className="num">{stockCode}</td>
      <IssuerState issuer={id} />
    </tr>
  );
}

/** Found by any of its names, its code or its id. */
function isWanted({ id, names, stockCode }: IssuerJson, wanted: string): boolean {
  const text = [id, stockCode ?? '', ...Object.values(names)].join(' ').toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
