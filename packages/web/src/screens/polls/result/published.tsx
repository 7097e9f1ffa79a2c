import type { JSX } from 'react';
import type { ComparedJson, PollJson } from '../../../format/poll.ts';
import { useSay } from '../../../language/say.tsx';
import { Marked } from '../state-of-count.tsx';

/** The published announcement beside the count: how many figures agree, and each that does not. */
export function Published({ published }: Pick<PollJson, 'published'>): JSX.Element | null {
  const { say } = useSay();
  if (published === null) return null;
  const { figures, same, differences, title } = published;
  return (
    <section className="polls-part">
      <h2>{say('poll.compared.heading')}</h2>
      {title === null ? null : <p className="quiet">{title}</p>}
      <p>
        <Marked
          look={differences.length === 0 ? 'kept' : 'action-required'}
          word={differences.length === 0 ? 'poll-result.published-same' : 'poll-result.published-apart'}
        />{' '}
        {say('poll.compared.summary', { all: { number: BigInt(figures) }, same: { number: BigInt(same) } })}
      </p>
      {differences.length === 0 ? null : <Apart differences={differences} />}
    </section>
  );
}

function Apart({ differences }: Pick<ComparedJson, 'differences'>): JSX.Element {
  const { say } = useSay();
  return (
    <div className="polls-scroll" tabIndex={0} role="group" aria-label={say('poll.compared.heading')}>
      <table className="polls-table">
        <thead>
          <tr>
            <th scope="col">{say('poll-result.resolution')}</th>
            <th scope="col">{say('poll-result.class')}</th>
            <th scope="col">{say('poll.compared.what')}</th>
            <th scope="col" className="right">
              {say('poll.compared.printed')}
            </th>
            <th scope="col" className="right">
              {say('poll.compared.counted')}
            </th>
            <th scope="col">{say('poll.difference.why')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((one) => (
            <tr key={`${one.resolution ?? ''} ${one.class ?? ''} ${one.figure}`}>
              <td>{one.resolution ?? '–'}</td>
              <td>{one.class ?? say('poll.page.all')}</td>
              <td>{say(`poll.figure.${one.figure}`)}</td>
              <td className="right">{one.printed}</td>
              <td className="right">{one.counted ?? '–'}</td>
              <td>{say(`poll.outcome.${one.outcome}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
