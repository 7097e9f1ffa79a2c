import type { JSX } from 'react';
import { type CountOf, useNotice, usePollCount, usePollResult } from '../../../api/polls.ts';
import { FaultNotice, Loading } from '../../../app/notices.tsx';
import type { CountRunning, NoticeJson, PollCountJson } from '../../../format/meeting.ts';
import type { PollJson } from '../../../format/poll.ts';
import { useName, useSay } from '../../../language/say.tsx';
import { useAtHand } from '../meeting-at-hand.ts';
import { StateOfCount } from '../state-of-count.tsx';
import { titleOfMeeting } from '../title-of-meeting.ts';
import { useCountOf } from '../use-meeting.ts';
import { CountEnded } from './count-ended.tsx';
import { FilesCounted } from './files-counted.tsx';
import { Progress } from './progress.tsx';
import { RunningResolutions } from './running-resolutions.tsx';
import { SteerCount } from './steer-count.tsx';
import './counting.css';

/** A count while it runs, and what became of it: the address names it, so that a reload finds it again. */
export function CountingScreen(): JSX.Element {
  const of = useCountOf();
  const { data, error } = usePollCount(of);
  return (
    <div className="polls-screen">
      {error === null ? null : <FaultNotice error={error} />}
      {data === undefined && error === null ? <Loading /> : null}
      {data === undefined ? null : <Counting of={of} count={data} />}
    </div>
  );
}

interface Given {
  readonly of: CountOf;
  readonly count: PollCountJson;
}

function Counting({ of, count }: Given): JSX.Element {
  const { say } = useSay();
  const { data: notice } = useNotice(of, useAtHand(of).meeting);
  return (
    <>
      <header className="polls-head">
        <h1>{say('poll-counting.count-of', { number: { quote: count.number } })}</h1>
        <p className="counting-state" role="status">
          <StateOfCount count={count} />
          {notice === undefined ? null : <MeetingNamed notice={notice} />}
        </p>
      </header>
      <Progress count={count} />
      <SteerCount of={of} count={count} />
      <CountEnded of={of} count={count} />
      <CountedUpToNow of={of} count={count} notice={notice} />
      <FilesCounted issuer={of.issuer} count={count} />
    </>
  );
}

function MeetingNamed({ notice }: { readonly notice: NoticeJson }): JSX.Element {
  const { say } = useSay();
  const nameOf = useName();
  return <span className="quiet">{titleOfMeeting(notice.meeting, say, nameOf)}</span>;
}

interface UpToNowGiven extends Given {
  readonly notice: NoticeJson | undefined;
}

/** What is counted: while it runs up to now, and afterwards all of it, as the result has it. */
function CountedUpToNow({ of, count, notice }: UpToNowGiven): JSX.Element | null {
  const named = { resolutions: notice?.resolutions ?? [], classes: notice?.classes ?? [] };
  if (count.result) return <CountedAll of={of} {...named} />;
  return count.running === null ? null : <RunningResolutions running={count.running} {...named} />;
}

function CountedAll({
  of,
  ...named
}: Pick<Given, 'of'> & Pick<NoticeJson, 'resolutions' | 'classes'>): JSX.Element | null {
  const { data } = usePollResult(of, undefined);
  return data === undefined ? null : <RunningResolutions running={runningOf(data)} {...named} />;
}

/** A result as what was counted when the last line was. */
function runningOf({ resolutions, refusedPerReason, lines }: PollJson): CountRunning {
  const put = resolutions.filter(({ notPut }) => notPut !== 'withdrawn');
  return { resolutions: put.map(({ number, perClass }) => ({ number, perClass })), refusedPerReason, lines };
}
