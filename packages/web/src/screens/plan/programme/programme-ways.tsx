import type { JSX } from 'react';
import type { PlannedProgrammeJson } from '../../../format/programme.ts';
import { type Say, useSay } from '../../../language/say.tsx';
import { drifted, shares } from './written.ts';

interface Given {
  readonly planned: PlannedProgrammeJson;
  readonly words: Readonly<Record<string, string>>;
}

/** What each way of converting asks for in all: on each day, once at the end, and under the other reading of the measure. */
export function ProgrammeWays({ planned, words }: Given): JSX.Element {
  const { say } = useSay();
  const { conversion, moved } = planned;
  const { underOtherPolicy: other } = conversion;
  const reading = other.value === null ? null : words[`policy.${other.policy}.${other.value}`];
  return (
    <section>
      <h2 className="plan-said">{said(planned, say)}</h2>
      <table className="plan-table">
        <caption className="unseen">{say('plan-screen.ways')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{say('plan-screen.converted-in-all')}</th>
            <th scope="col">{say('plan-screen.drift')}</th>
          </tr>
        </thead>
        <tbody>
          <Way title={say('plan-screen.at-the-end')} total={conversion.atTheEnd} drift={null} />
          <Way title={say('plan-screen.each-day')} total={conversion.byDay} drift={conversion.drift} />
          {reading == null ? null : (
            <Way
              title={say('plan-screen.each-day-other', { reading: { quote: reading } })}
              total={other.total}
              drift={other.drift}
            />
          )}
        </tbody>
      </table>
      <p className="quiet">{say('plan-screen.drift-about')}</p>
      {conversion.warnings.map(({ key, text }) => (
        <p key={`${key} ${text}`}>{text}</p>
      ))}
      <MovedDays moved={moved} />
    </section>
  );
}

/** The days that are none of business, and those that take their place. */
function MovedDays({ moved }: Pick<PlannedProgrammeJson, 'moved'>): JSX.Element | null {
  const { say } = useSay();
  if (moved.length === 0) return null;
  return (
    <details className="plan-changed">
      <summary>{say('plan-screen.moved-days', { count: { number: BigInt(moved.length) } })}</summary>
      <ul className="plain-list num">
        {moved.map(({ named, on }) => (
          <li key={named}>{say('plan-screen.moved-day', { named: { date: named }, on: { date: on } })}</li>
        ))}
      </ul>
    </details>
  );
}

/** How many days it is done on, and what is converted on them in all. */
function said({ conversion: { byDay }, days, after }: PlannedProgrammeJson, say: Say): string {
  const figures = { days: { number: BigInt(days.length) }, last: { date: after.on } };
  if (byDay === null) return say('plan-screen.programme-unknown', figures);
  return say('plan-screen.programme-says', { ...figures, total: { shares: BigInt(byDay) } });
}

interface WayGiven {
  readonly title: string;
  readonly total: string | null;
  readonly drift: string | null;
}

function Way({ title, total, drift }: WayGiven): JSX.Element {
  const { say } = useSay();
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{shares(total, say)}</td>
      <td>{drift === null ? '' : drifted(drift)}</td>
    </tr>
  );
}
