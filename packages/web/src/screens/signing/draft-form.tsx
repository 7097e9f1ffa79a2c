import { Button, NativeSelect, TextInput } from '@mantine/core';
import { promiseBases } from '@tenfold/kernel';
import { type JSX, useState } from 'react';
import { call } from '../../api/call.ts';
import { signingPath, type StepProposed, useSigningStep } from '../../api/execution.ts';
import { useMe } from '../../api/me.ts';
import { FaultNotice } from '../../app/notices.tsx';
import { SignInFirst } from '../../app/session/sign-in-first.tsx';
import { useAnswer } from '../../engine/use-answer.ts';
import { useName, useSay } from '../../language/say.tsx';
import { useTimes } from '../../time/use-times.ts';
import { may } from '../access/may.ts';
import { newKey } from '../entries/draft/keep-draft.ts';
import { StepDone } from './step-done.tsx';

interface Given {
  readonly issuer: string;
  /** The beneficiary that the address names. */
  readonly person: string | null;
}

interface DraftTyped {
  readonly undertaking: string;
  readonly beneficiary: string;
  readonly basis: string;
}

/** Has a draft of an undertaking made from the issuer’s facts, and asks what is to make the promise binding. */
export function DraftForm({ issuer, person }: Given): JSX.Element {
  const { say } = useSay();
  const { data: me } = useMe();
  const isAllowed = me !== undefined && me !== null && may(me, 'draft-undertaking', issuer);
  const [typed, type] = useState<DraftTyped>({
    undertaking: person === null ? '' : `undertaking-${person}`,
    beneficiary: person ?? '',
    basis: 'unknown',
  });
  const { mutate, data, error, isPending } = useSigningStep(issuer, sendDraft(issuer));
  if (me === null) {
    return <SignInFirst title={say('signing-screen.draft-title')}>{say('signing-screen.sign-in-first')}</SignInFirst>;
  }
  if (data !== undefined) return <StepDone issuer={issuer} done={data} undertaking={typed.undertaking} />;
  return (
    <form
      className="signing-form"
      onSubmit={(event) => {
        event.preventDefault();
        mutate(typed);
      }}
    >
      <h2>{say('signing-screen.draft-title')}</h2>
      <p className="quiet">{say('signing-screen.draft-about')}</p>
      <DraftFields issuer={issuer} typed={typed} onType={type} />
      <p className="signing-doubt">{say(`signing-screen.basis-doubt.${typed.basis}`)}</p>
      {error === null ? null : <FaultNotice error={error} />}
      <Button type="submit" disabled={isPending || !isAllowed || typed.beneficiary === '' || typed.undertaking === ''}>
        {say('signing-screen.draft')}
      </Button>
      {me !== undefined && !isAllowed ? <p className="quiet">{say('signing-screen.not-yours')}</p> : null}
    </form>
  );
}

interface FieldsGiven {
  readonly issuer: string;
  readonly typed: DraftTyped;
  readonly onType: (typed: DraftTyped) => void;
}

function DraftFields({ issuer, typed, onType }: FieldsGiven): JSX.Element {
  const { say } = useSay();
  const nameOf = useName();
  const { asked } = useTimes();
  const { data } = useAnswer('check', issuer, asked);
  const people = (data?.beneficiaries ?? []).map(({ person, names }) => ({
    value: person,
    label: nameOf(names, person),
  }));
  const choose = (beneficiary: string): void =>
    onType({ ...typed, beneficiary, undertaking: beneficiary === '' ? '' : `undertaking-${beneficiary}` });
  return (
    <div className="signing-fields">
      <NativeSelect
        label={say('signing-screen.beneficiary')}
        value={typed.beneficiary}
        data={[{ value: '', label: say('signing-screen.choose') }, ...people]}
        onChange={({ currentTarget: { value } }) => choose(value)}
      />
      <TextInput
        label={say('signing-screen.name-of-undertaking')}
        value={typed.undertaking}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => onType({ ...typed, undertaking: value.trim() })}
      />
      <NativeSelect
        label={say('signing-screen.basis')}
        value={typed.basis}
        data={promiseBases.map((value) => ({ value, label: say(`signing-screen.basis.${value}`) }))}
        onChange={({ currentTarget: { value } }) => onType({ ...typed, basis: value })}
      />
    </div>
  );
}

function sendDraft(issuer: string): (typed: DraftTyped, language: string) => Promise<StepProposed> {
  return async ({ undertaking, beneficiary, basis }, language) =>
    call<StepProposed>(`${signingPath({ issuer, undertaking })}/draft`, {
      method: 'POST',
      json: { beneficiary, basis },
      key: newKey(),
      language,
    });
}
