import { marks } from '@tenfold/documents/screens';
import type { JSX } from 'react';
import { evidenceAddress } from '../../../api/evidence-address.ts';
import type { StandingJson } from '../../../format/claims.ts';
import { useSay } from '../../../language/say.tsx';

interface Given {
  readonly issuer: string;
  readonly rows: readonly StandingJson[];
}

/** Whether the claimant may sue: each fact that is kept, beside the question of law that it does not answer. */
export function Standing({ issuer, rows }: Given): JSX.Element | null {
  const { say } = useSay();
  if (rows.length === 0) return null;
  return (
    <section className="claim-part">
      <h4>{say('claims-screen.standing')}</h4>
      <ul className="plain-list">
        {rows.map((row) => (
          <li key={`${row.at} ${row.date} ${row.fact.text}`} className="standing-row">
            <p>
              {row.fact.text}
              {row.evidence === null ? null : (
                <>
                  {' '}
                  <a href={evidenceAddress(issuer, row.evidence)} title={row.evidence}>
                    {say('claims-screen.evidence')}
                  </a>
                </>
              )}
            </p>
            <p className="life-note quiet">
              <span className="mark needs-determination" aria-hidden="true">
                {marks['needs-determination']}
              </span>
              <span>{row.question.text}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
