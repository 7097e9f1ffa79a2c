import { marks } from '@tenfold/documents/screens';
import type { JSX } from 'react';
import { useSay } from '../../../language/say.tsx';
import type { CheckedReceipt, checkReceipts } from './check.ts';
import { ReceiptTold } from './give-receipts.tsx';

/** What came of the check, receipt by receipt: in the count as cast, or not, and why not. */
export function CheckedReceipts({ checked }: { readonly checked: ReturnType<typeof checkReceipts> }): JSX.Element {
  const { say } = useSay();
  if (checked === 'not-typed') return <p className="polls-provisional">{say('poll-receipt.not-typed')}</p>;
  const good = checked.filter(({ problem }) => problem === null).length;
  return (
    <>
      <p className="receipt-sum">
        {say(good === checked.length ? 'poll-receipt.all-good' : 'poll-receipt.some-good', {
          good: { number: BigInt(good) },
          all: { number: BigInt(checked.length) },
        })}
      </p>
      <ul className="plain-list receipt-list">
        {checked.map((one) => (
          <Checked key={`${one.receipt.index} ${one.receipt.instruction.nonce}`} checked={one} />
        ))}
      </ul>
    </>
  );
}

function Checked({ checked: { receipt, problem } }: { readonly checked: CheckedReceipt }): JSX.Element {
  const { say } = useSay();
  const look = problem === null ? 'kept' : 'breached';
  return (
    <li>
      <span className={`mark ${look}`}>
        <span className="sign" aria-hidden="true">
          {marks[look]}
        </span>{' '}
        {say(problem === null ? 'poll-receipt.in-count' : 'poll-receipt.not-in-count')}
      </span>{' '}
      <ReceiptTold instruction={receipt.instruction} />
      {problem === null ? null : <p>{say(problem.key, problem.figures)}</p>}
    </li>
  );
}
