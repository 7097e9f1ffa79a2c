import { type ChangeEvent, type JSX, useId } from 'react';
import { call } from '../../../api/call.ts';
import { signingPath, type StepProposed, useSigningStep } from '../../../api/execution.ts';
import { FaultNotice } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { newKey } from '../../entries/draft/keep-draft.ts';
import type { WayGiven } from './way-given.ts';
import { type Signer, SignerFields, toldOf } from './signer-fields.tsx';
import { useSigner } from './use-signer.ts';

/** The PDF as it came back with an electronic signature in it; what is wrong with it is said in words. */
export function BySignedPdf(given: WayGiven): JSX.Element {
  const { say } = useSay();
  const { issuer, undertaking, role, onDone } = given;
  const { signer, setSigner } = useSigner(given);
  const id = useId();
  const told = toldOf(role, { ...signer, name: '' });
  const { mutate, isPending, error } = useSigningStep(issuer, async (file: File, language) =>
    sendSigned({ issuer, undertaking, role }, file, { told, language }),
  );
  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = currentTarget.files ?? [];
    if (file !== undefined) mutate(file, { onSuccess: onDone });
    currentTarget.value = '';
  };
  return (
    <div className="signing-way">
      <SignerFields role={role} signer={signer} onSigner={setSigner} withName={false} />
      <label htmlFor={id}>{say('signing-screen.choose-signed')}</label>
      <input id={id} type="file" accept=".pdf,application/pdf" disabled={isPending} onChange={take} />
      <p role="status">{isPending ? say('signing-screen.taking-apart') : null}</p>
      {error === null ? null : <FaultNotice error={error} />}
    </div>
  );
}

type Of = Pick<WayGiven, 'issuer' | 'undertaking' | 'role'>;

async function sendSigned(
  of: Of,
  file: File,
  { told, language }: { readonly told: Partial<Signer>; readonly language: string },
): Promise<StepProposed> {
  const query = new URLSearchParams({ role: of.role, ...told });
  return call<StepProposed>(`${signingPath(of)}/execution/upload?${query.toString()}`, {
    method: 'POST',
    file: { bytes: file, type: 'application/pdf' },
    key: newKey(),
    language,
  });
}
