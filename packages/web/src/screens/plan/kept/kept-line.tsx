import type { JSX } from 'react';
import { useChangeAddress } from '../../../app/address.ts';
import type { KeptJson } from '../../../format/kept-clearance.ts';
import { useSay } from '../../../language/say.tsx';
import { VerdictMark } from '../../../marks/verdict-mark.tsx';
import { KeptDetails } from './kept-details.tsx';
import { MatchMark } from './match-mark.tsx';

interface Given {
  readonly issuer: string;
  readonly kept: KeptJson;
  readonly by: string;
  readonly isOpen: boolean;
}

/** One kept clearance: what was planned, what was answered, what became of it; opened, how each entry was matched. */
export function KeptLine({ issuer, kept, by, isOpen }: Given): JSX.Element {
  const { say } = useSay();
  const change = useChangeAddress();
  const { number, state, says, acts, verdict, minimum, givenAt, expiresOn, entries } = kept;
  return (
    <li className="kept-line">
      <button
        type="button"
        className="kept-open"
        aria-expanded={isOpen}
        onClick={() => change({ clearance: isOpen ? undefined : number }, { replace: true })}
      >
        <span className="kept-number num">{say('plan-screen.kept-number', { number: { quote: number } })}</span>
        <span className="kept-acts">
          {acts.map(({ act, on }, place) => (
            <span key={`${place}`}>
              {say(`plan-act.${act}`)} <small className="num">{say('shell.day', { day: { date: on } })}</small>
            </span>
          ))}
        </span>
        <MatchMark state={state} />
      </button>
      <p>{says}</p>
      <p className="quiet num">
        <VerdictMark verdict={verdict} />
        {minimum === null ? null : ` · ${say('plan-screen.kept-minimum', { minimum: { shares: BigInt(minimum) } })}`} ·{' '}
        {say('plan-screen.kept-when', { by: { quote: by }, at: { instant: givenAt } })} ·{' '}
        {say('plan-screen.kept-until', { until: { date: expiresOn } })} ·{' '}
        {say('plan-screen.kept-checkpoint', { entries: { number: BigInt(entries) } })}
      </p>
      {isOpen ? <KeptDetails issuer={issuer} number={number} /> : null}
    </li>
  );
}
