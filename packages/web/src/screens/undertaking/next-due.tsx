import { Link, useParams } from '@tanstack/react-router';
import type { Names } from '@tenfold/kernel';
import type { JSX } from 'react';
import type { DutyJson } from '../../format/check.ts';
import { useSay } from '../../language/say.tsx';
import { keepTimes } from '../entries/keep-times.ts';

interface Given {
  readonly duties: readonly DutyJson[];
  /** The beneficiary whose undertaking is shown: what he owes stands first. */
  readonly of: string;
  /** Whether he is whoever is signed in. */
  readonly isOwn: boolean;
  readonly names: Readonly<Record<string, Names>>;
}

/** Of more than so many open duties in a list the rest are left to the screen of duties. */
const MOST_DUE = 5;

/** What falls due next: what the beneficiary who is shown owes, then what others owe, under a heading of their own. */
export function NextDue({ duties, of, isOwn, names }: Given): JSX.Element {
  const { say, sayWith } = useSay();
  const open = duties.filter(({ discharged }) => discharged === null).toSorted(byDay);
  const [own, others] = [open.filter(({ who }) => who === of), open.filter(({ who }) => who !== of)];
  const title = isOwn
    ? say('undertaking-screen.due-from-you')
    : sayWith(names)('undertaking-screen.due-from', { person: { name: of } });
  return (
    <>
      <section className="next-due">
        <h2 className="eyebrow">{title}</h2>
        {own.length === 0 ? <p className="quiet">{say('undertaking-screen.nothing-due')}</p> : null}
        <DueList duties={own} names={null} />
      </section>
      {others.length === 0 ? null : (
        <section className="next-due">
          <h2 className="eyebrow">{say('undertaking-screen.due-from-others')}</h2>
          <DueList duties={others} names={names} />
        </section>
      )}
    </>
  );
}

interface ListGiven {
  readonly duties: readonly DutyJson[];
  /** Names of who owes each; `null` where the heading says it of all. */
  readonly names: Given['names'] | null;
}

function DueList({ duties, names }: ListGiven): JSX.Element {
  const { say, sayWith } = useSay();
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  const more = duties.length - MOST_DUE;
  return (
    <>
      <ul className="plain-list">
        {duties.slice(0, MOST_DUE).map(({ id, due, what, who }) => (
          <li key={id}>
            <b className="num">
              {due === null ? say('undertaking-screen.no-due-day') : say('shell.day', { day: dayOrMoment(due) })}
            </b>
            {names === null ? null : (
              <span className="quiet"> · {sayWith(names)('shell.name', { name: { name: who } })}</span>
            )}
            <p>{what}</p>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <p>
          <Link to="/issuers/$issuer/duties" params={{ issuer }} search={keepTimes}>
            {say('undertaking-screen.more-due', { count: { number: BigInt(more) } })}
          </Link>
        </p>
      ) : null}
    </>
  );
}

/** What has a day comes first, in the order of the days. */
function byDay(one: DutyJson, other: DutyJson): number {
  return (one.due ?? '9').localeCompare(other.due ?? '9');
}

function dayOrMoment(due: string): { readonly date: string } | { readonly instant: string } {
  return due.includes('T') ? { instant: due } : { date: due };
}
