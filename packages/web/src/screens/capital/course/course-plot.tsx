import { marks } from '@tenfold/documents/screens';
import { useElementSize } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type JSX, type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import { isPlainClick, useGoTo } from '../../../app/app-link.tsx';
import { useSay } from '../../../language/say.tsx';
import type { CourseRow } from './course-rows.ts';
import { type Picture, pictureOf } from './course-picture.ts';
import { drawCourse } from './draw.ts';
import { dayAt } from './frame.ts';
import { shortNameOfDay } from './named-day.ts';
import { type PlotWords, usePlotWords } from './plot-words.ts';

export interface CoursePlotGiven extends PlotWords {
  readonly rows: readonly CourseRow[];
  readonly until: string;
  readonly picture: RefObject<HTMLDivElement | null>;
  /** Tells which row a pointer or the focus is at. */
  readonly onRow: (row: number | null) => void;
}

/** A course as steps through time; its points are links, one stop for the keyboard with arrow keys between them. */
export function CoursePlot(given: CoursePlotGiven): JSX.Element {
  const { rows, until, picture: holder, onRow, threshold } = given;
  const { say } = useSay();
  const { ref, width } = useElementSize();
  const { data: plot } = useQuery({
    queryKey: ['plot'],
    queryFn: async () => import('@observablehq/plot'),
    staleTime: Infinity,
  });
  const wording = usePlotWords(given);
  const picture = useMemo(
    () =>
      pictureOf({
        rows,
        until,
        width: Math.max(300, Math.floor(width)),
        threshold,
        nameOf: (row, isTurn) => (isTurn ? signed(row, shortNameOfDay(row, say)) : shortNameOfDay(row, say)),
      }),
    [rows, until, width, threshold, say],
  );
  useEffect(() => {
    if (plot !== undefined && width > 0) holder.current?.replaceChildren(drawCourse(plot, picture, wording));
  }, [plot, picture, wording, width, holder]);
  return (
    <div ref={ref} className="course-room" style={{ minHeight: picture.frame.height }}>
      <PlotHolder holder={holder} picture={picture} onRow={onRow} rows={rows} />
    </div>
  );
}

function signed({ verdict }: CourseRow, text: string): string {
  return verdict === 'kept' ? text : `${marks[verdict]} ${text}`;
}

interface Held {
  readonly holder: RefObject<HTMLDivElement | null>;
  readonly picture: Picture;
  readonly rows: readonly CourseRow[];
  readonly onRow: (row: number | null) => void;
}

/** What Plot drew, with what a pointer and the keyboard do in it. */
function PlotHolder({ holder, picture, rows, onRow }: Held): JSX.Element {
  const goTo = useGoTo();
  const last = useRef(-1);
  const follow = (event: MouseEvent): void => {
    const address = linkOf(event.target)?.getAttribute('href') ?? null;
    if (address === null || !isPlainClick(event)) return;
    event.preventDefault();
    goTo(address);
  };
  const near = (event: MouseEvent<HTMLDivElement>): void => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const row = rows.findLastIndex(({ day }) => day <= dayAt(picture.frame, x));
    if (row === -1 || row === last.current) return;
    last.current = row;
    onRow(row);
  };
  const leave = (): void => {
    last.current = -1;
    onRow(null);
  };
  return (
    // The links inside are what is used by the keyboard; the holder only follows them.
    <div
      ref={holder}
      className="course-plot"
      onClick={follow}
      onMouseMove={near}
      onMouseLeave={leave}
      onBlur={leave}
      onKeyDown={moveAlong}
      onFocus={({ target }) => onRow(Number(linkOf(target)?.dataset['row'] ?? 0))}
    />
  );
}

/** Arrow keys go from point to point, Home and End to the first and the last. */
function moveAlong(event: KeyboardEvent<HTMLDivElement>): void {
  const links = [...event.currentTarget.querySelectorAll<SVGAElement>('a')];
  const at = links.findIndex((link) => link === document.activeElement);
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: links.length - 1 }[event.key];
  const link = to === undefined ? undefined : links[to];
  if (link === undefined) return;
  event.preventDefault();
  for (const one of links) one.setAttribute('tabindex', one === link ? '0' : '-1');
  link.focus();
}

function linkOf(target: EventTarget): SVGAElement | null {
  return target instanceof Element ? target.closest<SVGAElement>('a') : null;
}
