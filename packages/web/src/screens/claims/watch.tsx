import { marks } from '@tenfold/documents/screens';
import type { Verdict } from '@tenfold/kernel';
import type { JSX } from 'react';
import type { LimitationJson } from '../../format/claims.ts';
import { useSay } from '../../language/say.tsx';

interface Given {
  readonly watches: readonly LimitationJson[];
  /** The heading that it stands under: that of a part of the screen, or that of a claim. */
  readonly under: 'part' | 'claim';
}

/** Until when one can sue, under each reading; which of them holds is a question of law. */
export function Watch({ watches, under }: Given): JSX.Element | null {
  const { say } = useSay();
  if (watches.length === 0) return null;
  const Heading = under === 'part' ? 'h3' : 'h4';
  return (
    <section className="claim-part">
      <Heading>{say('claims-screen.limitation')}</Heading>
      <ul className="plain-list">
        {watches.map((watch) => (
          <li key={watch.reading} className="life-note">
            <span className={`mark ${lookOf(watch)}`} aria-hidden="true">
              {marks[lookOf(watch)]}
            </span>
            <span>
              <b className="num">
                {watch.lastDay === null
                  ? say('claims-screen.last-day-unknown')
                  : say('claims-screen.last-day', { last: { date: watch.lastDay } })}
              </b>{' '}
              {watch.passed === true ? <b className="breached">{say('claims-screen.day-passed')}</b> : null}{' '}
              <span className="quiet">{watch.why.text}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function lookOf({ passed }: LimitationJson): Verdict {
  if (passed === null) return 'information-missing';
  return passed ? 'breached' : 'action-required';
}
