import type { JSX } from 'react';
import { AppLink } from '../../../app/app-link.tsx';
import { addressOfDay, addressOfEntry } from '../../../app/places.ts';
import { useSay } from '../../../language/say.tsx';
import { VerdictMark } from '../../../marks/verdict-mark.tsx';
import { useTimes } from '../../../time/use-times.ts';
import { tellFraction, tellPart } from '../told.ts';
import type { CourseName, CourseRow } from './course-rows.ts';
import { nameOfEntry } from './named-day.ts';

interface Tabled {
  readonly issuer: string;
  readonly name: CourseName;
  readonly caption: string;
  readonly rows: readonly CourseRow[];
}

const MOST_NAMED = 6;

/** The course as a table that says all that its picture shows, the latest day first, with every entry. */
export function CourseTable({ issuer, name, caption, rows }: Tabled): JSX.Element {
  const { say } = useSay();
  const heads = ['day', 'value', 'fraction', `${name}-threshold`, 'answer', 'entries'];
  return (
    <div className="course-table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {say(`capital-screen.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.toReversed().map((row) => (
            <Row key={row.day} issuer={issuer} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ issuer, row }: { readonly issuer: string; readonly row: CourseRow }): JSX.Element {
  const { say } = useSay();
  const { asked } = useTimes();
  const { day, value, threshold, verdict, standing } = row;
  const date = { day: { date: day } };
  return (
    <tr>
      <th scope="row" className="num">
        <AppLink to={addressOfDay(issuer, day, asked.known)} label={say('capital-screen.go-to-day', date)}>
          {say('shell.day', date)}
        </AppLink>
      </th>
      <td>{tellPart(value, say)}</td>
      <td className="exact">{tellFraction(value, say)}</td>
      <td>{tellPart(threshold, say)}</td>
      <td>
        <VerdictMark verdict={verdict} standing={standing ?? undefined} />
      </td>
      <td className="entries">
        <RowEntries issuer={issuer} row={row} />
      </td>
    </tr>
  );
}

function RowEntries({ issuer, row }: { readonly issuer: string; readonly row: CourseRow }): JSX.Element {
  const { say } = useSay();
  const { asked } = useTimes();
  const shown = row.entries.slice(0, MOST_NAMED);
  const rest = row.count - shown.length;
  return (
    <>
      {shown.map((entry) => (
        <AppLink key={entry.id} to={addressOfEntry(issuer, entry.id, asked.known)}>
          {nameOfEntry(entry, say)}
        </AppLink>
      ))}
      {rest <= 0 ? null : <span className="quiet">+{rest}</span>}
    </>
  );
}
