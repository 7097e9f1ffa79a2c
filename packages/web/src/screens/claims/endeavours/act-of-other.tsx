import { marks } from '@tenfold/documents/screens';
import type { Names } from '@tenfold/kernel';
import type { JSX } from 'react';
import { AppLink } from '../../../app/app-link.tsx';
import { addressOfEntry } from '../../../app/places.ts';
import type { ActOfOtherJson } from '../../../format/endeavours.ts';
import { useSay } from '../../../language/say.tsx';
import { useTimes } from '../../../time/use-times.ts';
import { BeginEntry } from '../../entries/draft/begin-entry.tsx';

interface Given {
  readonly issuer: string;
  /** The beneficiary who promised his best endeavours. */
  readonly person: string;
  readonly act: ActOfOtherJson;
  readonly names: Readonly<Record<string, Names>>;
}

/** An act of the company or of a vehicle under rules that were promised, and whether something is recorded about it. */
export function ActOfOther({ issuer, person, act, names }: Given): JSX.Element {
  const { say } = useSay();
  const { entry, vehicle, text, provisions, endeavours } = act;
  const look = endeavours.length === 0 ? 'information-missing' : 'kept';
  const [provision] = provisions;
  const fields = {
    beneficiary: person,
    act: entry,
    ...(provision === undefined ? {} : { provision }),
    ...(vehicle === null ? { concerning: 'company' } : { vehicle }),
  };
  return (
    <li className="act-of-other">
      <span className={`mark ${look}`} aria-hidden="true">
        {marks[look]}
      </span>
      <div>
        <p>{text}</p>
        <ActAbout issuer={issuer} act={act} names={names} />
      </div>
      {endeavours.length > 0 ? null : (
        <div className="no-print">
          <BeginEntry
            issuer={issuer}
            word={say('endeavours-screen.record')}
            kind="endeavour-recorded"
            typed={{ fields }}
          />
        </div>
      )}
    </li>
  );
}

/** When it was, whose act, under which rules, by which entry, and how much is recorded about it. */
function ActAbout({ issuer, act, names }: Omit<Given, 'person'>): JSX.Element {
  const { say, sayWith } = useSay();
  const { asked } = useTimes();
  const { entry, on, vehicle, provisions, endeavours } = act;
  const rules = { list: provisions.map((provision) => ({ provision })) };
  return (
    <p className="quiet">
      <span className="num">{say('shell.day', { day: { date: on } })}</span> ·{' '}
      {sayWith(names)('shell.name', { name: { name: vehicle ?? issuer } })}
      {provisions.length === 0 ? null : <> · {say('endeavours-screen.under', { provisions: rules })}</>} ·{' '}
      <AppLink to={addressOfEntry(issuer, entry, asked.known)}>{entry}</AppLink>
      {endeavours.length === 0 ? null : (
        <> · {say('endeavours-screen.recorded', { count: { number: BigInt(endeavours.length) } })}</>
      )}
    </p>
  );
}
