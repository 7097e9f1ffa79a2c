import type { JSX } from 'react';
import { type CountOf, countPath, usePollCount } from '../../../api/polls.ts';
import { FaultNotice, Loading } from '../../../app/notices.tsx';
import type { CountSealJson } from '../../../format/meeting.ts';
import { useSay } from '../../../language/say.tsx';
import { useMayCount, WhoCounts } from '../may-count.tsx';
import { useCountOf } from '../use-meeting.ts';
import { CheckReceipts } from './check-receipts.tsx';
import { GiveReceipts } from './give-receipts.tsx';
import './receipts.css';

/** Receipts of a count: made for a member, and checked against what was announced. */
export function ReceiptsScreen(): JSX.Element {
  const { say } = useSay();
  const of = useCountOf();
  const mayCount = useMayCount(of.issuer);
  const { data, error } = usePollCount(of);
  return (
    <div className="polls-screen receipts-screen">
      <header className="polls-head">
        <h1>{say('poll-receipt.title')}</h1>
        <p className="quiet">{say('poll-receipt.about')}</p>
      </header>
      {error === null ? null : <FaultNotice error={error} />}
      {data === undefined && error === null ? <Loading /> : null}
      {data === undefined ? null : (
        <>
          {data.seal === null ? (
            <p className="polls-provisional">{say('poll-receipt.no-seal')}</p>
          ) : (
            <Seal of={of} seal={data.seal} />
          )}
          {data.seal !== null && mayCount === true ? <GiveReceipts of={of} /> : null}
          {mayCount === false ? <WhoCounts /> : null}
          <CheckReceipts announced={data.seal} />
        </>
      )}
    </div>
  );
}

interface SealGiven {
  readonly of: CountOf;
  readonly seal: CountSealJson;
}

/** What is announced of a count, so that anybody can check a receipt against it. */
function Seal({ of, seal: { root, size, digest } }: SealGiven): JSX.Element {
  const { say } = useSay();
  return (
    <section className="receipt-part">
      <h2>{say('poll-receipt.announced')}</h2>
      <p className="quiet">{say('poll-receipt.announced-about')}</p>
      <dl className="receipt-seal">
        <dt>{say('poll-receipt.size')}</dt>
        <dd className="num">{say('poll-receipt.size-is', { count: { number: BigInt(size) } })}</dd>
        <dt>{say('poll-receipt.root')}</dt>
        <dd>
          <code>{root}</code>
        </dd>
        <dt>{say('poll-receipt.digest')}</dt>
        <dd>
          <code>{digest}</code>
        </dd>
      </dl>
      <p className="polls-ways">
        <a href={`/api/v1${countPath(of)}/manifest`} download={`${of.meeting}-${of.number}-sealed.json`}>
          {say('poll-receipt.sealed-count')}
        </a>
      </p>
    </section>
  );
}
