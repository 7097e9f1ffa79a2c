import type { JSX } from 'react';
import type { NomineeJson, PollJson } from '../../../format/poll.ts';
import { useSay } from '../../../language/say.tsx';
import { useNameOfMember } from '../use-name-of-member.ts';
import { told } from '../figures-told.ts';

const columns = ['for', 'against', 'abstain', 'notInstructed', 'shares'] as const;

/** What each nominee was told to do with its shares: for, against, abstain and not instructed add up to what it holds. */
export function Nominees({ nominees }: { readonly nominees: PollJson['nominees'] }): JSX.Element | null {
  const { say } = useSay();
  if (nominees === null || nominees.length === 0) return null;
  return (
    <section className="polls-part">
      <h2>{say('poll-result.nominees')}</h2>
      <div className="polls-scroll" tabIndex={0} role="group" aria-label={say('poll-result.nominees')}>
        <table className="polls-table">
          <thead>
            <tr>
              <th scope="col">{say('poll-result.nominee')}</th>
              <th scope="col">{say('poll-result.resolution')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="right">
                  {say(`poll-result.nominee-${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {nominees.map((one, place) => (
              <Line
                key={`${one.member} ${one.class} ${one.resolution}`}
                nominee={one}
                before={nominees[place - 1] ?? null}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface LineGiven {
  readonly nominee: NomineeJson;
  readonly before: NomineeJson | null;
}

/** The nominee is named once, above its resolutions. */
function Line({ nominee, before }: LineGiven): JSX.Element {
  const { say } = useSay();
  const nameOf = useNameOfMember();
  const isSame = before?.member === nominee.member && before.class === nominee.class;
  const name = say('requisition.holding', {
    member: { quote: nameOf(nominee.member) },
    class: { quote: nominee.class },
  });
  return (
    <tr>
      <th scope="row" className="named">
        {isSame ? <span className="unseen">{name}</span> : name}
      </th>
      <td>{nominee.resolution}</td>
      {columns.map((column) => (
        <td key={column} className="right">
          {told(nominee[column])}
        </td>
      ))}
    </tr>
  );
}
