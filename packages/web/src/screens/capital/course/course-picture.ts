import type { Verdict } from '@tenfold/kernel';
import { position, saysSomething } from '../../../format/exact.ts';
import type { CourseRow } from './course-rows.ts';
import { mainEntry } from './course-rows.ts';
import { type Frame, frameOf, xOf, yOf } from './frame.ts';
import { type Box, type Label, placeLabels, type Wanted, widthOf } from './labels.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** A point on a course: the day on which something of it moved. */
export interface Point {
  readonly row: number;
  readonly day: string;
  /** In percent; the bottom of the frame where the figure is not known. */
  readonly at: number;
  readonly verdict: Verdict;
  readonly isKnown: boolean;
  readonly entry: string | null;
}

/** All that is drawn of a course, at its places. */
export interface Picture {
  readonly frame: Frame;
  readonly value: readonly Stretch[];
  readonly threshold: readonly Stretch[];
  readonly points: readonly Point[];
  /** Days with entries that moved nothing of this course. */
  readonly ticks: readonly string[];
  readonly labels: readonly Label[];
  readonly thresholdLabel: Label | null;
}

export interface PictureGiven {
  readonly rows: readonly CourseRow[];
  readonly until: string;
  readonly width: number;
  /** What the threshold is called on the picture, and whether it stands above it or below. */
  readonly threshold: { readonly text: string; readonly side: 'above' | 'below' };
  /** What happened on a day, in a few words; `isTurn` where it is answered otherwise than before. */
  readonly nameOf: (row: CourseRow, isTurn: boolean) => string;
}

/** Works out what is drawn of a course in a picture of some width. */
export function pictureOf({ rows, until, width, threshold, nameOf }: PictureGiven): Picture {
  const value = stretchesOf(
    rows.map(({ day, value: ends }) => ({ day, ends })),
    until,
  );
  const line = stretchesOf(
    rows.map(({ day, threshold: ends }) => ({ day, ends })),
    until,
  );
  const frame = frameOf([...value, ...line], width);
  const points = rows.flatMap((row, index) => (row.isStep ? [pointOf(row, index, frame)] : []));
  const thresholdLabel = labelOfThreshold(line, frame, threshold);
  return {
    frame,
    value,
    threshold: line,
    points,
    ticks: rows.filter(({ isStep }) => !isStep).map(({ day }) => day),
    thresholdLabel,
    labels: placeLabels(wantedOf(points, rows, { frame, nameOf }), {
      within: withinOf(frame),
      taken: [...(thresholdLabel === null ? [] : [boxOf(thresholdLabel)]), ...drawnBoxes(points, value, frame)],
    }),
  };
}

function pointOf(row: CourseRow, index: number, { low }: Frame): Point {
  const { value, day, verdict } = row;
  const isKnown = value !== null && saysSomething(value);
  return {
    row: index,
    day,
    at: isKnown ? position(value.high ?? '1') : low,
    verdict,
    isKnown,
    entry: mainEntry(row)?.id ?? null,
  };
}

/** What is not kept is named first, then what moved the most. */
function wantedOf(
  points: readonly Point[],
  rows: readonly CourseRow[],
  { frame, nameOf }: { readonly frame: Frame; readonly nameOf: PictureGiven['nameOf'] },
): readonly Wanted[] {
  return points.map(({ row, day, at, verdict }, index) => {
    const before = points[index - 1];
    const moved = before === undefined ? 0 : Math.abs(at - before.at);
    const isTurn = before?.verdict !== verdict;
    const weight = isTurn && verdict !== 'kept' ? moved + 1000 : moved;
    return { id: row, x: xOf(frame, day), y: yOf(frame, at), text: nameOf(rows[row] as CourseRow, isTurn), weight };
  });
}

function labelOfThreshold(
  line: readonly Stretch[],
  frame: Frame,
  { text, side }: PictureGiven['threshold'],
): Label | null {
  const corner = line.find(({ kind }) => kind !== 'unknown')?.corners[0];
  if (corner === undefined) return null;
  const y = yOf(frame, corner.high) + (side === 'above' ? -10 : 13);
  return { id: -1, x: xOf(frame, corner.day) + 4, y, text, anchor: 'start' };
}

function boxOf({ x, y, text }: Label): Box {
  return { left: x - 6, right: x + widthOf(text) + 6, top: y - 8, bottom: y + 8 };
}

function withinOf({ width, height, margins: { left, bottom } }: Frame): Box {
  return { left, right: width - 4, top: 0, bottom: height - bottom };
}

const POINT = 6;

/** Where points, upright parts of the line and the figure at its end stand: a label would hide them. */
function drawnBoxes(points: readonly Point[], value: readonly Stretch[], frame: Frame): readonly Box[] {
  const dots = points.map(({ day, at }) => {
    const [x, y] = [xOf(frame, day), yOf(frame, at)];
    return { left: x - POINT, right: x + POINT, top: y - POINT, bottom: y + POINT };
  });
  const upright = points.slice(1).map(({ day, at }, index) => {
    const [x, here, before] = [xOf(frame, day), yOf(frame, at), yOf(frame, points[index]?.at ?? at)];
    return { left: x - 1, right: x + 1, top: Math.min(here, before), bottom: Math.max(here, before) };
  });
  const end = value.at(-1)?.corners.at(-1);
  if (end === undefined) return [...dots, ...upright];
  const y = yOf(frame, end.high);
  return [...dots, ...upright, { left: xOf(frame, end.day), right: frame.width, top: y - POINT, bottom: y + POINT }];
}
