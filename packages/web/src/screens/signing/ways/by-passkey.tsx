import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useSigningStep } from '../../../api/execution.ts';
import { FaultNotice } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import type { WayGiven } from './way-given.ts';
import { type AssentAsked, askAssent, DeviceStopped, showPasskeyFor } from './assent.ts';
import { SignerFields, toldOf } from './signer-fields.tsx';
import { Statement } from './statement.tsx';
import { useSigner } from './use-signer.ts';

/** Assent with a passkey: first the statement is shown, word for word, then the device is asked for it. */
export function ByPasskey(given: WayGiven): JSX.Element {
  const { say, language } = useSay();
  const { issuer, undertaking, role, onDone } = given;
  const { signer, setSigner } = useSigner(given);
  const [asked, setAsked] = useState<AssentAsked | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const told = toldOf(role, signer);
  const { mutate, isPending, error } = useSigningStep(issuer, async (one: AssentAsked, inLanguage) =>
    showPasskeyFor({ issuer, undertaking }, one, { told, language: inLanguage }),
  );
  const ask = (): void => {
    setFault(null);
    void askAssent({ issuer, undertaking }, { role, name: told.name ?? '', language }).then(setAsked, setFault);
  };
  const wrong = error ?? fault;
  return (
    <div className="signing-way">
      <SignerFields role={role} signer={signer} onSigner={setSigner} />
      {wrong === null ? null : <AssentFault error={wrong} />}
      {asked === null ? (
        <Button disabled={told.name === undefined} onClick={ask}>
          {say('signing-screen.show-statement')}
        </Button>
      ) : (
        <>
          <Statement statement={asked.statement} />
          <Button disabled={isPending} onClick={() => mutate(asked, { onSuccess: onDone })}>
            {say('signing-screen.assent')}
          </Button>
          <span role="status">{isPending ? say('app.device-asked') : null}</span>
        </>
      )}
    </div>
  );
}

function AssentFault({ error }: { readonly error: unknown }): JSX.Element {
  const { say } = useSay();
  if (error instanceof DeviceStopped) return <p role="alert">{say('app.device-stopped')}</p>;
  return <FaultNotice error={error} />;
}
