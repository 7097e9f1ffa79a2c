import { Link } from '@tanstack/react-router';
import type { Names } from '@tenfold/kernel';
import type { JSX } from 'react';
import type { BreachJson } from '../../format/claims.ts';
import { useSay } from '../../language/say.tsx';
import { VerdictMark } from '../../marks/verdict-mark.tsx';
import { keepTimes } from '../entries/keep-times.ts';

interface Given {
  readonly issuer: string;
  readonly breach: BreachJson;
  readonly names: Readonly<Record<string, Names>>;
}

/** A breach as found: under which rule and sentence, by whom, on which days, and the figures. */
export function BreachLine({ issuer, breach, names }: Given): JSX.Element {
  const { say, sayWith } = useSay();
  const { finding, provision, subject, verdict, standing, reasons, nature, clauses, beneficiary, undertaking } = breach;
  const [clause] = clauses;
  return (
    <div className="breach">
      <p className="breach-head">
        <VerdictMark verdict={verdict} standing={standing} chip />{' '}
        <Link
          to="/issuers/$issuer"
          params={{ issuer }}
          search={(before) => ({
            ...keepTimes(before),
            of: beneficiary,
            undertaking: undertaking ?? undefined,
            clause: clause?.id,
            finding,
          })}
        >
          {say('undertaking-screen.rule', { provision: { provision } })}
        </Link>{' '}
        <span className="quiet">
          · {sayWith(names)('shell.name', { name: { name: subject } })} · <Days breach={breach} />
          {clauses.length === 0 ? null : ` · ${sentences(breach, say)}`}
        </span>
      </p>
      {reasons.map(({ key, text }) => (
        <p key={`${key} ${text}`}>{text}</p>
      ))}
      {nature === 'endeavours' ? <p className="quiet">{say('claims-screen.of-endeavours')}</p> : null}
    </div>
  );
}

function sentences({ clauses }: BreachJson, say: ReturnType<typeof useSay>['say']): string {
  const list = clauses.map(({ id }) => ({ quote: id }));
  return say('claims-screen.under-clauses', { clauses: { list } });
}

/** From which day to which; a breach that goes on has no last one. */
function Days({ breach: { from, until } }: Pick<Given, 'breach'>): JSX.Element {
  const { say } = useSay();
  if (from === null) return <>{say('claims-screen.days-unknown')}</>;
  if (until === null) return <>{say('claims-screen.days-since', { from: { date: from } })}</>;
  if (until === from) return <>{say('shell.day', { day: { date: from } })}</>;
  return <>{say('claims-screen.days-until', { from: { date: from }, until: { date: until } })}</>;
}
