import type { JSX } from 'react';
import { useSay } from '../../../language/say.tsx';
import { hundredths, told } from '../figures-told.ts';

export interface BarSides {
  readonly for: string;
  readonly against: string;
  readonly abstain: string;
}

interface Given {
  /** Whose shares these are. */
  readonly label: string;
  readonly sides: BarSides;
  /** All that the whole bar stands for; what is not reached stays empty. */
  readonly of: string;
  /** What the whole bar stands for, in words. */
  readonly ofWords?: string | undefined;
}

export const barSides = ['for', 'against', 'abstain'] as const;

/** Shares for, against and abstaining as one bar: each side has its own pattern, and its figure beside its word. */
export function VoteBar({ label, sides, of, ofWords }: Given): JSX.Element {
  const { say } = useSay();
  return (
    <div className="vote-bar">
      <p className="vote-bar-label">
        <b>{label}</b>
        {ofWords === undefined ? null : <span className="quiet">{ofWords}</span>}
      </p>
      <div className="vote-track" aria-hidden="true">
        {barSides.map((side) => (
          <span key={side} className={`vote-part is-${side}`} style={{ width: `${hundredths(sides[side], of)}%` }} />
        ))}
      </div>
      <ul className="plain-list vote-sides">
        {barSides.map((side) => (
          <li key={side}>
            <i className={`vote-swatch is-${side}`} aria-hidden="true" />
            <span>{say(`poll.page.${side}`)}</span> <b className="num">{told(sides[side])}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
