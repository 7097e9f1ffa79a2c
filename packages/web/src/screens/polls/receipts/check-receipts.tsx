import { TextInput } from '@mantine/core';
import type { CountSeal } from '@tenfold/seal';
import { type ChangeEvent, type JSX, useId, useState } from 'react';
import { useSay } from '../../../language/say.tsx';
import { type AnnouncedTyped, checkReceipts, receiptsIn, type ReceiptsRead } from './check.ts';
import { CheckedReceipts } from './checked-receipts.tsx';
import './receipts.css';

/** Checks receipts on this device: the file is read by the page, and nothing of it is sent anywhere. */
export function CheckReceipts({ announced }: { readonly announced: CountSeal | null }): JSX.Element {
  const { say } = useSay();
  const id = useId();
  const [read, setRead] = useState<ReceiptsRead | null>(null);
  const [typed, type] = useState<AnnouncedTyped>({
    root: announced?.root ?? '',
    size: announced === null ? '' : `${announced.size}`,
  });
  const take = async ({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = currentTarget.files ?? [];
    currentTarget.value = '';
    if (file !== undefined) setRead(receiptsIn(new Uint8Array(await file.arrayBuffer())));
  };
  return (
    <section className="receipt-part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('poll-receipt.check')}</h2>
      <p className="quiet">{say('poll-receipt.check-about')}</p>
      <AnnouncedFields typed={typed} onType={type} />
      <label htmlFor={id}>{say('poll-receipt.file')}</label>
      <input
        id={id}
        type="file"
        accept=".json"
        aria-describedby={`${id}-found`}
        onChange={(event) => void take(event)}
      />
      <div id={`${id}-found`} role="status">
        {read === null ? null : <Found read={read} typed={typed} />}
      </div>
    </section>
  );
}

interface FieldsGiven {
  readonly typed: AnnouncedTyped;
  readonly onType: (typed: AnnouncedTyped) => void;
}

/** What was announced with the result, as one has it from elsewhere. */
function AnnouncedFields({ typed, onType }: FieldsGiven): JSX.Element {
  const { say } = useSay();
  return (
    <div className="receipt-form">
      <TextInput
        label={say('poll-receipt.root')}
        description={say('poll-receipt.root-about')}
        className="receipt-root"
        value={typed.root}
        spellCheck={false}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => onType({ ...typed, root: value })}
      />
      <TextInput
        label={say('poll-receipt.size')}
        className="receipt-size"
        inputMode="numeric"
        value={typed.size}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => onType({ ...typed, size: value })}
      />
    </div>
  );
}

interface FoundGiven {
  readonly read: ReceiptsRead;
  readonly typed: AnnouncedTyped;
}

/** What is wrong with the file, else what came of each receipt in it. */
function Found({ read, typed }: FoundGiven): JSX.Element {
  const { say } = useSay();
  if ('problem' in read) return <p className="polls-wrong">{say(read.problem.key, read.problem.figures)}</p>;
  return <CheckedReceipts checked={checkReceipts(read.receipts, typed)} />;
}
