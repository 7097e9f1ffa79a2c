import { type JSX, useState } from 'react';
import { useMe } from '../../../api/me.ts';
import { FaultNotice, Loading, Notice } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { ShownOnce } from '../form/shown-once.tsx';
import { Needs } from '../frame/needs.tsx';
import type { LinkJson, PersonJson } from '../shapes.ts';
import { toMinute } from '../to-minute.ts';
import { InviteForm } from './invite-form.tsx';
import { PersonLine } from './person-line.tsx';
import { useNamesOf, usePeople } from './use-people.ts';

/** A link that was just made, and for whom. */
export interface MadeLink {
  readonly name: string;
  readonly link: LinkJson;
}

/** Everybody who may come in, and the way to invite one more. */
export function PeopleScreen(): JSX.Element {
  return (
    <Needs action="manage-people" issuer={null}>
      <People />
    </Needs>
  );
}

function People(): JSX.Element {
  const { say } = useSay();
  const { people, error } = usePeople();
  const [made, make] = useState<MadeLink | null>(null);
  return (
    <>
      <h1>{say('access-people.title')}</h1>
      <p className="access-about">{say('access-people.about')}</p>
      {made === null ? <InviteForm onMade={make} /> : <Link made={made} onAway={() => make(null)} />}
      {people === undefined && error !== null ? <FaultNotice error={error} /> : null}
      {people === undefined ? error === null ? <Loading /> : null : <List people={people} onLink={make} />}
    </>
  );
}

function Link({ made: { name, link }, onAway }: { readonly made: MadeLink; readonly onAway: () => void }): JSX.Element {
  const { say } = useSay();
  const quoted = { quote: name };
  return (
    <ShownOnce
      title={say('access-people.link-title', { name: quoted })}
      text={say('access-people.link-text', { name: quoted, until: { instant: toMinute(link.endsAt) } })}
      secret={link.url}
      onAway={onAway}
    />
  );
}

interface Listed {
  readonly people: readonly PersonJson[];
  readonly onLink: (made: MadeLink) => void;
}

function List({ people, onLink }: Listed): JSX.Element {
  const { say } = useSay();
  const { data: me } = useMe();
  const nameOf = useNamesOf([], null);
  const isAlone = people.every(({ id }) => id === me?.person);
  const sorted = people.toSorted((one, other) => one.name.localeCompare(other.name));
  return (
    <>
      {isAlone ? (
        <Notice title={say('access-people.only-you-title')}>
          <p>{say('access-people.only-you')}</p>
        </Notice>
      ) : null}
      <ul className="access-lines">
        {sorted.map((person) => (
          <PersonLine key={person.id} person={person} invitedBy={nameOf(person.invitedBy)} onLink={onLink} />
        ))}
      </ul>
    </>
  );
}
