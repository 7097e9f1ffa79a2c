import type { Figure, Names } from '@tenfold/kernel';
import type { JSX } from 'react';
import type { PositionJson } from '../../../format/clearance.ts';
import { countFigure, ratioFrom } from '../../../format/exact.ts';
import { useSay } from '../../../language/say.tsx';
import { tellFraction, tellPart } from '../../capital/told.ts';
import { ChangedAnswers } from './changed-answers.tsx';
import type { Clearing } from './use-clearing.ts';
import { VotesBar } from './votes-bar.tsx';
import { TableRoom } from '../table-room.tsx';

export interface BeforeAfterGiven {
  readonly cleared: NonNullable<Clearing['cleared']>;
  readonly names: Readonly<Record<string, Names>>;
}

/** Where the issuer stands before and after, with the conversions made: shares, proportion, limit, everybody's votes, the floor. */
export function BeforeAfter({ cleared, names }: BeforeAfterGiven): JSX.Element {
  const { say } = useSay();
  const { before, after } = cleared.clearance;
  return (
    <section className="plan-part">
      <h3 className="eyebrow">{say('plan-screen.before-after')}</h3>
      <VotesBar cleared={cleared} names={names} />
      <TableRoom label={say('plan-screen.before-after')}>
        <table className="plan-table">
          <caption className="unseen">{say('plan-screen.before-after')}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{say('plan-screen.before', { on: { date: before.on } })}</th>
              <th scope="col">{say('plan-screen.after', { on: { date: after.on } })}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ label, of }) => (
              <Counts key={label} label={say(label)} figures={[of(before), of(after)]} />
            ))}
            <Parts label={say('compared.ratio')} parts={[before.capital.ratio, after.capital.ratio]} />
            <Parts label={say('compared.ratchet')} parts={[before.capital.ratchet, after.capital.ratchet]} />
            <Votes before={before} after={after} names={names} />
            <Floor cleared={cleared} names={names} />
          </tbody>
        </table>
      </TableRoom>
      <ChangedAnswers cleared={cleared} names={names} />
    </section>
  );
}

interface CountsGiven {
  readonly label: string;
  readonly figures: readonly (Figure | null)[];
}

function Counts({ label, figures }: CountsGiven): JSX.Element {
  const { say } = useSay();
  return (
    <tr>
      <th scope="row">{label}</th>
      {figures.map((figure, place) => (
        <td key={place === 0 ? 'before' : 'after'} className={figure === null ? 'not-known' : undefined}>
          {figure === null ? say('plan-screen.not-known') : say('sum.value', { figure })}
        </td>
      ))}
    </tr>
  );
}

interface PartsGiven {
  readonly label: string;
  readonly parts: readonly (string | null)[];
}

/** Parts as cut percentages; the exact fractions stand in their titles. */
function Parts({ label, parts }: PartsGiven): JSX.Element {
  const { say } = useSay();
  return (
    <tr>
      <th scope="row">{label}</th>
      {parts.map((part, place) => (
        <td
          key={place === 0 ? 'before' : 'after'}
          className={part === null ? 'not-known' : undefined}
          title={part ?? ''}
        >
          {part === null
            ? say('plan-screen.not-known')
            : say('capital-screen.share', { share: { ratio: ratioFrom(part) } })}
        </td>
      ))}
    </tr>
  );
}

interface VotesGiven {
  readonly before: PositionJson;
  readonly after: PositionJson;
  readonly names: BeforeAfterGiven['names'];
}

/** What each beneficiary casts of all votes on an ordinary matter. */
function Votes({ before, after, names }: VotesGiven): JSX.Element {
  const { sayWith } = useSay();
  const was = new Map(before.beneficiaries.map((one) => [one.person, one.partOfVotes.ordinary]));
  const is = new Map(after.beneficiaries.map((one) => [one.person, one.partOfVotes.ordinary]));
  return (
    <>
      {[...new Set([...was.keys(), ...is.keys()])].map((person) => (
        <Parts
          key={person}
          label={sayWith(names)('plan-screen.votes-of', { who: { name: person } })}
          parts={[was.get(person) ?? null, is.get(person) ?? null]}
        />
      ))}
    </>
  );
}

/** What all others cast, and how little that may be at least. */
function Floor({ cleared: { course } }: BeforeAfterGiven): JSX.Element {
  const { say } = useSay();
  const sides = [course.before.others, course.after.others];
  const threshold = sides.find((one) => one.threshold !== null)?.threshold ?? null;
  const label =
    threshold === null
      ? say('plan-screen.votes-of-others')
      : say('plan-screen.votes-of-others-floor', { floor: { quote: tellPart(threshold, say) } });
  return (
    <tr>
      <th scope="row">{label}</th>
      {sides.map(({ value }, place) => (
        <td key={place === 0 ? 'before' : 'after'} title={tellFraction(value, say)}>
          {tellPart(value, say)}
        </td>
      ))}
    </tr>
  );
}

const counts: readonly { readonly label: string; readonly of: (position: PositionJson) => Figure | null }[] = [
  { label: 'compared.total', of: ({ capital }) => countOf(capital.total) },
  { label: 'compared.weighted', of: ({ capital }) => countOf(capital.weighted) },
  { label: 'compared.votes', of: ({ capital }) => countOf(capital.votes.ordinary) },
];

function countOf(text: string | null): Figure | null {
  return text === null ? null : countFigure(text);
}
