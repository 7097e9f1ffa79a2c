import type { JSX } from 'react';
import { useSay } from '../../../language/say.tsx';
import { VerdictSign } from '../../../marks/verdict-mark.tsx';
import type { BeforeAfterGiven } from './before-after.tsx';

/** The rules that answer otherwise after the plan, each with whom it is about, from what to what, and why. */
export function ChangedAnswers({ cleared: { clearance }, names }: BeforeAfterGiven): JSX.Element | null {
  const { say, sayWith } = useSay();
  const { changed, findings, issuer, issuerNames } = clearance;
  if (changed.length === 0) return null;
  const named = sayWith({ ...names, [issuer]: issuerNames });
  return (
    <details className="plan-changed">
      <summary>{say('plan-screen.changed', { count: { number: BigInt(changed.length) } })}</summary>
      <ul className="plain-list plan-lines">
        {changed.map(({ id, before, after }) => {
          const finding = findings.find((one) => one.id === id);
          return (
            <li key={id}>
              <p>
                <b>{say('undertaking-screen.rule', { provision: { provision: finding?.provision ?? id } })}</b>{' '}
                <span className="quiet">
                  {finding === undefined ? null : named('shell.name', { name: { name: finding.subject } })}
                </span>{' '}
                {before === null ? null : (
                  <>
                    <VerdictSign verdict={before} /> <span aria-hidden="true">→</span>{' '}
                  </>
                )}
                <VerdictSign verdict={after} />
              </p>
              <p>{finding?.reasons[0]?.text}</p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
