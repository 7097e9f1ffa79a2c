import type { JSX } from 'react';
import { FaultNotice } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { Foreseen } from '../proposals/foreseen.tsx';
import type { Speaker } from '../say/said.ts';
import type { Foreseeing } from './use-foreseen.ts';

interface Given {
  readonly seeing: Foreseeing;
  readonly isWhole: boolean;
  readonly speaker: Speaker;
}

/** Beside what is typed: what it would change, or what is wrong with it. */
export function ForeseenPanel({ seeing, isWhole, speaker }: Given): JSX.Element {
  const { say } = useSay();
  return (
    <aside className={seeing.isOlder ? 'foreseen is-older' : 'foreseen'} aria-live="polite" aria-busy={seeing.isOlder}>
      <h2>{say('entry-work.foreseen')}</h2>
      <Content seeing={seeing} isWhole={isWhole} speaker={speaker} />
    </aside>
  );
}

function Content({ seeing, isWhole, speaker }: Given): JSX.Element | null {
  const { say } = useSay();
  const { foreseen, problems, further, error } = seeing;
  if (!isWhole) return <p className="quiet">{say('entry-work.foreseen-wait')}</p>;
  if (problems.length > 0) {
    return (
      <>
        <p className="form-error">{say('entry-work.foreseen-wrong')}</p>
        <ul className="plain-list foreseen-list">
          {problems.map(({ entry, field, text }) => (
            <li key={`${entry} ${field} ${text}`}>{text}</li>
          ))}
        </ul>
        {further > 0 ? <p>{say('entry-work.foreseen-further', { count: { number: BigInt(further) } })}</p> : null}
      </>
    );
  }
  if (error !== null) return <FaultNotice error={error} />;
  if (foreseen === null) return <p role="status">{say('entry-work.foreseen-asking')}</p>;
  return <Foreseen foreseen={foreseen} speaker={speaker} />;
}
