import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { at } from '../../../api/call.ts';
import { FaultNotice, Loading, Notice } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { ConfirmedAct } from '../form/confirmed-act.tsx';
import { ActProblem } from '../form/act-problem.tsx';
import { useAsked } from '../frame/ask.ts';
import type { PasskeyJson } from '../shapes.ts';
import { toMinute } from '../to-minute.ts';
import { makePasskey, type PasskeyMade } from './make-passkey.ts';

/** The passkeys by which one comes in. */
export function PasskeysScreen(): JSX.Element {
  const { say } = useSay();
  const { data, error } = useAsked<{ readonly passkeys: readonly PasskeyJson[] }>('/me/passkeys');
  return (
    <>
      <h1>{say('access-passkeys.title')}</h1>
      <p className="access-about">{say('access-passkeys.about')}</p>
      {data === undefined && error !== null ? <FaultNotice error={error} /> : null}
      {data === undefined ? error === null ? <Loading /> : null : <Passkeys passkeys={data.passkeys} />}
      <AddPasskey />
    </>
  );
}

function Passkeys({ passkeys }: { readonly passkeys: readonly PasskeyJson[] }): JSX.Element {
  const { say } = useSay();
  if (passkeys.length === 0) {
    return (
      <Notice title={say('access-passkeys.none-title')}>
        <p>{say('access-passkeys.none')}</p>
      </Notice>
    );
  }
  return (
    <ul className="access-lines">
      {passkeys.map((passkey) => (
        <li key={passkey.id} className="access-line">
          <div>
            <b>{say('access-passkeys.made', { at: { instant: toMinute(passkey.madeAt) } })}</b>
            {passkeys.length === 1 ? <small>{say('access-passkeys.only-one')}</small> : null}
          </div>
          {passkeys.length === 1 ? null : <RemovePasskey passkey={passkey} />}
        </li>
      ))}
    </ul>
  );
}

function RemovePasskey({ passkey: { id, madeAt } }: { readonly passkey: PasskeyJson }): JSX.Element {
  const { say } = useSay();
  return (
    <div className="access-line-ways">
      <ConfirmedAct
        change={{ path: at`/me/passkeys/${id}`, method: 'DELETE' }}
        word={say('access-passkeys.remove')}
        title={say('access-passkeys.remove-title', { at: { instant: toMinute(madeAt) } })}
        text={say('access-passkeys.remove-text')}
      />
    </div>
  );
}

function AddPasskey(): JSX.Element {
  const { say, language } = useSay();
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [ended, end] = useState<PasskeyMade | null>(null);
  const [error, fail] = useState<unknown>(null);
  const add = async (): Promise<void> => {
    setBusy(true);
    fail(null);
    end(null);
    try {
      end(await makePasskey(language));
      await queries.invalidateQueries({ queryKey: ['access'] });
    } catch (thrown) {
      fail(thrown);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <ActProblem act={{ error, again: () => void add() }} />
      <div className="form-ways">
        <Button disabled={isBusy} onClick={() => void add()}>
          {say('access-passkeys.add')}
        </Button>
        <span role="status">
          {isBusy ? say('app.device-asked') : null}
          {ended === null ? null : say(`access-passkeys.${ended}`)}
        </span>
      </div>
    </>
  );
}
