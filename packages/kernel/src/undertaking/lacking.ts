import { type Reason, reason } from '../finding/finding.ts';
import type { GivenUndertaking, Particular, Witnessing } from '../register/promise.ts';
import type { ExecutionBlock } from './instrument.ts';
import { type Life, openClaims, unanswered } from './state.ts';

/** What the next state waits for, or what a complete paper would show and this one does not. */
export function lackingOf(life: Life): readonly Reason[] {
  const { undertaking, draft, end } = life;
  if (undertaking === null) return draft === null ? [] : [reason('undertaking.lacks-signature', {}, [draft.entry])];
  return [...lackingInMaking(undertaking), ...(end === null ? lackingInHolding(life) : lackingInClosing(life))];
}

function lackingInMaking(given: GivenUndertaking): readonly Reason[] {
  return [
    ...lackingWitness(given),
    ...lackingCompany(given),
    ...(hasDocument(given) ? [] : [reason('undertaking.lacks-document', {}, [given.entry])]),
    ...(given.instrument === null ? [reason('undertaking.lacks-reading', {}, [given.entry])] : []),
    ...lackingDate(given),
  ];
}

function lackingWitness({ entry, witnessed, instrument }: GivenUndertaking): readonly Reason[] {
  const shown = instrument?.execution.witness;
  if (witnessed === null) {
    const key = shown?.signed === 'yes' ? 'undertaking.lacks-witness-entry' : 'undertaking.lacks-witness';
    return [reason(key, {}, [entry])];
  }
  return lackingOfWitness(witnessed, shown, ['witness', 'address', 'occupation']);
}

function lackingOfWitness(
  step: Witnessing,
  shown: ExecutionBlock | undefined,
  wanted: readonly ('witness' | 'address' | 'occupation')[],
): readonly Reason[] {
  const lacking = wanted.filter((name) => !isKnown(step[name], shown, name === 'witness' ? 'name' : name));
  return lacking.map((name) =>
    reason(`undertaking.lacks-${name === 'witness' ? 'witness-name' : name}`, {}, [step.entry]),
  );
}

/** The usual form has the company’s witness sign too, and leaves his occupation out. */
function lackingCompany({ entry, acknowledged, companyWitnessed, instrument }: GivenUndertaking): readonly Reason[] {
  const shown = instrument?.execution;
  if (acknowledged === null) {
    const key =
      shown?.company.signed === 'yes' ? 'undertaking.lacks-acknowledgement-entry' : 'undertaking.lacks-acknowledgement';
    return [reason(key, {}, [entry])];
  }
  const { signatory, position } = acknowledged;
  const nameless = isKnown(signatory, shown?.company, 'name') ? [] : ['undertaking.lacks-signatory'];
  const placeless = isKnown(position, shown?.company, 'position') ? [] : ['undertaking.lacks-position'];
  const unseen =
    companyWitnessed === null && shown?.companyWitness.signed !== 'yes' ? ['undertaking.lacks-company-witness'] : [];
  return [...nameless, ...placeless, ...unseen].map((key) => reason(key, {}, [acknowledged.entry]));
}

/** What is sealed is known all the same, to somebody. */
function isKnown(
  told: Particular,
  shown: ExecutionBlock | undefined,
  name: 'name' | 'address' | 'occupation' | 'position',
): boolean {
  if (told !== null || shown?.sealed?.includes(name) === true) return true;
  return shown?.[name] !== null && shown?.[name] !== undefined;
}

function hasDocument({ document, witnessed, acknowledged, companyWitnessed }: GivenUndertaking): boolean {
  return [document, witnessed?.document, acknowledged?.document, companyWitnessed?.document].some(
    (kept) => kept !== null && kept !== undefined,
  );
}

/** The usual form has no line for a date: where the paper was read and shows none, the day rests on the entry alone. */
function lackingDate({ instrument, entry, givenOn }: GivenUndertaking): readonly Reason[] {
  if (instrument?.wording !== 'paper') return [];
  const { beneficiary, witness, company } = instrument.execution;
  const isDated = [beneficiary, witness, company].some(({ date }) => date !== null && date !== undefined);
  return isDated ? [] : [reason('undertaking.lacks-date', { on: { date: givenOn } }, [entry])];
}

/** Whether the record knows through whom he holds the shares that the promise is about. */
function lackingInHolding({ world, body, undertaking }: Life): readonly Reason[] {
  const person = world.beneficiaries.find((one) => one.person.id === body.beneficiary);
  if (person === undefined || undertaking === null) return [];
  const rows = person.rows.filter(({ weighted }) => weighted);
  const who = { who: { name: body.beneficiary } };
  if (rows.length === 0) return [reason('undertaking.lacks-holding', who, [undertaking.entry])];
  const unknown = [...new Set(rows.flatMap(({ seen }) => seen.vehicles))].filter(
    (id) => (world.register.vehicles.get(id)?.interests ?? null) === null,
  );
  return unknown.map((id) => {
    const entry = world.register.vehicles.get(id)?.entry;
    return reason('undertaking.lacks-interests', { vehicle: { name: id } }, entry === undefined ? [] : [entry]);
  });
}

/** What keeps the file of an undertaking that has ended from being closed. */
function lackingInClosing(life: Life): readonly Reason[] {
  const open = openClaims(life).map(({ id, madeOn, entry }) =>
    reason('undertaking.lacks-claim-closed', { claim: { quote: id }, made: { date: madeOn } }, [entry]),
  );
  const unclaimed = unanswered(life).map(({ finding, nature, limitation }) => {
    const last = limitation.flatMap(({ lastDay }) => lastDay ?? []).toSorted();
    const entries = finding.reasons[0]?.entries ?? [];
    const figures = { provision: { provision: finding.provision }, subject: { name: finding.subject } };
    const [early, late] = [last[0], last.at(-1)];
    if (early === undefined || late === undefined)
      return reason(`undertaking.lacks-answer-${nature}-undated`, figures, entries);
    return reason(
      `undertaking.lacks-answer-${nature}`,
      { ...figures, early: { date: early }, late: { date: late } },
      entries,
    );
  });
  if (open.length + unclaimed.length > 0) return [...open, ...unclaimed];
  return lackingTime(life);
}

function lackingTime({ claims, sinceEnd, end }: Life): readonly Reason[] {
  const last = sinceEnd
    .flatMap(({ lastDay, passed }) => (lastDay === null || passed === true ? [] : [lastDay]))
    .toSorted();
  const [early, late] = [last[0], last.at(-1)];
  if (claims.length > 0 || early === undefined || late === undefined || end === null) return [];
  return [reason('undertaking.lacks-time', { early: { date: early }, late: { date: late } }, [end.entry])];
}
