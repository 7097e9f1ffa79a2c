import { formatDate } from '@tenfold/documents/screens';
import { useMemo } from 'react';
import { addressOfDay, addressOfEntry } from '../../../app/places.ts';
import { useSay } from '../../../language/say.tsx';
import { useTimes } from '../../../time/use-times.ts';
import { tellPart } from '../told.ts';
import type { Picture } from './course-picture.ts';
import type { CourseRow } from './course-rows.ts';
import type { Wording } from './draw.ts';
import { nameOfDay } from './named-day.ts';

export interface PlotWords {
  readonly issuer: string;
  readonly rows: readonly CourseRow[];
  /** The day that is looked at. */
  readonly on: string;
  readonly threshold: { readonly text: string; readonly side: 'above' | 'below' };
}

/** What is said on a course's picture, in the language that is shown. */
export function usePlotWords({ issuer, rows, on }: PlotWords): Wording {
  const { say, language } = useSay();
  const { asked } = useTimes();
  return useMemo(() => {
    const last = rows.at(-1);
    const rowOf = (point: Picture['points'][number]): CourseRow => rows[point.row] as CourseRow;
    const month = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
    return {
      end:
        last === undefined || last.value === null || last.value.low !== last.value.high
          ? null
          : tellPart(last.value, say),
      notKnown: say('capital-screen.not-known'),
      dayTick: (day, isYear) => (isYear ? day.slice(0, 4) : month.format(new Date(day))),
      lookedAt: { day: on, text: formatDate(on, language) },
      pointText: (point) =>
        say('capital-screen.valued', {
          day: { date: point.day },
          value: { quote: tellPart(rowOf(point).value, say) },
          what: { quote: nameOfDay(rowOf(point), say) },
        }),
      addressOf: ({ entry, day }) =>
        entry === null ? addressOfDay(issuer, day, asked.known) : addressOfEntry(issuer, entry, asked.known),
    };
  }, [issuer, rows, on, say, language, asked.known]);
}
