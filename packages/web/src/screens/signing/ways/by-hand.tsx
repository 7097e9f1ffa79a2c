import { Button } from '@mantine/core';
import { type JSX, useId, useState } from 'react';
import { call } from '../../../api/call.ts';
import { signingPath, type StepProposed, useSigningStep } from '../../../api/execution.ts';
import { keepFile } from '../../../api/keep-file.ts';
import { FaultNotice } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { hongKongToday } from '../../../time/asked.ts';
import { DayTyped } from '../../../time/day-typed.tsx';
import { newKey } from '../../entries/draft/keep-draft.ts';
import type { WayGiven } from './way-given.ts';
import { type Signer, SignerFields, toldOf } from './signer-fields.tsx';
import { useSigner } from './use-signer.ts';

/** A paper that was signed by hand: its scan, the day, and what it shows of whoever signed. */
export function ByHand(given: WayGiven): JSX.Element {
  const { say } = useSay();
  const { issuer, undertaking, role, onDone } = given;
  const { signer, setSigner } = useSigner(given);
  const [on, setOn] = useState(() => hongKongToday(Date.now()));
  const [file, setFile] = useState<File | null>(null);
  const id = useId();
  const told = toldOf(role, signer);
  const { mutate, isPending, error } = useSigningStep(issuer, async (scan: File, language) =>
    sendScan({ issuer, undertaking, role }, scan, { on, told, language }),
  );
  return (
    <div className="signing-way">
      <SignerFields role={role} signer={signer} onSigner={setSigner} />
      <DayTyped label={say('signing-screen.signed-on')} day={on} onDay={setOn} />
      <label htmlFor={id}>{say('signing-screen.choose-scan')}</label>
      <input
        id={id}
        type="file"
        accept=".pdf,application/pdf"
        disabled={isPending}
        onChange={({ currentTarget }) => setFile(currentTarget.files?.[0] ?? null)}
      />
      {error === null ? null : <FaultNotice error={error} />}
      <Button
        disabled={isPending || file === null}
        onClick={() => (file === null ? undefined : mutate(file, { onSuccess: onDone }))}
      >
        {say('signing-screen.record-by-hand')}
      </Button>
      <span role="status">{isPending ? say('paper-screen.sending') : null}</span>
    </div>
  );
}

type Of = Pick<WayGiven, 'issuer' | 'undertaking' | 'role'>;

async function sendScan(
  of: Of,
  scan: File,
  { on, told, language }: { readonly on: string; readonly told: Partial<Signer>; readonly language: string },
): Promise<StepProposed> {
  const document = await keepFile(of.issuer, scan, language);
  return call<StepProposed>(`${signingPath(of)}/execution/wet-ink`, {
    method: 'POST',
    json: { role: of.role, document, on, ...told },
    key: newKey(),
    language,
  });
}
