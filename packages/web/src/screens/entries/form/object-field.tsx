import { type JSX, useState } from 'react';
import { useSay } from '../../../language/say.tsx';
import { isMembers } from '../json.ts';
import { type FieldGiven, useField } from './form-context.ts';
import { MemberField } from './member-field.tsx';
import type { Member } from './model.ts';

/** A part of an entry with fields of its own; one that may be left out is opened when it is wanted. */
export function ObjectField({
  member: { optional },
  place,
  label,
  members,
}: FieldGiven & { readonly members: readonly Member[] }): JSX.Element {
  const { say } = useSay();
  const { value, set, error } = useField(place);
  const [isWanted, setWanted] = useState(false);
  const name = { name: { quote: label } };
  if (optional && !isWanted && value === undefined) {
    return (
      <button type="button" className="form-small" onClick={() => setWanted(true)}>
        {say('entry-work.add-part', name)}
      </button>
    );
  }
  return (
    <fieldset className="form-group">
      <legend>{label}</legend>
      <div className="form-fields">
        {members.map((member) => (
          <MemberField key={member.name} member={member} place={[...place, member.name]} />
        ))}
      </div>
      <KeptMembers value={value} members={members} />
      {error === undefined ? null : <p className="form-error">{error}</p>}
      {optional ? (
        <button type="button" className="form-small" onClick={() => (set(undefined), setWanted(false))}>
          {say('entry-work.remove-part', name)}
        </button>
      ) : null}
    </fieldset>
  );
}

/** What an entry says beside the fields that are declared, as others' records may: it is taken over as it is. */
export function KeptMembers({
  value,
  members,
}: {
  readonly value: unknown;
  readonly members: readonly Member[];
}): JSX.Element | null {
  const { say } = useSay();
  if (typeof value !== 'object' || value === null || !isMembers(value as never)) return null;
  const kept = Object.entries(value).filter(([name]) => members.every((member) => member.name !== name));
  if (kept.length === 0) return null;
  return (
    <div className="form-kept">
      <p className="quiet">{say('entry-work.more-fields')}</p>
      {kept.map(([name, item]) => (
        <p key={name}>
          <b>{name}</b> {typeof item === 'string' ? item : JSON.stringify(item)}
        </p>
      ))}
    </div>
  );
}
