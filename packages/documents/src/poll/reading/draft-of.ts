import { type PublishedPoll, publishedPollFormat, readPublishedPoll } from '@tenfold/kernel/poll';
import type { ReadFigure } from './reading.ts';

/** Whose draft it is. */
export interface DraftOf {
  readonly numbers: readonly string[];
  /** The meeting’s, where the announcement is one of several meetings. */
  readonly title: string | null;
}

/** The draft: every figure that is not doubtful. */
export function draftOf(figures: readonly ReadFigure[], { numbers, title }: DraftOf): PublishedPoll {
  const taken = figures.filter(({ sureness }) => sureness !== 'doubtful');
  const entitled = taken.filter(({ figure }) => figure === 'entitled');
  const json = {
    format: publishedPollFormat,
    ...(title === null ? {} : { title }),
    ...(entitled.some(({ shareClass }) => shareClass !== null)
      ? {
          entitled: entitled.flatMap(({ shareClass, printed }) =>
            shareClass === null ? [] : [{ class: shareClass, shares: printed }],
          ),
        }
      : {}),
    ...Object.fromEntries(
      entitled.flatMap(({ shareClass, printed }) => (shareClass === null ? [['entitledInAll', printed]] : [])),
    ),
    resolutions: numbers.map((number) =>
      resolutionJson(
        number,
        taken.filter(({ resolution }) => resolution === number),
      ),
    ),
  };
  const read = readPublishedPoll(json);
  if ('problems' in read)
    throw new Error(`a draft that is no published poll: ${JSON.stringify(read.problems.map(({ field }) => field))}`);
  return read.published;
}

function resolutionJson(number: string, figures: readonly ReadFigure[]): unknown {
  const own = figures.filter(({ shareClass }) => shareClass === null);
  const classes = [
    ...Map.groupBy(
      figures.filter(({ shareClass }) => shareClass !== null),
      ({ shareClass }) => shareClass,
    ),
  ];
  const perClass = classes.map(([name, ofClass]) => ({ class: name, ...rowJson(ofClass) }));
  return { number, ...(perClass.length === 0 ? {} : { perClass }), ...rowJson(own) };
}

function rowJson(figures: readonly ReadFigure[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    figures.map(({ figure, printed }) => [figure, figure === 'carried' ? printed === 'true' : printed]),
  );
}
