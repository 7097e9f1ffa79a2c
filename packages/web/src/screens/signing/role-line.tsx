import { Link } from '@tanstack/react-router';
import { marks } from '@tenfold/documents/screens';
import type { Verdict } from '@tenfold/kernel';
import type { JSX } from 'react';
import { evidenceAddress } from '../../api/evidence-address.ts';
import { AppLink } from '../../app/app-link.tsx';
import { addressOfEntry } from '../../app/places.ts';
import type { RoleJson } from '../../format/execution.ts';
import { useSay } from '../../language/say.tsx';
import { useTimes } from '../../time/use-times.ts';
import { keepTimes } from '../entries/keep-times.ts';
import { SignatureFacts } from './signature-facts.tsx';

interface Given {
  readonly issuer: string;
  readonly role: RoleJson;
  /** Which in the order of signing, from one. */
  readonly place: number;
}

/** A signature with a fault is none that counts, whatever its state. */
function lookOf({ state, problems }: RoleJson): Verdict {
  if (problems.length > 0) return 'breached';
  if (state === 'signed') return 'kept';
  if (state === 'waits-for-approval') return 'needs-approval';
  return state === 'next' ? 'action-required' : 'not-applicable';
}

/** One who signs: in which order, whether he has, when, in which way, and over which document. */
export function RoleLine({ issuer, role, place }: Given): JSX.Element {
  const { say } = useSay();
  const look = lookOf(role);
  return (
    <li className={`signing-role is-${role.state}`} aria-current={role.state === 'next' ? 'step' : undefined}>
      <span className="signing-place num" aria-hidden="true">
        {place}
      </span>
      <div>
        <h3>{say(`signing-screen.role.${role.role}`)}</h3>
        {role.name === null ? null : <p>{role.name}</p>}
        <RoleFacts issuer={issuer} role={role} />
        {role.signature === null ? null : <SignatureFacts signature={role.signature} />}
        {role.problems.map(({ key, text }) => (
          <p key={key} className="signing-fault">
            <span aria-hidden="true">{marks.breached}</span> {text}
          </p>
        ))}
        {role.doubts.map(({ key, text }) => (
          <p key={key} className="signing-role-doubt">
            <span className="mark needs-determination" aria-hidden="true">
              {marks['needs-determination']}
            </span>{' '}
            {text}
          </p>
        ))}
      </div>
      <p className="signing-mark">
        <span className={`mark ${look}`}>
          <span aria-hidden="true" className="sign">
            {marks[look]}
          </span>{' '}
          {say(
            role.problems.length > 0 ? 'signing-screen.role-state.faulty' : `signing-screen.role-state.${role.state}`,
          )}
        </span>
      </p>
    </li>
  );
}

function RoleFacts({ issuer, role }: Pick<Given, 'issuer' | 'role'>): JSX.Element {
  const { say } = useSay();
  const { asked } = useTimes();
  const { way, at, document, entry, proposal, assent } = role;
  return (
    <p className="signing-facts quiet">
      {at === null ? null : (
        <span className="num">{say('shell.day', { day: at.includes('T') ? { instant: at } : { date: at } })}</span>
      )}
      {way === null || way === 'unknown' ? null : <span>{say(`life.way.${way}`)}</span>}
      {entry === null ? null : <AppLink to={addressOfEntry(issuer, entry, asked.known)}>{entry}</AppLink>}
      {proposal === null ? null : (
        <Link to="/issuers/$issuer/entries/proposals/$number" params={{ issuer, number: proposal }} search={keepTimes}>
          {say('signing-screen.to-proposal', { number: { quote: proposal } })}
        </Link>
      )}
      {assent === null ? null : (
        <a href={evidenceAddress(issuer, assent)} download>
          {say('signing-screen.assent-file')}
        </a>
      )}
      {document === null ? null : (
        <span className="signing-over">
          {say('signing-screen.over')}{' '}
          <a className="signing-hash" href={evidenceAddress(issuer, document)} download>
            {document}
          </a>
        </span>
      )}
    </p>
  );
}
