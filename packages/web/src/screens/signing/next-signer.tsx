import { type JSX, useState } from 'react';
import type { StepProposed } from '../../api/execution.ts';
import { useMe } from '../../api/me.ts';
import type { ExecutionJson, SigningRole } from '../../format/execution.ts';
import { SignInLink } from '../../app/session/sign-in-link.tsx';
import { useSay } from '../../language/say.tsx';
import { ByHand } from './ways/by-hand.tsx';
import { ByPasskey } from './ways/by-passkey.tsx';
import { BySignedPdf } from './ways/by-signed-pdf.tsx';
import { type SigningWayHere, waysOpen } from './ways/ways-open.ts';
import { StepDone } from './step-done.tsx';

interface Given {
  readonly issuer: string;
  readonly execution: ExecutionJson;
}

const wayForms = { passkey: ByPasskey, 'signed-pdf': BySignedPdf, 'by-hand': ByHand } as const;

/** Who signs next, and the ways in which he can. */
export function NextSigner({ issuer, execution }: Given): JSX.Element | null {
  const { say } = useSay();
  const { data: me } = useMe();
  const [done, setDone] = useState<StepProposed | null>(null);
  const { next, waiting, undertaking } = execution;
  if (waiting !== null) return <Waits issuer={issuer} undertaking={undertaking} waiting={waiting} done={done} />;
  if (next === null) return null;
  return (
    <section className="signing-next" aria-labelledby="signing-next">
      <h2 id="signing-next">{say('signing-screen.next', { role: { message: `signing-screen.role.${next}` } })}</h2>
      {me === null ? (
        <p>
          {say('signing-screen.sign-in-first')} <SignInLink />
        </p>
      ) : null}
      {me === undefined || me === null ? null : (
        <Ways
          key={next}
          issuer={issuer}
          execution={execution}
          next={next}
          open={waysOpen(me, next, issuer)}
          onDone={setDone}
        />
      )}
    </section>
  );
}

interface WaitsGiven {
  readonly issuer: string;
  readonly undertaking: string;
  readonly waiting: Exclude<ExecutionJson['waiting'], null>;
  readonly done: StepProposed | null;
}

/** That a step is proposed, and nobody signs before somebody else has approved it. */
function Waits({ issuer, undertaking, waiting: { proposal }, done }: WaitsGiven): JSX.Element {
  return <StepDone issuer={issuer} undertaking={undertaking} done={{ document: null, ...done, proposal }} />;
}

interface WaysGiven extends Given {
  readonly next: SigningRole;
  readonly open: readonly SigningWayHere[];
  readonly onDone: (done: StepProposed) => void;
}

function Ways({ issuer, execution, next, open, onDone }: WaysGiven): JSX.Element {
  const { say } = useSay();
  const { undertaking, beneficiary } = execution;
  const [chosen, choose] = useState<SigningWayHere | null>(null);
  const way = chosen ?? open[0];
  if (way === undefined) return <p className="quiet">{say(`signing-screen.who-can.${next}`)}</p>;
  const Way = wayForms[way];
  return (
    <>
      <fieldset className="signing-ways">
        <legend>{say('signing-screen.in-which-way')}</legend>
        {open.map((one) => (
          <label key={one}>
            <input type="radio" name="way" value={one} checked={one === way} onChange={() => choose(one)} />{' '}
            {say(`signing-screen.way.${one}`)}
          </label>
        ))}
      </fieldset>
      <p className="quiet">{say(`signing-screen.way-about.${way}`)}</p>
      <Way issuer={issuer} undertaking={undertaking} role={next} beneficiary={beneficiary} onDone={onDone} />
      {open.includes('passkey') ? null : <p className="quiet">{say(`signing-screen.who-can.${next}`)}</p>}
    </>
  );
}
