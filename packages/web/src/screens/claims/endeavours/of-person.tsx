import { Link } from '@tanstack/react-router';
import type { Names } from '@tenfold/kernel';
import { type JSX, useId } from 'react';
import type { EndeavoursJson } from '../../../format/endeavours.ts';
import { useSay } from '../../../language/say.tsx';
import { BeginEntry } from '../../entries/draft/begin-entry.tsx';
import { keepTimes } from '../../entries/keep-times.ts';
import { ActOfOther } from './act-of-other.tsx';
import { EndeavourLine } from './endeavour-line.tsx';

interface Given {
  readonly issuer: string;
  readonly told: EndeavoursJson['people'][number];
  readonly names: Readonly<Record<string, Names>>;
}

/** What came up under the promises of one beneficiary, those first of which nothing is recorded; and his log. */
export function OfPerson({ issuer, told: { person, promises, log }, names }: Given): JSX.Element {
  const { say, sayWith } = useSay();
  const id = useId();
  const acts = promises.flatMap((promise) => promise.acts);
  const [open, answered] = [
    acts.filter(({ endeavours }) => endeavours.length === 0),
    acts.filter(({ endeavours }) => endeavours.length > 0),
  ];
  const listed = (shown: typeof acts): JSX.Element => (
    <ul className="plain-list">
      {shown.map((act) => (
        <ActOfOther key={act.entry} issuer={issuer} person={person} act={act} names={names} />
      ))}
    </ul>
  );
  return (
    <section className="claims-part endeavours-of" aria-labelledby={id}>
      <h2 id={id}>{sayWith(names)('shell.name', { name: { name: person } })}</h2>
      <h3>{say('endeavours-screen.prompts', { count: { number: BigInt(open.length) } })}</h3>
      {open.length === 0 ? <p className="quiet">{say('endeavours-screen.no-prompts')}</p> : listed(open)}
      {answered.length === 0 ? null : (
        <details>
          <summary>{say('endeavours-screen.answered', { count: { number: BigInt(answered.length) } })}</summary>
          {listed(answered)}
        </details>
      )}
      <h3>{say('endeavours-screen.log')}</h3>
      {log.length === 0 ? <p className="quiet">{say('endeavours-screen.none')}</p> : null}
      <ol className="plain-list">
        {log.map((one) => (
          <EndeavourLine key={one.entry} issuer={issuer} endeavour={one} names={names} />
        ))}
      </ol>
      <LogWays issuer={issuer} person={person} />
    </section>
  );
}

interface WaysGiven {
  readonly issuer: string;
  readonly person: string;
}

/** What can be done with the log: something more recorded, and the report for counsel. */
function LogWays({ issuer, person }: WaysGiven): JSX.Element {
  const { say } = useSay();
  return (
    <div className="claim-ways no-print">
      <BeginEntry
        issuer={issuer}
        word={say('endeavours-screen.record')}
        kind="endeavour-recorded"
        typed={{ fields: { beneficiary: person } }}
        isFirst
      />
      <Link
        to="/issuers/$issuer/papers"
        params={{ issuer }}
        search={(before) => ({ ...keepTimes(before), kind: 'endeavours-report', person })}
      >
        {say('endeavours-screen.report')}
      </Link>
    </div>
  );
}
