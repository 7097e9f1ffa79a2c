import type { JSX } from 'react';
import type { ResolutionResultJson } from '../../../format/poll.ts';
import { useName, useSay } from '../../../language/say.tsx';
import { toldPercent } from '../figures-told.ts';
import { OutcomeMark } from './outcome-mark.tsx';

/** All resolutions at a glance: what became of each, and its part in favour as the law asks and at one vote a share. */
export function Outcomes({ resolutions }: { readonly resolutions: readonly ResolutionResultJson[] }): JSX.Element {
  const { say } = useSay();
  return (
    <div className="polls-scroll" tabIndex={0} role="group" aria-label={say('poll-result.outcomes')}>
      <table className="polls-table outcomes">
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {say('poll-result.resolution')}
            </th>
            <th scope="col">{say('poll-result.outcome')}</th>
            <th scope="col">{say('poll-result.basis')}</th>
            <th scope="col" className="right">
              {say('poll-result.in-favour')}
            </th>
            <th scope="col" className="right">
              {say('poll-result.in-favour-one-vote')}
            </th>
          </tr>
        </thead>
        <tbody>
          {resolutions.map((one) => (
            <OutcomeLine key={one.number} resolution={one} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OutcomeLine({ resolution }: { readonly resolution: ResolutionResultJson }): JSX.Element {
  const { say } = useSay();
  const nameOf = useName();
  const { number, subject, notPut, percentFor, withoutWeighting } = resolution;
  const isPut = notPut === null;
  return (
    <tr>
      <th scope="row" className="num">
        <a href={`#${anchorOf(number)}`}>{number}</a>
      </th>
      <td className="outcome-subject">{nameOf(subject, '')}</td>
      <td>
        <OutcomeMark resolution={resolution} />
      </td>
      <td>{isPut ? say(basisWord(resolution)) : '–'}</td>
      <td className="right">{isPut ? toldPercent(percentFor) : '–'}</td>
      <td className="right">{isPut ? toldPercent(withoutWeighting.percentFor) : '–'}</td>
    </tr>
  );
}

/** On which basis it was counted: reserved matters at one vote a share, others with weight where there is any. */
export function basisWord({ reserved, withWeighting }: ResolutionResultJson): string {
  if (reserved) return 'poll.page.basis-reserved';
  return withWeighting === null ? 'poll.page.basis-single' : 'poll.page.basis-weighted';
}

/** Where a resolution stands on the page. */
export function anchorOf(number: string): string {
  return `resolution-${number.replaceAll(/[^\w-]/g, '_')}`;
}
