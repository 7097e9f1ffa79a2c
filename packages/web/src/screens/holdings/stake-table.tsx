import type { JSX } from 'react';
import type { BoundsJson } from '../../format/check.ts';
import type { StakeJson, StakeRowJson } from '../../format/holdings.ts';
import { useSay } from '../../language/say.tsx';
import { tellCount } from '../capital/told.ts';
import { useNames } from '../undertaking/use-names.ts';
import { tellPartEnds } from './told.ts';

interface Given {
  readonly issuer: string;
  readonly stake: StakeJson;
}

/** A beneficiary's part of each holding, followed through every vehicle, and what that comes to. */
export function StakeTable({ issuer, stake }: Given): JSX.Element {
  const { say, sayWith } = useSay();
  const named = sayWith(useNames(issuer));
  const { person, rows, weighted, ordinary } = stake;
  return (
    <div className="stake-room">
      <table className="stake-table">
        <caption>
          {say('holdings-screen.looked-through')}
          <span className="unseen">{named('holdings-screen.looked-through-of', { who: { name: person } })}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('holdings-screen.holding')}</th>
            <th scope="col">{say('holdings-screen.economics')}</th>
            <th scope="col">{say('holdings-screen.control-head')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <StakeRow key={`${row.holder} ${row.shareClass}`} issuer={issuer} row={row} />
          ))}
          <Sum label={say('holdings-screen.all-weighted')} of={[weighted.economic, weighted.control]} />
          <Sum label={say('holdings-screen.all-ordinary')} of={[ordinary.economic, ordinary.control]} />
        </tbody>
      </table>
    </div>
  );
}

function StakeRow({ issuer, row }: { readonly issuer: string; readonly row: StakeRowJson }): JSX.Element {
  const { say, sayWith } = useSay();
  const named = sayWith(useNames(issuer));
  const { holder, shareClass, economic, control } = row;
  return (
    <tr>
      <th scope="row">
        {named('holdings-screen.in-the-name-of', { class: { quote: shareClass }, who: { name: holder } })}
      </th>
      <td>{tellPartEnds(economic, say)}</td>
      <td>{tellPartEnds(control, say)}</td>
    </tr>
  );
}

function Sum({ label, of }: { readonly label: string; readonly of: readonly [BoundsJson, BoundsJson] }): JSX.Element {
  const { say } = useSay();
  const [economic, control] = of;
  return (
    <tr className="sum">
      <th scope="row">{label}</th>
      <td>{tellCount(economic, say)}</td>
      <td>{tellCount(control, say)}</td>
    </tr>
  );
}
