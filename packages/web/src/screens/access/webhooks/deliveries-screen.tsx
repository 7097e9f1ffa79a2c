import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { at, call } from '../../../api/call.ts';
import { FaultNotice, Loading, Notice } from '../../../app/notices.tsx';
import { type Say, useSay } from '../../../language/say.tsx';
import { ActProblem } from '../form/act-problem.tsx';
import { useAct } from '../frame/ask.ts';
import { Needs } from '../frame/needs.tsx';
import type { DeliveryJson } from '../shapes.ts';
import { useWebhooks } from './webhooks-screen.tsx';

const PAGE = 50;

/** What one address was told, latest first, and how it went. */
export function DeliveriesScreen(): JSX.Element {
  const { issuer, webhook } = useParams({ from: '/issuers/$issuer/access/webhooks/$webhook' });
  return (
    <Needs action="manage-webhooks" issuer={issuer}>
      <Deliveries issuer={issuer} webhook={webhook} />
    </Needs>
  );
}

interface Which {
  readonly issuer: string;
  readonly webhook: string;
}

interface DeliveriesPage {
  readonly deliveries: readonly DeliveryJson[];
  readonly next: string | null;
}

function Deliveries({ issuer, webhook }: Which): JSX.Element {
  const { say, language } = useSay();
  const { data: hooks } = useWebhooks(issuer);
  const url = hooks?.webhooks.find(({ id }) => id === webhook)?.url ?? webhook;
  const path = at`/issuers/${issuer}/webhooks/${webhook}/deliveries`;
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['access', path, language],
    queryFn: async ({ pageParam, signal }) =>
      call<DeliveriesPage>(`${path}?limit=${PAGE}&before=${pageParam}`, { language, signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  const found = data?.pages.flatMap(({ deliveries }) => deliveries);
  return (
    <>
      <p>
        <Link to="/issuers/$issuer/access/webhooks" params={{ issuer }}>
          ‹ {say('access-hooks.all')}
        </Link>
      </p>
      <h1 className="access-address">{say('access-hooks.deliveries-title', { url: { quote: url } })}</h1>
      <div className="form-ways">
        <Button variant="default" onClick={() => void refetch()}>
          {say('access-hooks.refresh')}
        </Button>
      </div>
      {found === undefined && error !== null ? <FaultNotice error={error} /> : null}
      {found === undefined ? error === null ? <Loading /> : null : <List path={path} found={found} />}
      {hasNextPage ? (
        <Button variant="default" onClick={() => void fetchNextPage()}>
          {say('access-form.more')}
        </Button>
      ) : null}
    </>
  );
}

function List({ path, found }: { readonly path: string; readonly found: readonly DeliveryJson[] }): JSX.Element {
  const { say } = useSay();
  if (found.length === 0) {
    return (
      <Notice title={say('access-hooks.no-deliveries-title')}>
        <p>{say('access-hooks.no-deliveries')}</p>
      </Notice>
    );
  }
  return (
    <ul className="access-lines">
      {found.map((delivery) => (
        <Line key={delivery.id} path={path} delivery={delivery} />
      ))}
    </ul>
  );
}

function Line({ path, delivery }: { readonly path: string; readonly delivery: DeliveryJson }): JSX.Element {
  const { say } = useSay();
  const [isSent, sent] = useState(false);
  const act = useAct(() => sent(true));
  const replay = `${path}/${encodeURIComponent(delivery.id)}/replay`;
  return (
    <li className="access-line">
      <div>
        <b>{say(`access-hooks.${delivery.event}`)}</b> · {say('shell.day', { day: { instant: delivery.madeAt } })}
        <small>{howItWent(delivery, say)}</small>
        <details className="access-body-text">
          <summary>{say('access-hooks.body')}</summary>
          <pre tabIndex={0}>{delivery.body}</pre>
        </details>
      </div>
      <div className="access-line-ways">
        <ActProblem act={act} />
        <span role="status">{isSent ? say('access-hooks.replayed') : null}</span>
        <Button
          size="xs"
          variant="default"
          disabled={act.isBusy}
          onClick={() => void act.run({ path: replay, method: 'POST' })}
        >
          {say('access-hooks.replay')}
        </Button>
      </div>
    </li>
  );
}

function howItWent({ attempts, outcome, status }: DeliveryJson, say: Say): string {
  if (attempts === 0) return say('access-hooks.waits');
  const count = { number: BigInt(attempts) };
  if (outcome === 'taken') return say('access-hooks.taken', { count });
  if (status === null) return say('access-hooks.failed', { count });
  return say('access-hooks.answered', { count, status: { quote: String(status) } });
}
