import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { at } from '../../../api/call.ts';
import { useIssuer } from '../../../api/issuers.ts';
import { FaultNotice, Loading, Notice } from '../../../app/notices.tsx';
import { useName, useSay } from '../../../language/say.tsx';
import { Needs } from '../frame/needs.tsx';
import { issuerRoleNames, type RoleName } from '../may.ts';
import { useNamesOf } from '../people/use-people.ts';
import type { RoleJson } from '../shapes.ts';
import { toMinute } from '../to-minute.ts';
import { GiveRole } from './give-role.tsx';
import { RoleLine } from './role-line.tsx';
import { RoleMeanings } from './role-meanings.tsx';
import { useRoles } from './use-roles.ts';

/** Where roles are held: their path, what is said of it, and which there are. */
interface Place {
  readonly path: string;
  readonly issuer: string | null;
  readonly title: string;
  readonly about: string;
  readonly roles: readonly RoleName[];
}

/** The roles that people hold with one issuer. */
export function IssuerRolesScreen(): JSX.Element {
  const { say } = useSay();
  const { issuer } = useParams({ from: '/issuers/$issuer/access' });
  const nameOf = useName();
  const { data } = useIssuer(issuer);
  const place = {
    path: at`/issuers/${issuer}/roles`,
    issuer,
    title: say('access-roles.of-issuer', { issuer: { quote: nameOf(data?.names, issuer) } }),
    about: say('access-roles.about-issuer'),
    roles: issuerRoleNames,
  };
  return (
    <Needs action="manage-people" issuer={issuer}>
      <Roles place={place} />
    </Needs>
  );
}

/** Who keeps the installation. */
export function OperatorsScreen(): JSX.Element {
  const { say } = useSay();
  const place: Place = {
    path: '/installation/roles',
    issuer: null,
    title: say('access-roles.operators'),
    about: say('access-roles.about-operators'),
    roles: ['operator'],
  };
  return (
    <Needs action="manage-people" issuer={null}>
      <Roles place={place} />
    </Needs>
  );
}

function Roles({ place: { path, issuer, title, about, roles } }: { readonly place: Place }): JSX.Element {
  const { data, error } = useRoles(path);
  const held = data?.filter(({ endedAt }) => endedAt === null) ?? [];
  return (
    <>
      <h1>{title}</h1>
      <p className="access-about">{about}</p>
      {data === undefined && error !== null ? <FaultNotice error={error} /> : null}
      {data === undefined && error === null ? <Loading /> : null}
      {data === undefined ? null : <Held path={path} held={held} />}
      {data === undefined ? null : <GiveRole path={path} roles={roles} held={held} />}
      {data === undefined ? null : <EndedRoles ended={data.filter(({ endedAt }) => endedAt !== null)} />}
      <RoleMeanings roles={roles} isOpen={issuer !== null} />
    </>
  );
}

function Held({ path, held }: { readonly path: string; readonly held: readonly RoleJson[] }): JSX.Element {
  const { say } = useSay();
  if (held.length === 0) {
    return (
      <Notice title={say('access-roles.none-title')}>
        <p>{say('access-roles.none')}</p>
      </Notice>
    );
  }
  return (
    <ul className="access-lines">
      {held.map((role) => (
        <RoleLine key={role.number} path={path} held={role} />
      ))}
    </ul>
  );
}

/** Roles that are held no more: that they were stays on record. */
function EndedRoles({ ended }: { readonly ended: readonly RoleJson[] }): JSX.Element | null {
  const { say } = useSay();
  const nameOf = useNamesOf([], null);
  if (ended.length === 0) return null;
  return (
    <details className="access-details">
      <summary>{say('access-roles.ended-before', { count: { number: BigInt(ended.length) } })}</summary>
      <ul className="access-lines">
        {ended.map(({ number, person, role, endedBy, endedAt }) => (
          <li key={number} className="access-line">
            <div>
              {nameOf(person)} · {say(`role.${role}`)}
              <small>
                {say('access-roles.ended', {
                  day: { instant: toMinute(endedAt ?? '') },
                  name: { quote: nameOf(endedBy ?? '') },
                })}
              </small>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
