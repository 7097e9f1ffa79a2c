import type { Names } from '@tenfold/kernel';
import type { JSX } from 'react';
import { countFigure } from '../../../format/exact.ts';
import type { PlannedProgrammeJson, ProgrammePartJson } from '../../../format/programme.ts';
import { useSay } from '../../../language/say.tsx';
import { shares } from './written.ts';
import { TableRoom } from '../table-room.tsx';

interface Given {
  readonly planned: PlannedProgrammeJson;
  readonly names: Readonly<Record<string, Names>>;
}

/** What each beneficiary converts in the whole of the programme, and the votes that he gives up. */
export function ProgrammeParts({ planned, names }: Given): JSX.Element | null {
  const { say } = useSay();
  const { parts } = planned.conversion;
  if (parts.length === 0) return null;
  return (
    <section className="plan-part">
      <h3 className="eyebrow">{say('plan-screen.who-converts')}</h3>
      <TableRoom label={say('plan-screen.who-converts')}>
        <table className="plan-table">
          <caption className="plan-caption">{say(`plan-screen.split.${planned.split}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{say('plan-screen.part-who')}</th>
              <th scope="col">{say('plan-screen.part-shares')}</th>
              <th scope="col">{say('plan-screen.part-votes')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <PartRow key={`${part.person} ${part.holder} ${part.class}`} part={part} names={names} />
            ))}
          </tbody>
        </table>
      </TableRoom>
    </section>
  );
}

interface RowGiven {
  readonly part: ProgrammePartJson;
  readonly names: Given['names'];
}

function PartRow({ part, names }: RowGiven): JSX.Element {
  const { say, sayWith } = useSay();
  const { person, holder, class: shareClass, shares: count, votesGivenUp } = part;
  const named = sayWith(names);
  return (
    <tr>
      <th scope="row">
        {named('shell.name', { name: { name: person } })}
        <small>
          {holder === person ? null : named('plan-screen.through', { holder: { name: holder } })}{' '}
          {say('plan-screen.class', { class: { quote: shareClass } })}
        </small>
      </th>
      <td>{shares(count, say)}</td>
      <td>
        {votesGivenUp === null ? say('plan-screen.not-known') : say('sum.value', { figure: countFigure(votesGivenUp) })}
      </td>
    </tr>
  );
}
