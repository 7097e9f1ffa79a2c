import { type JSX, type RefObject, useId, useMemo, useRef, useState } from 'react';
import { saveFile } from '../../../download/save-file.ts';
import { standaloneSvg } from '../../../download/standalone-svg.ts';
import type { DayOfEntries } from '../../../engine/questions.ts';
import { useAnswer } from '../../../engine/use-answer.ts';
import { ratioFrom } from '../../../format/exact.ts';
import { type Say, useSay } from '../../../language/say.tsx';
import { VerdictMark } from '../../../marks/verdict-mark.tsx';
import { useTimes } from '../../../time/use-times.ts';
import { tellPart } from '../told.ts';
import { courseCsv } from './course-csv.ts';
import { CoursePlot } from './course-plot.tsx';
import { type CourseName, type CourseRow, courseRows } from './course-rows.ts';
import { CourseTable } from './course-table.tsx';
import { nameOfDay } from './named-day.ts';

interface Figured {
  readonly issuer: string;
  readonly name: CourseName;
  readonly days: readonly DayOfEntries[];
  readonly on: string;
  readonly today: string;
}

/** A course: its picture, what is at the point that is looked at, the same as a table, and both as files. */
export function CourseFigure({ issuer, name, days, on, today }: Figured): JSX.Element {
  const { say } = useSay();
  const holder = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => courseRows(days, name), [days, name]);
  const threshold = useMemo(() => thresholdWords(name, rows, say), [name, rows, say]);
  const [first] = rows;
  const heading = useId();
  return (
    <figure className="course" aria-labelledby={heading}>
      <figcaption className="course-head">
        <h2 id={heading}>
          {say(`capital-screen.${name}`)} <span className="quiet">{say(`capital-screen.${name}-rules`)}</span>
        </h2>
        {first === undefined ? null : <Downloads issuer={issuer} name={name} rows={rows} holder={holder} />}
      </figcaption>
      {first === undefined ? (
        <p className="quiet">{say('capital-screen.nothing-bound')}</p>
      ) : (
        <Drawn {...{ issuer, name, rows, on, threshold, holder }} until={latest(on, today, rows)} />
      )}
    </figure>
  );
}

function latest(on: string, today: string, rows: readonly CourseRow[]): string {
  return [on, today, rows.at(-1)?.day ?? ''].toSorted().at(-1) ?? today;
}

function thresholdWords(
  name: CourseName,
  rows: readonly CourseRow[],
  say: Say,
): { readonly text: string; readonly side: 'above' | 'below' } {
  if (name === 'proportion') return { text: say('capital-screen.proportion-line'), side: 'above' };
  const floor = rows.find(({ threshold }) => threshold !== null)?.threshold?.low ?? '0';
  return { text: say('capital-screen.others-line', { share: { ratio: ratioFrom(floor) } }), side: 'below' };
}

interface DrawnGiven {
  readonly issuer: string;
  readonly name: CourseName;
  readonly rows: readonly CourseRow[];
  readonly on: string;
  readonly until: string;
  readonly threshold: ReturnType<typeof thresholdWords>;
  readonly holder: RefObject<HTMLDivElement | null>;
}

function Drawn({ issuer, name, rows, on, until, threshold, holder }: DrawnGiven): JSX.Element {
  const { say } = useSay();
  const [row, setRow] = useState<number | null>(null);
  const caption = say('capital-screen.plot', {
    what: { quote: say(`capital-screen.${name}`) },
    first: { date: rows[0]?.day ?? until },
    last: { date: until },
  });
  const shown = row === null ? undefined : rows[row];
  return (
    <>
      <CoursePlot {...{ issuer, rows, on, until, threshold }} picture={holder} onRow={setRow} />
      <p className="course-said">{shown === undefined ? <Now issuer={issuer} name={name} /> : <Said row={shown} />}</p>
      <p className="unseen">{say('capital-screen.keys')}</p>
      <details className="course-as-table">
        <summary>{say('capital-screen.as-table')}</summary>
        <CourseTable issuer={issuer} name={name} caption={caption} rows={rows} />
      </details>
    </>
  );
}

/** How it stands on the day that is looked at. */
function Now({ issuer, name }: Pick<DrawnGiven, 'issuer' | 'name'>): JSX.Element | null {
  const { say } = useSay();
  const { asked } = useTimes();
  const { data: capital } = useAnswer('capital', issuer, asked);
  if (capital === undefined) return null;
  const { verdict, standing, value } = capital.course[name];
  if (verdict === 'not-applicable') return <VerdictMark verdict={verdict} />;
  const figures = { day: { date: capital.on }, what: { quote: tellPart(value, say) } };
  return (
    <>
      <span className="num">{say('capital-screen.point', figures)}</span>{' '}
      <VerdictMark verdict={verdict} standing={standing ?? undefined} />
    </>
  );
}

/** The point that a pointer or the keyboard is at. */
function Said({ row }: { readonly row: CourseRow }): JSX.Element {
  const { say } = useSay();
  const figures = {
    day: { date: row.day },
    value: { quote: tellPart(row.value, say) },
    what: { quote: nameOfDay(row, say) },
  };
  return (
    <>
      <span className="num">{say('capital-screen.valued', figures)}</span>{' '}
      {row.verdict === 'kept' ? null : <VerdictMark verdict={row.verdict} standing={row.standing ?? undefined} />}
    </>
  );
}

interface Downloaded {
  readonly issuer: string;
  readonly name: CourseName;
  readonly rows: readonly CourseRow[];
  readonly holder: RefObject<HTMLDivElement | null>;
}

function Downloads({ issuer, name, rows, holder }: Downloaded): JSX.Element {
  const { say } = useSay();
  const named = (format: string): string =>
    say('capital-screen.download', { format: { quote: format }, what: { quote: say(`capital-screen.${name}`) } });
  const saveSvg = (): void => {
    const picture = holder.current?.querySelector('svg') ?? null;
    if (picture !== null) saveFile(`${issuer}-${name}.svg`, 'image/svg+xml', standaloneSvg(picture));
  };
  return (
    <span className="course-downloads">
      <button
        type="button"
        aria-label={named('CSV')}
        onClick={() => saveFile(`${issuer}-${name}.csv`, 'text/csv', courseCsv(name, rows))}
      >
        {say('capital-screen.csv')}
      </button>
      <button type="button" aria-label={named('SVG')} onClick={saveSvg}>
        {say('capital-screen.svg')}
      </button>
    </span>
  );
}
