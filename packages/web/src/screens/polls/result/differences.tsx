import { Fragment, type JSX } from 'react';
import type { DifferenceJson, PollJson, ShortVoteJson } from '../../../format/poll.ts';
import { useSay } from '../../../language/say.tsx';
import { useNameOfMember } from '../use-name-of-member.ts';
import { told } from '../figures-told.ts';

/** Why resolutions have different totals: whose shares are lacking on which, a lost proxy form by its member’s name. */
export function Differences({ differences }: { readonly differences: PollJson['differences'] }): JSX.Element | null {
  const { say } = useSay();
  if (differences === null) return null;
  const lacking = differences.filter(({ lacking: shares }) => shares !== '0');
  return (
    <section className="polls-part">
      <h2>{say('poll.page.differences')}</h2>
      {lacking.length === 0 ? <p>{say('poll-result.no-differences')}</p> : <LackingTable lacking={lacking} />}
    </section>
  );
}

function LackingTable({ lacking }: { readonly lacking: readonly DifferenceJson[] }): JSX.Element {
  const { say } = useSay();
  return (
    <div className="polls-scroll" tabIndex={0} role="group" aria-label={say('poll.page.differences')}>
      <table className="polls-table">
        <thead>
          <tr>
            <th scope="col">{say('poll-result.resolution')}</th>
            <th scope="col">{say('poll-result.class')}</th>
            <th scope="col">{say('poll-refused.member')}</th>
            <th scope="col" className="right">
              {say('poll.difference.lacking')}
            </th>
            <th scope="col">{say('poll.difference.why')}</th>
          </tr>
        </thead>
        <tbody>
          {lacking.map((one) => (
            <Fragment key={`${one.resolution} ${one.class}`}>
              {one.largest.map((short) => (
                <Short key={short.member} difference={one} short={short} />
              ))}
              <Further difference={one} />
              <Lost difference={one} />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ShortGiven {
  readonly difference: DifferenceJson;
  readonly short: ShortVoteJson;
}

function Short({ difference, short: { member, shares, why, cause } }: ShortGiven): JSX.Element {
  const { say } = useSay();
  const nameOf = useNameOfMember();
  return (
    <tr>
      <td>{difference.resolution}</td>
      <td>{difference.class}</td>
      <td className="named">{nameOf(member)}</td>
      <td className="right">{told(shares)}</td>
      <td className="named">{say(cause === null ? `poll.shortfall.${why}` : `count.refused.${cause}`)}</td>
    </tr>
  );
}

/** How many holdings more there are than are named. */
function Further({
  difference: { resolution, holdings, largest },
}: Pick<ShortGiven, 'difference'>): JSX.Element | null {
  const { say } = useSay();
  const more = holdings - largest.length;
  if (more <= 0) return null;
  return (
    <tr>
      <td>{resolution}</td>
      <td colSpan={4} className="quiet">
        {say('poll.difference.more', { count: { number: BigInt(more) } })}
      </td>
    </tr>
  );
}

/** Who voted on every other resolution and not on this one: his form, or his line for it, may be lost. */
function Lost({ difference: { resolution, leftOut } }: Pick<ShortGiven, 'difference'>): JSX.Element | null {
  const { say } = useSay();
  const nameOf = useNameOfMember();
  if (leftOut.holdings === 0) return null;
  return (
    <tr>
      <td>{resolution}</td>
      <td colSpan={4} className="lost-form">
        {say('poll-result.lost', {
          count: { number: BigInt(leftOut.holdings) },
          shares: { quote: told(leftOut.shares) },
          members: { list: leftOut.largest.map(({ member }) => ({ quote: nameOf(member) })) },
        })}
      </td>
    </tr>
  );
}
