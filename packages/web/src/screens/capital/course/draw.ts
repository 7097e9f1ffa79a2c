import type * as plots from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import type { Verdict } from '@tenfold/kernel';
import type { Label } from './labels.ts';
import type { Picture, Point } from './course-picture.ts';
import { type Frame, dayTicks, percentTicks, xOf, yOf } from './frame.ts';
import type { Corner, Stretch } from './stretches.ts';

type Plot = typeof plots;

/** What is said on a picture beside its points, and where its points lead. */
export interface Wording {
  /** The figure at the end of the line. */
  readonly end: string | null;
  readonly notKnown: string;
  readonly dayTick: (day: string, isYear: boolean) => string;
  /** The day that is looked at, and how it is named. */
  readonly lookedAt: { readonly day: string; readonly text: string } | null;
  readonly pointText: (point: Point) => string;
  readonly addressOf: (point: Point) => string;
}

/** The signs by which points of a course differ, beside their colours. */
const symbols: Partial<Record<Verdict, 'times' | 'triangle' | 'diamond'>> = {
  breached: 'times',
  'action-required': 'triangle',
  'information-missing': 'diamond',
};

/** Draws a course with Observable Plot. Looks come from classes: our policy lets no picture bring styles of its own. */
export function drawCourse(plot: Plot, picture: Picture, wording: Wording): SVGSVGElement {
  const { frame } = picture;
  const { width, height, margins } = frame;
  const svg = plot.plot({
    width,
    height,
    marginLeft: margins.left,
    marginRight: margins.right,
    marginTop: margins.top,
    marginBottom: margins.bottom,
    x: { type: 'utc', domain: [dateOf(frame.first), dateOf(frame.last)], axis: null },
    y: { domain: [frame.low, frame.high], axis: null },
    marks: [
      ...axes(plot, frame, wording),
      ...unknowns(plot, picture, wording.notKnown),
      ...lookedAt(plot, frame, wording.lookedAt),
      ...lines(plot, picture),
      ...texts(plot, picture, wording),
      ...points(plot, picture, wording),
    ],
  }) as SVGSVGElement;
  return tidied(svg, inOrder(picture.points));
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function axes(plot: Plot, frame: Frame, { dayTick }: Wording): readonly Markish[] {
  const percents = percentTicks(frame);
  const days = dayTicks(frame);
  return [
    plot.ruleY(percents, { className: 'course-grid' }),
    plot.text(percents, {
      className: 'course-axis',
      y: (percent: number) => percent,
      frameAnchor: 'left',
      textAnchor: 'end',
      dx: -8,
      text: (percent: number) => `${percent}%`,
    }),
    plot.text(days, {
      className: 'course-axis',
      x: ({ day }) => dateOf(day),
      frameAnchor: 'bottom',
      dy: 20,
      text: ({ day, isYear }) => dayTick(day, isYear),
    }),
  ];
}

/** A time of which nothing is known is a marked blank, and not a line at nothing. */
function unknowns(plot: Plot, { value, frame }: Picture, text: string): readonly Markish[] {
  const blanks = value.filter(({ kind }) => kind === 'unknown').map(({ corners }) => spanOf(corners));
  const wide = blanks.filter(({ from, to }) => xOf(frame, to) - xOf(frame, from) > text.length * 8);
  return [
    plot.rect(blanks, {
      className: 'course-blank',
      x1: ({ from }) => dateOf(from),
      x2: ({ to }) => dateOf(to),
      y1: frame.low,
      y2: frame.high,
    }),
    plot.text(wide, {
      className: 'course-blank-text',
      x: ({ from, to }) => (dateOf(from).getTime() + dateOf(to).getTime()) / 2,
      frameAnchor: 'middle',
      text: () => text,
    }),
  ];
}

function spanOf(corners: readonly Corner[]): { readonly from: string; readonly to: string } {
  return { from: corners[0]?.day ?? '', to: corners.at(-1)?.day ?? '' };
}

function lookedAt(plot: Plot, frame: Frame, looked: Wording['lookedAt']): readonly Markish[] {
  if (looked === null || looked.day < frame.first || looked.day > frame.last) return [];
  const isNearEnd = xOf(frame, looked.day) > frame.width - frame.margins.right - 90;
  return [
    plot.ruleX([dateOf(looked.day)], { className: 'course-looked-at' }),
    plot.text([looked], {
      className: 'course-axis',
      x: ({ day }) => dateOf(day),
      frameAnchor: 'top',
      dy: -20,
      dx: isNearEnd ? 0 : 4,
      textAnchor: isNearEnd ? 'end' : 'start',
      text: ({ text }) => text,
    }),
  ];
}

function lines(plot: Plot, { value, threshold }: Picture): readonly Markish[] {
  return [
    ...threshold.flatMap((one) => (one.kind === 'unknown' ? [] : [stepLine(plot, one, 'course-threshold')])),
    ...value.flatMap((one) => {
      if (one.kind === 'unknown') return [];
      return one.kind === 'exact' ? [stepLine(plot, one, 'course-line')] : [band(plot, one)];
    }),
  ];
}

function stepLine(plot: Plot, { corners }: Stretch, className: string): Markish {
  return plot.lineY(corners, {
    className,
    x: ({ day }: Corner) => dateOf(day),
    y: ({ high }: Corner) => high,
    curve: 'step-after',
  });
}

/** Between the ends of what is known. */
function band(plot: Plot, { corners }: Stretch): Markish {
  return plot.areaY(corners, {
    className: 'course-band',
    x: ({ day }: Corner) => dateOf(day),
    y1: ({ low }: Corner) => low,
    y2: ({ high }: Corner) => high,
    curve: 'step-after',
  });
}

function texts(plot: Plot, { frame, labels, thresholdLabel, value }: Picture, { end }: Wording): readonly Markish[] {
  const last = value.at(-1)?.corners.at(-1);
  const all = [
    ...labels.map((one) => ({ ...one, className: 'course-label' })),
    ...(thresholdLabel === null ? [] : [{ ...thresholdLabel, className: 'course-threshold-label' }]),
    ...(last === undefined || end === null ? [] : [{ ...endLabel(frame, last, end), className: 'course-end' }]),
  ];
  return all.map(({ x, y, text, anchor, className }) =>
    plot.text([text], {
      className,
      frameAnchor: 'top-left',
      dx: x - frame.margins.left,
      dy: y - frame.margins.top,
      textAnchor: anchor,
      lineAnchor: 'middle',
    }),
  );
}

function endLabel(frame: Frame, { day, high }: Corner, text: string): Label {
  return { id: -2, x: xOf(frame, day) + 8, y: yOf(frame, high), text, anchor: 'start' };
}

function points(plot: Plot, { points: all, ticks, frame }: Picture, wording: Wording): readonly Markish[] {
  const foot = frame.low + (frame.high - frame.low) * 0.03;
  return [
    plot.ruleX(ticks, { className: 'course-tick', x: (day: string) => dateOf(day), y1: frame.low, y2: foot }),
    ...inOrder(all).map((point) =>
      plot.dot([point], {
        className: `course-point ${point.isKnown ? '' : 'unknown'} ${point.verdict}`,
        x: dateOf(point.day),
        y: point.at,
        r: point.verdict === 'kept' ? 4 : 5,
        symbol: symbols[point.verdict] ?? 'circle',
        href: wording.addressOf,
        ariaLabel: wording.pointText,
      }),
    ),
  ];
}

function inOrder(all: readonly Point[]): readonly Point[] {
  return all.toSorted((one, other) => one.day.localeCompare(other.day));
}

const XLINK = 'http://www.w3.org/1999/xlink';

/** Takes out the styles that our policy refuses and the names that a group must not have, and names the links instead. */
function tidied(svg: SVGSVGElement, ordered: readonly Point[]): SVGSVGElement {
  svg.querySelector('style')?.remove();
  for (const group of svg.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  for (const [index, link] of svg.querySelectorAll('a').entries()) {
    const named = link.querySelector('[aria-label]');
    link.setAttribute('aria-label', named?.getAttribute('aria-label') ?? '');
    named?.removeAttribute('aria-label');
    // Plot gives it in the old name space, under the plain name: what is set afterwards is another attribute.
    const address = link.getAttributeNS(XLINK, 'href') ?? '';
    link.removeAttributeNS(XLINK, 'href');
    link.setAttribute('href', address);
    link.setAttribute('data-row', `${ordered[index]?.row ?? ''}`);
    link.setAttribute('tabindex', index === ordered.length - 1 ? '0' : '-1');
  }
  return svg;
}
