import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Receipt, Receipts } from '@tenfold/seal';
import { type JSX, type SubmitEvent, useState } from 'react';
import { call } from '../../../api/call.ts';
import { type CountOf, countPath } from '../../../api/polls.ts';
import { FaultNotice } from '../../../app/notices.tsx';
import { saveFile } from '../../../download/save-file.ts';
import { useSay } from '../../../language/say.tsx';
import { told } from '../figures-told.ts';

/** Makes the receipts of one member and has the browser save them: they are his, and nothing of them is kept here. */
export function GiveReceipts({ of }: { readonly of: CountOf }): JSX.Element {
  const { say, language } = useSay();
  const [member, setMember] = useState('');
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: async (asked: string) =>
      call<Receipts>(`${countPath(of)}/receipts`, {
        method: 'POST',
        json: { member: asked },
        language,
      }),
    onSuccess: (json, asked) => {
      saveFile(`${of.meeting}-${asked}-receipts.json`, 'application/json', `${JSON.stringify(json, undefined, 2)}\n`);
    },
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (member.trim() !== '') mutate(member.trim());
  };
  return (
    <section className="receipt-part no-print">
      <h2>{say('poll-receipt.give')}</h2>
      <p className="quiet">{say('poll-receipt.give-about')}</p>
      <form className="receipt-form" onSubmit={submit}>
        <TextInput
          label={say('poll-receipt.member')}
          value={member}
          autoComplete="off"
          onChange={({ currentTarget: { value } }) => setMember(value)}
        />
        <Button type="submit" disabled={isPending || member.trim() === ''}>
          {say('poll-receipt.make')}
        </Button>
      </form>
      {error === null ? null : <FaultNotice error={error} />}
      <div role="status">{data === undefined ? null : <Made receipts={data.receipts} />}</div>
    </section>
  );
}

function Made({ receipts }: { readonly receipts: readonly Receipt[] }): JSX.Element {
  const { say } = useSay();
  return (
    <>
      <p>{say('poll-receipt.made', { count: { number: BigInt(receipts.length) } })}</p>
      <ReceiptList receipts={receipts} />
    </>
  );
}

/** What each receipt says was counted. */
export function ReceiptList({ receipts }: { readonly receipts: readonly Receipt[] }): JSX.Element {
  return (
    <ul className="plain-list receipt-list">
      {receipts.map(({ instruction, index }) => (
        <li key={index}>
          <ReceiptTold instruction={instruction} />
        </li>
      ))}
    </ul>
  );
}

/** The instruction of a receipt as one sentence. */
export function ReceiptTold({ instruction }: Pick<Receipt, 'instruction'>): JSX.Element {
  const { say } = useSay();
  const { member, resolution, class: shareClass, for: yes, against, abstain } = instruction;
  return (
    <>
      {say('poll-receipt.told', {
        member: { quote: member },
        resolution: { quote: resolution },
        class: { quote: shareClass },
        for: { quote: told(yes) },
        against: { quote: told(against) },
        abstain: { quote: told(abstain) },
      })}
    </>
  );
}
