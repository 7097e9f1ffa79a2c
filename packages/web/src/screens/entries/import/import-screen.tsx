import { Button, TextInput } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type SubmitEvent, type JSX, useRef, useState } from 'react';
import { RequestRefused } from '../../../api/call.ts';
import { FaultNotice, Loading } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { MayNot } from '../draft/propose-screen.tsx';
import { useMyPart } from '../my-part.ts';
import { ImportProblems } from './import-problems.tsx';
import { useImport } from './use-import.ts';
import '../ledger/ledger.css';
import '../draft/draft.css';
import '../form/form.css';
import './import.css';

/** A whole file becomes one proposal, or nothing of it does and every line that is wrong is told. */
export function ImportScreen(): JSX.Element {
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  const { person, may, isKnown } = useMyPart(issuer);
  const wasAllowed = useRef(false);
  if (may.propose) wasAllowed.current = true;
  if (wasAllowed.current) return <ImportForm issuer={issuer} />;
  return isKnown ? <MayNot isSignedIn={person !== null} /> : <Loading />;
}

const columns = ['id', 'kind', 'effective', 'source', 'standing'];

function ImportForm({ issuer }: { readonly issuer: string }): JSX.Element {
  const { say } = useSay();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const { mutate, reset, isPending, error } = useImport(issuer);
  const send = (chosen: File, note: string): void =>
    mutate(
      { file: chosen, note },
      {
        onSuccess: (number) =>
          void navigate({ to: '/issuers/$issuer/entries/proposals/$number', params: { issuer, number } }),
      },
    );
  const choose = (chosen: File | null): void => {
    setFile(chosen);
    reset();
  };
  return (
    <div className="import-screen">
      <h1>{say('entry-work.import-title')}</h1>
      <p>{say('entry-work.import-what')}</p>
      <p className="quiet">
        {say('entry-work.import-csv-head', { columns: { list: columns.map((quote) => ({ quote })) } })}
      </p>
      <FileForm file={file} isSending={isPending} onChoose={choose} onSend={send} />
      <Refusal error={error} file={file?.name ?? ''} />
    </div>
  );
}

interface FileFormGiven {
  readonly file: File | null;
  readonly isSending: boolean;
  readonly onChoose: (file: File | null) => void;
  readonly onSend: (file: File, note: string) => void;
}

function FileForm({ file, isSending, onChoose, onSend }: FileFormGiven): JSX.Element {
  const { say } = useSay();
  const [note, setNote] = useState('');
  const [isWanting, setWanting] = useState(false);
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    setWanting(file === null);
    if (file !== null) onSend(file, note);
  };
  return (
    <form className="import-form" onSubmit={send} noValidate>
      <label htmlFor="import-file">{say('entry-work.import-file')}</label>
      <input
        id="import-file"
        type="file"
        accept=".json,.csv"
        aria-invalid={isWanting}
        aria-describedby="import-wanting"
        onChange={({ currentTarget }) => (onChoose(currentTarget.files?.[0] ?? null), setWanting(false))}
      />
      <p id="import-wanting" className="form-error" role="alert">
        {isWanting ? say('entry-work.import-none') : ''}
      </p>
      <TextInput
        label={say('entry-work.proposal-note')}
        description={say('entry-work.optional')}
        maxLength={2000}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <Button type="submit" disabled={isSending}>
        {say(isSending ? 'entry-work.sending' : 'entry-work.import-send')}
      </Button>
    </form>
  );
}

function Refusal({ error, file }: { readonly error: Error | null; readonly file: string }): JSX.Element | null {
  if (error === null) return null;
  if (error instanceof RequestRefused && error.problems.length > 0 && [400, 422].includes(error.status))
    return <ImportProblems refused={error} file={file} />;
  return <FaultNotice error={error} />;
}
