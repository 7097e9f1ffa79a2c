import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatWhole } from '@tenfold/documents/screens';
import type { JSX } from 'react';
import { at, call } from '../../../api/call.ts';
import { Loading } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { LedgerFault } from '../ledger-fault.tsx';
import { EntryProof } from './entry-proof.tsx';
import { EntrySaid } from './entry-said.tsx';
import type { LedgerRow } from './ledger-row.ts';
import { useNamesOfPeople } from './use-names-of-people.ts';

interface Given {
  readonly issuer: string;
  readonly id: string;
  /** The entry, where it is at hand already. */
  readonly known: LedgerRow | undefined;
  readonly withPeople: boolean;
  readonly onClose: () => void;
}

/** One entry with all that it says, where it was read, who answers for it, and its proof. */
export function EntryDetails({ issuer, id, known, withPeople, onClose }: Given): JSX.Element {
  const { say, language } = useSay();
  const { data, error } = useQuery({
    queryKey: ['entries', issuer, 'one', id],
    queryFn: async ({ signal }) => call<LedgerRow>(at`/issuers/${issuer}/entries/${id}`, { language, signal }),
    enabled: withPeople,
    retry: false,
  });
  const row = known ?? data;
  return (
    <aside
      className="entry-details"
      aria-label={say('entries.details-of', { number: { number: BigInt(row?.number ?? 0) } })}
    >
      <button type="button" className="entry-close" onClick={onClose}>
        {say('entries.close')} <span aria-hidden="true">×</span>
      </button>
      {error === null ? null : <LedgerFault error={error} />}
      {row === undefined ? error === null ? <Loading /> : null : <Details issuer={issuer} row={row} />}
    </aside>
  );
}

function Details({ issuer, row }: { readonly issuer: string; readonly row: LedgerRow }): JSX.Element {
  const { say, language } = useSay();
  const { number, entry, correctedBy } = row;
  return (
    <>
      <p className="eyebrow num">{say('entries.detail', { number: { quote: formatWhole(BigInt(number)) } })}</p>
      <h2>{say(`entry-kind.${entry.kind}`)}</h2>
      <Correction issuer={issuer} row={row} />
      <EntrySaid issuer={issuer} entry={entry} heading="h3" />
      {row.enteredBy === null ? null : <Answering issuer={issuer} row={row} />}
      <EntryProof key={`${entry.id} ${language}`} issuer={issuer} entry={entry} />
      {correctedBy === null && row.enteredBy !== null ? (
        <p className="entry-part">
          <Link to="/issuers/$issuer/entries/propose" params={{ issuer }} search={{ correct: entry.id }}>
            {say('entries.correct')}
          </Link>
        </p>
      ) : null}
    </>
  );
}

/** What it corrects, and by what it was corrected itself. */
function Correction({
  issuer,
  row: { entry, correctedBy },
}: {
  readonly issuer: string;
  readonly row: LedgerRow;
}): JSX.Element {
  const { say } = useSay();
  const link = (key: string, id: string): JSX.Element => (
    <p className="entry-correction">
      <Link to="/issuers/$issuer/entries" params={{ issuer }} search={(before) => ({ ...before, entry: id })}>
        {say(key, { entry: { entry: id } })}
      </Link>
    </p>
  );
  return (
    <>
      {correctedBy === null ? null : link('entries.corrected-by', correctedBy)}
      {entry.supersedes === undefined || entry.supersedes === null ? null : link('entries.corrects', entry.supersedes)}
    </>
  );
}

/** Who entered and who approved it, and in which proposal. */
function Answering({ issuer, row }: { readonly issuer: string; readonly row: LedgerRow }): JSX.Element {
  const { say } = useSay();
  const { enteredBy, approvedBy, proposal } = row;
  const personOf = useNamesOfPeople(issuer, [enteredBy, approvedBy]);
  return (
    <dl className="entry-fields entry-part">
      <dt>{say('entries.entered-by')}</dt>
      <dd>{enteredBy === null ? '' : personOf(enteredBy)}</dd>
      <dt>{say('entries.approved-by')}</dt>
      <dd>{approvedBy === null ? say('entries.approved-nobody') : personOf(approvedBy)}</dd>
      {proposal === null ? null : (
        <>
          <dt>{say('entries.from-proposal')}</dt>
          <dd>
            <Link to="/issuers/$issuer/entries/proposals/$number" params={{ issuer, number: proposal }}>
              {say('entries.proposal-number', { number: { number: BigInt(proposal) } })}
            </Link>
          </dd>
        </>
      )}
    </dl>
  );
}
