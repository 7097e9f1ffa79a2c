import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import { at } from '../../../api/call.ts';
import { useMe } from '../../../api/me.ts';
import { useSay } from '../../../language/say.tsx';
import { ConfirmedAct } from '../form/confirmed-act.tsx';
import { ActProblem } from '../form/act-problem.tsx';
import { useAct } from '../frame/ask.ts';
import type { LinkJson, PersonJson } from '../shapes.ts';
import { toMinute } from '../to-minute.ts';
import type { MadeLink } from './people-screen.tsx';
import { RenameDialog } from './rename-dialog.tsx';

interface PersonLineGiven {
  readonly person: PersonJson;
  readonly invitedBy: string;
  readonly onLink: (made: MadeLink) => void;
}

/** One person: what is known of that person, and what an operator can do. */
export function PersonLine({ person, invitedBy, onLink }: PersonLineGiven): JSX.Element {
  const { say } = useSay();
  const { data: me } = useMe();
  const day = { instant: toMinute(person.invitedAt) };
  return (
    <li className="access-line">
      <div>
        <b>{person.name}</b>{' '}
        {person.id === me?.person ? <span className="quiet">({say('access-people.you')})</span> : null}
        <small>
          {say(person.canSignIn ? 'access-people.can-sign-in' : 'access-people.waits')} · <code>{person.id}</code>
        </small>
        <small>{say('access-people.invited', { day, name: { quote: invitedBy } })}</small>
      </div>
      <Ways person={person} onLink={onLink} />
    </li>
  );
}

function Ways({ person, onLink }: Omit<PersonLineGiven, 'invitedBy'>): JSX.Element {
  const { say } = useSay();
  const [isRenamed, rename] = useState(false);
  const act = useAct((answer) => onLink({ name: person.name, link: answer as LinkJson }));
  const links = at`/people/${person.id}/links`;
  return (
    <div className="access-line-ways">
      <ActProblem act={act} />
      {person.canSignIn ? (
        <EndSessions person={person} />
      ) : (
        <Button
          size="xs"
          variant="default"
          disabled={act.isBusy}
          onClick={() => void act.run({ path: links, method: 'POST' })}
        >
          {say('access-people.new-link')}
        </Button>
      )}
      <Button size="xs" variant="default" onClick={() => rename(true)}>
        {say('access-people.rename')}
      </Button>
      {isRenamed ? <RenameDialog person={person} onClose={() => rename(false)} /> : null}
    </div>
  );
}

/** Signs a person out everywhere, after saying what follows. */
function EndSessions({ person: { id, name } }: { readonly person: PersonJson }): JSX.Element {
  const { say } = useSay();
  const [isDone, done] = useState(false);
  const quoted = { name: { quote: name } };
  return (
    <>
      <span role="status">{isDone ? say('access-people.sessions-ended', quoted) : null}</span>
      <ConfirmedAct
        change={{ path: at`/people/${id}/sessions`, method: 'DELETE' }}
        word={say('access-people.end-sessions')}
        title={say('access-people.end-sessions-title', quoted)}
        text={say('access-people.end-sessions-text', quoted)}
        onDone={() => done(true)}
      />
    </>
  );
}
