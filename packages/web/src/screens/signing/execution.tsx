import { marks } from '@tenfold/documents/screens';
import type { Verdict } from '@tenfold/kernel';
import type { JSX } from 'react';
import type { ExecutionJson, ToldJson } from '../../format/execution.ts';
import { useName, useSay } from '../../language/say.tsx';
import { useNames } from '../undertaking/use-names.ts';
import { CheckYourself } from './check-yourself.tsx';
import { NextSigner } from './next-signer.tsx';
import { RoleLine } from './role-line.tsx';
import { TheDocument } from './the-document.tsx';

interface Given {
  readonly issuer: string;
  readonly execution: ExecutionJson;
}

/** Each state of the whole has the look of the answer that it is nearest to. */
const looks: Readonly<Record<ExecutionJson['state'], Verdict>> = {
  unsigned: 'information-missing',
  'partly-signed': 'action-required',
  executed: 'kept',
  refused: 'breached',
};

/** How far an undertaking is signed, role by role, with what is wrong and what is open, and the next to sign. */
export function Execution({ issuer, execution }: Given): JSX.Element {
  const { say } = useSay();
  const nameOf = useName();
  const names = useNames(issuer);
  const { beneficiary, name, state, basis, roles, problems, doubts, lacking, mixed } = execution;
  return (
    <>
      <section className="signing-state">
        <h2>{say('undertaking-screen.of', { person: { quote: nameOf(names[beneficiary], name) } })}</h2>
        <p>
          <span className={`mark chip ${looks[state]}`}>
            <span aria-hidden="true" className="sign">
              {marks[looks[state]]}
            </span>{' '}
            {say(`signing-screen.state.${state}`)}
          </span>{' '}
          <span className="quiet">
            {say('signing-screen.basis-is', { basis: { message: `signing-screen.basis.${basis ?? 'unknown'}` } })}
            {mixed ? ` · ${say('signing-screen.mixed')}` : null}
          </span>
        </p>
        <Told title={say('signing-screen.problems')} mark="breached" told={problems} />
        <Told title={say('signing-screen.lacking')} mark="information-missing" told={lacking} />
      </section>
      <div className="signing-parts">
        <ol className="plain-list signing-roles" aria-label={say('signing-screen.roles')}>
          {roles.map((role, place) => (
            <RoleLine key={role.role} issuer={issuer} role={role} place={place + 1} />
          ))}
        </ol>
        <div>
          <NextSigner issuer={issuer} execution={execution} />
          <TheDocument issuer={issuer} execution={execution} />
          <Told title={say('signing-screen.doubts')} mark="needs-determination" told={doubts} />
          <CheckYourself execution={execution} />
        </div>
      </div>
    </>
  );
}

interface ToldGiven {
  readonly title: string;
  readonly mark: Verdict;
  readonly told: readonly ToldJson[];
}

/** Sentences under a heading, each with one mark. */
export function Told({ title, mark, told }: ToldGiven): JSX.Element | null {
  if (told.length === 0) return null;
  return (
    <section className="signing-told">
      <h3>{title}</h3>
      <ul className="plain-list">
        {told.map(({ key, text }) => (
          <li key={`${key} ${text}`} className="life-note">
            <span className={`mark ${mark}`} aria-hidden="true">
              {marks[mark]}
            </span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
