import { useIntersection } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { at, call, RequestRefused } from '../../api/call.ts';
import type { CheckJson, DutyJson } from '../../format/check.ts';
import { useSay } from '../../language/say.tsx';
import { VerdictMark } from '../../marks/verdict-mark.tsx';
import { standingOfBreach } from '../../marks/worded.ts';
import { stateOfIssuer } from './state-of-issuer.ts';

/** How an issuer stands today and what falls due next, asked for when its line is first seen. */
export function IssuerState({ issuer }: { readonly issuer: string }): JSX.Element {
  const { say, language } = useSay();
  const { ref, entry } = useIntersection<HTMLTableCellElement>();
  const { data, error } = useQuery({
    queryKey: ['check', issuer, language],
    queryFn: async ({ signal }) => call<CheckJson>(at`/issuers/${issuer}/check`, { language, signal }),
    enabled: entry?.isIntersecting === true,
    staleTime: 60_000,
  });
  const refused = error instanceof RequestRefused ? error.message : null;
  return (
    <>
      <td className="issuers-marker">{data?.status == null ? null : <Marker />}</td>
      <td ref={ref}>
        {data === undefined ? <span className="quiet">{refused ?? say('shell.loading')}</span> : <State check={data} />}
      </td>
      <td>{data === undefined ? null : <Due duty={nextDuty(data)} />}</td>
    </>
  );
}

/** Letters with a W stand behind the short name of every issuer with weighted voting rights (Rule 8A.42). */
function Marker(): JSX.Element {
  const { say } = useSay();
  return <abbr title={say('issuers.marker-about')}>W</abbr>;
}

function State({ check }: { readonly check: CheckJson }): JSX.Element {
  const { say } = useSay();
  const state = stateOfIssuer(check);
  if (state === null) return <span className="quiet">{say('issuers.no-undertaking')}</span>;
  const standing = standingOfBreach(state.findings);
  return (
    <>
      <VerdictMark verdict={state.verdict} standing={standing} />{' '}
      {state.provisions.length === 0 ? null : <small className="quiet">{state.provisions.join(' · ')}</small>}
    </>
  );
}

function Due({ duty }: { readonly duty: DutyJson | null }): JSX.Element {
  const { say } = useSay();
  if (duty === null || duty.due === null) return <span className="quiet">{say('issuers.nothing-due')}</span>;
  const day = duty.due.includes('T') ? { instant: duty.due } : { date: duty.due };
  return (
    <>
      <b className="num">{say('shell.day', { day })}</b> <span className="quiet">{duty.provision}</span>
    </>
  );
}

/** The open duty whose day comes first. */
function nextDuty({ duties }: CheckJson): DutyJson | null {
  const open = duties.filter(({ due, discharged }) => due !== null && discharged === null);
  return open.toSorted((one, other) => (one.due ?? '').localeCompare(other.due ?? ''))[0] ?? null;
}
