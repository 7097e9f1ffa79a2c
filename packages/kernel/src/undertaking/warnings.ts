import { type Reason, reason } from '../finding/finding.ts';
import type { GivenUndertaking } from '../register/promise.ts';
import { anotherPapers } from './other-papers.ts';
import { otherNames } from './other-names.ts';
import { type Life, stateOf } from './state.ts';

/** What bears on an undertaking without changing its state. */
export function warningsOf(life: Life): readonly Reason[] {
  const { undertaking } = life;
  if (undertaking === null) return [];
  return [
    ...newVehicles(life, undertaking),
    ...otherNames(life, undertaking),
    ...anotherPapers(life, undertaking),
    ...laterWitness(undertaking),
    ...registerUnchanged(life),
    ...othersMayClaim(life),
  ];
}

/** A vehicle that came after the signature needs no new paper: the promise speaks of whatever vehicle holds the shares. */
function newVehicles({ world, body, end }: Life, { givenOn }: GivenUndertaking): readonly Reason[] {
  const person = world.beneficiaries.find((one) => one.person.id === body.beneficiary);
  if (person === undefined || end !== null) return [];
  const rows = person.rows.filter(({ weighted }) => weighted);
  const vehicles = [...new Set(rows.flatMap(({ seen }) => seen.vehicles))];
  return vehicles.flatMap((id) => {
    const interests = world.register.vehicles.get(id)?.interests ?? null;
    if (interests === null || interests.on <= givenOn) return [];
    const figures = { vehicle: { name: id }, since: { date: interests.on } };
    return [reason('undertaking.new-vehicle', figures, [interests.entry])];
  });
}

/** A witness says that he saw the signature being made. */
function laterWitness({
  givenOn,
  entry,
  witnessed,
  acknowledged,
  companyWitnessed,
}: GivenUndertaking): readonly Reason[] {
  const his =
    witnessed === null || witnessed.on === givenOn
      ? []
      : [{ signed: givenOn, seen: witnessed.on, entries: [entry, witnessed.entry] }];
  const companys =
    companyWitnessed === null || acknowledged === null || companyWitnessed.on === acknowledged.on
      ? []
      : [
          {
            signed: acknowledged.on,
            seen: companyWitnessed.on,
            entries: [acknowledged.entry, companyWitnessed.entry],
          },
        ];
  return [...his, ...companys].map(({ signed, seen, entries }) =>
    reason('undertaking.witness-on-another-day', { signed: { date: signed }, seen: { date: seen } }, entries),
  );
}

/** The weight is gone, the register of members still shows the shares in their class: both are so, and both are said. */
function registerUnchanged({ world, body, end }: Life): readonly Reason[] {
  const person = world.beneficiaries.find((one) => one.person.id === body.beneficiary);
  if (end?.because !== 'ceased' || person === undefined) return [];
  const rows = person.rows.filter(({ weighted, shares }) => weighted && shares !== 0n);
  const when = end.at.includes('T') ? { instant: end.at } : { date: end.on };
  return rows.map(({ holder, shareClass, shares }) =>
    reason(
      shares === null ? 'undertaking.register-unchanged-uncounted' : 'undertaking.register-unchanged',
      {
        when,
        holder: { name: holder },
        class: { name: shareClass },
        ...(shares === null ? {} : { shares: { shares } }),
      },
      [end.entry],
    ),
  );
}

/** That one shareholder was answered binds no other. */
function othersMayClaim(life: Life): readonly Reason[] {
  if (stateOf(life) !== 'closed' || life.claims.length === 0) return [];
  const entries = life.claims.flatMap(({ closed }) => (closed === null ? [] : [closed.entry]));
  return [reason('undertaking.others-may-claim', {}, entries)];
}
