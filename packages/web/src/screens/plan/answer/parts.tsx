import { formatWhole } from '@tenfold/documents/screens';
import type { Names } from '@tenfold/kernel';
import type { JSX } from 'react';
import type { ConversionJson, ConversionPartJson } from '../../../format/clearance.ts';
import { countFigure, ratioFrom, wholeAndRest } from '../../../format/exact.ts';
import { useSay } from '../../../language/say.tsx';
import { TableRoom } from '../table-room.tsx';

interface Given {
  readonly conversion: ConversionJson;
  readonly names: Readonly<Record<string, Names>>;
}

/** Who converts how much, through which holder, what his part was before rounding, and the votes that he gives up. */
export function Parts({ conversion, names }: Given): JSX.Element | null {
  const { say } = useSay();
  const { allocation, split, minimum, due } = conversion;
  if (allocation.length === 0 || minimum === null) return null;
  const heads = ['who', 'exact', 'shares', 'votes'];
  return (
    <section className="plan-part">
      <h3 className="eyebrow">{say('plan-screen.who-converts')}</h3>
      <TableRoom label={say('plan-screen.who-converts')}>
        <table className="plan-table parts-table">
          <caption className="plan-caption">{say(`plan-screen.split.${split}`)}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {say(`plan-screen.part-${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {allocation.map((part) => (
              <PartRow key={`${part.person} ${part.holder} ${part.class}`} part={part} names={names} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say('plan-screen.all')}</th>
              <td />
              <td>{say('sum.value', { figure: { shares: BigInt(minimum) } })}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </TableRoom>
      {due === null ? null : <p>{say('plan-screen.convert-by', { due: { date: due } })}</p>}
    </section>
  );
}

function PartRow({ part, names }: { readonly part: ConversionPartJson; readonly names: Given['names'] }): JSX.Element {
  const { say, sayWith } = useSay();
  const named = sayWith(names);
  const { person, holder, shares, exact, votesGivenUp } = part;
  return (
    <tr>
      <th scope="row">
        {named('shell.name', { name: { name: person } })}
        <small>
          {holder === person ? null : named('plan-screen.through', { holder: { name: holder } })}{' '}
          {say('plan-screen.class', { class: { quote: part.class } })}
        </small>
      </th>
      <td>
        <Exact exact={exact} />
      </td>
      <td>{say('sum.value', { figure: { shares: BigInt(shares) } })}</td>
      <td>
        {votesGivenUp === null ? say('plan-screen.not-known') : say('sum.value', { figure: countFigure(votesGivenUp) })}
      </td>
    </tr>
  );
}

/** A part that may be a fraction of a share: whole shares, and below them what is left of one. */
function Exact({ exact }: { readonly exact: string }): JSX.Element {
  const { say } = useSay();
  const { whole, rest } = wholeAndRest(ratioFrom(exact));
  return (
    <>
      {formatWhole(whole)}
      {rest === null ? null : <small>{say('plan-screen.and-part', { part: { ratio: rest } })}</small>}
    </>
  );
}
