import { marks } from '@tenfold/documents/screens';
import type { JSX } from 'react';
import type { ConcernJson } from '../../../format/poll.ts';
import { useSay } from '../../../language/say.tsx';

/** What is said of resolutions that nobody has confirmed is said where they can be. */
const SAID_ELSEWHERE = 'poll.concern.unconfirmed';

/** What is not in order, each sentence with its mark. */
export function Concerns({ concerns: all }: { readonly concerns: readonly ConcernJson[] }): JSX.Element | null {
  const { say } = useSay();
  const concerns = all.filter(({ key }) => key !== SAID_ELSEWHERE);
  if (concerns.length === 0) return null;
  return (
    <section className="polls-concerns" aria-label={say('polls-screen.concerns')}>
      <h2>{say('polls-screen.concerns')}</h2>
      <ul className="plain-list">
        {concerns.map(({ verdict, key, text }) => (
          <li key={`${key} ${text}`}>
            <span className={`mark ${verdict}`} aria-hidden="true">
              {marks[verdict]}
            </span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
