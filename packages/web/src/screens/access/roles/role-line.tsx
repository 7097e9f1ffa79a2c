import type { Figure } from '@tenfold/kernel';
import { type JSX } from 'react';
import { useSay } from '../../../language/say.tsx';
import { ConfirmedAct } from '../form/confirmed-act.tsx';
import { mayOfRole, type RoleName } from '../may.ts';
import { useNamesOf } from '../people/use-people.ts';
import type { RoleJson } from '../shapes.ts';
import { toMinute } from '../to-minute.ts';

interface RoleLineGiven {
  readonly path: string;
  readonly held: RoleJson;
}

/** A role that somebody holds, and the way to end it. */
export function RoleLine({ path, held }: RoleLineGiven): JSX.Element {
  const { say } = useSay();
  const nameOf = useNamesOf([], null);
  const given = { day: { instant: toMinute(held.givenAt) }, name: { quote: nameOf(held.givenBy) } };
  return (
    <li className="access-line">
      <div>
        <b>{nameOf(held.person)}</b> · {say(`role.${held.role}`)}
        <small>{say('access-roles.given', given)}</small>
      </div>
      <EndRole path={path} held={held} name={nameOf(held.person)} />
    </li>
  );
}

/** What a role may do, as the parts of a sentence. */
export function actionsFigure(role: string): Figure {
  const actions = mayOfRole[role as RoleName] as readonly string[];
  return { list: actions.map((action) => ({ message: `may.${action}` })) };
}

function EndRole({ path, held, name }: RoleLineGiven & { readonly name: string }): JSX.Element {
  const { say } = useSay();
  const quoted = { quote: name };
  return (
    <div className="access-line-ways">
      <ConfirmedAct
        change={{ path: `${path}/${held.number}`, method: 'DELETE' }}
        word={say('access-roles.take')}
        title={say('access-roles.take-title', { role: { message: `role.${held.role}` }, name: quoted })}
        text={say('access-roles.take-text', { name: quoted, list: actionsFigure(held.role) })}
      />
    </div>
  );
}
