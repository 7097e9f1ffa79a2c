import type { JSX } from 'react';
import { AppLink } from '../../app/app-link.tsx';
import { addressOfEntry } from '../../app/places.ts';
import type { FindingJson } from '../../format/check.ts';
import { useSay } from '../../language/say.tsx';
import { VerdictMark } from '../../marks/verdict-mark.tsx';
import { useTimes } from '../../time/use-times.ts';

interface Given {
  readonly issuer: string;
  readonly findings: readonly FindingJson[];
}

/** What of the holdings only the Exchange can decide, what is missing for an answer, and what has ended. */
export function Determinations({ issuer, findings }: Given): JSX.Element {
  const { say } = useSay();
  const open = findings.filter(({ verdict }) => verdict !== 'kept' && verdict !== 'not-applicable');
  return (
    <section className="holdings-determinations">
      <h2>{say('holdings-screen.determinations')}</h2>
      {open.length === 0 ? <p className="quiet">{say('holdings-screen.all-his')}</p> : null}
      <ul className="plain-list">
        {open.map((finding) => (
          <Open key={finding.id} issuer={issuer} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

function Open({ issuer, finding }: { readonly issuer: string; readonly finding: FindingJson }): JSX.Element {
  const { asked } = useTimes();
  const { verdict, standing, reasons } = finding;
  const entries = [...new Set(reasons.flatMap((reason) => reason.entries))];
  return (
    <li>
      <VerdictMark verdict={verdict} standing={standing} />
      {reasons.map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
      <small className="quiet">
        {entries.map((entry) => (
          <AppLink key={entry} to={addressOfEntry(issuer, entry, asked.known)}>
            {entry}
          </AppLink>
        ))}
      </small>
    </li>
  );
}
