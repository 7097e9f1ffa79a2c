import { NativeSelect } from '@mantine/core';
import type { JSX } from 'react';
import { Link } from '@tanstack/react-router';
import { type CountOf, usePollResult } from '../../../api/polls.ts';
import { useChangeAddress, useTexts } from '../../../app/address.ts';
import { FaultNotice, Loading } from '../../../app/notices.tsx';
import type { PollJson, WeightAt } from '../../../format/poll.ts';
import { useSay } from '../../../language/say.tsx';
import { keepTimes } from '../../entries/keep-times.ts';
import { Concerns } from '../notice/concerns.tsx';
import { useCountOf } from '../use-meeting.ts';
import { ByWhatRules } from './by-what-rules.tsx';
import { Differences } from './differences.tsx';
import { Nominees } from './nominees.tsx';
import { Outcomes } from './outcomes.tsx';
import { Published } from './published.tsx';
import { Reconciled } from './reconciled.tsx';
import { ResolutionResult } from './resolution-result.tsx';
import './result.css';

/** The result of a poll: what is carried, on which basis, with every figure behind it. */
export function ResultScreen(): JSX.Element {
  const of = useCountOf();
  const { 'weight-at': asked } = useTexts();
  const weightAt = asked === 'poll' || asked === 'record-date' ? asked : undefined;
  const { data, error, isPlaceholderData } = usePollResult(of, weightAt);
  return (
    <div className="polls-screen">
      {error === null ? null : <FaultNotice error={error} />}
      {data === undefined && error === null ? <Loading /> : null}
      {data === undefined || error !== null ? null : (
        <div className={isPlaceholderData ? 'is-older' : undefined}>
          <Result of={of} poll={data} />
        </div>
      )}
    </div>
  );
}

interface Given {
  readonly of: CountOf;
  readonly poll: PollJson;
}

function Result({ of, poll }: Given): JSX.Element {
  const { say } = useSay();
  const { provisional, concerns, resolutions, announceBy } = poll;
  return (
    <>
      <header className="polls-head">
        <h1>{say('poll-result.title')}</h1>
        <p className="quiet">{toldLinesOf(poll, say)}</p>
        {announceBy === null ? null : <p>{say('poll.page.announce-by', { at: { instant: announceBy } })}</p>}
      </header>
      {provisional ? <Provisional of={of} poll={poll} /> : null}
      <Concerns concerns={concerns} />
      <Outcomes resolutions={resolutions} />
      <ChooseWeight poll={poll} />
      {resolutions.map((one) => (
        <ResolutionResult key={one.number} resolution={one} poll={poll} />
      ))}
      <Reconciled poll={poll} />
      <Differences differences={poll.differences} />
      <Nominees nominees={poll.nominees} />
      <Published published={poll.published} />
      <ByWhatRules poll={poll} />
    </>
  );
}

/** Plainly, that it is provisional, and which resolutions somebody has to confirm first. */
function Provisional({ of, poll }: Given): JSX.Element {
  const { say } = useSay();
  const open = poll.resolutions.filter(({ provisional, notPut }) => provisional && notPut === null);
  const numbers = { list: open.map(({ number }) => ({ quote: number })) };
  return (
    <div className="polls-provisional">
      <p>{say('poll.page.provisional')}</p>
      {open.length === 0 ? null : (
        <p>
          {say('polls-screen.to-confirm', { numbers })}{' '}
          <Link to="/issuers/$issuer/meetings/$meeting" params={of} search={keepTimes}>
            {say('poll-result.to-notice')}
          </Link>
        </p>
      )}
    </div>
  );
}

/** How many lines there were and what became of them. */
function toldLinesOf(
  { lines, accepted, replaced, refusedPerReason }: PollJson,
  say: ReturnType<typeof useSay>['say'],
): string {
  const refused = Object.values(refusedPerReason).reduce((sum, count) => sum + count, 0);
  return say('poll.page.lines', {
    lines: { number: BigInt(lines) },
    accepted: { number: BigInt(accepted) },
    replaced: { number: BigInt(replaced) },
    refused: { number: BigInt(refused) },
  });
}

/** Where weight ended between the record date and the poll, by which of the two days it is counted. */
function ChooseWeight({ poll }: { readonly poll: PollJson }): JSX.Element | null {
  const { say } = useSay();
  const change = useChangeAddress();
  if (poll.resolutions.every(({ byOtherMoment }) => byOtherMoment === null)) return null;
  return (
    <NativeSelect
      className="result-weight no-print"
      label={say('poll-counting.weight-at')}
      value={poll.weightAt}
      data={(['poll', 'record-date'] as const).map((value: WeightAt) => ({
        value,
        label: say(`poll-counting.weight-at.${value}`),
      }))}
      onChange={({ currentTarget: { value } }) => change({ 'weight-at': value }, { replace: true })}
    />
  );
}
