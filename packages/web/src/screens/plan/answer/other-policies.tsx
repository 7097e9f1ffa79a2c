import type { JSX } from 'react';
import type { ClearanceJson } from '../../../format/clearance.ts';
import { useSay } from '../../../language/say.tsx';
import { TableRoom } from '../table-room.tsx';

interface Given {
  readonly clearance: ClearanceJson;
  readonly words: Readonly<Record<string, string>>;
}

/** The smallest conversion under each other reading of the Rules that changes it. */
export function OtherPolicies({ clearance, words }: Given): JSX.Element | null {
  const { say } = useSay();
  const { underOtherPolicies: all, conversion } = clearance;
  const others = all.filter(({ minimum }) => minimum !== conversion.minimum);
  if (all.length === 0) return null;
  return (
    <section className="plan-part">
      <h3 className="eyebrow">{say('plan-screen.other-readings')}</h3>
      {others.length === 0 ? (
        <p className="quiet">{say('plan-screen.same-readings')}</p>
      ) : (
        <Others others={others} words={words} />
      )}
    </section>
  );
}

interface OthersGiven {
  readonly others: ClearanceJson['underOtherPolicies'];
  readonly words: Given['words'];
}

function Others({ others, words }: OthersGiven): JSX.Element {
  const { say } = useSay();
  return (
    <TableRoom label={say('plan-screen.other-readings')}>
      <table className="plan-table">
        <caption className="unseen">{say('plan-screen.other-readings')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('plan-screen.reading')}</th>
            <th scope="col">{say('plan-screen.smallest')}</th>
          </tr>
        </thead>
        <tbody>
          {others.map(({ policy, value, minimum }) => (
            <tr key={`${policy} ${value}`}>
              <th scope="row">
                {words[`policy.${policy}.${value}`] ?? value}
                <small>{words[`policy.${policy}`] ?? policy}</small>
              </th>
              <td>
                {minimum === null
                  ? say('plan-screen.not-known')
                  : say('sum.value', { figure: { shares: BigInt(minimum) } })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRoom>
  );
}
