import { NativeSelect } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useMe } from '../../../api/me.ts';
import { type Say, useSay } from '../../../language/say.tsx';
import { SendButton } from '../form/send-button.tsx';
import { type Problems, useForm } from '../form/use-form.ts';
import { useAct } from '../frame/ask.ts';
import type { RoleName } from '../may.ts';
import { usePeople } from '../people/use-people.ts';
import type { PersonJson, RoleJson } from '../shapes.ts';
import { actionsFigure } from './role-line.tsx';

interface GiveRoleGiven {
  readonly path: string;
  readonly roles: readonly RoleName[];
  readonly held: readonly RoleJson[];
}

/** What is chosen to be given, and to whom; empty where nothing is yet. */
interface Chosen {
  readonly person: string;
  readonly role: string;
}

/** Gives a person a role; nobody is offered to himself. */
export function GiveRole(given: GiveRoleGiven): JSX.Element | null {
  const { say } = useSay();
  const { data: me } = useMe();
  const { people } = usePeople();
  if (people === undefined) return null;
  const others = people.filter(({ id }) => id !== me?.person);
  return (
    <section className="access-part">
      <h2>{say('access-roles.give-title')}</h2>
      {others.length === 0 ? <p>{say('access-roles.nobody-else')}</p> : <Form {...given} others={others} />}
      <p className="quiet">{say('access-roles.not-yourself')}</p>
    </section>
  );
}

function Form({ path, roles, held, others }: GiveRoleGiven & { readonly others: readonly PersonJson[] }): JSX.Element {
  const { say } = useSay();
  const none: Chosen = { person: '', role: roles.length === 1 ? (roles[0] ?? '') : '' };
  const [chosen, choose] = useState(none);
  const act = useAct(() => choose(none));
  const { ref, problems, onSubmit } = useForm(
    problemsOf(chosen, { held, others, say }),
    () => void act.run({ path, method: 'POST', json: chosen }),
  );
  return (
    <form ref={ref} className="access-form" noValidate onSubmit={onSubmit}>
      <NativeSelect
        name="person"
        label={say('access-people.person')}
        value={chosen.person}
        error={problems.person}
        onChange={(event) => choose({ ...chosen, person: event.currentTarget.value })}
        data={[
          { value: '', label: say('access-roles.choose-person') },
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <RoleField
        roles={roles}
        role={chosen.role}
        problem={problems.role}
        onRole={(role) => choose({ ...chosen, role })}
      />
      <SendButton act={act} word={say('access-roles.give')} />
    </form>
  );
}

interface RoleFieldGiven {
  readonly roles: readonly RoleName[];
  readonly role: string;
  readonly problem: string | null | undefined;
  readonly onRole: (role: string) => void;
}

/** Which role, with what it may do; nothing where there is but one. */
function RoleField({ roles, role, problem, onRole }: RoleFieldGiven): JSX.Element | null {
  const { say } = useSay();
  if (roles.length === 1) return null;
  return (
    <NativeSelect
      name="role"
      label={say('access-roles.role')}
      description={role === '' ? undefined : say('access-roles.means', { list: actionsFigure(role) })}
      value={role}
      error={problem}
      onChange={(event) => onRole(event.currentTarget.value)}
      data={[
        { value: '', label: say('access-roles.choose-role') },
        ...roles.map((one) => ({ value: one, label: say(`role.${one}`) })),
      ]}
    />
  );
}

function problemsOf(
  { person, role }: Chosen,
  {
    held,
    others,
    say,
  }: { readonly held: readonly RoleJson[]; readonly others: readonly PersonJson[]; readonly say: Say },
): Problems<'person' | 'role'> {
  const isHeld = held.some((one) => one.person === person && one.role === role);
  const name = others.find(({ id }) => id === person)?.name ?? person;
  const twice = isHeld ? say('access-roles.held-already', { name: { quote: name } }) : null;
  return {
    person: person === '' ? say('access-roles.no-person') : twice,
    role: role === '' ? say('access-roles.no-role') : null,
  };
}
