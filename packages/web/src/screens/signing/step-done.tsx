import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { evidenceAddress } from '../../api/evidence-address.ts';
import type { StepProposed } from '../../api/execution.ts';
import { useSay } from '../../language/say.tsx';
import { keepTimes } from '../entries/keep-times.ts';

interface Given {
  readonly issuer: string;
  readonly undertaking: string;
  readonly done: { readonly proposal: StepProposed['proposal']; readonly document: string | null };
}

/** That a step was taken, and who has to do what now: somebody else approves it. */
export function StepDone({ issuer, undertaking, done: { proposal, document } }: Given): JSX.Element {
  const { say } = useSay();
  return (
    <section className="signing-done" role="status">
      <p>{say('signing-screen.proposed', { number: { quote: proposal } })}</p>
      <p className="signing-done-ways">
        <Link to="/issuers/$issuer/entries/proposals/$number" params={{ issuer, number: proposal }} search={keepTimes}>
          {say('signing-screen.to-proposal', { number: { quote: proposal } })}
        </Link>
        {document === null ? null : (
          <a href={evidenceAddress(issuer, document)} download={`${undertaking}.pdf`}>
            {say('signing-screen.download')}
          </a>
        )}
      </p>
    </section>
  );
}
