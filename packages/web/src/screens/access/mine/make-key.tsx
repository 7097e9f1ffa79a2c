import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useIssuers } from '../../../api/issuers.ts';
import { type Me, useMe } from '../../../api/me.ts';
import { type Say, useName, useSay } from '../../../language/say.tsx';
import { NameField } from '../form/name-field.tsx';
import { SendButton } from '../form/send-button.tsx';
import { nameProblem } from '../form/name-problem.ts';
import { type Problems, useForm } from '../form/use-form.ts';
import { useAct } from '../frame/ask.ts';
import { grantableBy } from '../may.ts';

/** A key that was just made: its text is shown here and never again. */
export interface MadeKey {
  readonly name: string;
  readonly key: string;
  readonly endsAt: string;
}

/** What is typed of a key that is to be made; the installation stands as an empty issuer. */
interface Draft {
  readonly name: string;
  readonly issuer: string;
  readonly actions: readonly string[];
  readonly days: string;
}

interface MakeKeyGiven {
  readonly onMade: (made: MadeKey) => void;
}

/** Makes a key for one issuer or the installation, within what one may do there. */
export function MakeKey({ onMade }: MakeKeyGiven): JSX.Element | null {
  const { data: me } = useMe();
  if (me === undefined || me === null || placesOf(me).length === 0) return null;
  return <Form me={me} onMade={onMade} />;
}

/** Where one could make a key that may do something. */
function placesOf(me: Me): readonly string[] {
  const places = [...new Set(me.roles.map(({ issuer }) => issuer ?? ''))];
  return places.filter((place) => grantableBy(me, place === '' ? null : place).length > 0);
}

function Form({ me, onMade }: MakeKeyGiven & { readonly me: Me }): JSX.Element {
  const { say } = useSay();
  const [draft, change] = useState<Draft>({ name: '', issuer: placesOf(me)[0] ?? '', actions: [], days: '90' });
  const { name, issuer, actions, days } = draft;
  const act = useAct((answer) => onMade({ name: name.trim(), ...(answer as Omit<MadeKey, 'name'>) }));
  const json = { name: name.trim(), issuer: issuer === '' ? null : issuer, actions, days: Number(days) };
  const { ref, problems, onSubmit } = useForm(
    problemsOf(draft, say),
    () => void act.run({ path: '/me/keys', method: 'POST', json }),
  );
  return (
    <form ref={ref} className="access-form" noValidate onSubmit={onSubmit}>
      <h2>{say('access-keys.make-title')}</h2>
      <NameField
        name="name"
        label={say('access-keys.name')}
        hint={say('access-keys.name-hint')}
        value={name}
        problem={problems.name}
        onValue={(typed) => change({ ...draft, name: typed })}
      />
      <Where
        places={placesOf(me)}
        issuer={issuer}
        onIssuer={(next) => change({ ...draft, issuer: next, actions: [] })}
      />
      <Actions
        actions={actions}
        may={grantableBy(me, json.issuer)}
        problem={problems.actions}
        onActions={(next) => change({ ...draft, actions: next })}
      />
      <Days days={days} problem={problems.days} onDays={(next) => change({ ...draft, days: next })} />
      <SendButton act={act} word={say('access-keys.make')} />
    </form>
  );
}

interface ActionsGiven {
  readonly actions: readonly string[];
  readonly may: readonly string[];
  readonly problem: string | null | undefined;
  readonly onActions: (actions: readonly string[]) => void;
}

function Actions({ actions, may, problem, onActions }: ActionsGiven): JSX.Element {
  const { say } = useSay();
  return (
    <Checkbox.Group label={say('access-keys.may')} value={[...actions]} error={problem} onChange={onActions}>
      {may.map((action) => (
        <Checkbox key={action} name="actions" value={action} label={say(`may.${action}`)} />
      ))}
    </Checkbox.Group>
  );
}

interface DaysGiven {
  readonly days: string;
  readonly problem: string | null | undefined;
  readonly onDays: (days: string) => void;
}

function Days({ days, problem, onDays }: DaysGiven): JSX.Element {
  const { say } = useSay();
  return (
    <TextInput
      name="days"
      label={say('access-keys.days')}
      inputMode="numeric"
      autoComplete="off"
      className="access-short"
      value={days}
      error={problem}
      onChange={(event) => onDays(event.currentTarget.value)}
    />
  );
}

interface WhereGiven {
  readonly places: readonly string[];
  readonly issuer: string;
  readonly onIssuer: (issuer: string) => void;
}

function Where({ places, issuer, onIssuer }: WhereGiven): JSX.Element {
  const { say } = useSay();
  const nameOf = useName();
  const { data: issuers } = useIssuers();
  const labelOf = (place: string): string =>
    place === '' ? say('access-keys.installation') : nameOf(issuers?.find(({ id }) => id === place)?.names, place);
  return (
    <NativeSelect
      name="issuer"
      label={say('access-keys.issuer')}
      value={issuer}
      onChange={(event) => onIssuer(event.currentTarget.value)}
      data={places.map((place) => ({ value: place, label: labelOf(place) }))}
    />
  );
}

const MOST_DAYS = 366;

function problemsOf({ name, actions, days }: Draft, say: Say): Problems<'name' | 'actions' | 'days'> {
  const isCount = /^[1-9]\d{0,2}$/.test(days) && Number(days) <= MOST_DAYS;
  return {
    name: nameProblem(name, say),
    actions: actions.length === 0 ? say('access-keys.no-action') : null,
    days: isCount ? null : say('access-keys.no-days'),
  };
}
