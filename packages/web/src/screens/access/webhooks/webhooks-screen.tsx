import { Link, useParams } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { at } from '../../../api/call.ts';
import { useIssuer } from '../../../api/issuers.ts';
import { FaultNotice, Loading, Notice } from '../../../app/notices.tsx';
import { useName, useSay } from '../../../language/say.tsx';
import { ConfirmedAct } from '../form/confirmed-act.tsx';
import { ShownOnce } from '../form/shown-once.tsx';
import { useAsked } from '../frame/ask.ts';
import { Needs } from '../frame/needs.tsx';
import { useNamesOf } from '../people/use-people.ts';
import type { WebhookJson } from '../shapes.ts';
import { toMinute } from '../to-minute.ts';
import { AddWebhook, type MadeWebhook } from './add-webhook.tsx';

/** The addresses that are told of an issuer. */
export function WebhooksScreen(): JSX.Element {
  const { issuer } = useParams({ from: '/issuers/$issuer/access' });
  return (
    <Needs action="manage-webhooks" issuer={issuer}>
      <Webhooks issuer={issuer} />
    </Needs>
  );
}

/** The addresses of an issuer, as the API gives them. */
export function useWebhooks(
  issuer: string,
): ReturnType<typeof useAsked<{ readonly webhooks: readonly WebhookJson[] }>> {
  return useAsked(at`/issuers/${issuer}/webhooks`);
}

function Webhooks({ issuer }: { readonly issuer: string }): JSX.Element {
  const { say } = useSay();
  const nameOf = useName();
  const { data: known } = useIssuer(issuer);
  const { data, error } = useWebhooks(issuer);
  const [made, make] = useState<MadeWebhook | null>(null);
  return (
    <>
      <h1>{say('access-hooks.title')}</h1>
      <p className="access-about">{say('access-hooks.about', { issuer: { quote: nameOf(known?.names, issuer) } })}</p>
      {made === null ? null : (
        <ShownOnce
          title={say('access-hooks.secret-title')}
          text={say('access-hooks.secret-text', { url: { quote: made.url } })}
          secret={made.secret}
          onAway={() => make(null)}
        />
      )}
      {data === undefined && error !== null ? <FaultNotice error={error} /> : null}
      {data === undefined ? error === null ? <Loading /> : null : <List issuer={issuer} webhooks={data.webhooks} />}
      {made === null ? <AddWebhook issuer={issuer} onMade={make} /> : null}
    </>
  );
}

interface Listed {
  readonly issuer: string;
  readonly webhooks: readonly WebhookJson[];
}

function List({ issuer, webhooks }: Listed): JSX.Element {
  const { say } = useSay();
  const nameOf = useNamesOf(
    webhooks.map(({ madeBy }) => madeBy),
    issuer,
  );
  if (webhooks.length === 0) {
    return (
      <Notice title={say('access-hooks.none-title')}>
        <p>{say('access-hooks.none')}</p>
      </Notice>
    );
  }
  return (
    <ul className="access-lines">
      {webhooks.map((webhook) => (
        <li key={webhook.id} className="access-line">
          <div>
            <b className="access-address">{webhook.url}</b>
            <small>{webhook.events.map((event) => say(`access-hooks.${event}`)).join(' · ')}</small>
            <small>
              {say('access-hooks.made', {
                day: { instant: toMinute(webhook.madeAt) },
                name: { quote: nameOf(webhook.madeBy) },
              })}
            </small>
          </div>
          <div className="access-line-ways">
            <Link to="/issuers/$issuer/access/webhooks/$webhook" params={{ issuer, webhook: webhook.id }}>
              {say('access-hooks.log')}
            </Link>
            <EndWebhook issuer={issuer} webhook={webhook} />
          </div>
        </li>
      ))}
    </ul>
  );
}

interface WebhookGiven {
  readonly issuer: string;
  readonly webhook: WebhookJson;
}

function EndWebhook({ issuer, webhook: { id, url } }: WebhookGiven): JSX.Element {
  const { say } = useSay();
  return (
    <ConfirmedAct
      change={{ path: at`/issuers/${issuer}/webhooks/${id}`, method: 'DELETE' }}
      word={say('access-hooks.end')}
      title={say('access-hooks.end-title', { url: { quote: url } })}
      text={say('access-hooks.end-text')}
    />
  );
}
