import type { JSX } from 'react';
import type { BasisJson, RowJson } from '../../../format/poll.ts';
import { useSay } from '../../../language/say.tsx';
import { toldPercent } from '../figures-told.ts';
import { nameOfRow } from './votes-table.tsx';

/** The exact fractions behind the percentages, and the percentages that add up to a hundred; shown when asked for. */
export function ExactParts({ basis }: { readonly basis: BasisJson }): JSX.Element | null {
  const { say } = useSay();
  const rows = [
    ...basis.perClass.map((row) => ({ name: nameOfRow(row, say), row })),
    { name: say('poll.page.all'), row: basis },
  ];
  if (basis.partFor === null) return null;
  return (
    <details className="polls-more">
      <summary>{say('poll-result.exact')}</summary>
      <div className="polls-scroll" tabIndex={0} role="group" aria-label={say('poll-result.exact')}>
        <table className="polls-table">
          <thead>
            <tr>
              <td />
              {['part-for', 'part-against', 'closing-for', 'closing-against', 'closing-abstain'].map((head) => (
                <th key={head} scope="col" className="right">
                  {say(`poll-result.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, row }) => (
              <Row key={name} name={name} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Row({ name, row }: { readonly name: string; readonly row: RowJson }): JSX.Element {
  const { partFor, partAgainst, closing } = row;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="right">{partFor ?? '–'}</td>
      <td className="right">{partAgainst ?? '–'}</td>
      {(['for', 'against', 'abstain'] as const).map((side) => (
        <td key={side} className="right">
          {toldPercent(closing?.[side] ?? null)}
        </td>
      ))}
    </tr>
  );
}
