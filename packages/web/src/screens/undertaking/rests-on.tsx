import { Link, useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { Explained } from '../../engine/questions.ts';
import type { NamedEntryJson } from '../../format/check.ts';
import { useSay } from '../../language/say.tsx';

/** What is due under a finding, and the entries that it rests on with their sources. */
export function RestsOn({ explained }: { readonly explained: Explained }): JSX.Element {
  const { say } = useSay();
  const { explanation, kinds } = explained;
  const { entries, duties } = explanation;
  return (
    <>
      {duties.length === 0 ? null : (
        <section className="why-part">
          <h3 className="eyebrow">{say('undertaking-screen.duties')}</h3>
          {duties.map(({ id, what }) => (
            <p key={id}>{what}</p>
          ))}
        </section>
      )}
      <section className="why-part">
        <h3 className="eyebrow">{say('undertaking-screen.rests-on')}</h3>
        {entries.length === 0 ? <p className="quiet">{say('undertaking-screen.rests-on-none')}</p> : null}
        <ul className="plain-list">
          {entries.map((entry) => (
            <RestingEntry key={entry.id} entry={entry} about={kinds[entry.id] ?? entry.kind} />
          ))}
        </ul>
      </section>
    </>
  );
}

interface RestingGiven {
  readonly entry: NamedEntryJson;
  readonly about: string;
}

function RestingEntry({ entry: { id, effective, source }, about }: RestingGiven): JSX.Element {
  const { say } = useSay();
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  const day = effective.includes('T') ? { instant: effective } : { date: effective };
  return (
    <li className="resting">
      <span className="num quiet">{say('shell.day', { day })}</span>
      <p>{about}</p>
      <small>
        {source.url === null ? source.title : <a href={source.url}>{source.title}</a>} ·{' '}
        {say(`undertaking-screen.standing.${source.standing}`)} ·{' '}
        <Link to="/issuers/$issuer/entries" params={{ issuer }} search={{ entry: id }}>
          {id}
        </Link>
      </small>
    </li>
  );
}
