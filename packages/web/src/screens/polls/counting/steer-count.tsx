import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { type CountOf, useSteerCount } from '../../../api/polls.ts';
import { FaultNotice } from '../../../app/notices.tsx';
import { canGoOn, isUnderWay, type PollCountJson } from '../../../format/meeting.ts';
import { useSay } from '../../../language/say.tsx';
import { useMayCount } from '../may-count.tsx';

interface Given {
  readonly of: CountOf;
  readonly count: PollCountJson;
}

/** Stops a count, or has it go on from where it stopped. */
export function SteerCount({ of, count }: Given): JSX.Element | null {
  const { say } = useSay();
  const mayCount = useMayCount(of.issuer);
  const { mutate, isPending, error } = useSteerCount(of);
  const how = isUnderWay(count) ? 'cancel' : canGoOn(count) ? 'resume' : null;
  if (how === null || mayCount !== true) return null;
  return (
    <div className="counting-steer no-print">
      <Button variant={how === 'cancel' ? 'default' : 'filled'} disabled={isPending} onClick={() => mutate(how)}>
        {say(`poll-counting.${how}`)}
      </Button>
      {how === 'resume' ? <span className="quiet">{say('poll-counting.resume-about')}</span> : null}
      {error === null ? null : <FaultNotice error={error} />}
    </div>
  );
}
