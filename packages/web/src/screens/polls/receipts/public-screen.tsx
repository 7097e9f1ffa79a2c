import type { JSX } from 'react';
import { useSay } from '../../../language/say.tsx';
import { CheckReceipts } from './check-receipts.tsx';
import '../sentences.ts';
import '../polls.css';

/** Where a shareholder checks a receipt without an account. */
export function PublicReceiptScreen(): JSX.Element {
  const { say } = useSay();
  return (
    <main className="polls-screen receipts-screen">
      <header className="polls-head">
        <h1>{say('poll-receipt.public-title')}</h1>
        <p className="quiet">{say('poll-receipt.about')}</p>
      </header>
      <CheckReceipts announced={null} />
    </main>
  );
}
