import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { CountOf } from '../../../api/polls.ts';
import { isUnderWay, type PollCountJson } from '../../../format/meeting.ts';
import { useSay } from '../../../language/say.tsx';
import { keepTimes } from '../../entries/keep-times.ts';

interface Given {
  readonly of: CountOf;
  readonly count: PollCountJson;
}

/** What became of a count: where its result is, or why there is none and what to do. */
export function CountEnded({ of, count }: Given): JSX.Element | null {
  const { say } = useSay();
  if (isUnderWay(count)) return null;
  const { problems, result, provisional } = count;
  return (
    <section className="counting-ended">
      {problems.length === 0 ? null : (
        <ul className="plain-list polls-wrong">
          {problems.map(({ place, key, text }) => (
            <li key={`${place ?? ''} ${key} ${text}`}>
              {place === null || place === '' ? null : <code>{place}</code>} {text}
            </li>
          ))}
        </ul>
      )}
      {result ? (
        <>
          <p>{say(provisional === true ? 'poll-counting.ended-provisional' : 'poll-counting.ended')}</p>
          <p className="polls-ways no-print">
            {(['result', 'refused', 'announcement'] as const).map((view) => (
              <Link
                key={view}
                to={`/issuers/$issuer/meetings/$meeting/counts/$number/${view}`}
                params={of}
                search={keepTimes}
              >
                {say(`polls-screen.view-${view}`)}
              </Link>
            ))}
          </p>
        </>
      ) : null}
    </section>
  );
}
