import type { JSX } from 'react';
import { ratioFrom } from '../../../format/exact.ts';
import type { BasisJson, ClassRowJson, PollJson, RowJson } from '../../../format/poll.ts';
import { type Say, useSay } from '../../../language/say.tsx';
import { told, toldPercent } from '../figures-told.ts';

interface Given {
  readonly basis: BasisJson;
  readonly abstentions: PollJson['abstentions'];
  readonly label: string;
}

/** The table of a resolution as issuers print it: votes and percentages per class, and totals of shares and of votes apart. */
export function VotesTable({ basis, abstentions, label }: Given): JSX.Element {
  const { say } = useSay();
  const withAbstain = abstentions !== 'left-out';
  const heads = ['votes-for', 'votes-against', ...(withAbstain ? ['votes-abstain'] : [])];
  return (
    <div className="polls-scroll" tabIndex={0} role="group" aria-label={label}>
      <table className="polls-table votes-table">
        <thead>
          <tr>
            <th scope="col">{say('poll-result.class')}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="right">
                {say(`poll.page.${head}`)}
              </th>
            ))}
            <th scope="col" className="right">
              {say('poll.figure.totalShares')}
            </th>
            <th scope="col" className="right">
              {say('poll.figure.totalVotes')}
            </th>
          </tr>
        </thead>
        <tbody>
          {basis.perClass.map((row) => (
            <Row key={row.class} name={nameOfRow(row, say)} row={row} withAbstain={withAbstain} />
          ))}
          {basis.perClass.length > 1 ? (
            <Row name={say('poll.page.all')} row={basis} withAbstain={withAbstain} isSum />
          ) : null}
        </tbody>
      </table>
    </div>
  );
}

/** The class with the votes of its shares on this resolution. */
export function nameOfRow({ class: shareClass, votesPerShare }: ClassRowJson, say: Say): string {
  if (votesPerShare === null) return say('poll.page.class', { class: { quote: shareClass } });
  return say('poll.page.class-votes', { class: { quote: shareClass }, votes: { ratio: ratioFrom(votesPerShare) } });
}

interface RowGiven {
  readonly name: string;
  readonly row: RowJson;
  readonly withAbstain: boolean;
  readonly isSum?: boolean;
}

function Row({ name, row, withAbstain, isSum = false }: RowGiven): JSX.Element {
  return (
    <tr className={isSum ? 'is-sum' : undefined}>
      <th scope="row">{name}</th>
      <Votes votes={row.votesFor} percent={row.percentFor} />
      <Votes votes={row.votesAgainst} percent={row.percentAgainst} />
      {withAbstain ? <Votes votes={row.votesAbstain} percent={row.percentAbstain} /> : null}
      <td className="right">{told(row.totalShares)}</td>
      <td className="right">{told(row.totalVotes)}</td>
    </tr>
  );
}

/** Votes with their percentage under them; abstentions that are outside of the base have none. */
function Votes({ votes, percent }: { readonly votes: string; readonly percent: string | null }): JSX.Element {
  return (
    <td className="right">
      {told(votes)}
      {percent === null ? null : <small>{toldPercent(percent)}</small>}
    </td>
  );
}
