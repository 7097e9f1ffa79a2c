import type { JSX } from 'react';
import { FaultNotice } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import type { PlanProblems } from '../form/plan-form.tsx';

interface Given {
  readonly state: 'nothing' | 'lacking' | 'asked';
  readonly problems: PlanProblems;
  readonly error: Error | null;
  /** What stands there while nothing is chosen yet. */
  readonly empty: string;
}

/** Why there is no answer yet, or none. */
export function NoAnswer({ state, problems, error, empty }: Given): JSX.Element {
  const { say } = useSay();
  if (error !== null) return <FaultNotice error={error} />;
  if (problems.size > 0) return <Refused problems={problems} />;
  if (state === 'nothing') return <p className="plan-empty">{say(empty)}</p>;
  if (state === 'lacking') return <p className="plan-empty">{say('plan-screen.lacking')}</p>;
  return <p role="status">{say('plan-screen.asking')}</p>;
}

/** What is wrong stands at the fields; here it is once more, for whoever reads the answer. */
function Refused({ problems }: Pick<Given, 'problems'>): JSX.Element {
  const { say } = useSay();
  return (
    <>
      <h2>{say('plan-screen.refused')}</h2>
      <ul className="plain-list plan-lines">
        {[...problems].flatMap(([place, sentences]) =>
          sentences.map((sentence) => (
            <li key={`${place} ${sentence}`}>
              <p>{sentence}</p>
            </li>
          )),
        )}
      </ul>
    </>
  );
}
