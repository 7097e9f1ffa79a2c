import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { at, call } from '../../../api/call.ts';
import { Loading } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { useMyPart } from '../my-part.ts';
import { LedgerFault } from '../ledger-fault.tsx';
import { PolicyForm } from './policy-form.tsx';
import '../ledger/ledger.css';
import '../draft/draft.css';
import '../form/form.css';
import './policy.css';

export type Eyes = 'two' | 'four';

/** How many people each kind of entry needs. */
export interface PolicyJson {
  readonly others: Eyes;
  readonly kinds: Readonly<Record<string, Eyes>>;
}

/** Which kinds of entry need a second person; an approver who enters nothing himself may set it. */
export function PolicyScreen(): JSX.Element {
  const { say, language } = useSay();
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  const { may } = useMyPart(issuer);
  const { data, error } = useQuery({
    queryKey: ['approval-policy', issuer],
    queryFn: async ({ signal }) => call<PolicyJson>(at`/issuers/${issuer}/approval-policy`, { language, signal }),
  });
  if (error !== null) return <LedgerFault error={error} />;
  if (data === undefined) return <Loading />;
  const maySet = may.approve && !may.propose;
  return (
    <div className="policy-screen">
      <h1>{say('entry-work.policy-title')}</h1>
      <p>{say('entry-work.policy-why')}</p>
      {maySet ? null : <p className="quiet">{say('entry-work.policy-set-by')}</p>}
      <PolicyForm issuer={issuer} policy={data} maySet={maySet} />
    </div>
  );
}
