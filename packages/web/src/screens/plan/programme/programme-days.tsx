import type { JSX } from 'react';
import { csvText } from '../../../download/csv-text.ts';
import { saveFile } from '../../../download/save-file.ts';
import { ratioFrom } from '../../../format/exact.ts';
import type { PlannedProgrammeJson, ProgrammeDayJson } from '../../../format/programme.ts';
import { useSay } from '../../../language/say.tsx';
import { shares, someShares } from './written.ts';
import { TableRoom } from '../table-room.tsx';

const columns = ['day', 'bought', 'issued', 'cancelled', 'converts', 'ratio', 'limit'] as const;

/** Every day of the programme: what is bought, issued and cancelled on it, what is converted, and where the proportion stands. */
export function ProgrammeDays({ planned }: { readonly planned: PlannedProgrammeJson }): JSX.Element {
  const { say } = useSay();
  return (
    <section className="plan-part">
      <h3 className="eyebrow">{say('plan-screen.days')}</h3>
      <TableRoom label={say('plan-screen.days')} className="programme-days">
        <table className="plan-table">
          <caption className="unseen">{say('plan-screen.days')}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {say(`plan-screen.column-${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {planned.days.map((day) => (
              <Day key={day.on} day={day} />
            ))}
          </tbody>
        </table>
      </TableRoom>
      <button type="button" className="as-link no-print" onClick={() => saveCsv(planned)}>
        {say('plan-screen.days-csv')}
      </button>
    </section>
  );
}

function Day({ day }: { readonly day: ProgrammeDayJson }): JSX.Element {
  const { say } = useSay();
  const { on, boughtBack, issued, cancelled, conversion, ratio, ratchet } = day;
  return (
    <tr>
      <th scope="row">{say('shell.day', { day: { date: on } })}</th>
      <td>{someShares(boughtBack, say)}</td>
      <td>{someShares(issued, say)}</td>
      <td>{someShares(cancelled, say)}</td>
      <td className={conversion === null ? 'not-known' : conversion === '0' ? undefined : 'programme-converts'}>
        {conversion === '0' ? '–' : shares(conversion, say)}
      </td>
      <Part part={ratio} />
      <Part part={ratchet} />
    </tr>
  );
}

/** A proportion as a cut percentage; the exact fraction stands in its title. */
function Part({ part }: { readonly part: string | null }): JSX.Element {
  const { say } = useSay();
  if (part === null) return <td className="not-known">{say('plan-screen.not-known')}</td>;
  return <td title={part}>{say('capital-screen.share', { share: { ratio: ratioFrom(part) } })}</td>;
}

function saveCsv({ issuer, days, after }: PlannedProgrammeJson): void {
  const head = ['day', 'bought back', 'issued', 'cancelled', 'converted', 'proportion', 'limit'];
  const rows = days.map(({ on, boughtBack, issued, cancelled, conversion, ratio, ratchet }) => [
    on,
    boughtBack,
    issued,
    cancelled,
    conversion ?? '',
    ratio ?? '',
    ratchet ?? '',
  ]);
  saveFile(`${issuer}-programme-${after.on}.csv`, 'text/csv', csvText([head, ...rows]));
}
