import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { at, call } from '../../../api/call.ts';
import { Loading } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { useNamesOfPeople } from '../ledger/use-names-of-people.ts';
import { useTimes } from '../../../time/use-times.ts';
import { useSpeaker } from '../say/use-speaker.ts';
import { LedgerFault } from '../ledger-fault.tsx';
import { Deciding } from './deciding.tsx';
import { Foreseen } from './foreseen.tsx';
import type { ProposalSeen } from './proposal-json.ts';
import { ProposedEntries } from './proposed-entries.tsx';
import './proposals.css';
import '../draft/draft.css';

/** One proposal: its entries, what approving it would change, and the decision on it. */
export function ProposalScreen(): JSX.Element {
  const { issuer, number } = useParams({ from: '/issuers/$issuer/entries/proposals/$number' });
  const { language } = useSay();
  const { asked } = useTimes();
  const day = asked.on === null ? '' : `?on=${asked.on}`;
  const { data, error } = useQuery({
    queryKey: ['proposals', issuer, number, language, asked.on],
    queryFn: async ({ signal }) =>
      call<ProposalSeen>(`${at`/issuers/${issuer}/proposals/${number}`}${day}`, { language, signal }),
    retry: false,
  });
  if (error !== null) return <LedgerFault error={error} />;
  return data === undefined ? <Loading /> : <Proposal issuer={issuer} proposal={data} />;
}

function Proposal({ issuer, proposal }: { readonly issuer: string; readonly proposal: ProposalSeen }): JSX.Element {
  const { say } = useSay();
  const speaker = useSpeaker(issuer);
  const { number, state, note } = proposal;
  return (
    <div className={state === 'open' ? 'draft-screen' : 'draft-screen without-foreseen'}>
      <section className="draft-desk">
        <header className="draft-head">
          <h1>{say('entry-work.proposal', { number: { number: BigInt(number) } })}</h1>
          <span className={`proposal-state ${state}`}>{say(`entry-work.state.${state}`)}</span>
        </header>
        <Story issuer={issuer} proposal={proposal} />
        {note === null ? null : <p>{say('entry-work.remark', { note: { quote: note } })}</p>}
        {state === 'open' ? <Deciding issuer={issuer} proposal={proposal} /> : null}
        <ProposedEntries issuer={issuer} number={number} />
      </section>
      {state === 'open' ? (
        <aside className="foreseen">
          <h2>{say('entry-work.foreseen-proposal')}</h2>
          <Foreseen foreseen={proposal} speaker={speaker} />
        </aside>
      ) : null}
    </div>
  );
}

/** Who entered it and when, and who decided on it how. */
function Story({ issuer, proposal }: { readonly issuer: string; readonly proposal: ProposalSeen }): JSX.Element {
  const { say } = useSay();
  const { state, enteredBy, enteredAt, decidedBy, decidedAt, reason, first, last } = proposal;
  const personOf = useNamesOfPeople(issuer, [enteredBy, decidedBy]);
  return (
    <>
      <p className="quiet num">
        {say('entry-work.entered-by', { who: { quote: personOf(enteredBy) }, at: { instant: enteredAt } })}
      </p>
      {state === 'open' || decidedBy === null || decidedAt === null ? null : (
        <p className="num">
          {say(`entry-work.decided.${state}`, {
            who: { quote: personOf(decidedBy) },
            at: { instant: decidedAt },
            reason: { quote: reason ?? '' },
            first: { number: BigInt(first ?? 0) },
            last: { number: BigInt(last ?? 0) },
          })}
        </p>
      )}
    </>
  );
}
