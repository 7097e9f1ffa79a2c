import type { JSX } from 'react';
import { AppLink } from '../../../app/app-link.tsx';
import { Loading } from '../../../app/notices.tsx';
import { addressOfEntry, addressOfPlan } from '../../../app/places.ts';
import { saveFile } from '../../../download/save-file.ts';
import type { MatchedStepJson, WholeKeptJson } from '../../../format/kept-clearance.ts';
import { type Say, useSay } from '../../../language/say.tsx';
import { LedgerFault } from '../../entries/ledger-fault.tsx';
import { MatchMark } from './match-mark.tsx';
import { useKeptClearance } from './use-kept.ts';

/** How each entry that a kept clearance foresaw was matched, and what changed since. */
export function KeptDetails({ issuer, number }: { readonly issuer: string; readonly number: string }): JSX.Element {
  const { data, error } = useKeptClearance(issuer, number);
  if (error !== null) return <LedgerFault error={error} />;
  if (data === undefined) return <Loading />;
  return <Details issuer={issuer} kept={data} />;
}

interface Given {
  readonly issuer: string;
  readonly kept: WholeKeptJson;
}

function Details({ issuer, kept }: Given): JSX.Element {
  const { say } = useSay();
  const { matched } = kept;
  return (
    <div className="kept-details">
      {matched.steps.map((step) => (
        <StepMatched key={step.step} issuer={issuer} step={step} />
      ))}
      {matched.changes.map(({ key, text }) => (
        <p key={`${key} ${text}`}>{text}</p>
      ))}
      <p className="quiet">
        {say('plan-screen.entries-since', { count: { number: BigInt(matched.entriesSince) } })}{' '}
        {rulesSaid(matched, say)}
      </p>
      <Ways issuer={issuer} kept={kept} />
    </div>
  );
}

/** Whether the law that it was given by is another now. */
function rulesSaid({ rulebookSame, rulesSince }: WholeKeptJson['matched'], say: Say): string {
  if (rulebookSame) return say('plan-screen.rules-same');
  if (rulesSince.length === 0) return say('plan-screen.rulebook-since');
  return say('plan-screen.rules-since', { rules: { list: rulesSince.map((quote) => ({ quote })) } });
}

function StepMatched({ issuer, step }: { readonly issuer: string; readonly step: MatchedStepJson }): JSX.Element {
  const { say } = useSay();
  return (
    <section>
      <h2 className="eyebrow">
        {say(`plan-act.${step.act}`)} <span className="num">{say('shell.day', { day: { date: step.on } })}</span>{' '}
        <MatchMark state={step.state} />
      </h2>
      <ul className="plain-list">
        {step.entries.map(({ kind, on, recorded, differences }, place) => (
          <li key={`${place}`}>
            {say(`entry-kind.${kind}`)} <span className="num quiet">{say('shell.day', { day: { date: on } })}</span>{' '}
            {recorded.length === 0 ? <span className="quiet">{say('plan-screen.not-recorded')}</span> : null}
            {recorded.map((id) => (
              <span key={id}>
                {' '}
                <AppLink to={addressOfEntry(issuer, id, null)}>{id}</AppLink>
              </span>
            ))}
            {differences.map(({ field, text }) => (
              <p key={field}>{text}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way back to the plan, and what was answered then as a file. */
function Ways({ issuer, kept }: Given): JSX.Element {
  const { say } = useSay();
  const { number, plan, clearance } = kept;
  const save = (): void =>
    saveFile(`${issuer}-clearance-${number}.json`, 'application/json', `${JSON.stringify(clearance, null, 2)}\n`);
  return (
    <p className="plan-downloads no-print">
      <AppLink to={addressOfPlan(issuer, plan)}>{say('plan-screen.ask-again')}</AppLink>
      {clearance === null ? null : (
        <button type="button" className="as-link" onClick={save}>
          {say('plan-screen.download-clearance')}
        </button>
      )}
    </p>
  );
}
