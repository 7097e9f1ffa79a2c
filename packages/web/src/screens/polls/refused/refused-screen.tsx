import type { JSX } from 'react';
import { useChangeAddress, useTexts } from '../../../app/address.ts';
import { FaultNotice, Loading } from '../../../app/notices.tsx';
import { type CountOf, countPath, useRefusedLines } from '../../../api/polls.ts';
import type { RefusedPage } from '../../../format/meeting.ts';
import { useSay } from '../../../language/say.tsx';
import { useCountOf } from '../use-meeting.ts';
import { Reasons } from './reasons.tsx';
import { RefusedTable } from './refused-table.tsx';
import './refused.css';

/** Every line that was refused: how many for which reason, and each with its place and its member. */
export function RefusedScreen(): JSX.Element {
  const { say } = useSay();
  const of = useCountOf();
  const { reason, after } = useTexts();
  const { data, error, isPlaceholderData } = useRefusedLines(of, { reason, after });
  return (
    <div className="polls-screen">
      <header className="polls-head">
        <h1>{say('poll.page.refused')}</h1>
        <p className="quiet">{say('poll-refused.about')}</p>
      </header>
      {error === null ? null : <FaultNotice error={error} />}
      {data === undefined && error === null ? <Loading /> : null}
      {data === undefined ? null : <Refused of={of} page={data} isOlder={isPlaceholderData} />}
    </div>
  );
}

interface Given {
  readonly of: CountOf;
  readonly page: RefusedPage;
  /** Whether it is what was asked before, while the answer is waited for. */
  readonly isOlder: boolean;
}

function Refused({ of, page, isOlder }: Given): JSX.Element {
  const { say } = useSay();
  const { reason } = useTexts();
  const change = useChangeAddress();
  const isAny = Object.keys(page.refusedPerReason).length > 0;
  return (
    <>
      <Reasons
        perReason={page.refusedPerReason}
        chosen={reason ?? null}
        onChoose={(next) => change({ reason: next, after: undefined })}
      />
      {isAny ? (
        <p className="polls-ways no-print">
          <a href={`/api/v1${countPath(of)}/refused.csv`} download={`${of.meeting}-${of.number}-refused.csv`}>
            {say('poll-refused.csv')}
          </a>
        </p>
      ) : null}
      <div className={isOlder ? 'is-older' : undefined}>
        <RefusedTable page={page} />
      </div>
      <Pages next={page.next} />
    </>
  );
}

/** The ways to the first page and to the next; the way back of the browser leads through the others. */
function Pages({ next }: Pick<RefusedPage, 'next'>): JSX.Element {
  const { say } = useSay();
  const { after } = useTexts();
  const change = useChangeAddress();
  return (
    <p className="polls-ways no-print">
      {after === undefined ? null : (
        <button type="button" className="as-link" onClick={() => change({ after: undefined })}>
          {say('poll-refused.first')}
        </button>
      )}
      {next === null ? null : (
        <button type="button" className="as-link" onClick={() => change({ after: next })}>
          {say('poll-refused.next')}
        </button>
      )}
    </p>
  );
}
