import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { call } from '../../../api/call.ts';
import { type CountOf, countPath } from '../../../api/polls.ts';
import { Confirm } from '../../../app/dialog/confirm.tsx';
import { FaultNotice } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { newKey } from '../../entries/draft/keep-draft.ts';
import { keepTimes } from '../../entries/keep-times.ts';
import { useMayCount } from '../may-count.tsx';

interface Given {
  readonly of: CountOf;
  readonly isProvisional: boolean;
}

/** Proposes the result for the record; somebody else approves it. A provisional one is none to be recorded. */
export function Declare({ of, isProvisional }: Given): JSX.Element | null {
  const { say, language } = useSay();
  const queries = useQueryClient();
  const mayCount = useMayCount(of.issuer);
  const [isAsking, ask] = useState(false);
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: async () =>
      call<{ readonly proposal: string }>(`${countPath(of)}/declare`, { method: 'POST', key: newKey(), language }),
    onSettled: () => ask(false),
    onSuccess: async () => queries.invalidateQueries({ queryKey: ['proposals', of.issuer] }),
  });
  if (mayCount !== true) return null;
  if (data !== undefined) return <Proposed of={of} proposal={data.proposal} />;
  return (
    <section className="declare no-print">
      <p className="polls-ways">
        <Button disabled={isProvisional || isPending} onClick={() => ask(true)}>
          {say('poll-announcement.declare')}
        </Button>
        <span className="quiet">
          {say(isProvisional ? 'poll-announcement.declare-provisional' : 'poll-announcement.declare-about')}
        </span>
      </p>
      {error === null ? null : <FaultNotice error={error} />}
      {isAsking ? (
        <Confirm
          title={say('poll-announcement.declare-title')}
          text={say('poll-announcement.declare-text', { number: { quote: of.number } })}
          act={say('poll-announcement.declare')}
          isBusy={isPending}
          onAct={() => mutate()}
          onClose={() => ask(false)}
        />
      ) : null}
    </section>
  );
}

function Proposed({ of: { issuer }, proposal }: { readonly of: CountOf; readonly proposal: string }): JSX.Element {
  const { say } = useSay();
  return (
    <p className="declared no-print" role="status">
      {say('poll-announcement.proposed', { number: { quote: proposal } })}{' '}
      <Link to="/issuers/$issuer/entries/proposals/$number" params={{ issuer, number: proposal }} search={keepTimes}>
        {say('signing-screen.to-proposal', { number: { quote: proposal } })}
      </Link>
    </p>
  );
}
