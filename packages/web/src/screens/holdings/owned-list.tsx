import type { JSX } from 'react';
import { AppLink } from '../../app/app-link.tsx';
import { addressOfEntry } from '../../app/places.ts';
import type { HoldingJson, HoldingsJson } from '../../format/holdings.ts';
import { useSay } from '../../language/say.tsx';
import { VerdictMark } from '../../marks/verdict-mark.tsx';
import { useTimes } from '../../time/use-times.ts';
import { useNames } from '../undertaking/use-names.ts';
import { type Owned, ownedBy, type OwnedVehicle, withoutOwner } from './graph/tree.ts';
import { verdictOn } from './graph/written.ts';
import { StakeTable } from './stake-table.tsx';
import { tellHolding, tellInterest, tellPart, tellPerson, tellWeight } from './told.ts';

interface Listed {
  readonly issuer: string;
  readonly holdings: HoldingsJson;
}

/** All that the picture shows, as nested lists: it needs no picture. */
export function OwnedList({ issuer, holdings }: Listed): JSX.Element {
  const { say } = useSay();
  const orphans = withoutOwner(holdings);
  return (
    <div className="holdings-list">
      <h2>{say('holdings-screen.list')}</h2>
      {ownedBy(holdings).map((owned) => (
        <PersonListed key={owned.who} {...{ issuer, holdings, owned }} />
      ))}
      {orphans.length === 0 ? null : (
        <section>
          <h3>{say('holdings-screen.nobody-behind')}</h3>
          <ul>
            {orphans.map((one) => (
              <VehicleListed key={one.vehicle.id} {...{ issuer, holdings, one }} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function PersonListed({ issuer, holdings, owned }: Listed & { readonly owned: Owned }): JSX.Element {
  const { say } = useSay();
  const person = holdings.people.find(({ id }) => id === owned.who);
  const stake = holdings.stakes.find(({ person: id }) => id === owned.who);
  return (
    <section className={person?.weightEnded === null ? undefined : 'ended'}>
      <h3>
        <Named issuer={issuer} who={owned.who} entry={person?.entry ?? null} />
      </h3>
      {person === undefined ? null : <p className="quiet">{tellPerson(person, say).join(' · ')}</p>}
      <OwnedItems {...{ issuer, holdings, owned }} />
      {stake === undefined || stake.rows.length === 0 ? null : <StakeTable issuer={issuer} stake={stake} />}
    </section>
  );
}

function OwnedItems({ issuer, holdings, owned }: Listed & { readonly owned: Owned }): JSX.Element {
  const { say } = useSay();
  if (owned.holdings.length === 0 && owned.vehicles.length === 0) {
    return <p className="quiet">{say('holdings-screen.has-nothing')}</p>;
  }
  return (
    <ul>
      {owned.holdings.map((holding) => (
        <HoldingListed key={holding.shareClass} holding={holding} />
      ))}
      {owned.vehicles.map((one) => (
        <VehicleListed key={one.vehicle.id} {...{ issuer, holdings, one }} />
      ))}
    </ul>
  );
}

function HoldingListed({ holding }: { readonly holding: HoldingJson }): JSX.Element {
  const { say } = useSay();
  const weight = tellWeight(holding, say);
  return (
    <li>
      <span className="num">{tellHolding(holding, say)}</span>
      {weight.length === 0 ? null : <span className="weight"> · {weight.join(' · ')}</span>}
    </li>
  );
}

function VehicleListed({ issuer, holdings, one }: Listed & { readonly one: OwnedVehicle }): JSX.Element {
  const { say } = useSay();
  const { vehicle, interest, isSaidBefore, owned } = one;
  const verdict = verdictOn(holdings, vehicle.id, true);
  const isUnknown = vehicle.interests === null;
  return (
    <li className="vehicle">
      <b>
        <Named issuer={issuer} who={vehicle.id} entry={vehicle.entry} />
      </b>{' '}
      <span className="quiet">
        {say(`holdings-screen.form.${vehicle.form}`)}
        {vehicle.purpose === null ? null : ` · ${vehicle.purpose}`}
      </span>
      {interest === null ? null : (
        <span className="interest num">{tellInterest(interest, say, tellPart).join(' · ')}</span>
      )}
      {isUnknown ? <span className="interest">{say('holdings-screen.interests-unknown')}</span> : null}
      {verdict === null ? null : (
        <span className="interest">
          <VerdictMark verdict={verdict} />
        </span>
      )}
      {isSaidBefore ? (
        <p className="quiet">{say('holdings-screen.said-above')}</p>
      ) : (
        <OwnedItems {...{ issuer, holdings, owned }} />
      )}
    </li>
  );
}

function Named({
  issuer,
  who,
  entry,
}: {
  readonly issuer: string;
  readonly who: string;
  readonly entry: string | null;
}): JSX.Element {
  const { sayWith } = useSay();
  const { asked } = useTimes();
  const name = sayWith(useNames(issuer))('holdings-screen.name', { who: { name: who } });
  if (entry === null) return <>{name}</>;
  return <AppLink to={addressOfEntry(issuer, entry, asked.known)}>{name}</AppLink>;
}
