import { addRatios, compareRatios, whole } from '@tenfold/kernel';
import type { JSX } from 'react';
import type { BoundsJson } from '../../../format/check.ts';
import type { PositionJson } from '../../../format/clearance.ts';
import { isExact, position, ratioFrom } from '../../../format/exact.ts';
import { useSay } from '../../../language/say.tsx';
import { tellPart } from '../../capital/told.ts';
import type { BeforeAfterGiven } from './before-after.tsx';

/** Everybody's part of the votes as two bars, before and after, with the line that the others' may not fall below (8A.09). */
export function VotesBar({ cleared, names }: BeforeAfterGiven): JSX.Element | null {
  const { say } = useSay();
  const { clearance, course } = cleared;
  const sides = [
    { key: 'before', at: clearance.before, others: course.before.others.value },
    { key: 'after', at: clearance.after, others: course.after.others.value },
  ] as const;
  const floor = course.after.others.threshold;
  // What is not known can't be drawn; the table below says what is.
  if (floor === null || !sides.every(({ at, others }) => isDrawable(at, others))) return null;
  return (
    <div className="votes-bars" aria-hidden="true">
      {sides.map(({ key, at }) => (
        <Bar key={key} label={say(`plan-screen.${key}`, { on: { date: at.on } })} at={at} floor={floor} names={names} />
      ))}
      <p className="votes-floor" style={{ insetInlineEnd: `${position(floor.low)}%` }}>
        {say('plan-screen.floor', { floor: { quote: tellPart(floor, say) } })}
      </p>
    </div>
  );
}

/** Whether all is known, and those who are drawn and all others make up the whole. */
function isDrawable(at: PositionJson, others: BoundsJson | null): boolean {
  if (others === null || !isExact(others)) return false;
  const all = drawn(at).reduce((sum, { part }) => addRatios(sum, ratioFrom(part)), ratioFrom(others.low));
  return compareRatios(all, whole) === 0;
}

/** Whoever has weight that is alive; the others of Rule 8A.09 are all the rest. */
function drawn({ beneficiaries }: PositionJson): readonly { readonly person: string; readonly part: string }[] {
  return beneficiaries.flatMap(({ person, live, partOfVotes: { ordinary } }) =>
    live !== true || ordinary === null ? [] : [{ person, part: ordinary }],
  );
}

interface BarGiven {
  readonly label: string;
  readonly at: PositionJson;
  readonly floor: BoundsJson;
  readonly names: BeforeAfterGiven['names'];
}

/** A part that is narrower than this has no room for a name, in parts of a hundred. */
const NARROW = 12;

function Bar({ label, at, floor, names }: BarGiven): JSX.Element {
  const { sayWith } = useSay();
  const parts = drawn(at).map(({ person, part }) => ({ person, part: position(part) }));
  return (
    <div className="votes-bar">
      <span className="votes-label">{label}</span>
      <span className="votes-track">
        {parts.map(({ person, part }) => (
          <span key={person} className="votes-part" style={{ width: `${part}%` }}>
            {part < NARROW ? null : <span>{sayWith(names)('shell.name', { name: { name: person } })}</span>}
          </span>
        ))}
        <i className="votes-line" style={{ insetInlineEnd: `${position(floor.low)}%` }} />
      </span>
    </div>
  );
}
