import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type JSX, useRef } from 'react';
import { at, call } from '../../../api/call.ts';
import { useMe } from '../../../api/me.ts';
import { FaultNotice } from '../../../app/notices.tsx';
import { SignInLink } from '../../../app/session/sign-in-link.tsx';
import type { DraftedEntry } from '../../../engine/questions.ts';
import type { ClearanceJson } from '../../../format/clearance.ts';
import { useSay } from '../../../language/say.tsx';
import { may } from '../../access/may.ts';
import { newKey } from '../../entries/draft/keep-draft.ts';
import { keepTimes } from '../../entries/keep-times.ts';
import { RecordButton } from './record-button.tsx';

interface Given {
  readonly issuer: string;
  readonly clearance: ClearanceJson;
  readonly drafts: readonly DraftedEntry[];
  /** Whether another answer is being made. */
  readonly isOlder: boolean;
}

/** Keeps the answer in the ledger under a number, or records the acts once they are done. */
export function KeepBar(given: Given): JSX.Element {
  const { say } = useSay();
  const { data: me } = useMe();
  const { issuer, drafts } = given;
  if (me === undefined) return <></>;
  if (me === null) {
    return (
      <p className="plan-keep no-print">
        {say('plan-screen.keep-sign-in')} <SignInLink />
      </p>
    );
  }
  return (
    <div className="plan-keep no-print">
      {may(me, 'keep-clearance', issuer) ? <Keep {...given} /> : null}
      {may(me, 'propose', issuer) ? <RecordButton issuer={issuer} person={me.person} drafts={drafts} /> : null}
    </div>
  );
}

function Keep({ issuer, clearance, isOlder }: Given): JSX.Element {
  const { say } = useSay();
  const { mutate, data, error, isPending, variables } = useKeep(issuer);
  const plan = JSON.stringify(clearance.act);
  const isKept = data !== undefined && variables === plan;
  return (
    <>
      {isKept ? (
        <p role="status">
          <span className="mark kept">{say('plan-screen.kept-as', { number: { quote: data } })}</span>{' '}
          <Link to="/issuers/$issuer/plan/kept" params={{ issuer }} search={keepTimes}>
            {say('plan-screen.view-kept')}
          </Link>
        </p>
      ) : (
        <Button onClick={() => mutate(plan)} disabled={isOlder || isPending}>
          {say('plan-screen.keep')}
        </Button>
      )}
      {error === null ? null : <FaultNotice error={error} />}
    </>
  );
}

/** Keeps a plan's clearance; sent again unchanged, it is the same one. */
function useKeep(issuer: string): ReturnType<typeof useMutation<string, Error, string>> {
  const { language } = useSay();
  const queries = useQueryClient();
  const sent = useRef<{ readonly plan: string; readonly key: string } | null>(null);
  return useMutation({
    mutationFn: async (plan: string) => {
      if (sent.current?.plan !== plan) sent.current = { plan, key: newKey() };
      const json = { plan: JSON.parse(plan) as unknown };
      const path = at`/issuers/${issuer}/clearances`;
      const answer = await call<{ readonly clearance: string }>(path, {
        method: 'POST',
        json,
        key: sent.current.key,
        language,
      });
      return answer.clearance;
    },
    onSuccess: async () => queries.invalidateQueries({ queryKey: ['clearances', issuer] }),
    onError: () => void queries.invalidateQueries({ queryKey: ['me'] }),
  });
}
