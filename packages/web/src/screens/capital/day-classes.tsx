import type { JSX } from 'react';
import type { AllClassesJson, CapitalOfDayJson, ClassJson } from '../../format/capital.ts';
import type { BoundsJson } from '../../format/check.ts';
import { useSay } from '../../language/say.tsx';
import { tellCount, votesFigure } from './told.ts';

/** What of each class is in issue, the issuer's own, without weight, and can vote. */
export function DayClasses({ capital }: { readonly capital: CapitalOfDayJson }): JSX.Element {
  const { say } = useSay();
  const { classes, all } = capital;
  if (classes.length === 0) return <p className="quiet">{say('capital-screen.no-classes')}</p>;
  return (
    // On a narrow screen it is wider than its room: then it is moved by keys as well.
    <div className="capital-room" role="region" aria-label={say('capital-screen.classes')} tabIndex={0}>
      <ClassTable classes={classes} all={all} />
    </div>
  );
}

function ClassTable({ classes, all }: Pick<CapitalOfDayJson, 'classes' | 'all'>): JSX.Element {
  const { say } = useSay();
  const isSum = classes.length > 1;
  return (
    <table className="capital-table">
      <caption>{say('capital-screen.classes')}</caption>
      <thead>
        <tr>
          <td />
          {classes.map((one) => (
            <ClassHead key={one.id} given={one} />
          ))}
          {isSum ? <th scope="col">{say('capital-screen.all')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, of }) => (
          <tr key={key} className={key}>
            <th scope="row">{say(`capital-screen.${key}`)}</th>
            {classes.map((one) => (
              <Count key={one.id} count={of(one)} isNone={!one.weighted && isOfWeight(key)} />
            ))}
            {isSum ? <Count count={of(all)} /> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ClassHead({ given: { id, votesPerShare } }: { readonly given: ClassJson }): JSX.Element {
  const { say } = useSay();
  return (
    <th scope="col">
      {say('capital-screen.class', { class: { quote: id } })}
      <small>
        {votesPerShare === null
          ? say('capital-screen.votes-unknown')
          : say('capital-screen.votes-per-share', { votes: votesFigure(votesPerShare) })}
      </small>
    </th>
  );
}

function Count({
  count,
  isNone = false,
}: {
  readonly count: BoundsJson | string | null;
  readonly isNone?: boolean;
}): JSX.Element {
  const { say } = useSay();
  if (isNone) return <td aria-hidden="true">–</td>;
  const text = tellCount(count, say);
  const isKnown = count !== null && (typeof count === 'string' || count.low === count.high);
  return <td className={isKnown ? undefined : 'not-known'}>{text}</td>;
}

const lines: readonly { readonly key: string; readonly of: (one: AllClassesJson) => BoundsJson | string | null }[] = [
  { key: 'in-issue', of: ({ inIssue }) => inIssue },
  { key: 'treasury', of: ({ treasury }) => treasury },
  { key: 'bought-back', of: ({ boughtBack }) => boughtBack },
  { key: 'live', of: ({ live }) => live },
  { key: 'ended', of: ({ ended }) => ended },
  { key: 'voting', of: ({ voting }) => voting },
];

function isOfWeight(key: string): boolean {
  return key === 'live' || key === 'ended';
}
