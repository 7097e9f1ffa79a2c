import { useParams } from '@tanstack/react-router';
import { type JSX } from 'react';
import { at } from '../../../api/call.ts';
import { useIssuer } from '../../../api/issuers.ts';
import { useMe } from '../../../api/me.ts';
import { FaultNotice, Loading } from '../../../app/notices.tsx';
import { useName, useSay } from '../../../language/say.tsx';
import { ConfirmedAct } from '../form/confirmed-act.tsx';
import { useAsked } from '../frame/ask.ts';
import { may } from '../may.ts';
import { useNamesOf } from '../people/use-people.ts';
import type { PublicityJson } from '../shapes.ts';
import { toMinute } from '../to-minute.ts';

/** Whether anyone may read what an issuer publishes. */
export function PublicityScreen(): JSX.Element {
  const { say } = useSay();
  const { issuer } = useParams({ from: '/issuers/$issuer/access' });
  const nameOf = useName();
  const { data: known } = useIssuer(issuer);
  const { data, error } = useAsked<PublicityJson>(at`/issuers/${issuer}/publicity`);
  const name = nameOf(known?.names, issuer);
  return (
    <>
      <h1>{say('access-public.title', { issuer: { quote: name } })}</h1>
      {data === undefined && error !== null ? <FaultNotice error={error} /> : null}
      {data === undefined ? (
        error === null ? (
          <Loading />
        ) : null
      ) : (
        <Decided issuer={issuer} name={name} publicity={data} />
      )}
    </>
  );
}

interface DecidedGiven {
  readonly issuer: string;
  readonly name: string;
  readonly publicity: PublicityJson;
}

function Decided({ issuer, name, publicity }: DecidedGiven): JSX.Element {
  const { say } = useSay();
  const { data: me } = useMe();
  const { isPublic, setBy, setAt } = publicity;
  const nameOf = useNamesOf(setBy === null ? [] : [setBy], issuer);
  const decided =
    setBy === null || setAt === null
      ? say('access-public.not-decided')
      : say('access-public.decided', { at: { instant: toMinute(setAt) }, name: { quote: nameOf(setBy) } });
  const mayDecide = me != null && may(me, 'set-publicity', issuer);
  return (
    <section className="access-answer">
      <h2>{say(isPublic ? 'access-public.is' : 'access-public.is-not')}</h2>
      <p>{say(isPublic ? 'access-public.is-text' : 'access-public.is-not-text')}</p>
      <p className="quiet">{decided}</p>
      {mayDecide ? (
        <Decide issuer={issuer} name={name} publicity={publicity} />
      ) : (
        <p className="quiet">{say('access-public.who-decides')}</p>
      )}
    </section>
  );
}

function Decide({ issuer, name, publicity: { isPublic } }: DecidedGiven): JSX.Element {
  const { say } = useSay();
  const which = isPublic ? 'close' : 'make';
  return (
    <ConfirmedAct
      size="sm"
      change={{ path: at`/issuers/${issuer}/publicity`, method: 'PUT', json: { isPublic: !isPublic } }}
      word={say(`access-public.${which}`)}
      title={say(`access-public.${which}-title`, { issuer: { quote: name } })}
      text={say(`access-public.${which}-text`)}
    />
  );
}
