import { type JSX } from 'react';
import { at } from '../../../api/call.ts';
import { FaultNotice, Loading } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { ConfirmedAct } from '../form/confirmed-act.tsx';
import { useAsked } from '../frame/ask.ts';
import type { SessionJson } from '../shapes.ts';
import { toMinute } from '../to-minute.ts';

/** Where one is signed in, and the ways to end it. */
export function SessionsScreen(): JSX.Element {
  const { say } = useSay();
  const { data, error } = useAsked<{ readonly sessions: readonly SessionJson[] }>('/me/sessions');
  return (
    <>
      <h1>{say('access-sessions.title')}</h1>
      <p className="access-about">{say('access-sessions.about')}</p>
      {data === undefined && error !== null ? <FaultNotice error={error} /> : null}
      {data === undefined ? error === null ? <Loading /> : null : <Sessions sessions={data.sessions} />}
    </>
  );
}

function Sessions({ sessions }: { readonly sessions: readonly SessionJson[] }): JSX.Element {
  const { say } = useSay();
  const others = sessions.filter(({ isThis }) => !isThis);
  const sorted = sessions.toSorted((one, other) => other.begunAt.localeCompare(one.begunAt));
  return (
    <>
      <ul className="access-lines">
        {sorted.map((session) => (
          <SessionLine key={session.id} session={session} />
        ))}
      </ul>
      {others.length === 0 ? (
        <p className="quiet">{say('access-sessions.only-this')}</p>
      ) : (
        <EndOthers others={others} />
      )}
    </>
  );
}

function SessionLine({
  session: { id, way, begunAt, seenAt, isThis },
}: {
  readonly session: SessionJson;
}): JSX.Element {
  const { say } = useSay();
  const begun = say('shell.day', { day: { instant: toMinute(begunAt) } });
  return (
    <li className="access-line">
      <div>
        <b>{begun}</b> {isThis ? <span className="quiet">({say('access-sessions.this')})</span> : null}
        <small>
          {say(`access-sessions.way-${way}`)} · {say('access-sessions.seen', { day: { instant: toMinute(seenAt) } })}
        </small>
      </div>
      {isThis ? null : <EndOne id={id} begunAt={begunAt} />}
    </li>
  );
}

function EndOne({ id, begunAt }: Pick<SessionJson, 'id' | 'begunAt'>): JSX.Element {
  const { say } = useSay();
  return (
    <div className="access-line-ways">
      <ConfirmedAct
        change={{ path: at`/me/sessions/${id}`, method: 'DELETE' }}
        word={say('access-sessions.end')}
        title={say('access-sessions.end-one-title', { at: { instant: toMinute(begunAt) } })}
        text={say('access-sessions.end-one')}
      />
    </div>
  );
}

function EndOthers({ others }: { readonly others: readonly SessionJson[] }): JSX.Element {
  const { say } = useSay();
  return (
    <ConfirmedAct
      size="sm"
      change={others.map(({ id }) => ({ path: at`/me/sessions/${id}`, method: 'DELETE' }))}
      word={say('access-sessions.end-others')}
      title={say('access-sessions.end-others-title', { count: { number: BigInt(others.length) } })}
      text={say('access-sessions.end-others-text')}
    />
  );
}
