import type { JSX } from 'react';
import type { BoundsJson } from '../../../format/check.ts';
import type { HeadroomJson } from '../../../format/clearance.ts';
import { useSay } from '../../../language/say.tsx';
import { tellCount } from '../../capital/told.ts';

const rooms = [
  'buyBackWithoutConversion',
  'buyBackWithinFloor',
  'weightedIssue',
  'beneficiaryPurchase',
  'repairConversion',
] as const satisfies readonly (keyof HeadroomJson)[];

/** How much may still be done before the plan, each by the formula of its rule. */
export function Headroom({ headroom }: { readonly headroom: HeadroomJson }): JSX.Element {
  const { say } = useSay();
  // The repair of the floor is of interest only where there is something to repair.
  const shown = rooms.filter((name) => name !== 'repairConversion' || headroom.repairConversion !== '0');
  return (
    <section className="plan-part">
      <h3 className="eyebrow">{say('plan-screen.headroom')}</h3>
      <table className="plan-table">
        <caption className="unseen">{say('plan-screen.headroom')}</caption>
        <tbody>
          {shown.map((name) => (
            <tr key={name}>
              <th scope="row">{say(`plan-screen.room.${name}`)}</th>
              <Room shares={headroom.bounds[name]} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A count, or the two between which it lies. */
function Room({ shares }: { readonly shares: BoundsJson | undefined }): JSX.Element {
  const { say } = useSay();
  const isKnown = shares !== undefined && shares.low === shares.high;
  return <td className={isKnown ? undefined : 'not-known'}>{tellCount(shares ?? null, say)}</td>;
}
