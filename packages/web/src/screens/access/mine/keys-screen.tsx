import { type JSX, useState } from 'react';
import { at } from '../../../api/call.ts';
import { useIssuers } from '../../../api/issuers.ts';
import { FaultNotice, Loading, Notice } from '../../../app/notices.tsx';
import { useName, useSay } from '../../../language/say.tsx';
import { ConfirmedAct } from '../form/confirmed-act.tsx';
import { ShownOnce } from '../form/shown-once.tsx';
import { useAsked } from '../frame/ask.ts';
import type { KeyJson } from '../shapes.ts';
import { toMinute } from '../to-minute.ts';
import { type MadeKey, MakeKey } from './make-key.tsx';

/** The keys that one has given to programs. */
export function KeysScreen(): JSX.Element {
  const { say } = useSay();
  const { data, error } = useAsked<{ readonly keys: readonly KeyJson[] }>('/me/keys');
  const [made, make] = useState<MadeKey | null>(null);
  return (
    <>
      <h1>{say('access-keys.title')}</h1>
      <p className="access-about">{say('access-keys.about')}</p>
      {made === null ? null : <Made made={made} onAway={() => make(null)} />}
      {data === undefined && error !== null ? <FaultNotice error={error} /> : null}
      {data === undefined ? error === null ? <Loading /> : null : <Keys keys={data.keys} />}
      {made === null ? <MakeKey onMade={make} /> : null}
    </>
  );
}

function Made({ made, onAway }: { readonly made: MadeKey; readonly onAway: () => void }): JSX.Element {
  const { say } = useSay();
  return (
    <ShownOnce
      title={say('access-keys.made-title', { name: { quote: made.name } })}
      text={say('access-keys.made-text', { until: { instant: toMinute(made.endsAt) } })}
      secret={made.key}
      onAway={onAway}
    />
  );
}

function Keys({ keys }: { readonly keys: readonly KeyJson[] }): JSX.Element {
  const { say } = useSay();
  if (keys.length === 0) {
    return (
      <Notice title={say('access-keys.none-title')}>
        <p>{say('access-keys.none')}</p>
      </Notice>
    );
  }
  return (
    <ul className="access-lines">
      {keys.map((one) => (
        <KeyLine key={one.id} made={one} />
      ))}
    </ul>
  );
}

function KeyLine({ made }: { readonly made: KeyJson }): JSX.Element {
  const { say } = useSay();
  const nameOf = useName();
  const { data: issuers } = useIssuers();
  const names = issuers?.find(({ id }) => id === made.issuer)?.names;
  const place = made.issuer === null ? say('access-keys.installation') : nameOf(names, made.issuer);
  const may = { list: made.actions.map((action) => ({ message: `may.${action}` })) };
  return (
    <li className={made.endedAt === null ? 'access-line' : 'access-line is-over'}>
      <div>
        <b>{made.name}</b> · {place}
        <small>{say('access-roles.means', { list: may })}</small>
        <small>
          {made.endedAt === null
            ? say('access-keys.until', { day: { instant: toMinute(made.endsAt) } })
            : say('access-keys.ended', { at: { instant: toMinute(made.endedAt) } })}
        </small>
      </div>
      {made.endedAt === null ? <EndKey made={made} /> : null}
    </li>
  );
}

function EndKey({ made: { id, name } }: { readonly made: KeyJson }): JSX.Element {
  const { say } = useSay();
  return (
    <div className="access-line-ways">
      <ConfirmedAct
        change={{ path: at`/me/keys/${id}`, method: 'DELETE' }}
        word={say('access-keys.end')}
        title={say('access-keys.end-title', { name: { quote: name } })}
        text={say('access-keys.end-text')}
      />
    </div>
  );
}
