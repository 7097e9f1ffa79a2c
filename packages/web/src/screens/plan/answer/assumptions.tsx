import type { JSX } from 'react';
import type { ClearanceJson, MessageJson } from '../../../format/clearance.ts';
import { useSay } from '../../../language/say.tsx';

/** What the answer takes for granted; it stands before the answer. How the Rules are read is told below it, on demand. */
export function Assumptions({ clearance: { assumptions } }: { readonly clearance: ClearanceJson }): JSX.Element | null {
  const { say } = useSay();
  if (assumptions.length === 0) return null;
  const [readings, facts] = [assumptions.filter(isReading), assumptions.filter((one) => !isReading(one))];
  return (
    <section className="plan-assumed">
      <h3 className="eyebrow">{say('plan-screen.assumptions')}</h3>
      <Lines said={facts} />
      {readings.length === 0 ? null : (
        <details>
          <summary>{say('plan-screen.readings', { count: { number: BigInt(readings.length) } })}</summary>
          <Lines said={readings} />
        </details>
      )}
    </section>
  );
}

/** Whether an assumption is how the Rules are read, and not how things stand. */
function isReading({ figures }: MessageJson): boolean {
  return Object.hasOwn(figures, 'question');
}

function Lines({ said }: { readonly said: readonly MessageJson[] }): JSX.Element {
  return (
    <ul className="plain-list">
      {said.map(({ key, text }) => (
        <li key={`${key} ${text}`}>{text}</li>
      ))}
    </ul>
  );
}
