import type { JSX } from 'react';
import { useSay } from '../../../language/say.tsx';
import type { RoleName } from '../may.ts';
import { actionsFigure } from './role-line.tsx';

interface Meanings {
  readonly roles: readonly RoleName[];
  /** Whether it is shown from the beginning. */
  readonly isOpen: boolean;
}

/** What each role may do, in plain words. */
export function RoleMeanings({ roles, isOpen }: Meanings): JSX.Element {
  const { say } = useSay();
  return (
    <details className="access-details" open={isOpen}>
      <summary>{say('access-roles.meanings')}</summary>
      <dl className="role-meanings">
        {roles.map((role) => (
          <div key={role}>
            <dt>{say(`role.${role}`)}</dt>
            <dd>{say('access-roles.means', { list: actionsFigure(role) })}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{say('access-roles.limits')}</p>
    </details>
  );
}
