import { undertakingStates, type UndertakingState } from '@tenfold/kernel';
import type { JSX } from 'react';
import { AppLink } from '../../../app/app-link.tsx';
import { addressOfEntry } from '../../../app/places.ts';
import { evidenceAddress } from '../../../api/evidence-address.ts';
import type { LifeStepJson, UndertakingJson } from '../../../format/check.ts';
import { useSay } from '../../../language/say.tsx';
import { useTimes } from '../../../time/use-times.ts';
import { type Station, stationsOf } from './stations.ts';

interface Given {
  readonly issuer: string;
  readonly undertaking: UndertakingJson;
}

/** Every state that an undertaking can come to, in order: which it reached, when and by what entry, and which it is in. */
export function LifeStations({ issuer, undertaking }: Given): JSX.Element {
  return (
    <ol className="life-stations plain-list">
      {stationsOf(undertaking, undertakingStates).map((station) => (
        <LifeStation
          key={station.state}
          issuer={issuer}
          station={station}
          isNow={station.state === undertaking.state}
        />
      ))}
    </ol>
  );
}

interface StationGiven {
  readonly issuer: string;
  readonly station: Station<UndertakingState>;
  readonly isNow: boolean;
}

function LifeStation({ issuer, station: { state, is, steps }, isNow }: StationGiven): JSX.Element {
  const { say } = useSay();
  return (
    <li className={`life-station is-${is}`} aria-current={isNow ? 'step' : undefined}>
      <b>{say(`life.state.${state}`)}</b>
      {steps.length === 0 ? <span className="quiet">{say(`life.is.${is}`)}</span> : null}
      {steps.map((step) => (
        <Step key={`${step.state} ${step.entry}`} issuer={issuer} step={step} />
      ))}
    </li>
  );
}

function Step({ issuer, step }: { readonly issuer: string; readonly step: LifeStepJson }): JSX.Element {
  const { say } = useSay();
  const { asked } = useTimes();
  const { state, at, entry, way, document } = step;
  const day = at.includes('T') ? { instant: at } : { date: at };
  return (
    <span className="life-step">
      {state === 'company-witnessed' ? <span>{say('life.company-witnessed')}</span> : null}
      <AppLink
        className="num"
        to={addressOfEntry(issuer, entry, asked.known)}
        label={say('life.entry-of', { on: day, entry: { entry } })}
      >
        {say('shell.day', { day })}
      </AppLink>
      {way === null || way === 'unknown' ? null : <span className="quiet">{say(`life.way.${way}`)}</span>}
      {document === null ? null : (
        <a href={evidenceAddress(issuer, document)} title={document}>
          {say('life.document')}
        </a>
      )}
    </span>
  );
}
