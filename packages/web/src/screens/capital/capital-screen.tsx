import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { FaultNotice, Loading } from '../../app/notices.tsx';
import { useAnswer } from '../../engine/use-answer.ts';
import { useSay } from '../../language/say.tsx';
import { hongKongToday } from '../../time/asked.ts';
import { useTimes } from '../../time/use-times.ts';
import { CourseFigure } from './course/course-figure.tsx';
import { DayCasts } from './day-casts.tsx';
import { DayClasses } from './day-classes.tsx';
import { Published } from './published.tsx';
import { Unknowns } from './unknowns.tsx';
import './capital.css';

/** The capital and the votes: two courses through time with their thresholds, and how they stand on the day looked at. */
export function CapitalScreen(): JSX.Element {
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  const { say } = useSay();
  return (
    <div className="capital-screen">
      <header className="capital-head">
        <h1>{say('capital-screen.title')}</h1>
        <p className="quiet">{say('capital-screen.subtitle')}</p>
      </header>
      <Courses issuer={issuer} />
      <Day issuer={issuer} />
    </div>
  );
}

function Courses({ issuer }: { readonly issuer: string }): JSX.Element {
  const { asked } = useTimes();
  const { data: days, error } = useAnswer('days', issuer, { known: asked.known });
  const today = hongKongToday(Date.now());
  if (error !== null) return <FaultNotice error={error} />;
  if (days === undefined) return <Loading />;
  return (
    <div className="capital-courses">
      <CourseFigure issuer={issuer} name="proportion" days={days} on={asked.on ?? today} today={today} />
      <CourseFigure issuer={issuer} name="others" days={days} on={asked.on ?? today} today={today} />
    </div>
  );
}

/** The day that is looked at. */
function Day({ issuer }: { readonly issuer: string }): JSX.Element {
  const { say } = useSay();
  const { asked } = useTimes();
  const { data: capital, error, isPlaceholderData } = useAnswer('capital', issuer, asked);
  if (error !== null) return <FaultNotice error={error} />;
  if (capital === undefined) return <Loading />;
  return (
    <section className={`capital-day${isPlaceholderData ? ' is-older' : ''}`}>
      <h2>{say('shell.day', { day: { date: capital.on } })}</h2>
      <DayClasses capital={capital} />
      <DayCasts issuer={issuer} casts={capital.casts} />
      <Unknowns issuer={issuer} unknown={capital.unknown} />
      <Published issuer={issuer} published={capital.published} />
    </section>
  );
}
